"""The last resort for faults in the window: logged, told in plain words, and the program keeps running."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.desktop.cards import label
from app.desktop.language import translate
from app.desktop.messages import Dialog
from app.kernel.text import say, words

_TITLE = words("Program", "The program made a mistake")
_TEXT = words(
    "Program",
    "One step did not work. What was saved is safe, and what you are writing is still on the page. "
    "Go on working; if it happens again, restart the program and give this line to who looks after it:",
)
_log = logging.getLogger("fuyuan.faults")


def log_to(folder: Path) -> Path:
    """Write faults into a log in `folder`, one megabyte at most, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "fuyuan.log"
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    return path


def catch(tell: Callable[[str], None]) -> None:
    """Log every fault that nothing else caught, and `tell` its kind and place."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, fault, trace)
            return
        _log.error("fault", exc_info=(kind, fault, trace))
        place = trace
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place is not None else ""
        tell(f"{kind.__name__} {where}".strip())

    sys.excepthook = hook


def tell(window: QWidget, where: str) -> None:
    """Say that the program made a mistake; the window stays."""
    FaultDialog(window, where).exec()


class FaultDialog(Dialog):
    """What happened, what is safe, what to do; the technical line small, to be copied."""

    def __init__(self, window: QWidget, where: str) -> None:
        super().__init__(say(_TITLE, translate), window)
        self.body.addWidget(label(say(_TEXT, translate), wrap=True))
        line = label(where, "small", "second", wrap=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(line)
        self.add_button(
            say(words("Program", "Copy the line"), translate), lambda: QGuiApplication.clipboard().setText(where)
        )
        self.add_button(say(words("Program", "Go on"), translate), self.accept, primary=True).setFocus()
