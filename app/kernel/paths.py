"""Where files of the program lie: from source, installed, or frozen; may not touch a home's own folder."""

import sys
from functools import cache
from pathlib import Path


@cache
def program_root() -> Path:
    """Return the folder that holds `resources/`: beside `app/`, or where a frozen program unpacked its files."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """Return the path of one file or folder under `resources/`, e.g. `resource("fonts", "LICENSE.txt")`."""
    return program_root().joinpath("resources", *parts)
