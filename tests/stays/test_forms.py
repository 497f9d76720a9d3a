"""The forms of moves, the tab of a resident, what waits for the director."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data import audit
from app.data.session import Actor, Session
from app.desktop.forms import ReasonDialog
from app.features.residents import service as residents
from app.features.stays import service
from app.features.stays.model import DeathStep, HospitalTrip, Kind, Leave, SlipStep, State
from app.features.stays.view import MovesTab, WaitingPage
from app.features.stays.view.forms import FIELDS
from app.features.stays.view.move_form import MoveDialog, not_before_this_minute
from app.features.stays.view.small_dialogs import CorrectDialog, EscortDialog, ProlongDialog, StepDialog
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import RuleBrokenError
from app.kernel.ids import AccountId, BedId, ResidentId
from tests.builders import NEPHEW, as_role
from tests.desk import TableDesk, buttons, said
from tests.qt import inside, pressed

Beds = dict[str, BedId]


def has_button(inside_: QWidget, text: str) -> bool:
    QApplication.processEvents()
    return any(
        one.accessibleName().startswith(text) for one in inside(inside_, QPushButton) if one.isVisibleTo(inside_)
    )


def bed_of(session: Session, who: ResidentId) -> BedId | None:
    return service.standing_of(session, who).bed_id


# ---- forms ---------------------------------------------------------------------------------------------------

FILLED: dict[Kind, tuple[list[Kind], dict[str, str], State]] = {
    Kind.WENT_ON_LEAVE: ([], {"going_to": "女儿家", "phone": "000 1"}, State.ON_LEAVE),
    Kind.CAME_BACK: ([Kind.WENT_ON_LEAVE], {"note": "精神好"}, State.PRESENT),
    Kind.WENT_TO_HOSPITAL: ([], {"hospital": "县医院", "diagnosis": "肺炎"}, State.IN_HOSPITAL),
    Kind.LEFT_HOSPITAL: ([Kind.WENT_TO_HOSPITAL], {}, State.PRESENT),
    Kind.WENT_MISSING: ([], {"last_seen": "大门口"}, State.MISSING),
    Kind.WAS_FOUND: ([Kind.WENT_MISSING], {"found_where": "集市"}, State.PRESENT),
    Kind.TRANSFERRED_OUT: ([], {"going_to": "区中心院", "reason": "并院"}, State.LEFT),
    Kind.DISCHARGED: ([], {"going_to": "回家", "reason": "家属接回"}, State.LEFT),
    Kind.SUPPORT_ENDED: ([], {"reason": "不再符合"}, State.LEFT),
    Kind.DIED: ([], {"where": "201房"}, State.LEFT),
}


def _fill(dialog: MoveDialog, told: dict[str, str]) -> None:
    dialog.form.set_values(told)
    if "due_back_at" in FIELDS[dialog._kind]:
        at = dialog.form.values()["at"]
        dialog.form.set_values({"due_back_at": at + timedelta(hours=4)})


def _form(session: Session, kind: Kind, who: ResidentId, qtbot: QtBot) -> MoveDialog:
    dialog = MoveDialog(session, kind, who, "王秀英")
    qtbot.addWidget(dialog)
    return dialog


def test_the_phone_of_a_leave_is_taken_from_the_contact_and_leaves_a_trace(
    qtbot: QtBot, session: Session, who: ResidentId
) -> None:
    phone = "Phone: Use the contact's phone"
    assert not [one for one in buttons(_form(session, Kind.WENT_ON_LEAVE, who, qtbot)) if one.accessibleName() == phone]
    residents.add_contact(session, who, NEPHEW)
    dialog = _form(session, Kind.WENT_ON_LEAVE, who, qtbot)
    assert dialog.form.values()["phone"] == ""
    pressed(dialog, phone)
    assert dialog.form.values()["phone"] == NEPHEW.phone
    last = next(one for one in audit.entries(session.db, subject=f"resident:{who}") if one.action.endswith("revealed"))
    assert '"field":"contact"' in last.detail
    unseeing = _form(as_role(session, Role.AUDITOR), Kind.WENT_ON_LEAVE, who, qtbot)
    assert not [one for one in buttons(unseeing) if one.accessibleName() == phone]


@pytest.mark.parametrize("kind", FILLED)
def test_each_form_writes_its_move_and_undoes_it(
    qtbot: QtBot, desk: TableDesk, session: Session, clock: SetClock, who: ResidentId, kind: Kind
) -> None:
    before, told, state = FILLED[kind]
    for earlier in before:
        dialog = _form(session, earlier, who, qtbot)
        _fill(dialog, FILLED[earlier][1])
        dialog.save.click()
        clock.pass_(minutes=2)
    was = service.standing_of(session, who).state
    dialog = _form(session, kind, who, qtbot)
    _fill(dialog, told)
    dialog.save.click()
    assert dialog.result() == MoveDialog.DialogCode.Accepted, dialog.form.summary.accessibleName()
    assert service.standing_of(session, who).state is state
    assert dialog.said
    assert dialog.undo is not None
    dialog.undo()
    assert service.standing_of(session, who).state is was


def test_what_is_missing_is_told_at_its_field_and_all_at_once(
    qtbot: QtBot, desk: TableDesk, session: Session, who: ResidentId
) -> None:
    dialog = _form(session, Kind.WENT_ON_LEAVE, who, qtbot)
    dialog.save.click()
    assert dialog.form.field("due_back_at").finding() == "Enter day, hour and minute."
    assert dialog.form.field("going_to").finding()
    assert dialog.form.field("phone").finding()
    (tomorrow,) = [one for one in buttons(dialog) if one.text() == "Tomorrow"]
    tomorrow.click()
    left = dialog.form.values()["at"]
    assert dialog.form.values()["due_back_at"].date() == left.date() + timedelta(days=1)
    dialog.form.set_values({"due_back_at": dialog.form.values()["at"] - timedelta(hours=1)})
    dialog.save.click()
    assert dialog.form.field("due_back_at").finding()
    assert dialog.form.field("going_to").finding()
    assert service.slips_of(session, who) == ()
    dialog = _form(session, Kind.DISCHARGED, who, qtbot)
    dialog.save.click()
    assert dialog.form.field("reason").finding() == "Write the reason."


def test_a_long_leave_of_a_nurse_asks_the_director(
    qtbot: QtBot, desk: TableDesk, session: Session, clock: SetClock, who: ResidentId
) -> None:
    nurse = session.as_actor(Actor(AccountId(2), "李护士", Role.NURSE))
    dialog = _form(nurse, Kind.WENT_ON_LEAVE, who, qtbot)
    _fill(dialog, FILLED[Kind.WENT_ON_LEAVE][1])
    assert dialog.save.text() == "Goes on leave"
    dialog.form.set_values({"due_back_at": clock.now() + timedelta(days=3)})
    assert dialog.save.text() == "Ask for approval"
    dialog.save.click()
    assert dialog.undo is None
    assert service.slips_of(session, who)[0].step is SlipStep.ASKED
    page = WaitingPage(session, desk)
    qtbot.addWidget(page)
    page.refresh()
    pressed(page, "Approve")
    assert service.slips_of(session, who)[0].step is SlipStep.APPROVED
    begun = _form(nurse, Kind.WENT_ON_LEAVE, who, qtbot)
    assert begun.save.text() == "Goes on leave", "what was approved begins, it is not asked for again"
    assert begun.form.values()["going_to"] == "女儿家"
    begun.save.click()
    (slip,) = service.slips_of(session, who)
    assert slip.step is SlipStep.GONE
    assert service.standing_of(session, who).state is State.ON_LEAVE


def test_an_approved_leave_does_not_grow_without_the_director(
    session: Session, clock: SetClock, who: ResidentId
) -> None:
    nurse = session.as_actor(Actor(AccountId(2), "李护士", Role.NURSE))
    leave = Leave(clock.now(), clock.now() + timedelta(days=3), "女儿家", phone="000 1")
    slip = service.ask_leave(nurse, who, leave)
    service.approve_leave(session, slip)
    with pytest.raises(RuleBrokenError, match="director"):
        service.go_on_leave(nurse, who, replace(leave, due_back_at=clock.now() + timedelta(days=9)), slip)
    service.go_on_leave(nurse, who, leave, slip)


def test_an_approved_leave_is_cancelled_on_the_tab(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, who: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave = Leave(clock.now(), clock.now() + timedelta(days=1), "女儿家", phone="000 1")
    service.approve_leave(session, service.ask_leave(session, who, leave))
    tab = MovesTab(session, desk, who)
    qtbot.addWidget(tab)

    def answer(dialog: ReasonDialog) -> int:
        dialog.form.set_values({"reason": "女儿来不了"})
        dialog.save()
        return dialog.result()

    monkeypatch.setattr(ReasonDialog, "exec", answer)
    pressed(tab, "Does not go")
    assert service.slips_of(session, who)[0].step is SlipStep.VOIDED


def test_a_clerk_prepares_a_discharge(qtbot: QtBot, desk: TableDesk, session: Session, who: ResidentId) -> None:
    clerk = session.as_actor(Actor(AccountId(4), "余小兰", Role.CLERK))
    dialog = _form(clerk, Kind.DISCHARGED, who, qtbot)
    _fill(dialog, FILLED[Kind.DISCHARGED][1])
    assert dialog.save.text() == "Hand to the director"
    dialog.save.click()
    assert [waiting.reason for waiting in service.prepared_moves(session)] == ["家属接回；回家"]
    assert service.standing_of(session, who).state is State.PRESENT
    assert dialog.undo is not None
    dialog.undo()
    assert service.prepared_moves(session) == ()


def test_the_present_minute_means_now(clock: SetClock) -> None:
    clock.pass_(minutes=0.5)
    now = clock.now()
    minute = now.replace(second=0)
    assert not_before_this_minute(minute, now) == now
    for other in (minute - timedelta(minutes=1), now + timedelta(minutes=1)):
        assert not_before_this_minute(other, now) == other


# ---- the tab of a resident -------------------------------------------------------------------------------------


def _tab(session: Session, desk: TableDesk, who: ResidentId, qtbot: QtBot) -> MovesTab:
    tab = MovesTab(session, desk, who)
    qtbot.addWidget(tab)
    return tab


def test_the_tab_shows_what_was_corrected_struck_through(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, beds: Beds, who: ResidentId
) -> None:
    moved = service.move_bed(session, who, beds["201-2"], clock.now() - timedelta(days=1), "换床")
    tab = _tab(session, desk, who, qtbot)
    line = next(line for line in service.moves_of(session, who) if line.move.id == moved)
    dialog = CorrectDialog(session, line, tab)
    dialog.form.set_values({"bed_id": str(beds["202-1"]), "reason": "记错了床"})
    dialog.save()
    assert bed_of(session, who) == beds["202-1"]
    tab.refresh()
    assert "corrected" not in said(tab)
    names = [one.accessibleName() for one in inside(tab, QWidget)]
    assert {"corrected", "correction", "late entry"} <= set(names)


def test_a_line_that_did_not_happen_is_taken_back(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, beds: Beds, who: ResidentId
) -> None:
    service.move_bed(session, who, beds["201-2"], clock.now() - timedelta(days=1), "换床")
    clock.pass_(hours=2)
    tab = _tab(session, desk, who, qtbot)
    dialog = CorrectDialog(session, service.moves_of(session, who)[-1], tab)
    pressed(dialog, "It did not happen")
    assert dialog.form.field("reason").finding() == "Write the reason."
    dialog.form.set_values({"reason": "没有搬"})
    pressed(dialog, "It did not happen")
    assert bed_of(session, who) == beds["201-1"]


def test_leave_hospital_and_death_have_their_cards(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, who: ResidentId
) -> None:
    tab = _tab(session, desk, who, qtbot)
    leave = Leave(clock.now(), clock.now() + timedelta(hours=2), "女儿家", "女儿", "000 1")
    service.go_on_leave(session, who, leave)
    tab.refresh()
    assert "女儿家" in said(tab)
    later = ProlongDialog(session, service.slips_of(session, who)[0].id, tab)
    later.form.set_values({"at": clock.now() + timedelta(hours=9), "note": "女儿来电"})
    later.save()
    assert service.slips_of(session, who)[0].leave.due_back_at == clock.now() + timedelta(hours=9)
    service.go_to_hospital(session, who, clock.now(), HospitalTrip("县医院"))
    escort = EscortDialog(session, who, tab)
    escort.save()
    assert escort.form.field("name").finding()
    escort.form.set_values({"name": "周玉梅"})
    escort.save()
    tab.refresh()
    pressed(tab, "Has gone")
    assert service.escorts(session, who)[0].to_at == clock.now()
    service.record_death(session, who, clock.now())
    tab.refresh()
    step = StepDialog(session, who, DeathStep.CALLED, tab)
    step.form.set_values({"by_whom": "李护士"})
    step.save()
    assert service.death_steps(session, who)[0].by_whom == "李护士"
    tab.refresh()
    assert "李护士" in said(tab)
    assert not has_button(tab, "Change of bed")


def test_the_tab_leads_to_the_map_for_beds(qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId) -> None:
    tab = _tab(session, desk, who, qtbot)
    pressed(tab, "Change of bed")
    assert desk.asked == [("go", "beds", who)]
