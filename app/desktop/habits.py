"""How somebody worked last on this PC, e.g. how long a search may take: offered first the next time."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_kept: dict[str, str] = {}
_stores: list[QSettings] = []
"""Where habits outlast the program; empty until the window says where."""


def keep_in(store: QSettings) -> None:
    """Keep habits in the settings of the workstation from now on."""
    _stores[:] = [store]
    _kept.clear()


def last(name: str) -> str:
    """Return what was chosen last; "" if nothing ever was."""
    return _kept.get(name) or (str(_stores[-1].value(f"habits/{name}", "")) if _stores else "")


def keep(name: str, choice: str) -> None:
    """Remember what was chosen."""
    _kept[name] = choice
    for store in _stores:
        store.setValue(f"habits/{name}", choice)
