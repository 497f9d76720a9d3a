"""The page 等级变化: how one resident's level changed, as a chart and as the table behind it, linked both ways."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.banner import Face
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, scrolling, swap
from app.desktop.care_signs import risk_sign
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.care_levels import service
from app.features.care_levels.model import Ability, form
from app.features.care_levels.service import History
from app.features.care_levels.view.around import Around
from app.features.care_levels.view.assessment_dialog import AssessmentDialog
from app.features.care_levels.view.chart import LevelChart, wording
from app.features.care_levels.view.former import show_former
from app.features.care_levels.view.former_lines import former_abilities
from app.features.care_levels.view.level_words import assessors, level_kind, level_note, level_word, why_words
from app.features.care_levels.view.signs import class_chip, side_by_side
from app.features.residents import service as residents
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.care import SelfCare
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

LEAST_TABLE = 190
"""Height in px at the standard size that the table keeps; the page scrolls instead."""

_DOMAINS = (
    words("LevelHistoryPage", "Care {most}"),
    words("LevelHistoryPage", "Motion {most}"),
    words("LevelHistoryPage", "Mind {most}"),
    words("LevelHistoryPage", "Senses {most}"),
)


class LevelHistoryPage(PageWidget):
    """Chart and table of one resident; without one it leads to the list."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._resident_id: ResidentId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self.chart: LevelChart | None = None
        self.list: ListView[Ability] | None = None
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open(self, subject: int | None) -> None:
        """Show a resident."""
        self._resident_id = None if subject is None else ResidentId(subject)
        self.refresh()
        if self.chart is not None:
            self.chart.setFocus()

    def refresh(self) -> None:
        """Read what is on record again; the chosen assessment stays the chosen one."""
        chosen = None if self.list is None else self.list.current()
        with telling(self):
            self._show(None if chosen is None else chosen.id)

    def _show(self, chosen: int | None) -> None:
        self.chart, self.list = None, None
        if self._resident_id is None:
            verb = self.tr("Residents")
            self._put(EmptyState(self.tr("Choose a resident first"), "", verb, lambda: self._desk.go("residents")))
            return
        found = service.history(self._session, self._desk.slices, self._resident_id)
        self.show_history(self._resident_id, found, chosen)

    def show_history(self, resident_id: ResidentId, found: History, chosen: int | None = None) -> None:
        """Show a history; `chosen` is the assessment that is marked, the newest without one."""
        self._resident_id = resident_id
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._head(resident_id, found))
        if found.abilities:
            column.addWidget(self._chart_card(resident_id, found), 3)
            column.addWidget(self._table(found), 2)
            self._mark(found, chosen)
        else:
            column.addWidget(self._nothing(), 1)
        self._put(scrolling(inside))

    def _put(self, shown: QWidget) -> None:
        former, self._inside = self._inside, shown
        swap(self._column, former, self._inside)

    def _nothing(self) -> EmptyState:
        verb = self.tr("New assessment") if self._session.may(Permission.LEVELS_ASSESS) else ""
        hint = self.tr("After the first assessment the change over the years is shown here.")
        return EmptyState(self.tr("Never assessed yet"), hint, verb, self._on_assess, icon="chart")

    # head -------------------------------------------------------------------------------------------------

    def _head(self, resident_id: ResidentId, found: History) -> Card:
        """Return whose page it is, with class and risks, and what can be done."""
        card, row = Card(), QHBoxLayout()
        row.setSpacing(look().px(14))
        person = residents.row(self._session, resident_id)
        name = "" if person is None else person.name
        row.addWidget(Face(name, at_standard=44))
        told = [label(name, "person")]
        if person is not None and person.bed:
            told.append(label(self.tr("Bed {bed}").format(bed=person.bed), "strong"))
        row.addWidget(side_by_side(*told, *self._signs(resident_id)), 1)
        card.body.addLayout(row)
        if found.abilities and look().size is TextSize.XLARGE:
            card.body.addWidget(side_by_side(*self._verbs()))
        elif found.abilities:
            for verb in self._verbs():
                row.addWidget(verb)
        return card

    def _verbs(self) -> list[QPushButton]:
        """Return what can be done with a history; where there is none, the page itself says the one thing to do."""
        made = [
            button(self.tr("Former records"), self._on_former, icon="history", look_="link"),
            button(self.tr("Print"), self._on_print, icon="print"),
        ]
        if self._session.may(Permission.LEVELS_ASSESS):
            made.append(button(self.tr("New assessment"), self._on_assess, icon="assessment", look_="primary"))
        return made

    def _signs(self, resident_id: ResidentId) -> list[Chip]:
        """Return class and risks that are minded: they stand apart from the level and are never derived from it."""
        self_care = service.classes_at(self._session).get(resident_id, SelfCare.UNASSESSED)
        risks = service.minded_risks(self._session).get(resident_id, {})
        minded = (risk_sign(risk, grade) for risk, grade in risks.items())
        return [class_chip(self_care), *(Chip(word, kind, icon) for kind, word, icon in minded)]

    # chart ------------------------------------------------------------------------------------------------

    def _chart_card(self, resident_id: ResidentId, found: History) -> Card:
        card, line = Card(), QHBoxLayout()
        line.setSpacing(look().px(16))
        line.addWidget(label(self.tr("How the ability level changed"), "heading"))
        line.addWidget(label(self._sentence(found), wrap=True), 1)
        card.body.addLayout(line)
        if look().size is TextSize.XLARGE:
            card.body.addWidget(self._legend(found))
        else:
            line.addWidget(self._legend(found))
        self.chart = LevelChart()
        told = f"{stays.name_of(self._session, resident_id)}: {self._sentence(found)}"
        self.chart.show_drawing(service.drawn(self._session, found, wording()), told, None)
        self.chart.chosen.connect(partial(self._on_point, found))
        self.chart.opened.connect(lambda place: self._on_open(found.abilities[place]))
        card.body.addWidget(self.chart, 1)
        return card

    def _sentence(self, found: History) -> str:
        """Return the newest result, how it differs from the one before, and how many there are."""
        *before, last = found.abilities
        count = self.tr("{count} assessments in all").format(count=len(found.abilities))
        if last.total is None:
            now = self.tr("now {word} by the older standard").format(word=level_word(last.level))
            return f"{now}　·　{count}"
        now = self.tr("now {total} points, {word}").format(total=last.total, word=level_word(last.level))
        known = [one.total for one in before if one.total is not None]
        less = 0 if not known else known[-1] - last.total
        if less > 0:
            now = self.tr("{now}, {points} less than the time before").format(now=now, points=less)
        elif less < 0:
            now = self.tr("{now}, {points} more than the time before").format(now=now, points=-less)
        elif known:
            now = self.tr("{now}, as the time before").format(now=now)
        return f"{now}　·　{count}"

    def _legend(self, found: History) -> QWidget:
        told = [self.tr("○ points")]
        if any(one.total is None for one in found.abilities):
            told.append(self.tr("□ level by the older standard"))
        if found.events:
            told.append(self.tr("▼ what happened"))
        return side_by_side(*(label(one, "", "second") for one in told))

    # table ------------------------------------------------------------------------------------------------

    def _table(self, found: History) -> Card:
        most = [domain.most for domain in form().domains]
        names = [say(said, translate, most=points) for said, points in zip(_DOMAINS, most, strict=True)]
        domains = [Column(name, partial(_domain, place=place), 100) for place, name in enumerate(names)]
        columns: list[Column[Ability]] = [
            Column(self.tr("Day"), lambda one: Cell(one.assessed_on.isoformat(), bold=True), 130),
            Column(self.tr("Points"), lambda one: Cell("—" if one.total is None else str(one.total), bold=True), 76),
            *domains,
            Column(self.tr("Level"), lambda one: Cell(level_word(one.level), level_kind(one)), 124),
            Column(self.tr("Reason of the level"), lambda one: Cell(level_note(one), ink="second"), extra=True),
            Column(self.tr("Why assessed"), lambda one: Cell(why_words(one)), 150),
            Column(self.tr("Assessed by"), lambda one: Cell(assessors(one)), 150, extra=True),
        ]
        made: ListView[Ability] = ListView(self.tr("Assessments, the newest first"), columns)
        made.show_lines(found.abilities[::-1])
        made.setMinimumHeight(look().px(LEAST_TABLE))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        made.opened.connect(self._on_open)
        self.list = made
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(made)
        return card

    def _mark(self, found: History, chosen: int | None) -> None:
        """Mark one assessment in chart and table, and let each follow the other from now on."""
        if self.list is None or self.chart is None:
            return
        wanted = next((one for one in found.abilities if one.id == chosen), found.abilities[-1])
        self.list.select(lambda one: one.id == wanted.id)
        self.chart.choose(found.abilities.index(wanted))
        self.list.selected.connect(partial(self._on_row, found))

    def _on_point(self, found: History, place: int) -> None:
        if self.list is not None:
            self.list.select(lambda one: one.id == found.abilities[place].id)

    def _on_row(self, found: History, one: Ability) -> None:
        if self.chart is not None:
            self.chart.choose(found.abilities.index(one))

    # verbs ------------------------------------------------------------------------------------------------

    def _on_open(self, one: Ability) -> None:
        AssessmentDialog(one, stays.name_of(self._session, one.resident_id), self).exec()

    def _on_assess(self) -> None:
        self._desk.go("assess", self._resident_id)

    def _on_former(self) -> None:
        if self._resident_id is not None:
            around = Around(self._session, self._desk, self._resident_id, self)
            show_former(around, self.tr("Ability level"), former_abilities)

    def _on_print(self) -> None:
        if self._resident_id is not None and self.list is not None:
            with telling(self):
                paper = service.history_paper(self._session, self._desk.slices, self._resident_id)
                self._desk.preview(self.tr("How the ability level changed"), paper)


def _domain(one: Ability, *, place: int) -> Cell:
    return Cell("—" if one.domains is None else str(one.domains[place]))
