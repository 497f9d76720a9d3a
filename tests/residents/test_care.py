"""Class and risks in list, filters and banner: what the slices say, for who may read levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.buttons import Dropdown
from app.desktop.chips import Chip
from app.features.residents import service
from app.features.residents.model import Filter, HealthDraft, HealthKind, Mark
from app.features.residents.view import ResidentsPage
from app.features.residents.view.columns import columns
from app.features.slice import Slice
from app.features.stays import service as stays
from app.kernel.access import Role
from app.kernel.care import Grade, Risk, SelfCare
from app.kernel.clock import SetClock
from app.kernel.ids import ResidentId
from tests.builders import a_resident, as_role
from tests.desk import TableDesk
from tests.qt import inside
from tests.residents.pages import opened, shown
from tests.signs import signs_of

People = Mapping[str, ResidentId]
UNSEEN = [Role.ACCOUNTANT, Role.CASHIER, Role.SAFETY]


@pytest.fixture
def people(session: Session) -> People:
    names = ("曾会元", "张海生", "赵惠芳", "周海清")
    return {name: a_resident(session, name=name, id_number="", id_none_reason="没有") for name in names}


@pytest.fixture
def levels(people: People) -> Slice:
    first, second, third, _fourth = people.values()
    classes = {first: SelfCare.INDEPENDENT, second: SelfCare.DEPENDENT, third: SelfCare.PARTIAL}
    return signs_of(classes, {second: {Risk.CHOKING: Grade.HIGH, Risk.FALL: Grade.MEDIUM}})


@pytest.fixture
def page(qtbot: QtBot, session: Session, desk: TableDesk, levels: Slice) -> ResidentsPage:
    return listed(qtbot, session, desk, levels)


def listed(qtbot: QtBot, session: Session, desk: TableDesk, levels: Slice) -> ResidentsPage:
    desk.slices = (*desk.slices, levels)
    page = ResidentsPage(session, desk)
    shown(qtbot, page)
    page.open(None)
    return page


def classes_box(page: ResidentsPage) -> Dropdown:
    return next(box for box in inside(page, Dropdown) if box.accessibleName() == "Care")


def choose(page: ResidentsPage, key: str) -> list[str]:
    """Choose among the classes and return who is shown, in order."""
    box = classes_box(page)
    box.choose(key)
    box.picked.emit(key)
    rows = (page.list.lines.row_at(line) for line in range(page.list.lines.rowCount()))
    return [row.name for row in rows if row is not None]


def titles(page: ResidentsPage) -> list[str]:
    return [column.title for column in page.list._columns]


def test_rows_have_class_and_risks_of_the_slices(session: Session, levels: Slice) -> None:
    rows = service.residents(session, slices=(levels,))
    assert [row.care for row in rows] == [
        SelfCare.INDEPENDENT, SelfCare.DEPENDENT, SelfCare.PARTIAL, SelfCare.UNASSESSED,
    ]  # fmt: skip
    assert rows[1].risks == ((Risk.CHOKING, Grade.HIGH), (Risk.FALL, Grade.MEDIUM))
    assert service.row(session, rows[1].id, (levels,)) == rows[1]
    assert {row.care for row in service.residents(session)} == {None}, "nobody was asked"


def test_rows_are_read_anew_only_after_a_write(session: Session, people: People, levels: Slice) -> None:
    rows = service.residents(session, slices=(levels,))
    assert service.residents(session, slices=(levels,)) is rows
    with session.change("test.written"):
        pass
    assert service.residents(session, slices=(levels,)) is not rows


@pytest.mark.parametrize("role", UNSEEN)
def test_who_may_not_read_levels_sees_no_class_at_all(
    qtbot: QtBot, session: Session, desk: TableDesk, people: People, levels: Slice, role: Role
) -> None:
    acting = as_role(session, role)
    assert {(row.care, row.risks) for row in service.residents(acting, slices=(levels,))} == {(None, ())}
    page = listed(qtbot, acting, desk, levels)
    assert "Care" not in titles(page)
    assert "Care" not in [box.accessibleName() for box in inside(page, Dropdown)]
    banner = opened(qtbot, acting, desk, people["张海生"]).banner
    assert not {"full care", "choking: high"} & {chip.text() for chip in inside(banner, Chip)}


def test_the_list_shows_the_class_as_a_chip_with_its_word(page: ResidentsPage) -> None:
    column = next(one for one in page.list._columns if one.title == "Care")
    row = page.list.lines.row_at(1)
    assert row is not None
    cell = column.cell(row)
    assert (cell.text, cell.chip) == ("full care", "class_dependent")


def test_what_to_mind_tells_risks_after_allergies(session: Session, people: People, levels: Slice) -> None:
    mind = next(one for one in columns(str, care=True) if one.title == "To mind")
    who = people["张海生"]
    row = service.row(session, who, (levels,))
    assert row is not None
    assert (mind.cell(row).text, mind.cell(row).icon) == ("choking  falls", "choking")
    service.add_health_item(session, who, HealthDraft(kind=HealthKind.ALLERGY, name="青霉素"))
    row = service.row(session, who, (levels,))
    assert row is not None
    assert mind.cell(row).text == "Allergy: 青霉素  choking  falls"
    afraid = replace(row, marks=(*row.marks, Mark("fears", "怕黑")))
    assert mind.cell(afraid).text == "Allergy: 青霉素  choking  falls  Afraid: 怕黑"
    auditor = service.row(as_role(session, Role.AUDITOR), who, (levels,))
    assert auditor is not None
    assert mind.cell(auditor).text == "choking  falls"


def test_the_classes_filter_and_say_how_many(page: ResidentsPage, people: People) -> None:
    offered = [classes_box(page).itemText(place) for place in range(classes_box(page).count())]
    assert offered == [
        "Care: any", "independent 1", "partial care 1", "full care 1", "not assessed 1", "Most care first",
    ]  # fmt: skip
    assert choose(page, "dependent") == ["张海生"]
    assert page.filters.is_set()
    assert choose(page, "unassessed") == ["周海清"]
    page.refresh()
    assert classes_box(page).choice() == "unassessed", "what was chosen stays"
    page.filters.clear()
    assert choose(page, "") == [*people]


def test_the_order_by_class_leaves_nobody_out(page: ResidentsPage, people: People) -> None:
    assert choose(page, "gravest_first") == ["张海生", "赵惠芳", "曾会元", "周海清"]
    assert not page.filters.is_set(), "the printed list does not say that somebody is missing"
    assert page.filters.clear(), "Esc leads back to the order by number"
    assert choose(page, "") == [*people]


def test_the_filter_narrows_and_the_order_does_not() -> None:
    assert not Filter(gravest_first=True).narrows()
    assert Filter(care=SelfCare.PARTIAL, gravest_first=True).narrows()


def test_the_banner_has_class_and_risks_with_their_grade(
    qtbot: QtBot, session: Session, desk: TableDesk, people: People, levels: Slice
) -> None:
    desk.slices = (*desk.slices, levels)
    page = opened(qtbot, session, desk, people["张海生"])
    assert signs(page.banner)[0] == "full care"
    assert {"choking: high", "falls: medium"} <= set(signs(page.banner))


def test_the_banner_of_somebody_who_left_tells_no_class(
    qtbot: QtBot, session: Session, clock: SetClock, desk: TableDesk, people: People, levels: Slice
) -> None:
    desk.slices = (*desk.slices, levels)
    who = people["张海生"]
    stays.admit(session, who, None, clock.now())
    stays.discharge(session, who, clock.now(), "回家")
    assert not {"full care", "choking: high"} & set(signs(opened(qtbot, session, desk, who).banner))


def signs(banner: object) -> list[str]:
    QApplication.processEvents()
    return [chip.text() for chip in inside(banner, Chip) if chip.isVisible()]  # type: ignore[arg-type]


def test_a_class_chosen_on_another_page_narrows_the_list(page: ResidentsPage) -> None:
    page.filters.choose_state("left")
    page.show_part("class:dependent")
    assert page.filters.wanted() == Filter(care=SelfCare.DEPENDENT)
    page.show_part("missing")
    assert page.filters.wanted().care is None
