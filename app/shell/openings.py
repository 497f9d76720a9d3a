"""The rarer ways into a home: a sample, a backup, the recovery sheet; and taking a sample away again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.data import backup, restoring
from app.data.door import Door
from app.desktop import folders
from app.desktop.cards import label, picture
from app.desktop.forms import AskField, Form, SecretField
from app.desktop.jobs import Jobs
from app.desktop.language import translate
from app.desktop.messages import Dialog, confirm, telling
from app.desktop.preview import Preview
from app.desktop.theme import look
from app.features.accounts import service as accounts
from app.home import SUFFIX, open_by_recovery
from app.kernel.errors import Finding, HomeError, StorageError
from app.kernel.text import say, words
from app.shell import sample_home
from app.shell.busy import BusyBar
from app.shell.signin import SignIn
from app.shell.wizard_forms import AFTER_SAVING_SHEET, tab_between

if TYPE_CHECKING:
    from app.shell.program import Program

SAMPLE = f"示例{SUFFIX}"
_DIFFERENT = words("Openings", "The two passphrases are not the same. Type both again.")


class WaitingPage(QFrame):
    """Says what is being made, with the progress of the job."""

    def __init__(self, text: str, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(160), look().px(120), look().px(160), look().px(120))
        column.addStretch(1)
        column.addWidget(picture("brand", "primary", 56))
        column.addWidget(label(text, "title", wrap=True))
        column.addWidget(BusyBar(jobs))
        column.addStretch(2)


def make_sample(program: Program, place: Path) -> None:
    """Make a sample home under `place`, or show the one that is there, and show its sign-in page."""
    folder = place / SAMPLE
    if folder.exists() and program.show_door(folder):
        return
    told = words("Openings", "Making a sample home with invented people. This takes half a minute.")
    wait(
        program,
        say(told, translate),
        lambda: sample_home.make_sample(folder, sample_home.plan_for_today()),
        lambda: program.show_door(folder),
        partial(_wizard_saying, program),
    )


def other_home(program: Program, place: Path) -> None:
    """Ask for the folder of another home, beginning at `place`, and show who may open it."""
    title = say(words("Openings", "Folder of the home"), translate)
    chosen = folders.ask_folder(program.window, title, str(place))
    if chosen is None or program.show_door(chosen):
        return
    none = words("Openings", "There is no home in this folder. Choose the folder whose name ends in .fuyuan.")
    page = program.window.content()
    if isinstance(page, SignIn):
        page.refuse(say(none, translate))
    else:
        program.say(StorageError(none))


def restore(program: Program, place: Path) -> None:
    """Ask which backup to bring back, bring it back into a new folder, and show its sign-in page."""
    title = say(words("Openings", "Folder of the backup"), translate)
    chosen = folders.ask_folder(program.window, title)
    if chosen is not None:
        folder = place / f"{chosen.name}{SUFFIX}"
        told = say(words("Openings", "Bringing back the backup. The backup itself is not changed."), translate)
        wait(
            program,
            told,
            lambda: restoring.restore(backup.read(chosen), folder),
            lambda: program.show_door(folder),
            partial(_wizard_saying, program),
        )


def wait(
    program: Program,
    text: str,
    make: Callable[[], object],
    made: Callable[[], object],
    failed: Callable[[HomeError], None],
) -> None:
    """Make a home in a thread while `text` is shown; then call `made`, or `failed` with the refusal."""
    jobs = Jobs(program)
    program.window.show_content(WaitingPage(text, jobs), sample=False, tall=False)
    jobs.run(lambda _progress: make(), lambda _made: made(), failed, text)


def _wizard_saying(program: Program, refusal: HomeError) -> None:
    program.show_wizard()
    program.say(refusal)


def remove_sample(program: Program, folder: Path) -> None:
    """Ask once, then take the sample home away and begin with the wizard."""
    verb = say(words("Openings", "Remove the sample"), translate)
    text = words("Openings", "Remove the sample home? Only invented people are in it. No other home is touched.")
    if confirm(program.window, verb, say(text, translate)):
        program.end()
        shutil.rmtree(folder)
        program.forget_home()
        program.show_wizard()


class RecoveryDialog(Dialog):
    """Takes the code of the recovery sheet and a new passphrase for the director."""

    def __init__(self, program: Program, door: Door) -> None:
        super().__init__(say(words("Openings", "Open with the recovery sheet"), translate), program.window)
        self._program, self._door = program, door
        self.setMinimumWidth(look().px(620))
        self._form = Form(columns=1)
        self._code = self._form.add(AskField("code", self.tr("Code on the sheet"), answers=()))
        self._secret = self._form.add(SecretField("passphrase", self.tr("New passphrase of the director")))
        self._again = self._form.add(SecretField("again", self.tr("New passphrase once more")))
        self.body.addWidget(self._form)
        tab_between(self._secret, self._again)
        self.add_button(self.tr("Back"), self.reject)
        self.add_button(self.tr("Open"), self._on_open, primary=True)

    def _on_open(self) -> None:
        if self._secret.value() != self._again.value():
            self._form.show_findings([Finding("again", _DIFFERENT)])
            return
        with telling(self):
            home = open_by_recovery(self._door.folder, str(self._code.value()), self._program.clock)
            try:
                session = home.session_of_program()
                director = accounts.recover(session, self._secret.value())
                sheet = accounts.new_recovery_sheet(session)
                opened = home.session_for(director.login)
            except BaseException:
                home.close()
                raise
            self.accept()
            after = say(AFTER_SAVING_SHEET, translate)
            Preview(self.tr("New recovery sheet"), sheet, self._program.window, after_saving=after).exec()
            self._program.enter(home, opened)
