"""The page of the staff: who works here, the chosen person beside the list; glue only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import Card, EmptyState, label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.tables import Cell, Column, ListView
from app.desktop.theme import look
from app.features.staff import service
from app.features.staff.model import POST_WORDS, Member, MemberDraft
from app.features.staff.view.dialogs import MemberDialog
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.ids import AreaId
from app.kernel.text import say

HERE, EVERYBODY = "here", "everybody"


class StaffPage(PageWidget):
    """Who works here, by post; with a switch everybody who ever did."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._may = session.may(Permission.STAFF_CHANGE)
        self._areas: dict[AreaId | None, str] = {}
        self._shown: Member | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addLayout(self._head())
        body = QHBoxLayout()
        body.setSpacing(look().px(16))
        self.list = ListView[Member](self.tr("Staff"), self._columns())
        self.list.selected.connect(self._on_selected)
        self._nobody = EmptyState(
            self.tr("Nobody is entered yet"), self.tr("Shifts and handovers take names, posts and areas from here."),
            icon="staff",
        )  # fmt: skip
        self._side = scrolling(QWidget())
        self._side.setFixedWidth(look().px(330))
        body.addWidget(self._nobody, 1)
        body.addWidget(self.list, 1)
        body.addWidget(self._side)
        column.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        self._title = label(self.tr("Staff"), "title")
        row.addWidget(self._title)
        whom = ((HERE, self.tr("Work here")), (EVERYBODY, self.tr("Those who left too")))
        self.whom = SegmentedButtons(self.tr("Whom to show"), whom)
        self.whom.chosen.connect(lambda _choice: self.refresh())
        row.addWidget(self.whom)
        row.addStretch(1)
        if self._may:
            row.addWidget(button(self.tr("Add a person"), self._on_add, look_="primary", icon="add", parent=self))
        return row

    def _columns(self) -> list[Column[Member]]:
        return [
            Column(self.tr("Name"), self._name),
            Column(self.tr("Post"), lambda one: Cell(self._post_of(one)), 150),
            Column(self.tr("State"), self._state, 130),
            Column(self.tr("Area"), lambda one: Cell(self._area_of(one), ink="second"), 160, extra=True),
            Column(self.tr("Phone"), lambda one: Cell(one.told.phone or "—"), 170, extra=True),
        ]

    def _name(self, one: Member) -> Cell:
        return Cell(one.name, bold=True, ink="ink" if self._is_here(one) else "second")

    def _post_of(self, one: Member) -> str:
        return say(POST_WORDS[one.told.post], translate)

    def _area_of(self, one: Member) -> str:
        return self._areas.get(one.told.area_id, "—")

    def _is_here(self, one: Member) -> bool:
        return one.works_on(today(self._session.clock))

    def _state(self, one: Member) -> Cell:
        if self._is_here(one):
            return Cell(self.tr("here"), "good", "good")
        begins = one.told.began_on is not None and one.told.began_on > today(self._session.clock)
        return Cell(self.tr("coming"), "info", "clock") if begins else Cell(self.tr("left"), "left", "left")

    def refresh(self) -> None:
        """Read the staff again and keep the chosen person."""
        kept = self._shown.id if self._shown else None
        with telling(self):
            areas = service.areas(self._session)
            self._areas = {None: self.tr("the whole home"), **{one.id: one.name for one in areas}}
            self.show_people(service.staff(self._session, left=self.whom.choice() == EVERYBODY))
            self.list.select(lambda one: one.id == kept)

    def show_people(self, people: tuple[Member, ...]) -> None:
        """Show these people, or that there are none."""
        self._title.setText(self.tr("Staff, {count} people").format(count=len(people)))
        self._nobody.setVisible(not people)
        for widget in (self.list, self._side):
            widget.setVisible(bool(people))
        self.list.show_lines(people)

    # the chosen person --------------------------------------------------------------------------------

    def _on_selected(self, member: Member) -> None:
        self._shown = member
        card = Card()
        card.body.addWidget(label(member.name, "heading", wrap=True))
        card.body.addWidget(label(self._post_of(member), "", "second", wrap=True))
        for name, value in self._facts(member):
            card.body.addWidget(label(f"{name}　{value}", wrap=True))
        for text, pressed, icon in self._deeds() if self._may else ():
            card.body.addWidget(button(text, partial(pressed, member), icon=icon, parent=card))
        card.body.addStretch(1)
        self._side.setWidget(card)

    def _facts(self, member: Member) -> list[tuple[str, str]]:
        told = member.told
        facts = [
            (self.tr("Area"), self._area_of(member)),
            (self.tr("Phone"), told.phone),
            (self.tr("Signs in"), self.tr("yes") if told.account_id is not None else self.tr("no")),
            (self.tr("First day"), told.began_on.isoformat() if told.began_on else ""),
            (self.tr("Last day"), told.left_on.isoformat() if told.left_on else ""),
            (self.tr("Remark"), told.remark),
        ]
        return [(name, value) for name, value in facts if value]

    def _deeds(self) -> list[tuple[str, Callable[[Member], object], str]]:
        return [
            (self.tr("Change"), self._on_change, "edit"),
            (self.tr("Entered by mistake"), self._on_withdraw, "undo"),
        ]

    # deeds --------------------------------------------------------------------------------------------

    def _on_add(self) -> None:
        def save(draft: MemberDraft) -> None:
            service.add_member(self._session, draft)
            self._saved(self.tr("{name} is entered.").format(name=draft.name))

        with telling(self):
            MemberDialog(self._session, None, save, self).exec()

    def _on_change(self, member: Member) -> None:
        def save(draft: MemberDraft) -> None:
            service.change_member(self._session, member.id, draft)
            self._saved(self.tr("Saved."))

        with telling(self):
            MemberDialog(self._session, member, save, self).exec()

    def _on_withdraw(self, member: Member) -> None:
        def take_back(reason: str) -> None:
            service.withdraw_member(self._session, member.id, reason)
            self._shown = None
            self._saved(self.tr("{name} is taken out of the list.").format(name=member.name))

        title = self.tr("{name} was entered by mistake?").format(name=member.name)
        dialog = ReasonDialog(title, self.tr("Take out of the list"), take_back, self)
        hint = self.tr("Only for a mistake. Who leaves gets a last day of work and stays in the records.")
        dialog.body.insertWidget(0, label(hint, "", "second", wrap=True))
        dialog.exec()

    def _saved(self, text: str) -> None:
        self._desk.toast(text)
        self.changed.emit()
        self.refresh()
