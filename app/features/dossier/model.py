"""What a dossier holds and what it may never leave out; imports nothing but the kernel and the shape of a slice."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256

from app.features.slice import RiskMark, Section
from app.kernel.answers import ON_PAPER, Answer
from app.kernel.ids import ResidentId

NOT_HELD = "本院程序尚未登记此项"
"""Printed beside 未询问 when no part of the program keeps this section yet."""

CODE_LENGTH = 16


@dataclass(frozen=True, slots=True)
class SectionKind:
    """One place of the dossier's fixed order."""

    key: str
    title: str  # as printed
    page: int  # 1 to 6: the page of the practical shape it belongs to


SECTIONS: tuple[SectionKind, ...] = (
    SectionKind("identity", "基本情况", 1),
    SectionKind("contacts", "亲属、监护人、联系人", 1),
    SectionKind("transfer", "转院事由和去向", 1),
    SectionKind("self_care_class", "自理能力认定", 1),
    SectionKind("ability_level", "能力等级评估", 1),
    SectionKind("move_consent", "本人对转院的意愿", 1),
    SectionKind("diseases", "疾病诊断", 2),
    SectionKind("allergies", "过敏和不良反应", 2),
    SectionKind("infection", "传染病和隔离", 2),
    SectionKind("medicines", "用药和药品清点", 2),
    SectionKind("vital_signs", "体征", 2),
    SectionKind("pain", "疼痛", 2),
    SectionKind("tests", "检查检验结果", 2),
    SectionKind("operations", "手术和外伤", 2),
    SectionKind("vaccines", "预防接种", 2),
    SectionKind("devices", "器具和管路", 2),
    SectionKind("treatments", "治疗和康复", 2),
    SectionKind("follow_up", "复诊和取药", 2),
    SectionKind("mental", "精神和行为", 3),
    SectionKind("mobility", "行走和移动", 3),
    SectionKind("daily_living", "洗澡、穿衣、如厕", 3),
    SectionKind("continence", "大小便", 3),
    SectionKind("senses", "听、看、说", 3),
    SectionKind("eating", "吃饭、吞咽、忌口", 3),
    SectionKind("skin", "皮肤和压疮", 3),
    SectionKind("risk_assessment", "九项风险评估", 3),
    SectionKind("care_plan", "照护计划", 3),
    SectionKind("incidents", "意外事件", 3),
    SectionKind("stays", "在院经过", 3),
    SectionKind("about_me", "关于我", 4),
    SectionKind("wishes", "本人意愿", 4),
    SectionKind("funeral_wishes", "身后事的交代", 4),
    SectionKind("support", "供养待遇", 5),
    SectionKind("insurance", "医保和残疾证", 5),
    SectionKind("money", "代管款和结算", 5),
    SectionKind("property", "房屋、土地、债务", 5),
    SectionKind("originals", "证件原件", 5),
    SectionKind("belongings", "个人物品", 5),
    SectionKind("valuables", "现金和贵重物品", 5),
    SectionKind("papers", "档案材料", 6),
    SectionKind("transport", "转运安排", 6),
    SectionKind("aftercare", "转走后的回访", 6),
)
"""Every section, in the order printed; a slice fills one by its key.

Those of page 1, and `support`, show the value of their first row there; everything of them stands on later pages.
"""

PAGE_TITLES = {
    1: "一、身份和联系",
    2: "二、健康和用药",
    3: "三、功能和照护",
    4: "四、关于我和我的意愿",
    5: "五、钱、证件、物品",
    6: "六、档案和交接",
}
"""What the pages are called; page 1's sections stand in full under this title on page 2."""

SECTION_KEYS = frozenset(kind.key for kind in SECTIONS)

RISK_CELLS: Mapping[str, str] = {
    "oxygen": "吸氧",
    "allergy": "过敏",
    "fall": "跌倒",
    "choking": "噎食",
    "pressure_sore": "压疮",
    "wandering": "走失",
    "infection": "传染病",
    "harm": "自伤伤人",
    "fears": "怕什么",
    "anticoagulant": "抗凝药",
}
"""The ten cells of the red box on page 1, in the order printed, two a row; none is ever blank."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The block under the title, every value as printed."""

    name: str
    spoken: str  # how to read the name
    called: str  # what people call them
    sex_and_age: str
    born: str
    id_number: str
    ethnic: str
    dialect: str
    township: str  # 户籍乡镇
    certificate_number: str  # 供养证号
    bed: str
    photo: bytes | None = None  # JPEG or PNG; None: no photo on file
    name_picture: bytes | None = None  # the name as on the ID card; None: none on file


@dataclass(frozen=True, slots=True)
class Call:
    """One line of "whom to ask" on page 1."""

    about: str  # what they are to the resident: 监护人, 侄子
    name: str
    phone: str
    when: str


