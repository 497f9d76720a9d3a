"""The screens of incidents: reporting by typing and pressing, what is still to be done, who is offered what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.forms import EntryDialog
from app.features.incidents import service
from app.features.incidents.model import IncidentKind, LineDraft, LineKind
from app.features.incidents.view import IncidentPage, IncidentsPage
from app.features.incidents.view.fields import NOBODY, KindField, WhoField
from app.features.incidents.view.line_dialog import LineDialog
from app.features.incidents.view.report_dialog import IncidentDialog
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import IncidentId, ResidentId
from tests.builders import as_role
from tests.desk import TableDesk, buttons, said
from tests.incidents.conftest import HOUR, a_report, told_family
from tests.qt import focused, key, pressed, type_text

Answering = Callable[..., None]


@pytest.fixture
def desk() -> TableDesk:
    return TableDesk()


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what sets the values that the next dialog is saved with."""

    def answer(**values: Any) -> None:
        def done(dialog: EntryDialog) -> int:
            dialog.form.set_values(values)
            dialog.save()
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", done)

    return answer


@pytest.fixture
def dialog(qtbot: QtBot, caregiver: Session, who: ResidentId) -> IncidentDialog:
    made = IncidentDialog(caregiver)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(qtbot: QtBot, session: Session, desk: TableDesk, incident_id: IncidentId) -> IncidentPage:
    """Return the page of one incident, which reads again whenever it changed something."""
    page = IncidentPage(session, desk)
    qtbot.addWidget(page)
    page.changed.connect(page.refresh)
    page.open(incident_id)
    return page


def names(page: IncidentPage) -> set[str]:
    """Return the buttons that are there now, without those of what was shown before."""
    return {one.accessibleName() for one in buttons(page) if one.isVisibleTo(page)}


def test_the_list_says_in_words_that_one_was_grave(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, who: ResidentId
) -> None:
    for grave in (False, True):
        service.report(session, a_report(clock.now() - HOUR, who, kind=IncidentKind.FALL, grave=grave))
    page = IncidentsPage(session, desk)
    qtbot.addWidget(page)
    page.refresh()
    assert {page._kind(one).text for one in page._cases} == {"fall", "fall (grave)"}


# reporting ----------------------------------------------------------------------------------------------


def test_nothing_is_filled_in_beforehand(dialog: IncidentDialog) -> None:
    assert {value for value in dialog.form.values().values() if value} == set()


def test_a_report_by_pressing_and_typing(caregiver: Session, dialog: IncidentDialog, who: ResidentId) -> None:
    pressed(dialog, "What happened scald")
    dialog.who.edit.setFocus()
    type_text(dialog.who.edit, "zhy")
    dialog.who.edit.textEdited.emit(dialog.who.edit.text())
    key(Qt.Key.Key_Return)
    assert dialog.who.value() == str(who)
    pressed(dialog, "When 10 min ago")
    for field, text in (("place", "卫生间"), ("found_by", "周玉珍"), ("what", "坐在地上")):
        dialog.form.field(field).focus_here()
        type_text(focused(), text)
    pressed(dialog, "Hurt nobody was hurt")
    pressed(dialog, "How grave not grave")
    pressed(dialog, "Save the report")
    (case,) = service.cases(caregiver)
    assert dialog.written == case.incident.id
    assert (case.incident.kind, case.incident.resident_id, case.incident.place) == (IncidentKind.SCALD, who, "卫生间")


def test_every_gap_is_shown_at_its_field(caregiver: Session, dialog: IncidentDialog) -> None:
    dialog.save()
    wrong = {name for name in dialog.form.values() if dialog.form.field(name).finding()}
    assert wrong == {"kind", "who", "at", "place", "found_by", "what", "injured", "grave"}
    assert service.cases(caregiver) == ()


def test_the_form_says_when_one_is_grave_and_who_reads_a_concern(dialog: IncidentDialog) -> None:
    pressed(dialog, "What happened gone astray")
    assert "not found within 3 hours. (practice of other homes, not law)" in said(dialog)
    assert "Only the director" not in said(dialog)
    pressed(dialog, "What happened concern about abuse")
    assert "Only the director and you read this report." in said(dialog)


