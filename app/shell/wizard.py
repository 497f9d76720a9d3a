"""The first run: makes a real home in four steps that can each go back, or leads to a sample or a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.data.keys import Cost
from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, picture, scrolling
from app.desktop.forms import AskField, Form
from app.desktop.language import translate
from app.desktop.messages import Band, telling
from app.desktop.preview import Preview
from app.desktop.theme import look
from app.features.accounts import report
from app.features.upkeep import service as upkeep
from app.home import OpenedHome, create_home
from app.kernel.clock import Clock
from app.kernel.errors import Finding, HomeError
from app.kernel.text import say, words
from app.shell.wizard_forms import AFTER_SAVING_SHEET, FoundingForms

Opened = tuple[OpenedHome, Session]
PLACE, SHEET = 3, 4
"""Pages: on leaving the first the home is made, on the second its sheet is typed back."""
TYPED_BACK = 2
"""The third group of the recovery code is typed back: proof that the paper is readable."""

_WRONG_GROUP = words("Wizard", "This is not what stands on the sheet. Look at group 3 of the paper and type it again.")


class Wizard(QWidget):
    """One question a page; nothing is made before the place is known."""

    made = Signal(object)  # folder of the home, once its recovery sheet was typed back
    finished = Signal(object)
    sample_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, folder: Path, clock: Clock, cost: Cost | None = None) -> None:
        """Take the `folder` where homes are kept when nobody chooses another."""
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._cost = cost
        self._opened: Opened | None = None
        self._code: tuple[str, ...] = ()
        self._asked = FoundingForms(folder)
        self._pages = QStackedWidget()
        self._band = Band()
        self._step = label("", "", "second")
        self._back = button(self.tr("Back"), self._on_back, icon="back", parent=self)
        self._next = button("", self._on_next, look_="primary", parent=self)
        self._forms: list[Form] = []
        self._ways: list[QPushButton] = []
        self._pages.addWidget(self._welcome())
        self._add_forms()
        self._add_sheet_page()
        self._pages.addWidget(self._done_page())
        self._build()
        self.show_page(0)

    # pages --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        card.setMaximumWidth(look().px(820))
        inside = QVBoxLayout(card)
        space = look().px(28)
        inside.setContentsMargins(space, look().px(20), space, look().px(20))
        inside.setSpacing(look().px(12))
        inside.addWidget(self._band)
        inside.addWidget(scrolling(self._pages), 1)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._step)
        row.addSpacing(look().px(16))
        row.addWidget(self._next)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.setContentsMargins(look().px(20), look().px(12), look().px(20), 0)
        head.addWidget(picture("brand", "primary", 32))
        head.addWidget(label(self.tr("Fuyuan"), "title", "primary"))
        head.addStretch(1)
        head.addWidget(button(self.tr("中文"), self.language_wanted.emit, icon="language", parent=self))
        column.addLayout(head)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 10)
        middle.addStretch(1)
        column.addLayout(middle, 1)

    def _page(self, title: str, text: str) -> QVBoxLayout:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(text, "", "second", wrap=True))
        self._pages.addWidget(made)
        return column

    def _welcome(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setSpacing(look().px(16))
        column.addWidget(label(self.tr("Welcome to Fuyuan"), "title", wrap=True))
        text = self.tr("Everything stays on this PC. No network is used. It takes about five minutes.")
        column.addWidget(label(text, "", "second", wrap=True))
        ways: list[tuple[str, str, str, Callable[[], object]]] = [
            ("home", self.tr("Set up our own home"), self.tr("Name, director, place, recovery sheet"), self._on_next),
            ("sample", self.tr("Look at a sample home first"), self.tr("Invented people; removed with one press"),
             self.sample_wanted.emit),
            ("restore", self.tr("Bring back a backup"), self.tr("On a new PC, or after damage"),
             self.restore_wanted.emit),
        ]  # fmt: skip
        for icon, title, detail, pressed in ways:
            row = QHBoxLayout()
            row.setSpacing(look().px(12))
            one = button(title, pressed, look_="primary" if icon == "home" else "", icon=icon, name=title, parent=made)
            one.setMinimumWidth(look().px(300))
            self._ways.append(one)
            row.addWidget(one)
            row.addWidget(label(detail, "", "second", wrap=True), 1)
            column.addLayout(row)
        column.addStretch(1)
        return made

    def _add_form(self, form: Form, title: str, text: str) -> None:
        column = self._page(title, text)
        column.addWidget(form)
        column.addStretch(1)
        self._forms.append(form)

    def _add_forms(self) -> None:
        text = self.tr("As on the seal of the home. It stands on every paper.")
        self._add_form(self._asked.name, self.tr("What is your home called?"), text)
        text = self.tr(
            "The director opens the home each day with this passphrase. "
            "At least 8 characters; a short sentence is easy to remember and hard to guess."
        )
        self._add_form(self._asked.director, self.tr("Who is the director?"), text)
        text = self.tr("The home is one encrypted folder on this PC. Backups go to a second disk or a stick as well.")
        self._add_form(self._asked.place, self.tr("Where shall it lie?"), text)

    def _add_sheet_page(self) -> None:
        text = self.tr(
            "If every passphrase is forgotten, only this sheet opens the home. "
            "Print it now, seal it, lock it away. Then type its group 3 here, to be sure it can be read."
        )
        column = self._page(self.tr("Print the recovery sheet"), text)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Show and print the sheet"), self._on_sheet, icon="print", parent=self))
        row.addStretch(1)
        column.addLayout(row)
        form = Form(columns=1)
        self._group = form.add(AskField("group", self.tr("Group 3 on the sheet"), answers=()))
        self._forms.append(form)
        column.addWidget(form)
        column.addStretch(1)

    def _done_page(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setSpacing(look().px(12))
        column.addWidget(picture("good", "ok", 56))
        self._done_title = label("", "title", wrap=True)
        column.addWidget(self._done_title)
        text = self.tr("Next: set up rooms and beds, then bring in the list of residents that you have today.")
        column.addWidget(label(text, wrap=True))
        column.addStretch(1)
        return made

    # steps --------------------------------------------------------------------------------------------

    def show_page(self, page: int) -> None:
        """Show one of the pages."""
        self._pages.setCurrentIndex(page)
        self._band.hide()
        last = self._pages.count() - 1
        asking = 0 < page < last
        self._back.setVisible(asking)
        self._next.setVisible(page > 0)
        self._step.setText(self.tr("Step {step} of {steps}").format(step=page, steps=last - 1) if asking else "")
        verbs = {PLACE: self.tr("Make the home"), last: self.tr("Begin")}
        self._next.setText(verbs.get(page, self.tr("Next")))
        self._next.setAccessibleName(self._next.text())
        self._focus()

    def _focus(self) -> None:
        """Give the keyboard to what the page is about."""
        page = self._pages.currentIndex()
        if 0 < page <= len(self._forms):
            first = next(iter(self._forms[page - 1].values()))
            self._forms[page - 1].field(first).focus_here()
        else:
            (self._next if page else self._ways[0]).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, which no page could have before it stood in the window."""
        super().showEvent(event)
        self._focus()

    def _on_back(self) -> None:
        page = self._pages.currentIndex()
        if page == SHEET:
            self.give_up()
        self.show_page(page - 1)

    def _on_next(self) -> None:
        page = self._pages.currentIndex()
        last = self._pages.count() - 1
        if page == last and self._opened is not None:
            opened, self._opened = self._opened, None
            self.finished.emit(opened)
            return
        if page:
            findings = self._findings(page)
            self._forms[page - 1].show_findings(findings)
            if findings:
                return
        with telling(self):
            if page == PLACE:
                self._make()
            self.show_page(page + 1)
            if page == SHEET and self._opened is not None:
                self.made.emit(self._opened[0].folder)

    def _findings(self, page: int) -> list[Finding]:
        """Return what stops this page."""
        if page == SHEET:
            typed = "".join(str(self._group.value()).upper().split())
            return [] if typed == self._code[TYPED_BACK] else [Finding("group", _WRONG_GROUP)]
        return self._asked.findings(self._forms[page - 1])

    def _make(self) -> None:
        """Make the home. Raises HomeError, and nothing is left behind then."""
        founding = self._asked.founding()
        home, session, code = create_home(self._asked.folder(), founding, self._clock, self._cost)
        self._opened, self._code = (home, session), tuple(code.split("-"))
        if second := self._asked.second_place():
            upkeep.choose_second_place(session, Path(second))
        self._done_title.setText(self.tr("{name} is ready").format(name=founding.name))

    def give_up(self) -> None:
        """Close the home that was made; take it back where nobody has its recovery sheet yet."""
        if self._opened is not None:
            home, self._opened = self._opened[0], None
            home.close()
            if self._pages.currentIndex() <= SHEET:
                shutil.rmtree(home.folder)

    def sheet(self) -> bytes:
        """Return the recovery sheet as PDF."""
        founding = self._asked.founding()
        return report.recovery_sheet(founding.name, self._code, self._clock.now(), made_by=founding.director)

    def _on_sheet(self) -> None:
        after = say(AFTER_SAVING_SHEET, translate)
        Preview(self.tr("Recovery sheet"), self.sheet(), self, after_saving=after).exec()
        self._group.focus_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter; an input method keeps its own Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pages.currentIndex():
            self._on_next()
            return
        super().keyPressEvent(event)

    def say(self, refusal: HomeError) -> None:
        """Say a refusal above the page."""
        self._band.show_text(refusal.text(translate))
