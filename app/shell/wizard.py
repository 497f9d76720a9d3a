"""The first run: makes a real home in six pages that can each go back, or leads to a sample or a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data import keys, settings
from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, picture, scrolling
from app.desktop.forms import AskField, Form, SecretField
from app.desktop.language import translate
from app.desktop.messages import Band, telling
from app.desktop.preview import Preview
from app.desktop.theme import look
from app.features.accounts import report
from app.home import SUFFIX, Founding, OpenedHome, create_home, is_on_stick
from app.kernel.clock import Clock
from app.kernel.errors import Finding, HomeError
from app.kernel.text import words

Opened = tuple[OpenedHome, Session]
TYPED_BACK = 2
"""The third group of the recovery code is typed back: proof that the paper is readable."""

_MISSING = words("Wizard", "Please fill this in.")
_DIFFERENT = words("Wizard", "The two passphrases are not the same. Type both again.")
_WRONG_GROUP = words("Wizard", "This is not what stands on the sheet. Look at group 3 of the paper and type it again.")
_SAME_DISK = words("Wizard", "The backup folder must not be inside the home. Choose another folder.")
_ON_STICK = words("Wizard", "This looks like a stick. The home belongs on this PC's own disk; sticks are for backups.")


class Wizard(QWidget):
    """One question a page; nothing is made before the place is known."""

    finished = Signal(object)
    sample_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Take the `folder` where homes are kept when nobody chooses another."""
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._cost: keys.Cost | None = None
        self._opened: Opened | None = None
        self._code: tuple[str, ...] = ()
        self._pages = QStackedWidget()
        self._band = Band()
        self._step = label("", "", "second")
        self._back = button(self.tr("Back"), self._on_back, icon="back", parent=self)
        self._next = button("", self._on_next, look_="primary", parent=self)
        self._forms: list[Form] = []
        self._pages.addWidget(self._welcome())
        self._add_name_page()
        self._add_director_page()
        self._add_place_page(folder)
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
            row.addWidget(one)
            row.addWidget(label(detail, "", "second", wrap=True), 1)
            column.addLayout(row)
        column.addStretch(1)
        return made

    def _add_form(self, title: str, text: str) -> Form:
        column, form = self._page(title, text), Form(columns=1)
        column.addWidget(form)
        column.addStretch(1)
        self._forms.append(form)
        return form

    def _add_name_page(self) -> None:
        text = self.tr("As on the seal of the home. It stands on every paper.")
        form = self._add_form(self.tr("What is your home called?"), text)
        self._name = form.add(AskField("name", self.tr("Name of the home"), answers=()))

    def _add_director_page(self) -> None:
        text = self.tr(
            "The director opens the home each day with this passphrase. "
            "At least 8 characters; a short sentence is easy to remember and hard to guess."
        )
        form = self._add_form(self.tr("Who is the director?"), text)
        self._director = form.add(AskField("director", self.tr("Name of the director"), answers=()))
        self._secret = form.add(SecretField("passphrase", self.tr("Passphrase")))
        self._again = form.add(SecretField("again", self.tr("Passphrase once more")))

    def _add_place_page(self, folder: Path) -> None:
        text = self.tr("The home is one encrypted folder on this PC. Backups go to a second disk or a stick as well.")
        form = self._add_form(self.tr("Where shall it lie?"), text)
        choose = self.tr("Choose …")
        self._place = form.add(
            AskField(
                "place", self.tr("Folder of the home"), answers=(), link=(choose, lambda: self._choose(self._place))
            )
        )
        self._place.set_value(str(folder))
        self._second = form.add(
            AskField(
                "second",
                self.tr("Folder for backups"),
                answers=(),
                optional=True,
                link=(choose, lambda: self._choose(self._second)),
            )
        )

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
        self._back.setVisible(page > 0)
        self._next.setVisible(page > 0)
        self._step.setText(self.tr("Step {step} of {steps}").format(step=page, steps=last) if page else "")
        verbs = {3: self.tr("Make the home"), last: self.tr("Begin")}
        self._next.setText(verbs.get(page, self.tr("Next")))
        self._next.setAccessibleName(self._next.text())
        if 0 < page <= len(self._forms):
            first = next(iter(self._forms[page - 1].values()))
            self._forms[page - 1].field(first).focus_here()
        else:
            self._next.setFocus()

    def _on_back(self) -> None:
        page = self._pages.currentIndex()
        if page == 4:
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
            self._forms[page - 1].show_findings(findings) if page <= len(self._forms) else None
            if findings:
                return
        with telling(self):
            if page == 3:
                self._make()
            self.show_page(page + 1)

    def _findings(self, page: int) -> list[Finding]:
        """Return what stops this page."""
        if page == 4:
            typed = "".join(str(self._group.value()).upper().split())
            return [] if typed == self._code[TYPED_BACK] else [Finding("group", _WRONG_GROUP)]
        form = self._forms[page - 1] if page <= len(self._forms) else None
        values = form.values() if form is not None else {}
        found = [Finding(key, _MISSING) for key, value in values.items() if not value and key != "second"]
        if page == 2 and not found:
            try:
                keys.require_good_passphrase(self._secret.value())
            except HomeError as refusal:
                found.append(Finding("passphrase", refusal.said, refusal.values))
            if self._secret.value() != self._again.value():
                found.append(Finding("again", _DIFFERENT))
        if page == 3 and not found:
            found += self._place_findings()
        return found

    def _place_findings(self) -> list[Finding]:
        found = []
        if is_on_stick(Path(str(self._place.value()))):
            found.append(Finding("place", _ON_STICK))
        second = str(self._second.value())
        if second and Path(second).is_relative_to(self._folder()):
            found.append(Finding("second", _SAME_DISK))
        return found

    def _folder(self) -> Path:
        return Path(str(self._place.value())) / f"{self._name.value()}{SUFFIX}"

    def _make(self) -> None:
        """Make the home. Raises HomeError, and nothing is left behind then."""
        founding = Founding(str(self._name.value()), str(self._director.value()), self._secret.value())
        home, session, code = create_home(self._folder(), founding, self._clock, self._cost)
        self._opened = (home, session)
        self._code = tuple(code.replace("-", " ").split())
        second = str(self._second.value())
        if second:
            settings.save(session, replace(settings.load(session), second_backup_place=second))
        self._done_title.setText(self.tr("{name} is ready").format(name=founding.name))

    def give_up(self) -> None:
        """Take back a home that was made a moment ago and holds nothing yet."""
        if self._opened is not None:
            home, self._opened = self._opened[0], None
            home.close()
            shutil.rmtree(home.folder)

    def _choose(self, field: AskField) -> None:
        chosen = QFileDialog.getExistingDirectory(self, field.text, str(field.value()))
        if chosen:
            field.set_value(chosen)

    def sheet(self) -> bytes:
        """Return the recovery sheet as PDF."""
        made_by = str(self._director.value())
        return report.recovery_sheet(str(self._name.value()), self._code, self._clock.now(), made_by=made_by)

    def _on_sheet(self) -> None:
        Preview(self.tr("Recovery sheet"), self.sheet(), self).exec()

    def say(self, refusal: HomeError) -> None:
        """Say a refusal above the page."""
        self._band.show_text(refusal.text(translate))
