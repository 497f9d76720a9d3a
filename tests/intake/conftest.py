"""Another home for what is written out of the first."""

import shutil
from pathlib import Path

import pytest

from app.data.session import Session
from app.home import OpenedHome


@pytest.fixture
def second(made_home: tuple[Path, bytes], tmp_path: Path, home: OpenedHome) -> Session:
    """Return the director's session on another fresh home."""
    folder = tmp_path / "另.fuyuan"
    shutil.copytree(made_home[0], folder)
    return OpenedHome(folder, made_home[1], home.clock).session_for("director")