def test_a_report_that_was_begun_comes_back_until_it_is_given_up(
    qtbot: QtBot, caregiver: Session, dialog: IncidentDialog, who: ResidentId
) -> None:
    values = {"kind": "fall", "who": str(who), "at": caregiver.clock.now(), "what": "坐在地上"}
    dialog.form.set_values(values)
    dialog.form.draft_due.emit()
    again = IncidentDialog(caregiver)
    qtbot.addWidget(again)
    assert {name: again.form.values()[name] for name in values} == values
    again.reject()
    assert service.kept_draft(caregiver) is None


def test_somebody_is_found_by_first_letters_and_let_go_by_typing_on(
    qtbot: QtBot, session: Session, who: ResidentId
) -> None:
    from app.features.residents import service as residents

    field = WhoField("who", "Who", residents.residents(session))
    qtbot.addWidget(field)
    field.edit.setText("会元")
    assert [row.id for row in field.hits()] == [who]
    field.set_value(str(who))
    assert field.edit.text() == "曾会元"
    field.edit.textEdited.emit("曾会")
    assert field.value() == ""
    field.set_value(NOBODY)
    assert field.value() == NOBODY
    field.set_value("17")
    assert field.value() == ""


def test_one_kind_is_chosen_at_a_time(qtbot: QtBot) -> None:
    field = KindField("kind", "What")
    qtbot.addWidget(field)
    pressed(field, "What fire")
    pressed(field, "What scald")
    assert field.value() == "scald"
    assert [one.accessibleName() for one in buttons(field) if one.isChecked()] == ["What scald"]


# the list -----------------------------------------------------------------------------------------------


def test_the_list_is_narrowed_and_opens_one(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, who: ResidentId, fall: IncidentId
) -> None:
    fire = service.report(session, a_report(clock.now() - HOUR, None, kind=IncidentKind.FIRE, nobody=True))
    page = IncidentsPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    assert "2 on record, 2 open" in said(page)
    page.kinds.choose("fire")
    page.kinds.picked.emit("fire")
    current = page.list.current()
    assert current is not None and current.incident.id == fire
    page.list.opened.emit(current)
    assert desk.asked == [("go", "incident", fire)]
    page.states.choose("closed")
    page.states.chosen.emit("closed")
    assert page.list.current() is None


def test_the_list_does_not_show_what_a_concern_says(
    qtbot: QtBot, session: Session, desk: TableDesk, concern: IncidentId
) -> None:
    page = IncidentsPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    model = page.list.lines
    told = [model.data(model.index(1, column)) for column in range(model.columnCount())]
    assert "confidential, open it to read" in told
    assert not any("指印" in str(one) for one in told)


def test_old_ones_are_shown_while_they_are_open_and_on_demand(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, who: ResidentId
) -> None:
    long_ago = clock.now() - timedelta(days=366)
    still, done = (service.report(session, a_report(long_ago, who)) for _ in range(2))
    service.add_line(session, done, told_family(clock.now()))
    service.add_line(session, done, LineDraft(LineKind.REVIEW, clock.now(), "属实"))
    service.close(session, done)
    page = IncidentsPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    assert "1 on record, 1 open" in said(page)
    current = page.list.current()
    assert current is not None and current.incident.id == still
    page.years.choose("")
    page.years.picked.emit("")
    assert "2 on record, 1 open" in said(page)


def test_who_only_reports_is_told_so_and_an_auditor_is_offered_no_report(
    qtbot: QtBot, session: Session, desk: TableDesk, fall: IncidentId
) -> None:
    clerk = IncidentsPage(as_role(session, Role.CLERK), desk)
    auditor = IncidentsPage(as_role(session, Role.AUDITOR), desk)
    for page in (clerk, auditor):
        qtbot.addWidget(page)
        page.open(None)
    assert "You see here what you reported yourself." in said(clerk)
    assert clerk.list.current() is None
    assert auditor.list.current() is not None
    assert "Report what happened" not in {one.accessibleName() for one in buttons(auditor)}
    assert clerk.kinds.findData("abuse") == -1