@dataclass(frozen=True, slots=True)
class Filled:
    """One section with what was found for it."""

    kind: SectionKind
    section: Section

    @property
    def fate(self) -> str:
        """How the manifest calls it: 已填 or the reason why there is nothing."""
        return "已填" if self.section.answer is None else ON_PAPER[self.section.answer]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything printed of one resident."""

    number: str  # the home's own, "0087"
    home_name: str
    identity: Identity
    risks: tuple[RiskMark, ...]  # one for each of RISK_CELLS, in that order
    calls: tuple[Call, ...]
    sections: tuple[Filled, ...]  # one for each of SECTIONS and each new one, by page
    printed_at: datetime  # aware
    printed_by: str
    ledger_head: str  # 16 hex of the audit trail's head when it was collected
    sample: bool = False  # True: invented people, marked 示例

    def section(self, key: str) -> Filled:
        """Return one section. StopIteration for an unknown key."""
        return next(filled for filled in self.sections if filled.kind.key == key)

    @property
    def check_code(self) -> str:
        """16 upper-case hex digits over the facts; two prints of equal facts have the same code."""
        return check_code(self)


@dataclass(frozen=True, slots=True)
class Printed:
    """One dossier that was printed."""

    resident_id: ResidentId
    number: str
    name: str
    check_code: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Lacking:
    """What to see to before a dossier is printed."""

    resident_id: ResidentId
    number: str
    name: str
    not_asked: tuple[str, ...]  # see `not_asked`
    missing: int  # things the file lacks, as the resident's page counts them
    no_photo: bool
    unprintable: tuple[str, ...]  # characters that no font draws, as U+2EBF0


def not_asked(dossier: Dossier) -> tuple[str, ...]:
    """Return the sections that could be filled in the program and where nobody asked yet: title, and which fields."""
    found = []
    for filled in dossier.sections:
        section, word = filled.section, ON_PAPER[Answer.NOT_ASKED]
        fields = "、".join(label for label, value in section.rows if value == word)
        if section.answer is Answer.NOT_ASKED and section.reason != NOT_HELD:
            found.append(filled.kind.title)
        elif fields:
            found.append(f"{filled.kind.title}（{fields}）")
    return tuple(found)


def fill(sections: Mapping[str, Section], more: Iterable[SectionKind] = ()) -> tuple[Filled, ...]:
    """Return every section in order, `more` after those foreseen for their page; ValueError for an unknown key.

    One that nobody filled says 未询问 and why.
    """
    kinds = sorted((*SECTIONS, *more), key=lambda kind: kind.page)
    unknown = set(sections) - {kind.key for kind in kinds}
    if unknown:
        raise ValueError(f"no such section: {sorted(unknown)}")
    nothing = Section(answer=Answer.NOT_ASKED, reason=NOT_HELD)
    return tuple(Filled(kind, _never_empty(sections.get(kind.key, nothing))) for kind in kinds)


def _never_empty(section: Section) -> Section:
    """Return the section itself, or one that says 未询问 when it holds nothing and gives no reason."""
    if section.answer is None and not (section.rows or section.table or section.paragraphs):
        return Section(answer=Answer.NOT_ASKED)
    return section


def ten_cells(marks: Iterable[RiskMark]) -> tuple[RiskMark, ...]:
    """Return one mark for each of RISK_CELLS: a risk outweighs a doubt, a doubt outweighs "none".

    Several marks of one cell are told together; a cell without a mark says 未询问.
    """
    given = list(marks)
    return tuple(_one_cell(key, [mark for mark in given if mark.key == key]) for key in RISK_CELLS)


def _one_cell(key: str, marks: list[RiskMark]) -> RiskMark:
    for has in (True, None, False):
        same = [mark.text for mark in marks if mark.has is has]
        if same:
            return RiskMark(key, has, "；".join(dict.fromkeys(filter(None, same))) or CELL_WORDS[has])
    return RiskMark(key, None, "未询问")


CELL_WORDS = {True: "有", False: "无", None: "不详"}


def check_code(dossier: Dossier) -> str:
    """Return 16 upper-case hex digits of SHA-256 over the canonical JSON of the facts, without who printed and when."""
    identity = asdict(dossier.identity)
    for picture in ("photo", "name_picture"):
        content = identity[picture]
        identity[picture] = sha256(content).hexdigest() if content else None
    facts = {
        "number": dossier.number,
        "home": dossier.home_name,
        "identity": identity,
        "risks": [asdict(mark) for mark in dossier.risks],
        "calls": [asdict(call) for call in dossier.calls],
        "sections": {filled.kind.key: asdict(filled.section) for filled in dossier.sections},
    }
    canonical = json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(canonical.encode()).hexdigest()[:CODE_LENGTH].upper()


def texts(dossier: Dossier) -> Iterator[str]:
    """Yield every text of the dossier that paper must be able to draw."""
    for value in asdict(dossier.identity).values():
        if isinstance(value, str):
            yield value
    yield from (dossier.number, dossier.home_name, dossier.printed_by)
    yield from (mark.text for mark in dossier.risks)
    for call in dossier.calls:
        yield from (call.about, call.name, call.phone, call.when)
    for filled in dossier.sections:
        yield from _section_texts(filled.section)


def _section_texts(section: Section) -> Iterator[str]:
    for row in (*section.rows, section.heading, *section.table):
        yield from row
    yield from section.paragraphs
    yield section.reason
