"""Understands a row of a list of staff, and compares it with the staff there is: nothing guessed, nothing dropped."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.features.intake.model.judging import NOTICES
from app.features.intake.model.lists import ANSWERS
from app.features.intake.model.rows import FAR_OFF, Fate, JudgedOf, PreviewOf, RawRow, RowFateOf, day_told
from app.features.intake.model.staff_fields import STAFF
from app.features.staff.model import CertificateDraft, Member, MemberDraft, Nights, Post, member_findings, on_paper
from app.kernel.birthdays import Ages, BornKind
from app.kernel.born_words import read_born
from app.kernel.codes import Sex, table
from app.kernel.errors import Finding
from app.kernel.ids import AreaId
from app.kernel.names import cleaned
from app.kernel.person_id import read_id
from app.kernel.text import Words, words


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Somebody who works here as the row tells them, ready to be brought in."""

    draft: MemberDraft
    certificates: tuple[CertificateDraft, ...] = ()

    @property
    def name(self) -> str:
        """Return the name."""
        return self.draft.name


JudgedStaff = JudgedOf[NewStaff]
StaffFate = RowFateOf[NewStaff]
StaffPreview = PreviewOf[NewStaff]
"""Of lists of staff."""

_NOT_KEPT = words("StaffIntake", "“{told}” cannot be read here. It is kept in the remark; please look at it.")
_NO_DAY = words("StaffIntake", "“{told}” names no day. It is kept in the remark; please look it up.")
_POST = words("StaffIntake", "“{told}” is no post that is known here. The person comes in as “other post”.")
_NO_POST = words("StaffIntake", "No post is told. The person comes in as “other post”.")
_AREA = words("StaffIntake", "There is no area called “{told}”. The person comes in for the whole home.")
_ID = words("StaffIntake", "The ID number cannot be read. Sex and birth date are not taken from it.")
_OTHER_SEX = words("StaffIntake", "The ID number and the list tell different sexes. Please look at the card.")
_OTHER_BIRTH = words("StaffIntake", "The ID number says {by_number}, the list says {by_list}. Please look at the card.")
_NO_RESULT = words("StaffIntake", "The cell holds a formula without a result. Please write the value itself.")
_HERE = words("StaffIntake", "{name} stands in the list of staff already. The row is not brought in a second time.")
_NAMESAKE = words(
    "StaffIntake", "There is a {name} already, born on another day. Please check that these are two people."
)
_SAME_ROW = words(
    "StaffIntake", "The same person stands in row {row} already. This row is not brought in a second time."
)
_ROW_NAMESAKE = words(
    "StaffIntake", "{name} stands in row {row} too, born on another day. Please check that these are two people."
)

_POSTS: Mapping[str, Post] = {name: post for post, name in on_paper.POSTS.items()} | {
    "副院长": Post.DIRECTOR, "院领导": Post.DIRECTOR, "负责人": Post.DIRECTOR, "带班": Post.LEADER,
    "值班领导": Post.LEADER,
    "护理": Post.CAREGIVER, "护工": Post.CAREGIVER, "养老护理员": Post.CAREGIVER, "照护员": Post.CAREGIVER,
    "护师": Post.NURSE, "护士长": Post.NURSE, "主管护师": Post.NURSE, "会计": Post.CLERK, "出纳": Post.CLERK,
    "文员": Post.CLERK, "行政": Post.CLERK, "办公室": Post.CLERK, "资料员": Post.CLERK, "厨工": Post.COOK,
    "炊事员": Post.COOK, "厨房": Post.COOK, "食堂": Post.COOK, "保安": Post.GUARD, "门卫保安": Post.GUARD,
    "安保": Post.GUARD, "保洁员": Post.CLEANER, "清洁工": Post.CLEANER, "清洁": Post.CLEANER, "驾驶员": Post.DRIVER,
    "社会工作者": Post.SOCIAL, "社工师": Post.SOCIAL,
}  # fmt: skip
_EMPLOYMENT = {name: key for key, name in on_paper.EMPLOYMENT.items()} | {
    "在编": "establishment", "事业编": "establishment", "正式": "establishment", "公益性岗位": "public_welfare",
    "公益岗位": "public_welfare", "劳务外包": "outsourced", "购买服务": "outsourced", "合同": "contract",
    "合同制": "contract", "聘用": "contract", "聘用制": "contract", "派遣": "dispatched", "返聘": "rehired",
    "退休": "rehired", "钟点工": "hourly", "临时工": "hourly",
}  # fmt: skip
_NIGHTS = {word: nights for nights, word in on_paper.NIGHTS.items()} | {
    "能": Nights.YES, "是": Nights.YES, "上": Nights.YES, "上夜班": Nights.YES, "√": Nights.YES, "有": Nights.YES,
    "不能": Nights.NO, "否": Nights.NO, "不上": Nights.NO, "不上夜班": Nights.NO, "×": Nights.NO, "无": Nights.NO,
    "不可以": Nights.NO,
}  # fmt: skip
_HEADS = {"是": True, "√": True, "组长": True, "有": True, "否": False, "不是": False, "×": False, "无": False}
_WHOLE = frozenset({on_paper.WHOLE_HOME, "全部", "整院"})
_PHONE = re.compile(r"[0-9 +\-()、]+")
_LEVEL = re.compile(r"[一二三四五]级|初级|中级|高级|技师|高级技师")


