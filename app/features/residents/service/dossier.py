"""The sections of the dossier (转院档案) that residents fill, all in Chinese; the dossier itself leaves the trace."""

from collections.abc import Iterable, Sequence

from app.data.session import Session
from app.features.residents.model import (
    BY_KEY,
    CONTACT_ON_PAPER,
    PAPER_STATE_ON_PAPER,
    ContactKind,
    HealthKind,
    PaperOnFile,
    Person,
    checklist,
    papers,
    printed,
    printed_text,
)
from app.features.residents.service import _recording as recording
from app.features.residents.store import related
from app.features.slice import RiskMark, Section
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Permission
from app.kernel.answers import ON_PAPER, Answer, Told
from app.kernel.birthdays import PartialDate, in_chinese
from app.kernel.ids import ResidentId

_IDENTITY = (
    "former_name", "also_called", "marital", "education", "occupation", "religion", "phone", "household_kind",
    "household_place", "blood_type",
)  # fmt: skip
_ABOUT = ("how_to_talk", "please_do", "please_not", "fears", "routine", "friends", "avoid", "about_me")
_SUPPORT = ("support_kind", "certificate_number", "certificate_on", "certificate_office")
_INSURANCE = ("insurance", "insurance_number", "disability", "disability_number")


_OTHER_FIELDS = {"bed": "床位", "township": "户籍地（出资地）", "contact": "联系人", "number": "编号"}
"""Printed names of what an import may doubt besides a person's own fields."""


def identity(session: Session, resident_id: ResidentId) -> Section:
    """Return what is known of the person beyond the block under the title, and what is still 待核实."""
    session.require(Permission.DOSSIER_PRINT)
    person = recording.found(session.db, resident_id).person
    rows = [_row(person, key) for key in _IDENTITY]
    if person.id_doubt:
        rows.append(_row(person, "id_doubt"))
    if doubtful := _doubtful(session, resident_id):
        rows.append(("待核实", "、".join(doubtful)))
    if remark := person.remark if not isinstance(person.remark, Answer) else "":
        rows.append((BY_KEY["remark"].paper, remark))
    return Section(rows=tuple(rows))


def contacts(session: Session, resident_id: ResidentId) -> Section:
    """Return guardians and contacts in the order to call them, and whether there is a guardian at all."""
    session.require(Permission.DOSSIER_PRINT)
    held = related.contacts(session.db, resident_id)
    lists = recording.found(session.db, resident_id).lists
    if not held:
        return Section(answer=lists.get("contact", Answer.NOT_ASKED))
    guarded = any(one.draft.kind is ContactKind.GUARDIAN for one in held)
    no_guardian = f"监护人：{ON_PAPER[lists.get('guardian', Answer.NOT_ASKED)]}"
    return Section(
        heading=("身份", "姓名或单位", "与本人关系", "电话", "地址", "依据材料"),
        table=tuple(
            (
                CONTACT_ON_PAPER[one.draft.kind], one.draft.name, one.draft.relation, one.draft.phone,
                one.draft.address, one.draft.document,
            )
            for one in held
        ),
        paragraphs=() if guarded else (no_guardian,),
    )  # fmt: skip


def diseases(session: Session, resident_id: ResidentId) -> Section:
    """Return the diagnoses with source and date."""
    session.require(Permission.DOSSIER_PRINT)
    return _health(session, resident_id, HealthKind.DISEASE, ("疾病", "情况", "何时起", "依据"))


def allergies(session: Session, resident_id: ResidentId) -> Section:
    """Return allergies and bad reactions: the list, or 无, 不详, 未询问."""
    session.require(Permission.DOSSIER_PRINT)
    return _health(session, resident_id, HealthKind.ALLERGY, ("对什么过敏", "反应", "何时起", "依据"))


def operations(session: Session, resident_id: ResidentId) -> Section:
    """Return operations and injuries."""
    session.require(Permission.DOSSIER_PRINT)
    return _health(session, resident_id, HealthKind.OPERATION, ("手术、外伤", "情况", "时间", "依据"))


