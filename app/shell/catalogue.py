"""Chinese for the command line, without Qt: reads the translators' files when the first message is said."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from app.kernel.paths import resource
from app.kernel.text import Translate, in_english


@cache
def _chinese(folder: Path) -> dict[str, dict[str, str]]:
    """Return {context: {English: Chinese}} from the file that `translations/update.py` writes."""
    path = folder / "fuyuan_zh_CN.json"
    if not path.exists():
        return {}
    found: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
    return found


def _in_chinese(context: str, source: str) -> str:
    return _chinese(resource("translations")).get(context, {}).get(source, source)


def translator(language: str) -> Translate:
    """Return how messages are said in "zh_CN" or "en"."""
    return _in_chinese if language == "zh_CN" else in_english
