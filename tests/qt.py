"""Small help for tests of windows: Qt's own types do not say what is found inside a widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Kind = TypeVar("Kind", bound=QObject)


def inside(parent: QObject, kind: type[Kind]) -> list[Kind]:
    """Return all of one kind inside `parent`, in the order they were made."""
    found: list[QObject] = list(parent.findChildren(QObject))
    return [one for one in found if isinstance(one, kind)]
