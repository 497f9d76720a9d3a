"""Builders for tests of rosters: people who can be planned, what a duty needs, cells by letters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from app.data.session import Session
from app.features.rosters import service
from app.features.rosters.model import Cell, Days, Group, Month, Place
from app.features.staff import service as staff
from app.features.staff.model import MemberDraft, Post
from app.kernel.ids import DutyId, StaffId

DECEMBER = Month(2026, 12)
FIRST = DECEMBER.first
DAY = timedelta(days=1)
NAMES = ("周小梅", "邓素珍", "何春燕", "罗建平", "唐小燕", "吴海霞", "张桂芳", "陈美华")


def carers(session: Session, count: int) -> list[StaffId]:
    """Add so many caregivers."""
    return [staff.add_member(session, MemberDraft(name, Post.CAREGIVER)) for name in NAMES[:count]]


def group_of(session: Session) -> Group:
    """Return the group of the caregivers."""
    return service.groups(session)[0]


def duties_of(session: Session) -> Mapping[str, DutyId]:
    """Return the duties of the caregivers by letter."""
    return {one.letter: one.id for one in service.duties(session, group_of(session).id)}


def need(session: Session, **least: int) -> None:
    """Let each day need so many people by letter, from long ago on."""
    for letter, count in least.items():
        service.set_need(
            session, duties_of(session)[letter], Days.EVERY, count, count, FIRST.replace(year=2026, month=1)
        )


def line(session: Session, staff_id: StaffId, letters: str, *, pinned: bool = False) -> dict[Place, Cell | None]:
    """Return the cells of somebody from the first of December on: 休 is a day off, a dot is not planned."""
    known = duties_of(session)
    days = (FIRST + DAY * number for number in range(len(letters)))
    return {(staff_id, day): None if letter == "." else Cell(staff_id, day, known.get(letter), pinned)
            for day, letter in zip(days, letters, strict=True)}  # fmt: skip


def letters(session: Session, staff_id: StaffId, month: Month = DECEMBER) -> str:
    """Return what stands of somebody in a month."""
    now = service.sheet(session, group_of(session).id, month)
    cells = (now.cells.get((staff_id, day)) for day in month.days)
    return "".join(
        "." if one is None else "休" if one.duty_id is None else now.duty[one.duty_id].letter for one in cells
    )
