"""The bundled faces: loaded once a run, the common ones before the first paint, the rare ones when idle."""

from PySide6.QtGui import QFontDatabase

from app.kernel.paths import resource

FAMILIES = ("Noto Sans SC", "HanaMinA", "HanaMinB", "Noto Serif SC")
"""In the order in which a character is looked for; Qt has no fallback call here, so each font names them all."""

FIRST = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_RARE = ("HanaMinA-Rest.ttf", "NotoSerifSC-Tail.ttf", "HanaMinB-Rare.ttf")


def _load(names: tuple[str, ...]) -> bool:
    """Load faces; return whether all could be loaded (a policy of Windows may forbid it: Qt then uses its own)."""
    return all(QFontDatabase.addApplicationFont(str(resource("fonts", name))) >= 0 for name in names)


def load_first() -> bool:
    """Load the regular and the bold face, needed by the first paint; return whether they came."""
    return _load(FIRST)


def load_rare() -> bool:
    """Load the faces for rare characters; return whether they came."""
    return _load(_RARE)
