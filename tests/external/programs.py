"""Programs of the system that tests in this folder look with; `.ci/run` installs them."""

from __future__ import annotations

import os
import shutil

import pytest


def require(program: str) -> str:
    """Return where the program is; the test is passed over without it, and fails where it is required."""
    if (path := shutil.which(program)) is not None:
        return path
    said = f"{program} is not installed; `.ci/run` shows how to get it"
    if os.environ.get("FUYUAN_EXTERNAL") == "required":
        pytest.fail(said)
    pytest.skip(said)
