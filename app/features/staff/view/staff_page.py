"""The page of the staff: whose certificate wants doing first, the ratio beside the list; glue only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, EmptyState, label, refill, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.hints import HintEdit
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import TextSize, look
from app.features.staff import service
from app.features.staff.model import (
    OPEN,
    CertificateLine,
    MemberDraft,
    Post,
    Standing,
    TrainingDraft,
    gravest_first,
    ratio_rows,
)
from app.features.staff.view.dialogs import MemberDialog
from app.features.staff.view.ratio_card import RatioCard, shown_as_cards
from app.features.staff.view.record_dialogs import TrainingDialog
from app.features.staff.view.wording import STANDING_SIGNS, certificate_word, post_word, standing_text
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import AreaId, StaffId

EVERYBODY, CAREGIVERS, OTHERS, LEFT = "everybody", "caregivers", "others", "left"
TRAINING_PART = "training"
"""The part of the page that shows who is due for training."""


class StaffPage(PageWidget):
    """One line a person with the certificate that wants doing first; a click opens the record."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may = session.may(Permission.STAFF_CHANGE)
        self._areas: dict[AreaId | None, str] = {}
        self._lines: tuple[CertificateLine, ...] = ()
        self._left: tuple[CertificateLine, ...] = ()
        self._part = ""
        self._due: frozenset[StaffId] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        column.addLayout(self._filters())
        body = QHBoxLayout()
        body.setSpacing(look().px(16))
        self.list = ListView[CertificateLine](self.tr("Staff"), self._columns())
        self.list.opened.connect(lambda line: self._desk.go("staff_member", line.worker.id))
        self._nobody = EmptyState(
            self.tr("Nobody is entered yet"),
            self.tr("Shifts, handovers and rosters take names, posts and areas from here."),
            self.tr("Bring in a list") if self._may else "", partial(desk.go, "staff_intake"), "staff",
        )  # fmt: skip
        self._nobody_found = EmptyState(self.tr("Nobody is like that"), self.tr("Choose others above."), icon="search")
        self._states = QStackedWidget()
        for state in (self.list, self._nobody, self._nobody_found):
            self._states.addWidget(state)
        self._side = scrolling(QWidget())
        self._side.setFixedWidth(look().px(336))
        body.addWidget(self._states, 1)
        body.addWidget(self._side)
        column.addLayout(body, 1)
        QShortcut(QKeySequence("Ctrl+P"), self, self._on_print, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on typing in the search: a letter was pressed in the list."""
        if event.text().isprintable() and event.text():
            self.search.setFocus()
            self.search.insert(event.text())
            return
        super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self._title = label(self.tr("Staff"), "title")
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(button(self.tr("Print"), self._on_print, icon="print", parent=self))
        if self._may:
            lists = partial(self._desk.go, "staff_intake")
            row.addWidget(button(self.tr("Lists"), lists, icon="import", parent=self))
            row.addWidget(button(self.tr("Training"), self._on_training, icon="assessment", parent=self))
            row.addWidget(button(self.tr("Add a person"), self._on_add, icon="add", parent=self))
        return row

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        whom = (
            (EVERYBODY, self.tr("Most urgent first")),
            (CAREGIVERS, self.tr("Caregivers")),
            (OTHERS, self.tr("Others")),
            (LEFT, self.tr("Those who left")),
        )
        self.whom = SegmentedButtons(self.tr("Whom to show"), whom)
        self.whom.chosen.connect(self._on_whom)
        row.addWidget(self.whom)
        self.search = HintEdit((self.tr("Name, initials, phone"), self.tr("Name")))
        self.search.setAccessibleName(self.tr("Search staff"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(look().target)
        self.search.textChanged.connect(lambda _text: self._show())
        row.addWidget(self.search, 1)
        if look().size is TextSize.XLARGE and self._session.may(Permission.LEVELS_READ):
            row.addWidget(button(self.tr("Ratio"), lambda: self._desk.go("ratio"), icon="ratio", parent=self))
        return row

    def _columns(self) -> list[Column[CertificateLine]]:
        return [
            Column(self.tr("Name"), lambda one: Cell(one.worker.name, bold=True), 100),
            Column(self.tr("Post"), lambda one: Cell(post_word(one.worker.member), ink="second"), 130),
            Column(self.tr("Certificate"), self._certificate, 186),
            Column(self.tr("Last day"), self._last_day, 124, extra=True),
            Column(self.tr("State"), self._state, 214),
            Column(self.tr("Phone"), lambda one: Cell(one.worker.member.told.phone or "—"), 150, extra=True),
            Column(self.tr("Area"), self._area, 130, extra=True),
        ]

    def _certificate(self, one: CertificateLine) -> Cell:
        return Cell(certificate_word(one.kind) or "—", ink="second" if one.standing is Standing.NOTHING else "ink")

    def _last_day(self, one: CertificateLine) -> Cell:
        if one.certificate is None:
            return Cell("—", ink="second")
        told = one.certificate.told
        return Cell(self.tr("lasting") if told.lasting else told.expires_on.isoformat() if told.expires_on else "—")

    def _state(self, one: CertificateLine) -> Cell:
        if one.worker.member.has_left(today(self._session.clock)):
            return Cell(self.tr("left"), "left", "left")
        if self._part == TRAINING_PART:
            return Cell(self.tr("training due"), "warn", "assessment")
        return Cell(standing_text(one), *STANDING_SIGNS[one.standing])

    def _area(self, one: CertificateLine) -> Cell:
        return Cell(self._areas.get(one.worker.member.told.area_id, "—"), ink="second")

    # showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read staff and ratio again; filters and the line stay."""
        with telling(self):
            areas = service.areas(self._session)
            self._areas = {None: self.tr("the whole home"), **{one.id: one.name for one in areas}}
            day = today(self._session.clock)
            everybody = service.everybody(self._session)
            self._lines = gravest_first([one for one in everybody if not one.member.has_left(day)], day)
            self._left = gravest_first([one for one in everybody if one.member.has_left(day)], day)
            self._due = frozenset(service.due_trainings(self._session))
            self._show()
            self._show_side()

    def open(self, subject: int | None) -> None:
        """Show everybody who works here, with the keyboard in the list."""
        self._part = ""
        self.whom.choose(EVERYBODY)
        super().open(subject)
        self.list.setFocus()

    def show_part(self, part: str) -> None:
        """Show those with certificates of one standing only, or those due for training."""
        self._part = part
        self._show()

    def _on_whom(self, _choice: str) -> None:
        self._part = ""
        self._show()

    def _show(self) -> None:
        kept, found = self.list.current(), None
        if query := self.search.text().strip():
            found = service.found(self._session, query)
        lines = [one for one in self._chosen() if found is None or one.worker.id in found]
        self._title.setText(self.tr("Staff, {count} people").format(count=len(self._lines)))
        self.list.show_lines(lines)
        if kept is not None:
            self.list.select(lambda one: one.worker.id == kept.worker.id)
        nobody = self._nobody if not (self._lines or self._left) else self._nobody_found
        self._states.setCurrentWidget(self.list if lines else nobody)

    def _chosen(self) -> tuple[CertificateLine, ...]:
        whom = self.whom.choice()
        if whom == LEFT:
            return self._left
        if self._part == TRAINING_PART:
            return tuple(one for one in self._lines if one.worker.id in self._due)
        if self._part:
            return tuple(one for one in self._lines if one.standing.value == self._part)
        wanted = {CAREGIVERS: (True,), OTHERS: (False,)}.get(whom, (True, False))
        return tuple(one for one in self._lines if (one.worker.post is Post.CAREGIVER) in wanted)

    # beside the list ----------------------------------------------------------------------------------

    def _show_side(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        if self._lines and self._lines[0].standing in OPEN:
            column.addWidget(self._alarm(self._lines[0]))
        if self._session.may(Permission.LEVELS_READ):
            day = service.ratio_day(self._session, today(self._session.clock))
            rules = service.ratio_rules(self._session)
            for row in shown_as_cards(ratio_rows(day, rules)):
                column.addWidget(RatioCard(row, day, rules))
            column.addWidget(
                button(self.tr("Other readings, over time"), lambda: self._desk.go("ratio"), icon="ratio", parent=self)
            )
        column.addStretch(1)
        refill(self._side, inside)
        self._side.setVisible(column.count() > 1 and look().size is not TextSize.XLARGE)

    def _alarm(self, line: CertificateLine) -> Card:
        card = Card()
        ends = {
            Standing.EXPIRED: self.tr("{name}: {certificate} has expired"),
            Standing.MISSING: self.tr("{name}: {certificate} is not on record"),
            Standing.SOON: self.tr("{name}: {certificate} expires soon"),
            Standing.UNKNOWN: self.tr("{name}: nobody wrote until when {certificate} holds"),
        }
        text = ends[line.standing].format(name=line.worker.name, certificate=certificate_word(line.kind))
        ink = "danger" if line.standing is Standing.EXPIRED else ""
        card.body.addWidget(label(text, "strong", ink, wrap=True))
        if line.standing is Standing.EXPIRED:
            hint = self.tr("Until it is renewed, do not let {name} do this work.").format(name=line.worker.name)
            card.body.addWidget(label(hint, "", "second", wrap=True))
        go = partial(self._desk.go, "staff_member", line.worker.id)
        card.body.addWidget(button(self.tr("Look"), go, look_="primary", parent=card))
        return card

    # deeds --------------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        def save(draft: MemberDraft) -> None:
            service.add_member(self._session, draft)
            self._saved(self.tr("{name} is entered.").format(name=draft.name))

        with telling(self):
            MemberDialog(self._session, None, save, self).exec()

    def _on_training(self) -> None:
        with telling(self):
            self.training_dialog().exec()

    def training_dialog(self) -> TrainingDialog:
        """Return the form of a training, with those ticked who are due for one."""

        def save(people: list[StaffId], draft: TrainingDraft) -> None:
            service.add_training(self._session, people, draft)
            self._saved(self.tr("Recorded for {count} people.").format(count=len(people)))

        return TrainingDialog(self._session, service.staff(self._session), self._due, save, self)

    def _on_print(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Staff"), service.staff_paper(self._session))

    def _saved(self, text: str) -> None:
        self._desk.toast(text)
        self.changed.emit()
        self.refresh()
