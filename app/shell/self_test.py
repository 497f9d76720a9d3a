"""Tries on this PC what the program needs; touches no home but one of its own in a temporary folder."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from app.features.slice import Slice


def faults(slices: Sequence[Slice]) -> list[str]:
    """Return a line for each thing that does not work here; none when all is well."""
    if not sys.platform.startswith(("win", "darwin")) and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.shell.program import make_app

    make_app()
    found = []
    tries: tuple[tuple[str, Callable[[], str]], ...] = (
        ("fonts", _fonts),
        ("translations", _translations),
        ("icons", lambda: _icons(slices)),
        ("home", _home),
        ("pdf", _pdf),
    )
    for name, attempt in tries:
        wrong = attempt()
        if wrong:
            found.append(f"{name}: {wrong}")
    return found


def _fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    from app.desktop import fonts

    fonts.load_rare()
    missing = [family for family in fonts.FAMILIES if family not in QFontDatabase.families()]
    return f"not loaded: {', '.join(missing)}" if missing else ""


def _translations() -> str:
    from PySide6.QtCore import QCoreApplication

    from app.desktop.language import Language, Languages, translate

    app = QCoreApplication.instance()
    if app is None:
        return "no application"
    languages = Languages(app)
    languages.use(Language.CHINESE)
    ours, of_qt = ("Frame", "Settings"), ("QPlatformTheme", "Cancel")
    told = (translate(*ours), translate(*of_qt))
    languages.use(Language.ENGLISH)
    return "" if told == ("设置", "取消") else f"not in Chinese: {told}"


def _icons(slices: Sequence[Slice]) -> str:
    from app.desktop import icons

    known = {meaning for meaning, _name in icons.meanings()}
    wanted = {page.icon for part in slices for page in part.pages}
    wanted |= {tile.icon for part in slices for tile in part.start_tiles}
    if wanted - known:
        return f"unknown: {', '.join(sorted(wanted - known))}"
    empty = [meaning for meaning in known if icons.icon(meaning).isNull()]
    return f"not drawn: {', '.join(sorted(empty))}" if empty else ""


def _home() -> str:
    from app.data.keys import Cost
    from app.home import Founding, create_home
    from app.kernel.clock import SetClock
    from app.kernel.errors import HomeError

    clock = SetClock(datetime(2026, 11, 22, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        founding = Founding("自检", "自检", "self-test-only", sample=True)
        try:
            home, _session, _code = create_home(Path(folder) / "自检.fuyuan", founding, clock, Cost(64, 1))
        except HomeError as refusal:
            return str(refusal)
        home.close()
    return ""


def _pdf() -> str:
    from app.desktop.printing import PdfPages
    from app.features.accounts.report import recovery_sheet

    pdf = recovery_sheet("自检𪚥", ("AAAA",) * 8, datetime(2026, 11, 22, tzinfo=UTC), made_by="自检", sample=True)
    pages = PdfPages(pdf)
    count = len(pages.sizes)
    pages.close()
    return "" if count == 1 else f"{count} pages instead of 1"