@dataclass(slots=True)
class _Row:
    """One row while it is being understood."""

    raw: RawRow
    today: date
    base_1904: bool
    found: list[Finding] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def text(self, key: str) -> str:
        """Return what a field says; "" where it says that nobody asked, or that there is nothing."""
        text = self.raw.text(key)
        return "" if text in ANSWERS else text

    def ask(self, key: str, said: Words, code: str = "value_unknown", **values: Any) -> None:
        """Note a finding at a field that lets the row in."""
        self.found.append(Finding(key, said, values, stops=False, code=code))

    def keep(self, key: str, said: Words = _NOT_KEPT) -> None:
        """Ask about what a field says, and keep it in the remark."""
        told, known = self.text(key), STAFF.field(key)
        self.ask(key, said, told=told)
        self.remarks.append(f"名册中的{known.paper if known else key}：{told}")

    def day(self, key: str) -> date | None:
        """Return the day a field tells; what is no day goes into the remark."""
        day = day_told(self.raw.cell(key), base_1904=self.base_1904) if self.text(key) else None
        if self.text(key) and day is None:
            cell = self.raw.cell(key)
            told = read_born(cell.text.strip() if cell.value is None else cell.value, FAR_OFF, base_1904=self.base_1904)
            self.keep(key, _NOT_KEPT if told.born is None or told.born.kind is BornKind.UNKNOWN else _NO_DAY)
        return day

    def one_of(self, key: str, known: Mapping[str, Any], otherwise: Any) -> Any:
        """Return what a word stands for; an unknown one goes into the remark."""
        if self.text(key) and self.text(key) not in known:
            self.keep(key)
        return known.get(self.text(key), otherwise)


def judge_staff(raw: RawRow, today: date, areas: Mapping[str, AreaId], *, base_1904: bool = False) -> JudgedStaff:
    """Return the person a row tells and everything that is not sure about it.

    A finding that stops refuses the row; one that does not lets it in, and what could not be read is in the remark.
    """
    row = _Row(raw, today, base_1904)
    for key, cell in raw.cells.items():
        if cell.no_result:
            row.found.append(Finding(key, _NO_RESULT, stops=True, code="value_unknown"))
    clean = cleaned(raw.cell("name").text)
    row.found += [one._replace(code="value_unknown") if one.stops else one for one in clean.findings]
    sex, born = _sex_and_birth(row)
    post, is_head = _post(row)
    certificates = _certificates(row)
    draft = MemberDraft(
        name=clean.name,
        post=post,
        area_id=_area(row, areas),
        phone=_phone(row),
        began_on=row.day("began_on"),
        left_on=row.day("left_on"),
        sex=sex,
        born_on=born,
        employment=_EMPLOYMENT.get(row.text("employment"), row.text("employment")),
        workload=_workload(row),
        experienced_since=row.day("experienced_since"),
        nights=row.one_of("nights", _NIGHTS, Nights.NOT_ASKED),
        goes_to=row.text("goes_to"),
        is_head=is_head or row.one_of("is_head", _HEADS, otherwise=False),
    )
    row.found += [one._replace(code="value_unknown") for one in member_findings(draft, ()) if one.field != "name"]
    others = [f"{heading}：{text.strip()}" for heading, text in raw.others if text.strip()]
    remark = "\n".join(dict.fromkeys(filter(None, (row.text("remark"), *others, *row.remarks))))
    return JudgedStaff(raw.number, NewStaff(replace(draft, remark=remark), certificates), None, tuple(row.found))


def _sex_and_birth(row: _Row) -> tuple[Sex, date | None]:
    """Return what the list tells, and where it tells nothing what the ID number does; the number is not kept."""
    given, cell = row.text("id_number"), row.raw.cell("id_number")
    number = read_id(given, row.today)
    if given and (cell.digits_lost or not (number.sound or number.sex)):
        row.ask("id_number", _ID, "id_check")
    by_number = None if cell.digits_lost or not number.sound else number
    sex = Sex(row.one_of("sex", {told: code for told in [row.text("sex")] if (code := table("sex").code_of(told))},
                         Sex.UNKNOWN))  # fmt: skip
    born = _born(row)
    if by_number is not None and by_number.sex is not None:
        if sex in (Sex.MALE, Sex.FEMALE) and sex is not by_number.sex:
            row.ask("sex", _OTHER_SEX, "id_sex")
        sex = by_number.sex if sex is Sex.UNKNOWN else sex
    if by_number is not None and by_number.born is not None:
        if born is not None and born != by_number.born:
            row.ask("born", _OTHER_BIRTH, "id_born", by_number=by_number.born.isoformat(), by_list=born.isoformat())
        born = born or by_number.born
    return sex, born


