"""Fields, contacts and health items as one cell of a list holds them; nothing is lost on the way."""

import re

from app.features.residents.model import (
    BY_KEY,
    CONTACT_ON_PAPER,
    Contact,
    ContactDraft,
    ContactKind,
    HealthDraft,
    HealthItem,
    HealthKind,
    Person,
)
from app.kernel.answers import ON_PAPER, Answer
from app.kernel.birthdays import in_chinese
from app.kernel.codes import table

ANSWERS = {word: answer for answer, word in ON_PAPER.items()} | {
    "未知": Answer.UNKNOWN,
    "不清楚": Answer.UNKNOWN,
    "没有": Answer.NONE,
    "-": Answer.NOT_ASKED,
    "—": Answer.NOT_ASKED,
    "/": Answer.NOT_ASKED,
}
"""Words that say why there is no value."""

_OFFICE = re.compile(r"(委员会|[村居]委会?|社区|民政[局办所]?|街道办事?处?|政府|局|办公室|[村居]民小组)$")
_PHONE = re.compile(r"(?<!\d)(1\d{10}|0\d{2,3}-?\d{7,8}|\d{7,8})(?!\d)")
_KINDS = {word: kind for kind, word in CONTACT_ON_PAPER.items()}
_ITEM = re.compile(r"(?P<name>.+?)[（(](?P<detail>[^｜]*)(?:｜(?P<since>[^｜]*)｜(?P<source>[^｜]*))?[）)]", re.DOTALL)


def field_text(person: Person, key: str) -> str:
    """Return a field of a person as a list holds it."""
    value = getattr(person, key)
    if key == "born":
        return in_chinese(person.born)
    if value is Answer.NOT_ASKED:
        return ""
    if isinstance(value, Answer):
        return ON_PAPER[value]
    return table(BY_KEY[key].codes).chinese(value) if BY_KEY[key].codes else str(value)


def contact_of(kind: ContactKind, name: str, relation: str, phone: str, address: str) -> ContactDraft | None:
    """Return the contact that the cells of one row tell; None when they are blank.

    A name that is a committee or bureau is an office; a phone written into the name's cell is taken out of it.
    """
    name = name.strip()
    found = _PHONE.search(name)
    if found and not phone:
        phone, name = found[0], (name[: found.start()] + name[found.end() :]).strip(" :：,，、()（）")
    if not name or name in ANSWERS:
        return None
    office = bool(_OFFICE.search(name))
    if office and kind is not ContactKind.GUARDIAN:
        kind = ContactKind.COMMITTEE
    return ContactDraft(kind=kind, name=name, is_office=office, relation=relation, phone=phone, address=address)


def contacts_text(contacts: tuple[Contact, ...]) -> str:
    """Return all contacts of a person as one cell, a line each, in the order to call them."""
    return "\n".join(
        "；".join(
            (
                CONTACT_ON_PAPER[draft.kind] + ("（单位）" if draft.is_office else ""),
                *(part.replace("；", "，").replace("\n", " ") for part in (draft.name, draft.relation, draft.phone)),
                *(part.replace("；", "，").replace("\n", " ") for part in (draft.address, draft.document)),
            )
        )
        for draft in (contact.draft for contact in contacts)
    )


def contacts_of(text: str) -> tuple[tuple[ContactDraft, ...], tuple[str, ...]]:
    """Return the contacts that `contacts_text` wrote, and the lines that it did not write."""
    found, strange = [], []
    for line in filter(None, (line.strip() for line in text.split("\n"))):
        kind, *parts = line.split("；")
        office = kind.endswith("（单位）")
        known = _KINDS.get(kind.removesuffix("（单位）"))
        if known and len(parts) == 5 and parts[0]:
            name, relation, phone, address, document = parts
            found.append(
                ContactDraft(
                    kind=known, name=name, is_office=office, relation=relation, phone=phone, address=address,
                    document=document,
                )
            )  # fmt: skip
        else:
            strange.append(line)
    return tuple(found), tuple(strange)


def health_text(items: tuple[HealthItem, ...], kind: HealthKind) -> str:
    """Return the standing health items of one kind as one cell: 高血压（二级｜2010年｜出院小结）、糖尿病."""
    told = []
    for draft in (item.draft for item in items):
        if draft.kind is kind and draft.ended_on is None:
            more = f"{draft.detail}｜{draft.since}｜{draft.source}" if draft.since or draft.source else draft.detail
            told.append(f"{draft.name}（{more}）" if more else draft.name)
    return "、".join(told)


def health_of(text: str, kind: HealthKind) -> tuple[HealthDraft, ...]:
    """Return the health items that a cell names; what stands in brackets is the detail."""
    parts = re.split(r"[、,，;；\n]+(?![^（(]*[）)])", text.strip())
    return tuple(_health(part.strip(), kind) for part in parts if part.strip())


def _health(part: str, kind: HealthKind) -> HealthDraft:
    found = _ITEM.fullmatch(part)
    if not found:
        return HealthDraft(kind=kind, name=part)
    return HealthDraft(
        kind=kind,
        name=found["name"].strip(),
        detail=found["detail"].strip(),
        since=(found["since"] or "").strip(),
        source=(found["source"] or "").strip(),
    )