def vaccines(session: Session, resident_id: ResidentId) -> Section:
    """Return vaccines."""
    session.require(Permission.DOSSIER_PRINT)
    return _health(session, resident_id, HealthKind.VACCINE, ("疫苗", "剂次", "时间", "依据"))


def infection(session: Session, resident_id: ResidentId) -> Section:
    """Return infectious diseases and isolation."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "infection")


def devices(session: Session, resident_id: ResidentId) -> Section:
    """Return aids, tubes and oxygen."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "devices", "oxygen")


def mental(session: Session, resident_id: ResidentId) -> Section:
    """Return what there is to say of mind and behaviour."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "mental")


def mobility(session: Session, resident_id: ResidentId) -> Section:
    """Return how the person walks and moves."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "mobility")


def senses(session: Session, resident_id: ResidentId) -> Section:
    """Return how the person hears, sees and speaks."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "senses")


def eating(session: Session, resident_id: ResidentId) -> Section:
    """Return how the person eats, and what must not be eaten."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "eating", "diet")


def skin(session: Session, resident_id: ResidentId) -> Section:
    """Return the state of the skin."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "skin")


def about_me(session: Session, resident_id: ResidentId) -> Section:
    """Return how to be with the person."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, *_ABOUT)


def wishes(session: Session, resident_id: ResidentId) -> Section:
    """Return the person's own wishes, and whether notice and consent are on file."""
    session.require(Permission.DOSSIER_PRINT)
    person = recording.found(session.db, resident_id).person
    held = [one for one in related.papers(session.db, resident_id) if one.draft.paper == "privacy_consent"]
    if not held:
        return _fields(session, resident_id, "wishes")
    consent = _joined(PAPER_STATE_ON_PAPER[one.draft.state] for one in held)
    return Section(rows=(_row(person, "wishes"), (papers()["privacy_consent"].chinese, consent)))


def funeral_wishes(session: Session, resident_id: ResidentId) -> Section:
    """Return what the person wants to be done after death."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "funeral_wishes")


def property_held(session: Session, resident_id: ResidentId) -> Section:
    """Return house, land and debts."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, "property")


def support(session: Session, resident_id: ResidentId) -> Section:
    """Return the kind of support, the certificate, and which townships paid from when on."""
    session.require(Permission.DOSSIER_PRINT)
    history = related.townships(session.db, resident_id)
    if not history:
        return _fields(session, resident_id, *_SUPPORT)
    person = recording.found(session.db, resident_id).person
    return Section(
        rows=tuple(_row(person, key) for key in _SUPPORT),
        heading=("户籍地（出资地）", "从何时起", "原因"),
        table=tuple((line.township, in_chinese(PartialDate.exact(line.from_on)), line.reason) for line in history),
    )


def insurance(session: Session, resident_id: ResidentId) -> Section:
    """Return medical insurance and disability certificate."""
    session.require(Permission.DOSSIER_PRINT)
    return _fields(session, resident_id, *_INSURANCE)


def originals(session: Session, resident_id: ResidentId) -> Section:
    """Return the originals that go from hand to hand: which are held, their numbers, where they are kept."""
    session.require(Permission.DOSSIER_PRINT)
    wanted = {key for key, paper in papers().items() if paper.original}
    held = [one for one in related.papers(session.db, resident_id) if one.draft.paper in wanted]
    if not held:
        return Section(answer=Answer.NOT_ASKED)
    return Section(heading=("证件", "情况", "号码", "存放处"), table=tuple(map(_original, held)))


_PHOTO_PAPER = "photo_paper"
"""The photo in the catalogue of papers; the one on the first page counts."""


