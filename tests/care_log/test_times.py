"""What the plan asks for several times in a shift: each time waits, is confirmed and counted by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.care_log import service
from app.features.care_log.model import USUAL, Cell, CellState, DayPart, Deed, PlanDraft, RoomState, catalogue, due
from app.features.care_log.model import plan_of as planned
from app.features.care_log.view.page import CareLogPage
from app.features.care_log.view.pending import Pending
from app.features.staff.model import Shift
from app.kernel.care import SelfCare
from app.kernel.clock import SetClock, in_home, today
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import CareEntryId
from tests.care_log.samples import Ward, a_ward, odd, shift_now, usual
from tests.care_log.test_plan import DAY, NIGHT, ON, at
from tests.desk import TableDesk, said

TURNING = "turning"


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def ward(session: Session, clock: SetClock) -> Ward:
    """Return a ward at noon, where somebody is turned every two hours since yesterday."""
    made = a_ward(session)
    clock.pass_(days=-1)
    told = PlanDraft(item=TURNING, deed=Deed.DO, every_hours=2, from_on=today(clock), why="护士定")
    service.plan_care(session, made.people[0], [told])
    clock.pass_(days=1)
    return made


def turning(session: Session, ward: Ward, shift: Shift | None = None) -> Cell:
    sheet = service.room_sheet(session, shift or shift_now(session), ward.rooms[0])
    assert sheet is not None
    return next(cell for cell in sheet.residents[0].cells if cell.item.key == TURNING)


def state(session: Session, ward: Ward) -> RoomState:
    return next(one for one in service.room_states(session, shift_now(session)) if one.room_id == ward.rooms[0])


def confirm(session: Session, ward: Ward, *phrases: str) -> tuple[CareEntryId, ...]:
    """Confirm the room as the screen does, with phrases for the turning."""
    shift = shift_now(session)
    sheet = service.room_sheet(session, shift, ward.rooms[0])
    assert sheet is not None
    pending = Pending(sheet)
    for one in phrases:
        pending.choose((ward.people[0], TURNING), one, session.clock.now())
    return service.confirm_room(session, shift, ward.rooms[0], pending.rows(session.clock.now()))


@pytest.mark.parametrize(
    ("shift", "more", "times"),
    [
        (DAY, {"every_hours": 2}, [8, 10, 12, 14, 16, 18]),
        (NIGHT, {"every_hours": 3}, [20, 23, 2, 5]),
        (NIGHT, {"every_hours": 2, "part": DayPart.DAY}, [20]),
        (DAY, {"times": ("09:00", "15:00", "21:00")}, [9, 15]),
        (NIGHT, {"times": ("09:00", "15:00", "21:00")}, [21]),
    ],
)
def test_when_it_is_due(shift: Shift, more: dict[str, object], times: list[int]) -> None:
    line = PlanDraft(item=TURNING, deed=Deed.DO, from_on=ON, why="护士定", **more)  # type: ignore[arg-type]
    found = due(catalogue().item(TURNING), shift, SelfCare.DEPENDENT, planned([line]))
    assert [in_home(one).hour for one in found] == times


def test_times_before_the_plan_was_written_are_not_asked_for() -> None:
    line = PlanDraft(item=TURNING, deed=Deed.DO, every_hours=2, from_on=ON, why="护士定", written_at=at(13))
    found = due(catalogue().item(TURNING), DAY, SelfCare.PARTIAL, planned([line]))
    assert [in_home(one).hour for one in found] == [14, 16, 18]


def test_a_room_confirms_the_times_that_are_past_and_waits_again_for_the_next(
    session: Session, ward: Ward, clock: SetClock
) -> None:
    cell = turning(session, ward)
    assert (cell.state, cell.waiting, len(cell.due_at)) == (CellState.READY, 3, 6)
    confirm(session, ward, "skin_red")
    cell = turning(session, ward)
    assert [line.entry.unusual for line in cell.lines] == [False, False, True], "what was chosen is of the last time"
    assert (cell.state, cell.waiting) == (CellState.LATER, 0) and cell.begins_at == cell.due_at[3]
    assert state(session, ward).done
    clock.pass_(hours=2)
    assert turning(session, ward).state is CellState.READY
    assert state(session, ward).ready >= 1
    confirm(session, ward)
    assert len(turning(session, ward).lines) == 4
    day = shift_now(session).duty_on
    (total,) = [one for one in service.day_sums(session, day, day) if one.item == TURNING]
    assert (total.entries, total.unusual) == (4 + others(session, ward), 1)
    assert service.wrong_sums(session) == ()


def others(session: Session, ward: Ward) -> int:
    """Return how often the others of the room were turned."""
    sheet = service.room_sheet(session, shift_now(session), ward.rooms[0])
    assert sheet is not None
    return sum(len(cell.lines) for one in sheet.residents[1:] for cell in one.cells if cell.item.key == TURNING)


def test_the_list_of_rooms_says_what_the_sheets_say(session: Session, ward: Ward, clock: SetClock) -> None:
    for _ in range(4):
        for sheet, one in zip(
            service.room_sheets(session, shift_now(session)), service.room_states(session, shift_now(session)),
            strict=True,
        ):  # fmt: skip
            assert (one.ready, one.recorded, one.done) == (sheet.ready, len(sheet.recorded), sheet.done)
        confirm(session, ward)
        clock.pass_(hours=2)


def test_it_is_recorded_as_often_as_planned_and_not_more(session: Session, ward: Ward, clock: SetClock) -> None:
    who, shift, now = ward.people[0], shift_now(session), session.clock.now()
    first, *_ = [service.record(session, shift, usual(who, TURNING, now)) for _ in range(6)]
    assert turning(session, ward).state is CellState.RECORDED
    with pytest.raises(RuleBrokenError):
        service.record(session, shift, usual(who, TURNING, now))
    service.withdraw(session, [first], "记到别人头上了")
    assert turning(session, ward).state is CellState.LATER
    service.record(session, shift, odd(who, TURNING, now, "turned_late"))
    with pytest.raises(RuleBrokenError):
        for _ in range(2):
            service.record(session, shift, usual(ward.people[1], TURNING, now))


def test_the_screen_names_each_time_in_one_line(
    qtbot: QtBot, session: Session, ward: Ward, desk: TableDesk, clock: SetClock
) -> None:
    page = CareLogPage(session, desk)
    page.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.open(None)
    assert page.panel.view is not None and page.panel.work is not None
    assert "08:00　10:00　12:00　14:00" in said(page.panel.view)
    assert page.panel.view.cells[ward.people[0], TURNING].face.text == "12:00"
    lines = page.panel.work.pending.rows(session.clock.now())
    assert [one.outcome for one in lines if one.item == TURNING and one.resident_id == ward.people[0]] == [(USUAL,)] * 3
    service.confirm_room(session, page.panel.work.shift, ward.rooms[0], lines)
    clock.pass_(minutes=1)
    page.refresh()
    assert "√08:00　√10:00　√12:00　14:00" in said(page.panel.view)
    cell = page.panel.view.cells[ward.people[0], TURNING]
    assert (cell.face.text, cell.face.kind, cell.isEnabled()) == ("3/6", "done", True)
    clock.pass_(hours=2)
    page.refresh()
    assert page.panel.view.cells[ward.people[0], TURNING].face.text == "14:00"
