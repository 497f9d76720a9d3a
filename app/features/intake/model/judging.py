"""Understands one row of a list on its own: nothing is guessed, nothing dropped; what is not sure is a finding."""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from app.features.intake.model.beds import bed_told
from app.features.intake.model.fields import CARE_CLASS, HOUSEHOLD, LEFT_ON, NOT_BROUGHT_IN
from app.features.intake.model.lists import ANSWERS, contact_of, contacts_of, health_of
from app.features.intake.model.rows import FAR_OFF, Judged, Newcomer, RawCell, RawRow, day_told
from app.features.residents.model import BY_KEY as RESIDENT_FIELDS
from app.features.residents.model import (
    TOLD_KEYS,
    ContactDraft,
    ContactKind,
    FieldKind,
    HealthDraft,
    HealthKind,
    Person,
)
from app.kernel.answers import Answer, Told
from app.kernel.birthdays import UNKNOWN_BIRTH, Ages, BornKind, PartialDate
from app.kernel.born_words import BornRead, read_born
from app.kernel.clock import HOME_ZONE
from app.kernel.codes import Sex, table
from app.kernel.errors import Finding
from app.kernel.names import cleaned, visible
from app.kernel.person_id import IdKind, IdNumber, check_character, read_id
from app.kernel.text import Words, words

NOTICES = frozenset({"name_cleaned"})
"""Codes that only tell what was done."""

KEPT_ID = "名册如此，待核实"
NO_ID = "名册上没有证件号码"
"""What the record says where a list gives a doubtful number, or none; records are Chinese."""

_CONTRACT_CODES = {"name_missing": "value_unknown", "name_long": "value_unknown"}

_DESTROYED = words(
    "Intake",
    "Excel has turned the ID number into a number and lost its last digits (身份证号被Excel改成了数字，后三位已丢失). "
    "Please write it anew, as text.",
)
_NO_ID = words("Intake", "There is no ID number. The person comes in; please ask for the number or why there is none.")
_ID_WORDS = words("Intake", "Instead of an ID number the list says “{told}”. The person comes in; please ask for it.")
_NO_NUMBER = words("Intake", "“{told}” cannot be a number of the home. A new one is given; it is kept in the remark.")
_NO_RESULT = words("Intake", "The cell holds a formula without a result. Please write the value itself.")
_NO_SEX = words("Intake", "The sex is not told.")
_SEX = words("Intake", "The ID number says {by_number}, the list says {by_list}. Please look at the card.")
_BORN = words("Intake", "The ID number says {by_number}, the list says {by_list}. Please look at the card.")
_NO_BIRTH = words("Intake", "The birth date is not told.")
_LOST_ZERO = words(
    "Intake", "“{told}” may be January, or October whose 0 the sheet has dropped. Please look at the card."
)
_UNKNOWN = words("Intake", "“{told}” is not one of the usual words here. It is kept as it is; please look at it.")
_NOT_KEPT = words("Intake", "“{told}” cannot be read here. It is kept in the remark; please look at it.")
_NO_BED = words(
    "Intake", "“{told}” does not name one bed. The person comes in without a bed; it is kept in the remark."
)
_BEFORE_BIRTH = words("Intake", "Admitted on {admitted}, but born on {born}. Please look at both dates.")
_FUTURE = words("Intake", "“{told}” is still to come. The person comes in as awaiting admission.")
_STATE = words("Intake", "The list says “{told}”. Please record this move by hand after the import.")
_MONTH_ONLY = words(
    "Intake",
    "“{told}” names no day. The stay counts from the import; the time told is kept in the remark. Please look it up.",
)
_HAS_LEFT = words(
    "Intake", "The list says that the person left on “{told}”. Please see whether the row should come in at all."
)
_RELATIVE = words(
    "Intake", "In the household this person is “{told}”. Please see whether they live in the home themselves."
)

_SPOILED_TEXT = re.compile(r"\d(\.\d+)?[eE]\+?1[4-9]")
_NUMBER = re.compile(r"(?=.*\d)[\w-]{1,20}")
"""The home's own number also names files, and stands in narrow columns."""
_MALE_FEMALE = {Sex.MALE: words("Intake", "male"), Sex.FEMALE: words("Intake", "female")}

_THEMSELVES = frozenset({"户主", "本人", "老人", "供养对象", "是"})
_AWAITING = frozenset({"待入住"})
_PRESENT = frozenset({"在院", "在册", "在住", "入住", "正常", "present"})