def _born(row: _Row) -> date | None:
    """Return the birth date that the list tells to the day; less than that goes into the remark."""
    if not row.text("born"):
        return None
    cell = row.raw.cell("born")
    read = read_born(row.text("born") if cell.value is None else cell.value, row.today, Ages(14, 90),
                     base_1904=row.base_1904)  # fmt: skip
    row.found += read.findings
    if read.born is not None and read.born.kind is BornKind.EXACT:
        return read.born.day
    row.keep("born", _NOT_KEPT if read.born is None or read.born.kind is BornKind.UNKNOWN else _NO_DAY)
    return None


def _post(row: _Row) -> tuple[Post, bool]:
    """Return the post, and whether the word names the head of a team: 护理组长."""
    told = row.text("post")
    is_head = told.endswith("组长")
    plain = told.removesuffix("组长").removesuffix("员") if is_head else told
    post = next((known for name, known in _POSTS.items() if plain in {name, name.removesuffix("员")}), None)
    if not told:
        row.ask("post", _NO_POST)
    elif post is None:
        row.keep("post", _POST)
    return post or Post.OTHER, is_head


def _area(row: _Row, areas: Mapping[str, AreaId]) -> AreaId | None:
    told = row.text("area")
    if told and told not in areas and told not in _WHOLE:
        row.keep("area", _AREA)
    return areas.get(told)


def _phone(row: _Row) -> str:
    told = _half_width(row.text("phone")).replace("/", "、").replace(",", "、")
    if told and not _PHONE.fullmatch(told):
        row.keep("phone")
        return ""
    return told


def _workload(row: _Row) -> int:
    told = _half_width(row.text("workload")).removesuffix("%")
    if told and not (told.isdecimal() and 1 <= int(told) <= 100):
        row.keep("workload")
        return 100
    return int(told or 100)


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _certificates(row: _Row) -> tuple[CertificateDraft, ...]:
    """Return the certificates that the columns of the row tell."""
    found, strange = on_paper.certificates_told(row.text("certificates"))
    if strange:
        row.keep("certificates")
    days = {kind: row.day(key) for kind, key in (("health", "health_until"), ("nurse", "nurse_until"))}
    more = [CertificateDraft(kind, expires_on=day) for kind, day in days.items() if day]
    if level := row.text("caregiver_level"):
        if _LEVEL.search(level):
            more.append(CertificateDraft("caregiver", level=level[:40]))
        else:
            row.keep("caregiver_level")
    return (*found, *(one for one in more if one.kind not in {known.kind for known in found}))


def staff_fates(rows: Iterable[JudgedStaff], here: Sequence[Member]) -> tuple[StaffFate, ...]:
    """Return what becomes of each row, in the order of the list, given everybody who works or worked in the home.

    Who has the name of somebody there, and no other birth date, is that person and is not brought in again.
    """
    told: list[JudgedStaff] = []
    found = []
    for row in rows:
        fate = _fate(row, told, here)
        if fate.comes_in:
            told.append(row)
        found.append(fate)
    return tuple(found)


def _fate(row: JudgedStaff, told: Sequence[JudgedStaff], here: Sequence[Member]) -> StaffFate:
    if any(one.stops for one in row.findings):
        return StaffFate(row, Fate.REFUSED, row.findings)
    draft, name = row.newcomer.draft, row.newcomer.name
    questions = []
    for other in told:
        if other.newcomer.name == name:
            if _may_be(other.newcomer.draft, draft):
                return StaffFate(row, Fate.REPEATED, (Finding("name", _SAME_ROW, {"row": other.row}, code="repeated"),))
            questions.append(Finding("name", _ROW_NAMESAKE, {"name": name, "row": other.row}, False, "repeated"))
    for member in here:
        if member.name == name:
            if _may_be(member.told, draft):
                return StaffFate(row, Fate.REPEATED, (Finding("name", _HERE, {"name": name}, code="repeated"),))
            questions.append(Finding("name", _NAMESAKE, {"name": name}, False, "repeated"))
    findings = (*row.findings, *questions)
    doubtful = any(one.code not in NOTICES for one in findings)
    return StaffFate(row, Fate.DOUBTFUL if doubtful else Fate.OK, findings)


def _may_be(one: MemberDraft, other: MemberDraft) -> bool:
    """Return whether two of one name may be one person: nothing tells of two birth dates."""
    return one.born_on is None or other.born_on is None or one.born_on == other.born_on
