"""What the first run asks, and what stops each of its pages; makes nothing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.data import keys
from app.desktop import folders
from app.desktop.forms import AskField, Form, SecretField
from app.home import SUFFIX, Founding, is_on_stick
from app.kernel.errors import Finding, HomeError
from app.kernel.text import words

_MISSING = words("Wizard", "Please fill this in.")
_DIFFERENT = words("Wizard", "The two passphrases are not the same. Type both again.")
_SAME_DISK = words("Wizard", "The backup folder must not be inside the home. Choose another folder.")
_ON_STICK = words("Wizard", "This looks like a stick. The home belongs on this PC's own disk; sticks are for backups.")
AFTER_SAVING_SHEET = words(
    "Wizard", "Keep this sheet on paper only: print the file, seal the paper, then delete the file."
)
"""Said when a recovery sheet became a file."""
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))
"""What no system wants in the name of a folder."""


def tab_between(first: SecretField, second: SecretField) -> None:
    """Let Tab lead from one passphrase to the other, and only then to the buttons that show them."""
    links = [field.link for field in (first, second) if field.link is not None]
    order: list[QWidget] = [first.edit, second.edit, *links]
    for before, after in pairwise(order):
        QWidget.setTabOrder(before, after)


class FoundingForms(QObject):
    """Three forms: the name of the home, its director, its place."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.name, self.director, self.place = Form(columns=1), Form(columns=1), Form(columns=1)
        self._name = self.name.add(AskField("name", self.tr("Name of the home"), answers=()))
        self._director = self.director.add(AskField("director", self.tr("Name of the director"), answers=()))
        self._secret = self.director.add(SecretField("passphrase", self.tr("Passphrase")))
        self._again = self.director.add(SecretField("again", self.tr("Passphrase once more")))
        tab_between(self._secret, self._again)
        self._place = self.place.add(self._folder_field("place", self.tr("Folder of the home")))
        later = self.tr("Empty: beside the home only; a stick can be chosen later")
        self._second = self.place.add(self._folder_field("second", self.tr("Folder for backups"), hint=later))
        self._place.set_value(str(folder))

    def _folder_field(self, key: str, text: str, *, hint: str = "") -> AskField:
        """Return a field for a folder; a `hint` says what it means that it stays empty."""

        def choose() -> None:
            chosen = folders.ask_folder(field, text, str(field.value()))
            if chosen is not None:
                field.set_value(str(chosen))

        link = (self.tr("Choose …"), choose)
        field = AskField(key, text, answers=(), optional=bool(hint), hint=hint, link=link)
        return field

    def founding(self) -> Founding:
        """Return what the home starts from."""
        return Founding(str(self._name.value()), str(self._director.value()), self._secret.value())

    def folder(self) -> Path:
        """Return the folder the home is made in."""
        name = str(self._name.value()).translate(_NOT_IN_NAMES)
        return Path(str(self._place.value())) / f"{name}{SUFFIX}"

    def second_place(self) -> str:
        """Return the folder for backups, "" where none was chosen."""
        return str(self._second.value())

    def findings(self, form: Form) -> list[Finding]:
        """Return what stops a page, all at once."""
        found = [Finding(key, _MISSING) for key, value in form.values().items() if not value and key != "second"]
        if found or form is self.name:
            return found
        return self._secret_findings() if form is self.director else self._place_findings()

    def _secret_findings(self) -> list[Finding]:
        found = []
        try:
            keys.require_good_passphrase(self._secret.value())
        except HomeError as refusal:
            found.append(Finding("passphrase", refusal.said, refusal.values))
        if self._secret.value() != self._again.value():
            found.append(Finding("again", _DIFFERENT))
        return found

    def _place_findings(self) -> list[Finding]:
        found = []
        if is_on_stick(Path(str(self._place.value()))):
            found.append(Finding("place", _ON_STICK))
        if self.second_place() and Path(self.second_place()).is_relative_to(self.folder()):
            found.append(Finding("second", _SAME_DISK))
        return found
