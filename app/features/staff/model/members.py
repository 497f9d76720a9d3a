"""Who works in the home, with which post and where; rules only, no storage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.kernel.birthdays import PartialDate, age
from app.kernel.codes import Sex
from app.kernel.errors import Finding
from app.kernel.ids import AccountId, AreaId, FloorId, StaffId
from app.kernel.text import Words, words

LONGEST_NAME = 40
LONGEST_AREA = 20


class Post(StrEnum):
    """What somebody is employed for (岗位); not what they may do in the program, see `kernel.access.Role`."""

    DIRECTOR = "director"  # 院长
    LEADER = "leader"  # 带班领导
    NURSE = "nurse"  # 护士
    CAREGIVER = "caregiver"  # 护理员
    CLERK = "clerk"  # 内勤
    COOK = "cook"  # 厨师
    GUARD = "guard"  # 门卫
    CLEANER = "cleaner"  # 保洁
    DRIVER = "driver"  # 司机
    SOCIAL = "social"  # 社工
    OTHER = "other"  # 其他


POST_WORDS: Mapping[Post, Words] = MappingProxyType(
    {
        Post.DIRECTOR: words("Post", "director"),
        Post.LEADER: words("Post", "duty leader"),
        Post.NURSE: words("Post", "nurse"),
        Post.CAREGIVER: words("Post", "caregiver"),
        Post.CLERK: words("Post", "clerk"),
        Post.COOK: words("Post", "cook"),
        Post.GUARD: words("Post", "gatekeeper"),
        Post.CLEANER: words("Post", "cleaner"),
        Post.DRIVER: words("Post", "driver"),
        Post.SOCIAL: words("Post", "social worker"),
        Post.OTHER: words("Post", "other post"),
    }
)
"""What each post is called, on screen and on paper."""


class Nights(StrEnum):
    """What was agreed with somebody about night shifts."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"


NIGHTS_WORDS: Mapping[Nights, Words] = MappingProxyType(
    {
        Nights.NOT_ASKED: words("Nights", "not asked"),
        Nights.YES: words("Nights", "works at night"),
        Nights.NO: words("Nights", "no night shifts"),
    }
)

EMPLOYMENT_WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "establishment": words("Employment", "establishment post"),
        "public_welfare": words("Employment", "public welfare post"),
        "outsourced": words("Employment", "through a contractor"),
        "contract": words("Employment", "contract with the home"),
        "dispatched": words("Employment", "sent by an agency"),
        "rehired": words("Employment", "rehired after retirement"),
        "hourly": words("Employment", "paid by the hour"),
    }
)
"""用工性质: what each is called; others are written in own words."""


@dataclass(frozen=True, slots=True)
class Area:
    """Where a shift works (护理区): some floors of the home."""

    id: AreaId
    name: str
    position: int  # order among the areas
    floors: frozenset[FloorId]


@dataclass(frozen=True, slots=True)
class AreaDraft:
    """What a person enters of an area."""

    name: str
    floors: frozenset[FloorId] = frozenset()


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """What a person enters of somebody who works here."""

    name: str
    post: Post
    area_id: AreaId | None = None  # None: the whole home
    phone: str = ""
    account_id: AccountId | None = None  # None: never signs in
    began_on: date | None = None  # None: not known
    left_on: date | None = None  # last day of work; None: no end is known
    remark: str = ""
    sex: Sex = Sex.UNKNOWN
    born_on: date | None = None  # None: not known
    employment: str = ""  # key of `EMPLOYMENT_WORDS`, or own words; "": not asked
    workload: int = 100  # percent of full time
    experienced_since: date | None = None  # in this work, here or elsewhere; None: not known
    nights: Nights = Nights.NOT_ASKED
    also_areas: frozenset[AreaId] = frozenset()  # where this person may stand in, beside `area_id`
    goes_to: str = ""  # where this person goes when the home closes (去向); "": not settled
    is_head: bool = False  # heads a team (组长), whatever the post


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who works or worked here (员工)."""

    id: StaffId
    told: MemberDraft
    photo: str | None = None  # hash of the attachment

    @property
    def name(self) -> str:
        """Return the name."""
        return self.told.name

    @property
    def areas(self) -> frozenset[AreaId] | None:
        """Return where this person may work; None: everywhere."""
        return None if self.told.area_id is None else self.told.also_areas | {self.told.area_id}

    @property
    def may_lead(self) -> bool:
        """Return whether this person may lead a shift (带班): by post, or as head of a team."""
        return self.told.is_head or self.told.post in (Post.DIRECTOR, Post.LEADER)

    def age_on(self, day: date) -> int | None:
        """Return the age in full years; None: not known."""
        known = None if self.told.born_on is None else age(PartialDate.exact(self.told.born_on), day)
        return None if known is None else known.years

    def works_on(self, day: date) -> bool:
        """Return whether this person is one of the staff on a day."""
        return (self.told.began_on is None or self.told.began_on <= day) and not self.has_left(day)

    def has_left(self, day: date) -> bool:
        """Return whether the last day of work was before a day."""
        return self.told.left_on is not None and self.told.left_on < day


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody changed post or area: what both were until the day before."""

    on: date  # the day on which it was recorded
    post: Post
    area_id: AreaId | None


