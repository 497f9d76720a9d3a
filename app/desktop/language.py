"""The language of the screen: Simplified Chinese or English, switched while the program runs."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from app.kernel.paths import resource
from app.kernel.text import say, words

_NAMED = words("Named", "{name}: {told}")


class Language(StrEnum):
    """The languages the screens come in."""

    CHINESE = "zh_CN"
    ENGLISH = "en"


class Languages:
    """Loads and unloads the translations of the program and of Qt itself."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.now = Language.ENGLISH

    def use(self, language: Language) -> None:
        """Put the program in a language; windows get a LanguageChange event."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []
        self.now = language
        if language is Language.ENGLISH:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"fuyuan_{language}", str(resource("translations")))):
            made = QTranslator(self._app)
            if made.load(name, folder):
                self._app.installTranslator(made)
                self._installed.append(made)


def translate(context: str, source: str) -> str:
    """Return the text in the language of the screen; has the shape of `kernel.text.Translate`."""
    return QCoreApplication.translate(context, source)


def named(name: str, told: str) -> str:
    """Return what is told of a thing after its name, with the colon of the language."""
    return say(_NAMED, translate, name=name, told=told)