@dataclass(slots=True)
class _Work:
    """One row while it is being understood."""

    raw: RawRow
    today: date
    ages: Ages
    base_1904: bool
    found: list[Finding] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def ask(self, key: str, code: str, said: Words, *, stops: bool = False, **values: Any) -> None:
        """Note a finding at a field."""
        self.found.append(Finding(key, said, values, stops, code))


def judge(raw: RawRow, today: date, ages: Ages, *, base_1904: bool = False) -> Judged:
    """Return the person a row tells and everything that is not sure about it.

    A finding that stops refuses the row; one that does not lets it in, marked 待核实; `NOTICES` only tell.
    """
    work = _Work(raw, today, ages, base_1904)
    for key, cell in raw.cells.items():
        if cell.no_result and key not in NOT_BROUGHT_IN:
            work.ask(key, "value_unknown", _NO_RESULT, stops=True)
    name = _name(work)
    number, id_text = _id_number(work)
    sex, born = _sex(work, number), _born(work, number)
    told = {key: _told(work, key) for key in TOLD_KEYS if key != "remark" and key in raw.cells}
    bed = _bed(work)
    admitted, awaiting, in_home = _admission(work, born)
    health, lists = _health(work)
    contacts = _contacts(work)
    number_of_home = _number_of_home(work)
    _ask_who_this_is(work)
    person = Person(
        name=name,
        reading_shown=raw.text("reading_shown"),
        sex=sex,
        born=born,
        id_number=id_text or "",
        id_none_reason="" if id_text else raw.text("id_none_reason") or _words_for_number(work) or NO_ID,
        id_doubt=raw.text("id_doubt") or (KEPT_ID if id_text and _asks_about_number(work) else ""),
        **told,
    )
    newcomer = Newcomer(
        person=replace(person, remark=_remark(work)),
        number=number_of_home,
        township=raw.text("township"),
        bed=bed,
        admitted=admitted,
        awaiting=awaiting,
        in_home=in_home,
        contacts=contacts,
        health=health,
        lists=lists,
    )
    return Judged(raw.number, newcomer, id_text, tuple(work.found))


def _number_of_home(work: _Work) -> str:
    """Return the home's own number that the row tells; "" and a finding for what can be none."""
    told = work.raw.text("number")
    if not told or _NUMBER.fullmatch(told):
        return told
    work.ask("number", "value_unknown", _NO_NUMBER, told=told)
    work.remarks.append(f"名册中的编号：{told}")
    return ""


def _name(work: _Work) -> str:
    clean = cleaned(work.raw.cell("name").text)
    work.found += [one._replace(code=_CONTRACT_CODES.get(one.code, one.code)) for one in clean.findings]
    return clean.name


def _id_number(work: _Work) -> tuple[IdNumber, str | None]:
    """Return the number as understood, and its text; None when there is none, or the sheet has spoiled it."""
    cell = work.raw.cell("id_number")
    none = read_id("", work.today)
    if cell.no_result:
        return none, None
    if told := _words_for_number(work):
        work.ask("id_number", "id_missing", _ID_WORDS, told=told)
        return none, None
    number = read_id("" if cell.text.strip() in ANSWERS else cell.text, work.today)
    if cell.digits_lost or _SPOILED_TEXT.fullmatch(cell.text.strip()) or _ends_in_lost_digits(number.text):
        work.ask("id_number", "id_destroyed", _DESTROYED, stops=True)
        return none, None
    if number.kind is IdKind.NONE:
        work.ask("id_number", "id_missing", _NO_ID)
        return none, None
    work.found += number.findings
    return number, number.text


def _words_for_number(work: _Work) -> str:
    """Return what stands in the cell of the number and is none: 正在办理, ****, or the 0 of a formula."""
    text = work.raw.text("id_number")
    return "" if text in ANSWERS or re.search("[1-9]", unicodedata.normalize("NFKC", text)) else text


def _ends_in_lost_digits(text: str) -> bool:
    """Tell whether 18 digits end as Excel leaves them, in 000, and the check character says they are wrong."""
    return len(text) == 18 and text.isdigit() and text.endswith("000") and check_character(text[:17]) != text[17]


def _asks_about_number(work: _Work) -> bool:
    return any(one.code in {"id_check", "id_sex", "id_born"} for one in work.found)


