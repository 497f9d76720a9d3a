"""The one maker of buttons: big enough, named, with an icon beside the word. Light, for the first paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget


def button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    icon: str | QIcon = "",
    look_: str = "",
    name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button; `look_` is "", "primary" (one a page), "danger", "link", "row"; `name` is read aloud.

    `icon` is a meaning of `icons`, or a drawn one on pages painted before the icon font is loaded.
    """
    made = QPushButton(f"\u2002{text}" if icon and text else text, parent)  # Qt sets words too near to the icon
    made.setProperty("look", look_)
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)
    if isinstance(icon, QIcon):
        made.setIcon(icon)
    elif icon:
        from app.desktop import icons

        made.setIcon(icons.icon(icon, {"primary": "surface", "danger": "danger"}.get(look_, "ink")))
    if pressed is not None:
        made.clicked.connect(lambda: pressed())  # noqa: PLW0108 - drops the signal's "checked"
    return made
