"""The walk along the extinguishers: a place a card, all of it in order with one press, or what is wrong with one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, refill, rule, scrolling
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.equipment import service
from app.features.equipment.model import CheckDraft, CheckKind
from app.features.equipment.service import Scan, Walk, Walked, WalkPlace
from app.features.equipment.view.dialogs import EquipmentCheckDialog
from app.features.equipment.view.wording import FAILED, PASSED
from app.kernel.access import Permission
from app.kernel.ids import EquipmentCheckId, EquipmentId
from app.kernel.text import say


class ExtinguisherPage(PageWidget):
    """What is open comes first; after a press the keyboard is at the next place that is open."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may = session.may(Permission.SAFETY_RECORD)
        self._walk: Walk | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(button(self.tr("Equipment"), lambda: self._desk.go("equipment"), icon="back", parent=self))
        self._title = label(self.tr("Fire extinguishers"), "title")
        row.addWidget(self._title)
        self._said = label("", "", "second")
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(button(self.tr("Print"), self._on_print, icon="print", parent=self))
        column.addLayout(row)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)

    def open(self, subject: int | None) -> None:
        """Show the walk, with the keyboard at the first place that is open."""
        super().open(subject)
        self._focus_open()

    def refresh(self) -> None:
        """Read the walk again."""
        with telling(self):
            self._walk = service.walk(self._session)
            self._show(self._walk)

    def _show(self, walk: Walk) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        told = self.tr("{first} until {last}: {count} left")
        self._said.setText(told.format(first=walk.period.first, last=walk.period.last, count=walk.open))
        self._first_open: QWidget | None = None
        for place in sorted(walk.places, key=lambda one: not one.open):
            column.addWidget(self._card(place))
        if not walk.places:
            hint = self.tr("Enter each extinguisher in the register, with its place.")
            nothing = EmptyState(
                self.tr("No extinguisher is entered yet"), hint, self.tr("Equipment"),
                lambda: self._desk.go("equipment"), icon="fire",
            )  # fmt: skip
            column.addWidget(nothing, 1)
        else:
            column.addStretch(1)
        refill(self._area, inside)

    def _card(self, place: WalkPlace) -> Card:
        card = Card(place.place, "fire")
        if place.open and self._may:
            text = self.tr("All {count} in order").format(count=len(place.open))
            made = button(
                text, partial(self._on_all, place), look_="primary", icon="done", name=f"{text}: {place.place}",
                parent=card,
            )  # fmt: skip
            card.head.addWidget(made)
            self._first_open = self._first_open or made
        for one in place.things:
            card.body.addWidget(rule())
            card.body.addLayout(self._line(one))
        return card

    def _line(self, one: Walked) -> QHBoxLayout:
        told, line = one.standing.equipment.told, QHBoxLayout()
        line.setSpacing(look().px(12))
        words = "　".join(filter(None, (told.name, told.serial, told.maker)))
        line.addWidget(label(words, wrap=True), 1)
        name = f"{told.place} {told.name}"
        if one.look is not None:
            seen = f"{one.look.told.on_day}　{one.look.told.by_whom}"
            line.addWidget(label(seen, "", "second"))
            passed = one.look.told.passed
            chip = (say(PASSED, translate), "good", "good") if passed else (say(FAILED, translate), "bad", "danger")
            line.addWidget(Chip(*chip))
        elif self._may:
            good, bad = say(PASSED, translate), say(FAILED, translate)
            ids = [one.standing.equipment.id]
            line.addWidget(button(good, partial(self._on_good, ids), icon="done", name=f"{good}: {name}", parent=self))
            line.addWidget(button(bad, partial(self._on_bad, one), icon="warning", name=f"{bad}: {name}", parent=self))
        return line

    # deeds --------------------------------------------------------------------------------------------

    def _on_all(self, place: WalkPlace) -> None:
        self._on_good([one.standing.equipment.id for one in place.open])

    def _on_good(self, ids: Sequence[EquipmentId]) -> None:
        with telling(self):
            made = service.record_looks(self._session, ids, self._session.actor.name)
            self._saved(self.tr("{count} in order.").format(count=len(made)), made)

    def bad_dialog(self, one: Walked) -> EquipmentCheckDialog:
        """Return the form that says what is wrong with an extinguisher."""
        of = one.standing.equipment

        def save(draft: CheckDraft, scan: Scan | None, submission: str) -> None:
            service.record_check(self._session, of.id, draft, scan, submission=submission)
            self._saved(self.tr("Recorded.") if draft.passed else self.tr("Recorded, and a hazard is open."))

        return EquipmentCheckDialog(self._session, of, CheckKind.LOOK, save, self, failed=True)

    def _on_bad(self, one: Walked) -> None:
        with telling(self):
            self.bad_dialog(one).exec()

    def _on_print(self) -> None:
        with telling(self):
            self._desk.preview(self.tr("Looks at fire extinguishers"), service.looks_paper(self._session))

    def _saved(self, text: str, made: Sequence[EquipmentCheckId] = ()) -> None:
        """Tell it, with an undo of the checks in `made`; one that opened a hazard is taken back on its own page."""

        def undo() -> None:
            service.take_back_checks(self._session, made)
            self.changed.emit()
            self.refresh()

        self._desk.toast(text, undo if made else None)
        self.changed.emit()
        self.refresh()
        self._focus_open()

    def _focus_open(self) -> None:
        if self._first_open is not None:
            self._first_open.setFocus()
