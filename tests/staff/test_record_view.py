"""The list of the staff, one person's record and the ratio, as people use them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.theme import TextSize
from app.features.staff import service
from app.features.staff.model import (
    CertificateDraft,
    LimitDraft,
    LimitKind,
    MemberDraft,
    Post,
    Result,
    Standing,
    TieDraft,
    TieKind,
    TieShifts,
    TrainingDraft,
)
from app.features.staff.view import RatioPage, StaffMemberPage, StaffPage
from app.features.staff.view.member_cards import Around, CertificatesCard, NightsCard, TrainingCard
from app.features.staff.view.record_dialogs import AS_IT_COMES, LASTING, UNTIL
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.ids import StaffId
from app.sheets.reading import read
from tests.builders import as_role, photo_bytes
from tests.desk import TableDesk, buttons, said
from tests.staff.samples import a_caregiver, some_residents

SUNDAY = date(2026, 11, 22)
DAY = timedelta(days=1)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def mei(session: Session) -> StaffId:
    return service.add_member(session, MemberDraft("周小梅", Post.CAREGIVER, phone="000 0000 1234"))


@pytest.fixture
def cook(session: Session) -> StaffId:
    made = service.add_member(session, MemberDraft("钱友良", Post.COOK))
    service.add_certificate(session, made, CertificateDraft("health", expires_on=SUNDAY - 7 * DAY))
    return made


def staff_page(qtbot: QtBot, session: Session, desk: TableDesk) -> StaffPage:
    made = StaffPage(session, desk)
    qtbot.addWidget(made)
    made.open(None)
    return made


def member_page(
    qtbot: QtBot, session: Session, desk: TableDesk, staff_id: StaffId | None, part: str
) -> StaffMemberPage:
    made = StaffMemberPage(session, desk)
    qtbot.addWidget(made)
    made.open(staff_id)
    made.show_part(part)
    return made


def around(qtbot: QtBot, session: Session, desk: TableDesk, staff_id: StaffId) -> Around:
    page = member_page(qtbot, session, desk, staff_id, "facts")
    record, worker = service.record_of(session, staff_id), service.worker(session, staff_id)
    return Around(session, desk, record, worker, desk.toast, page)


def names(page: StaffPage) -> list[str]:
    found = [page.list.lines.row_at(line) for line in range(page.list.lines.rowCount())]
    return [one.worker.name for one in found if one is not None]


# the list -------------------------------------------------------------------------------------------


def test_the_most_urgent_stand_first_and_a_click_opens_the_record(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    service.add_member(session, MemberDraft("石老", Post.COOK, left_on=SUNDAY - DAY))
    page = staff_page(qtbot, session, desk)
    assert names(page) == ["钱友良", "周小梅"] and "Staff, 2 people" in said(page)
    assert "钱友良: health certificate has expired" in said(page)
    line = page.list.lines.row_at(0)
    assert line is not None
    assert (page._state(line).text, page._last_day(line).text) == ("expired 7 days ago", "2026-11-15")
    page.list.opened.emit(line)
    assert desk.asked[-1] == ("go", "staff_member", cook)
    page.whom.chosen.emit("caregivers")
    page.whom.choose("caregivers")
    page.refresh()
    assert names(page) == ["周小梅"]
    page.whom.choose("left")
    page.refresh()
    assert names(page) == ["石老"]


@pytest.mark.parametrize(
    ("typed", "found"), [("zxm", ["周小梅"]), ("1234", ["周小梅"]), ("友", ["钱友良"]), ("王", [])]
)
def test_people_are_found_by_name_initials_and_phone(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId, typed: str, found: list[str]
) -> None:
    page = staff_page(qtbot, session, desk)
    page.search.setText(typed)
    assert names(page) == found
    assert (page._states.currentWidget() is page.list) is bool(found)
    keys = {key.title: key for key in service.search_keys(session)}
    assert (keys["周小梅"].page, keys["周小梅"].subject) == ("staff_member", mei)
    acting = as_role(session, Role.CAREGIVER)
    assert list(service.search_keys(acting)) == []
    own = service.add_member(session, MemberDraft("何秀英", Post.CAREGIVER, account_id=acting.actor.account_id))
    assert [key.subject for key in service.search_keys(acting)] == [own]


def test_letters_typed_in_the_list_search_and_ctrl_p_prints(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    page = staff_page(qtbot, session, desk)
    with qtbot.waitActive(page):
        page.show()
    page.list.setFocus()
    qtbot.keyClicks(page.list, "qyl")
    assert page.search.text() == "qyl" and names(page) == ["钱友良"]
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.asked[-1] == ("go", "staff_member", cook)
    qtbot.keyClick(page.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "preview" in {asked[0] for asked in desk.asked}


def test_the_start_page_leads_to_those_it_counted(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    page = staff_page(qtbot, session, desk)
    page.show_part("expired")
    assert names(page) == ["钱友良"]
    service.add_training(session, [cook], TrainingDraft(SUNDAY, "safety", result=Result.PASSED))
    service.add_training(session, [cook], TrainingDraft(SUNDAY, "fire", result=Result.PASSED))
    page.refresh()
    page.show_part("training")
    assert names(page) == ["周小梅"]


def test_an_empty_list_says_what_it_is_for(qtbot: QtBot, session: Session, desk: TableDesk) -> None:
    assert "Nobody is entered yet" in said(staff_page(qtbot, session, desk))


def test_who_only_reads_finds_no_verb(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    nurse = as_role(session, Role.NURSE)
    for who, may in ((session, True), (nurse, False)):
        verbs = {one.text().strip() for one in buttons(staff_page(qtbot, who, desk))}
        assert ({"Add a person", "Training", "Lists"} <= verbs) is may and "Print" in verbs
        verbs = {one.text().strip() for one in buttons(member_page(qtbot, who, desk, cook, "certificates"))}
        deeds = {"Change", "Photo", "Add a certificate", "New certificate", "Correct, add a photo", "Take back"}
        assert (deeds <= verbs) is may
        assert may or "Take back" not in verbs
    accountant = staff_page(qtbot, as_role(session, Role.ACCOUNTANT), desk)
    assert "Ratio of caregivers" not in said(accountant)


def test_a_training_of_many_is_recorded_at_once(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    dialog = staff_page(qtbot, session, desk).training_dialog()
    qtbot.addWidget(dialog)
    assert all(tick.isChecked() for tick in dialog.ticks.values())  # both are due
    dialog.ticks[cook].setChecked(False)
    dialog.form.set_values({"topic": "safety", "held_on": SUNDAY, "minutes": "九十", "result": "passed"})
    dialog.save()
    assert dialog.form.field("minutes").finding()
    dialog.form.set_values({"minutes": "９０"})
    dialog.save()
    (one,) = service.record_of(session, mei).trainings
    assert (one.told.topic, one.told.minutes) == ("safety", 90)
    assert service.record_of(session, cook).trainings == ()


def test_the_list_is_printed_and_written(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId, tmp_path: Path
) -> None:
    page = staff_page(qtbot, session, desk)
    page._on_print()
    assert desk.asked[-1][2].startswith(b"%PDF-")
    assert service.export_staff(session, tmp_path / "员工.xlsx") == 2
    (sheet,) = read(tmp_path / "员工.xlsx").sheets
    rows = [[cell.text for cell in row] for row in sheet.rows]
    assert rows[0][:4] == ["姓名", "性别", "出生日期", "岗位"] and len(rows) == 3
    told = {row[0]: row for row in rows[1:]}
    assert told["钱友良"][13] == "健康证 2026-11-15" and told["周小梅"][11] == "未询问"
    trail = session.db.execute("SELECT action FROM audit ORDER BY seq DESC LIMIT 2").fetchall()
    assert trail == [("staff.exported",), ("staff.list_printed",)]


# the record -----------------------------------------------------------------------------------------


def test_a_record_opens_where_something_is_to_be_done(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    page = StaffMemberPage(session, desk)
    qtbot.addWidget(page)
    page.open(cook)
    assert page.tabs.choice() == "certificates" and "health certificate" in said(page)
    page.open(mei)
    assert page.tabs.choice() == "facts" and "000 0000 1234" in said(page)
    assert "not asked" in said(page)  # what nobody asked is told as such


def test_a_new_certificate_is_entered_and_the_old_one_corrected(
    qtbot: QtBot, session: Session, desk: TableDesk, cook: StaffId, tmp_path: Path
) -> None:
    card = CertificatesCard(around(qtbot, session, desk, cook))
    (old,) = service.record_of(session, cook).certificates
    dialog = card.entry(CertificateDraft("health"))
    dialog.form.set_values({"holds": LASTING, "expires_on": SUNDAY})
    dialog.save()
    assert dialog.form.field("expires_on").finding()
    picture = tmp_path / "证.png"
    picture.write_bytes(photo_bytes())
    dialog.form.set_values({"holds": UNTIL, "expires_on": SUNDAY + 365 * DAY, "scan": picture})
    dialog.save()
    new = service.record_of(session, cook).certificates[1]
    assert new.told.expires_on == SUNDAY + 365 * DAY and new.paper
    fixing = card.correction(old)
    fixing.form.set_values({"number": "８８", "scan": picture})
    fixing.save()
    fixed = service.record_of(session, cook).certificates[0]
    assert fixed.told.number == "８８" and service.scan_of_certificate(session, fixed)
    again = card.correction(fixed)
    again.form.set_values({"number": "89"})
    again.save()
    assert service.record_of(session, cook).certificates[0].paper == fixed.paper, "without a new one it stays"
    page = member_page(qtbot, session, desk, cook, "certificates")
    assert "an older one" in said(page) and "Look at it" in {one.text().strip() for one in buttons(page)}


def test_nights_and_couples_are_entered(
    qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId, cook: StaffId
) -> None:
    card = NightsCard(around(qtbot, session, desk, mei))
    limit = card.limit()
    limit.save()
    assert limit.form.field("kind").finding()
    limit.form.set_values({"kind": "health", "note": "腰疼"})
    limit.save()
    tie = card.tie()
    tie.form.set_values({"other": str(cook), "kind": "couple", "shifts": "apart"})
    tie.save()
    record = service.record_of(session, mei)
    assert [one.told for one in record.limits] == [LimitDraft(LimitKind.HEALTH, SUNDAY, None, "腰疼")]
    assert [one.told for one in record.ties] == [TieDraft(cook, TieKind.COUPLE, TieShifts.APART)]
    end = card.end(record.limits[0])
    end.form.set_values({"until_on": SUNDAY + DAY})
    end.save()
    page = member_page(qtbot, session, desk, mei, "nights")
    assert "2026-11-22 until 2026-11-23" in said(page) and "钱友良" in said(page)
    assert AS_IT_COMES not in said(page)


def test_a_training_is_entered_from_the_record(qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId) -> None:
    card = TrainingCard(around(qtbot, session, desk, mei), ("safety",))
    assert "safety" in said(card) and "No training is on record." not in said(card)
    dialog = card.entry()
    dialog.form.set_values({"topic": "急救演练", "held_on": SUNDAY})
    dialog.save()
    assert "急救演练" in said(member_page(qtbot, session, desk, mei, "training"))


def test_changes_are_told_in_words(qtbot: QtBot, session: Session, desk: TableDesk, mei: StaffId) -> None:
    page = member_page(qtbot, session, desk, mei, "facts")
    dialog = page.change_dialog()
    assert dialog is not None
    dialog.form.set_values({"nights": "no", "employment": "public_welfare"})
    dialog.save()
    page.show_part("history")
    assert "Nights: — → no night shifts" in said(page)
    assert "Employed as: — → public welfare post" in said(page)
    assert desk.newest[0] == "Saved."


def test_one_sees_the_own_record_without_verbs(qtbot: QtBot, session: Session, desk: TableDesk, cook: StaffId) -> None:
    acting = as_role(session, Role.CAREGIVER)
    own = service.add_member(session, MemberDraft("何秀英", Post.CAREGIVER, account_id=acting.actor.account_id))
    service.add_certificate(session, own, CertificateDraft("health", expires_on=SUNDAY + DAY))
    service.add_tie(session, own, TieDraft(cook, TieKind.RELATIVES))
    for part in ("facts", "certificates", "training", "nights", "history"):
        page = member_page(qtbot, acting, desk, None, part)
        assert "何秀英" in said(page)
        assert not {"Change", "Add a certificate", "Take back"} & {one.text().strip() for one in buttons(page)}
    assert desk.refusals == []


# the ratio ------------------------------------------------------------------------------------------


def test_the_page_shows_rules_readings_and_months(
    qtbot: QtBot, session: Session, desk: TableDesk, clock: SetClock
) -> None:
    some_residents(session, 10)
    a_caregiver(session, "何秀英", began_on=SUNDAY - 40 * DAY)
    page = RatioPage(session, desk)
    qtbot.addWidget(page)
    page.open(None)
    told = said(page)
    assert "10 residents ÷ 7" in told and "full care 0, not above 30 %" in told
    assert "10 residents have no official class yet. They count as independent." in told
    assert "paper of one county, not binding elsewhere" in told
    assert told.count("2 needed, 1 there") == 7  # each open point, read otherwise
    assert page.bars.accessibleName() == "today　2 needed, 1 there"
    table = page.table(None)
    qtbot.addWidget(table)
    assert len(page._months) == 25 and page._months[0][1].actual == 0
    page.day.set_value(SUNDAY - 41 * DAY)
    page.day.edited.emit()
    assert told != said(page) and "2 needed, 0 there" in said(page)


def test_standings_have_a_sign_each() -> None:
    from app.features.staff.view.wording import STANDING_SIGNS

    assert set(STANDING_SIGNS) == set(Standing)