def as_of(member: Member, moved: Iterable[Moved], day: date) -> Member:
    """Return somebody with the post and area of a day; `moved` is theirs, newest first."""
    told = member.told
    for one in moved:
        if one.on <= day:
            break
        told = replace(told, post=one.post, area_id=one.area_id)
    return replace(member, told=told)


_NAME_MISSING = words("Staff", "The name is missing.")
_NAME_LONG = words("Staff", "A name has at most {longest} characters here.")
_PHONE = words("Staff", "A phone number has digits, spaces and the signs + - ( ) only.")
_LEFT = words("Staff", "The last day of work must not be before the first one.")
_BORN = words("Staff", "The birth date must be before the first day of work.")
_WORKLOAD = words("Staff", "Working hours are 1 to 100 percent of full time.")
_LONG = words("Staff", "Write at most {longest} characters here.")
_ACCOUNT = words("Staff", "{name} signs in with this account already. Choose another one, or none.")
_AREA_TAKEN = words("Staff", "There is an area called {name} already. Give it another name.")
_FLOOR_TAKEN = words("Staff", "A floor of it belongs to {name} already. A floor stands in one area only.")
_NO_FLOOR = words("Staff", "Choose at least one floor.")


def member_findings(draft: MemberDraft, others: Iterable[Member]) -> tuple[Finding, ...]:
    """Return what is wrong with what was entered of a person, given everybody else who works or worked here."""
    found = list(_name_findings(draft.name, LONGEST_NAME))
    if not set(draft.phone) <= set("0123456789 +-()、"):
        found.append(Finding("phone", _PHONE))
    if draft.began_on and draft.left_on and draft.left_on < draft.began_on:
        found.append(Finding("left_on", _LEFT))
    if draft.born_on and draft.began_on and draft.began_on <= draft.born_on:
        found.append(Finding("born_on", _BORN))
    if not 1 <= draft.workload <= 100:
        found.append(Finding("workload", _WORKLOAD))
    found += too_long(draft, "employment", "goes_to")
    if draft.account_id is not None:
        same = next((one for one in others if one.told.account_id == draft.account_id), None)
        found += [Finding("account_id", _ACCOUNT, {"name": same.name})] if same else []
    return tuple(found)


def too_long(draft: object, *names: str) -> list[Finding]:
    """Return a finding for each text of a draft that is longer than a line takes."""
    long = [name for name in names if len(getattr(draft, name).strip()) > LONGEST_NAME]
    return [Finding(name, _LONG, {"longest": LONGEST_NAME}) for name in long]


def area_findings(draft: AreaDraft, others: Iterable[Area]) -> tuple[Finding, ...]:
    """Return what is wrong with an area, given all other areas."""
    found = list(_name_findings(draft.name, LONGEST_AREA))
    if not draft.floors:
        found.append(Finding("floors", _NO_FLOOR))
    for other in others:
        if other.name == draft.name.strip():
            found.append(Finding("name", _AREA_TAKEN, {"name": other.name}))
        if other.floors & draft.floors:
            found.append(Finding("floors", _FLOOR_TAKEN, {"name": other.name}))
    return tuple(found)


def _name_findings(name: str, longest: int) -> tuple[Finding, ...]:
    if not name.strip():
        return (Finding("name", _NAME_MISSING),)
    return (Finding("name", _NAME_LONG, {"longest": longest}),) if len(name.strip()) > longest else ()