def test_a_report_from_the_page_can_be_undone(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, who: ResidentId, answering: Answering
) -> None:
    page = IncidentsPage(session, desk)
    qtbot.addWidget(page)
    answering(
        kind="fall", who=str(who), at=clock.now(), place="走廊", found_by="周玉珍", what="坐在地上", injured="no",
        grave="no",
    )  # fmt: skip
    page.on_report()
    (case,) = service.cases(session)
    assert ("go", "incident", case.incident.id) in desk.asked
    desk.undo()
    assert service.case(session, case.incident.id).incident.withdrawn


# one incident -------------------------------------------------------------------------------------------


def test_what_is_still_to_be_done_is_done_from_the_page(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, fall: IncidentId, answering: Answering
) -> None:
    page = shown(qtbot, session, desk, fall)
    assert {"Write tell the family", "Write review"} <= names(page)
    assert "Close" not in names(page)
    answering(at=clock.now(), whom="侄子", way="by phone", by_whom="李桂兰")
    pressed(page, "Write tell the family")
    assert "侄子, by phone, by 李桂兰" in said(page)
    answering(text="属实")
    pressed(page, "Write review")
    answering(text="")
    pressed(page, "Close")
    assert service.case(session, fall).is_closed
    assert {name for name in names(page) if name.startswith(("Add", "Write"))} == set()
    desk.undo()
    assert service.case(session, fall).is_open
    pressed(page, "Close")
    answering(text="说腰疼")
    pressed(page, "Open it again")
    assert service.case(session, fall).is_open


def test_a_line_is_taken_back_with_a_reason_and_stays(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, fall: IncidentId, answering: Answering
) -> None:
    service.add_line(session, fall, LineDraft(LineKind.CAUSE, clock.now(), "地滑"))
    page = shown(qtbot, session, desk, fall)
    answering(reason="不是这个原因")
    pressed(page, "Take back Cause")
    assert "地滑" in said(page) and "不是这个原因" in said(page)
    assert "Take back Cause" not in names(page)


def test_the_author_of_a_concern_may_only_add_to_it(
    qtbot: QtBot, session: Session, caregiver: Session, desk: TableDesk, clock: SetClock, concern: IncidentId
) -> None:
    service.add_line(session, concern, LineDraft(LineKind.MORE, clock.now(), "已经找人谈话"))
    page = shown(qtbot, caregiver, desk, concern)
    assert {name for name in names(page) if name.startswith(("Add", "Write", "Close"))} == {"Add: What came after"}
    assert "已经找人谈话" not in said(page)
    assert "Only the director and the author read this." in said(page)


def test_an_auditor_reads_and_prints_only(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock, fall: IncidentId
) -> None:
    service.add_line(session, fall, told_family(clock.now()))
    page = shown(qtbot, as_role(session, Role.AUDITOR), desk, fall)
    assert names(page) == {"To the resident", "Print the report"}
    pressed(page, "Print the report")
    assert desk.asked[-1][:2] == ("preview", "Incident report")


def test_a_line_that_lacks_something_is_not_written(
    qtbot: QtBot, session: Session, clock: SetClock, fall: IncidentId
) -> None:
    dialog = LineDialog(session, service.case(session, fall), LineKind.FAMILY_TOLD)
    qtbot.addWidget(dialog)
    assert set(dialog.form.values().values()) == {None, ""}, "nothing is filled in beforehand"
    pressed(dialog, "Told by: I did")
    assert dialog.form.values()["by_whom"] == "李桂兰"
    dialog.save()
    assert {name for name in dialog.form.values() if dialog.form.field(name).finding()} == {"at", "whom"}
    assert service.case(session, fall).lines == ()


def test_another_page_begins_a_report_of_somebody(
    qtbot: QtBot, caregiver: Session, desk: TableDesk, who: ResidentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def seen(dialog: IncidentDialog) -> int:
        asked.append(str(dialog.form.values()["who"]))
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", seen)
    page = IncidentsPage(caregiver, desk)
    qtbot.addWidget(page)
    page.open(None)
    page.show_part(f"new:{who}")
    qtbot.waitUntil(lambda: asked == [str(who)])