def _sex(work: _Work, number: IdNumber) -> Sex:
    text = work.raw.text("sex")
    code = table("sex").code_of(text) if text else None
    if text and code is None:
        _kept_in_remark(work, "sex", text)
    sex = Sex(code) if code else Sex.UNKNOWN
    by_number = number.sex if number.kind is IdKind.ID_15 or number.sound else None
    if not text and by_number:
        return by_number
    if sex is Sex.UNKNOWN and (not text or code):
        work.ask("sex", "value_unknown", _NO_SEX)
    if sex in _MALE_FEMALE and number.sex in _MALE_FEMALE and sex is not number.sex:
        work.ask("sex", "id_sex", _SEX, by_number=_MALE_FEMALE[number.sex], by_list=_MALE_FEMALE[sex])
    return sex


def _born(work: _Work, number: IdNumber) -> PartialDate:
    """Return the birth date; where the list tells less than the number, that of the number."""
    read = _read_date(work, "born")
    work.found += read.findings
    by_number = number.born if number.kind is IdKind.ID_15 or number.sound else None
    if by_number and _less_than(read.born, by_number):
        if not read.findings:
            work.found += read_born(by_number, work.today, work.ages).findings  # asks about an unusual age
        return PartialDate.exact(by_number)
    born = read.born or UNKNOWN_BIRTH
    if re.fullmatch(r"\d{4}\.1", work.raw.text("born")) and not read.findings:
        work.ask("born", "born_unclear", _LOST_ZERO, told=work.raw.text("born"))
    if born.kind is BornKind.UNKNOWN and not read.findings:
        work.ask("born", "born_missing", _NO_BIRTH)
    if number.born and not born.may_be(number.born):
        told = born.on or work.raw.text("born")
        work.ask("born", "id_born", _BORN, by_number=number.born.isoformat(), by_list=told)
    return born


def _less_than(born: PartialDate | None, by_number: date) -> bool:
    """Tell whether the list knows less of the birth date than the number, and nothing against it."""
    if born is None or born.kind is BornKind.UNKNOWN:
        return True
    return born.kind in {BornKind.MONTH, BornKind.YEAR, BornKind.ABOUT} and born.may_be(by_number)


def _read_date(work: _Work, key: str) -> BornRead:
    cell = work.raw.cell(key)
    if isinstance(cell.value, float) and cell.digits_lost:
        return read_born(cell.text, work.today, work.ages)
    told = cell.text if cell.value is None else cell.value
    return read_born(told, work.today, work.ages, base_1904=work.base_1904)


def _told(work: _Work, key: str) -> Told:
    """Return the value of a field of the resident; what its table or kind cannot take is asked about."""
    text = work.raw.text(key)
    kind = RESIDENT_FIELDS[key]
    if text and kind.codes:
        return _coded(work, key, text)
    if not text or text in ANSWERS:
        return ANSWERS.get(text, Answer.NOT_ASKED)
    if kind.kind is FieldKind.DATE:
        day = day_told(work.raw.cell(key), base_1904=work.base_1904)
        return day.isoformat() if day else _kept_in_remark(work, key, text)
    return text


def _coded(work: _Work, key: str, text: str) -> Told:
    kind = RESIDENT_FIELDS[key]
    code = table(kind.codes).code_of(text)
    if code or text in ANSWERS:
        return code or ANSWERS[text]
    if not kind.own_words:
        return _kept_in_remark(work, key, text)
    work.ask(key, "value_unknown", _UNKNOWN, told=text)
    return text


def _kept_in_remark(work: _Work, key: str, text: str) -> Answer:
    work.ask(key, "value_unknown", _NOT_KEPT, told=text)
    work.remarks.append(f"{RESIDENT_FIELDS[key].paper}：{text}")
    return Answer.NOT_ASKED


def _bed(work: _Work) -> str:
    """Return the label of the bed the row names; "" and a finding when it names a room only."""
    cells = (work.raw.text(key) for key in ("building", "room", "bed"))
    building, room, bed = ("" if cell in ANSWERS else cell for cell in cells)
    if not room and not bed:
        return ""
    label = bed_told(building, room, bed)
    if label is None:
        told = " ".join(part for part in (building, room, bed) if part)
        work.ask("bed" if bed else "room", "value_unknown", _NO_BED, told=told)
        work.remarks.append(f"名册中的房间床位：{told}")
        return ""
    usual = work.raw.fixed.get("building", "")
    return replace(label, building=label.building or usual).text