def papers_held(session: Session, resident_id: ResidentId) -> Section:
    """Return the whole catalogue of the archive, missing papers shown."""
    session.require(Permission.DOSSIER_PRINT)
    resident = recording.found(session.db, resident_id)
    left = stays.standing_of(session, resident_id).state is State.LEFT
    lines = checklist(related.papers(session.db, resident_id), resident.person.support_kind, left=left)
    lacking = {_PHOTO_PAPER: "见第 1 页"} if resident.photo else {}
    shown = [line for line in lines if line.held or line.needed]
    return Section(
        heading=("类", "材料", "情况", "页数", "签署日期", "备注"),
        table=tuple(
            (
                line.paper.folder,
                line.paper.chinese,
                "、".join(dict.fromkeys(PAPER_STATE_ON_PAPER[one.draft.state] for one in line.held))
                or lacking.get(line.paper.key, "缺"),
                _joined(str(one.draft.pages) for one in line.held if one.draft.pages),
                _joined(one.draft.signed_on.isoformat() for one in line.held if one.draft.signed_on),
                _joined(one.draft.remark for one in line.held),
            )
            for line in shown
        ),
    )


def risks(session: Session, resident_id: ResidentId) -> tuple[RiskMark, ...]:
    """Return the risks that residents know of: 过敏, 传染病, 吸氧, 怕什么, 抗凝药."""
    session.require(Permission.DOSSIER_PRINT, Permission.RESIDENTS_SEE_FACE)
    resident = recording.found(session.db, resident_id)
    named = [
        item.draft.name
        for item in related.health_items(session.db, resident_id)
        if item.draft.kind is HealthKind.ALLERGY and item.draft.ended_on is None
    ]
    allergy: Told = "、".join(named) or resident.lists.get("allergy", Answer.NOT_ASKED)
    person = resident.person
    told = (
        ("allergy", allergy),
        ("infection", person.infection),
        ("oxygen", person.oxygen),
        ("fears", person.fears),
        ("anticoagulant", person.anticoagulant),
    )
    return tuple(_risk(key, value) for key, value in told)


def _risk(key: str, value: Told) -> RiskMark:
    if not isinstance(value, Answer):
        return RiskMark(key, has=True, text=value)
    none = value in {Answer.NONE, Answer.NOT_APPLICABLE}
    return RiskMark(key, has=False if none else None, text=ON_PAPER[value])


def _fields(session: Session, resident_id: ResidentId, *keys: str) -> Section:
    """Return some fields: a single one as a paragraph, several as rows; one reason where all have the same."""
    person = recording.found(session.db, resident_id).person
    values = [printed(person, key) for key in keys]
    first = values[0]
    if isinstance(first, Answer) and all(value is first for value in values):
        return Section(answer=first)
    if len(keys) == 1:
        return Section(paragraphs=tuple(str(first).split("\n")))
    return Section(rows=tuple(_row(person, key) for key in keys))


def _row(person: Person, key: str) -> tuple[str, str]:
    return BY_KEY[key].paper, printed_text(person, key)


def _doubtful(session: Session, resident_id: ResidentId) -> Sequence[str]:
    """Return the printed names of the fields that are still to be looked at."""
    keys = [doubt.draft.field for doubt in related.doubts(session.db, resident_id) if doubt.settled_at is None]
    return list(dict.fromkeys(BY_KEY[key].paper if key in BY_KEY else _OTHER_FIELDS.get(key, key) for key in keys))


def _health(session: Session, resident_id: ResidentId, kind: HealthKind, heading: tuple[str, ...]) -> Section:
    held = [item.draft for item in related.health_items(session.db, resident_id) if item.draft.kind is kind]
    if not held:
        return Section(answer=recording.found(session.db, resident_id).lists.get(kind.value, Answer.NOT_ASKED))
    ended = {item: f"，{in_chinese(PartialDate.exact(item.ended_on))}止" for item in held if item.ended_on}
    table = tuple((item.name, item.detail, item.since + ended.get(item, ""), item.source) for item in held)
    return Section(heading=heading, table=table)


def _original(one: PaperOnFile) -> tuple[str, str, str, str]:
    draft = one.draft
    return papers()[draft.paper].chinese, PAPER_STATE_ON_PAPER[draft.state], draft.number, draft.kept_where


def _joined(texts: Iterable[str]) -> str:
    return "、".join(dict.fromkeys(filter(None, texts)))
