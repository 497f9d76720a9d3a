"""What this PC remembers: text size, language, the home opened last; nothing about residents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from app.desktop import habits
from app.desktop.language import Language
from app.desktop.theme import TextSize


class Preferences:
    """Settings of the workstation, kept by Qt where the system keeps such things."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("fuyuan", "fuyuan")
        habits.keep_in(self._store)

    @property
    def text_size(self) -> TextSize:
        """The text size; standard until somebody chose."""
        told = str(self._store.value("text_size", ""))
        return TextSize[told] if told in TextSize.__members__ else TextSize.STANDARD

    @text_size.setter
    def text_size(self, size: TextSize) -> None:
        self._store.setValue("text_size", size.name)

    @property
    def language(self) -> Language:
        """The language of the screen; Chinese until somebody chose."""
        told = str(self._store.value("language", ""))
        return Language(told) if told in set(Language) else Language.CHINESE

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language.value)

    @property
    def home(self) -> Path | None:
        """The folder of the home opened last; it may be gone."""
        told = str(self._store.value("home", ""))
        return Path(told) if told else None

    @home.setter
    def home(self, folder: Path | None) -> None:
        self._store.setValue("home", str(folder) if folder else "")

    @property
    def backup_place(self) -> Path | None:
        """The second place of backups of the home opened last: looked through when it does not open any more."""
        told = str(self._store.value("backup_place", ""))
        return Path(told) if told else None

    @backup_place.setter
    def backup_place(self, folder: Path | None) -> None:
        self._store.setValue("backup_place", str(folder) if folder else "")

    @property
    def person(self) -> str:
        """The login of the person who signed in last, offered first."""
        return str(self._store.value("person", ""))

    @person.setter
    def person(self, login: str) -> None:
        self._store.setValue("person", login)

    @property
    def stopped_at(self) -> str:
        """The page that was open when the home was locked."""
        return str(self._store.value("stopped_at", ""))

    @stopped_at.setter
    def stopped_at(self, page: str) -> None:
        self._store.setValue("stopped_at", page)