def _ask_who_this_is(work: _Work) -> None:
    """Ask about rows that may tell of a relative, or of somebody who has left; what they say is kept."""
    household, left = work.raw.text(HOUSEHOLD.key), work.raw.text(LEFT_ON.key)
    if household and household not in _THEMSELVES and household not in ANSWERS:
        work.ask(HOUSEHOLD.key, "value_unknown", _RELATIVE, told=household)
        work.remarks.append(f"名册中的与户主关系：{household}")
    if left and left not in ANSWERS:
        work.ask(LEFT_ON.key, "value_unknown", _HAS_LEFT, told=left)
        work.remarks.append(f"名册中的离院日期：{left}")


def _admission(work: _Work, born: PartialDate) -> tuple[datetime | None, bool, bool]:
    """Return when the person was admitted, whether they are still awaited, and whether they are in the home."""
    state = work.raw.text("state")
    if state and state not in _PRESENT | _AWAITING:
        work.ask("state", "value_unknown", _STATE, told=state)
    awaiting = state in _AWAITING
    in_home = bool(state) and not awaiting
    cell = work.raw.cell("admitted")
    text = cell.text.strip()
    if not text or text in ANSWERS:
        return None, awaiting, in_home
    day = day_told(cell, base_1904=work.base_1904)
    if day is None or day > work.today:
        past = day is None and _month_past(cell, work)
        said = _FUTURE if day else _MONTH_ONLY if past else _NOT_KEPT
        work.ask("admitted", "value_unknown", said, told=text)
        work.remarks.append(f"名册中的入住日期：{text}")
        return None, awaiting or day is not None, in_home or (past and not awaiting)
    if born.on and day.isoformat()[: len(born.on)] < born.on:
        work.ask("admitted", "value_unknown", _BEFORE_BIRTH, stops=True, admitted=day.isoformat(), born=born.on)
    return datetime.combine(day, _time(cell), HOME_ZONE), awaiting, True


def _month_past(cell: RawCell, work: _Work) -> bool:
    """Tell whether a cell names a month or year that has begun, and no day."""
    told = cell.text.strip() if cell.value is None else cell.value
    born = read_born(told, FAR_OFF, base_1904=work.base_1904).born
    if born is None or born.kind not in {BornKind.MONTH, BornKind.YEAR, BornKind.ABOUT} or not born.on:
        return False
    return born.on <= work.today.isoformat()[: len(born.on)]


def _time(cell: RawCell) -> time:
    """Return the time of day an admission's cell tells, to the minute; midnight when it tells none."""
    if isinstance(cell.value, datetime):
        return cell.value.time().replace(second=0, microsecond=0)
    found = re.search(r"[ T](\d{1,2}):(\d{2})", cell.text) if cell.value is None else None
    return time(int(found[1]) % 24, int(found[2]) % 60) if found else time()


def _contacts(work: _Work) -> tuple[ContactDraft, ...]:
    found, strange = contacts_of(work.raw.text("contacts"))
    work.remarks += [f"名册中的联系人：{line}" for line in strange]
    kinds = (("guardian", ContactKind.GUARDIAN), ("contact", ContactKind.RELATIVE))
    told = []
    for prefix, kind in kinds:
        cells = [work.raw.text(f"{prefix}_{part}") for part in ("name", "relation", "phone", "address")]
        contact = contact_of(kind, *cells)
        if contact:
            told.append(contact)
        elif any(cell and cell not in ANSWERS for cell in cells):
            work.remarks.append(f"名册中的联系人：{' '.join(filter(None, cells))}")
    new = [one for one in told if not any((one.name, one.phone) == (known.name, known.phone) for known in found)]
    return (*found, *new)


def _health(work: _Work) -> tuple[tuple[HealthDraft, ...], dict[str, Answer]]:
    """Return the health items, and why a list is empty where the cell says so."""
    items: list[HealthDraft] = []
    lists: dict[str, Answer] = {}
    for kind in HealthKind:
        text = work.raw.text(kind.value)
        if text in ANSWERS:
            lists[kind.value] = ANSWERS[text]
        else:
            items += health_of(text, kind)
    return tuple(items), {key: answer for key, answer in lists.items() if answer is not Answer.NOT_ASKED}


def _remark(work: _Work) -> Told:
    """Return the remark: the list's own, then what has no field of its own."""
    own = work.raw.text("remark")
    lines = [own] if own and own not in ANSWERS else []
    if care := work.raw.text(CARE_CLASS.key):
        lines.append(f"名册中的自理能力：{care}")
    lines += [f"{visible(heading)}：{visible(text).strip()}" for heading, text in work.raw.others if text.strip()]
    lines += work.remarks
    return "\n".join(dict.fromkeys(lines)) or ANSWERS.get(own, Answer.NOT_ASKED)
