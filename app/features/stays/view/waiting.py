"""What waits for the director: moves a clerk prepared, and leaves that need approval."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, picture, scrolling, swap
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.places import service as places
from app.features.stays import service
from app.features.stays.model import KIND_WORDS, Prepared, Slip
from app.features.stays.view.move_form import tell_done
from app.features.stays.view.panel import VERB_ICONS
from app.kernel.clock import shown_time
from app.kernel.text import say


class WaitingPage(PageWidget):
    """One card for each thing to decide: agree, or refuse with the reason."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(self.tr("Waiting for your decision"), "title"))
        self._column = column
        self._inside = QWidget()
        column.addWidget(self._inside, 1)

    def refresh(self) -> None:
        """Read what waits again."""
        prepared, slips = service.prepared_moves(self._session), service.slips_to_approve(self._session)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        for waiting in prepared:
            column.addWidget(self._move_card(waiting))
        for name, slip in slips:
            column.addWidget(self._slip_card(name, slip))
        if not prepared and not slips:
            column.addWidget(EmptyState(self.tr("Nothing waits for you"), icon="good"))
        column.addStretch(1)
        former, self._inside = self._inside, scrolling(inside)
        swap(self._column, former, self._inside)

    def _card(
        self,
        icon: str,
        title: str,
        lines: list[str],
        agree: tuple[str, Callable[[], None]],
        refuse: Callable[[], None],
        paper: Callable[[], None] | None = None,
    ) -> QWidget:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        row.addWidget(picture(icon, "primary", 28))
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(label(title, "heading", wrap=True))
        for line in filter(None, lines):
            words.addWidget(label(line, "", "second", wrap=True))
        row.addLayout(words, 1)
        if paper is not None:
            row.addWidget(
                button(self.tr("Paper"), paper, icon="attach", look_="link", name=f"{self.tr('Paper')} {title}")
            )
        row.addWidget(button(self.tr("Refuse"), refuse, name=f"{self.tr('Refuse')} {title}"))
        row.addWidget(button(agree[0], agree[1], icon="done", name=f"{agree[0]} {title}"))
        card.body.addLayout(row)
        return card

    def _move_card(self, waiting: Prepared) -> QWidget:
        kind = say(KIND_WORDS[waiting.kind], translate)
        bed = places.plan(self._session).label(waiting.bed_id)
        lines = [f"{shown_time(waiting.at)}　{bed}".strip(), waiting.reason]
        return self._card(
            VERB_ICONS[waiting.kind],
            f"{kind}　{waiting.name}",
            lines,
            (self.tr("Confirm"), lambda: self._on_confirm(waiting)),
            lambda: self._ask(self.tr("Why is it refused?"), lambda why: self._refuse_move(waiting, why)),
            partial(self._on_paper, waiting) if waiting.paper else None,
        )

    def _slip_card(self, name: str, slip: Slip) -> QWidget:
        leave = slip.leave
        span = f"{shown_time(leave.leaves_at)} – {shown_time(leave.due_back_at)}"
        with_whom = f"{leave.going_to}　{leave.with_whom}　{leave.phone}".strip()
        title = self.tr("Leave of {name}").format(name=name)
        return self._card(
            "on_leave",
            title,
            [span, with_whom, leave.reason],
            (self.tr("Approve"), lambda: self._on_approve(slip)),
            lambda: self._ask(self.tr("Why is it refused?"), lambda why: self._refuse_slip(slip, why)),
        )

    def _on_confirm(self, waiting: Prepared) -> None:
        with telling(self):
            move_id = service.confirm_prepared(self._session, waiting.id)
            said = self.tr("{name} is recorded").format(name=waiting.name)
            tell_done(self, self._desk, said, lambda: service.withdraw_move(self._session, move_id))

    def _on_paper(self, waiting: Prepared) -> None:
        with telling(self):
            body = service.scan_of_prepared(self._session, waiting.id)
            if body is not None:
                look_at(self, self._desk, f"{say(KIND_WORDS[waiting.kind], translate)}　{waiting.name}", body)

    def _on_approve(self, slip: Slip) -> None:
        with telling(self):
            service.approve_leave(self._session, slip.id)
            tell_done(self, self._desk, self.tr("The leave is approved"), None)

    def _ask(self, title: str, act: Callable[[str], None]) -> None:
        if ReasonDialog(title, self.tr("Refuse"), act, self).exec():
            tell_done(self, self._desk, self.tr("It is refused"), None)

    def _refuse_move(self, waiting: Prepared, why: str) -> None:
        service.refuse_prepared(self._session, waiting.id, why)

    def _refuse_slip(self, slip: Slip, why: str) -> None:
        service.refuse_leave(self._session, slip.id, why)
