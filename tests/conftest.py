"""Fixtures of all tests: a real home, made once and copied for each test; an unexpected log line fails the test."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import logging
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.data.keys import Cost
from app.data.session import Session
from app.home import Founding, OpenedHome, create_home
from app.kernel.clock import SetClock

CHEAP = Cost(memory_kib=64, passes=1)
NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
PASSPHRASE = "苹果树下的旧钟表"
FOUNDING = Founding("枫树岭福利院", "李桂兰", PASSPHRASE, uuid="5ab1e0de-0000-4000-8000-000000000001", home_no=7)


settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")  # seeded, and patient with a busy machine


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="full counts of every issue")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        left_out = [item for item in items if item.get_closest_marker("long")]
        items[:] = [item for item in items if not item.get_closest_marker("long")]
        if left_out:
            config.hook.pytest_deselected(items=left_out)


@pytest.fixture
def counts(request: pytest.FixtureRequest) -> bool:
    """Return whether this run does the full counts."""
    return bool(request.config.getoption("--long"))


@pytest.fixture(autouse=True)
def _no_stray_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning it did not expect; one that expects it clears `caplog`."""
    yield
    stray = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert not stray, [record.getMessage() for record in stray]


@pytest.fixture(autouse=True)
def _no_widgets_left() -> Iterator[None]:
    """Delete every widget that a test leaves: it would be styled anew with each look that a later test puts on."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        for widget in app.topLevelWidgets():
            if widget.parent() is None:
                widget.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> SetClock:
    """Return a clock that shows noon of 22 November 2026 in the home."""
    return SetClock(NOON)


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return the folder and key of a home made once for all tests of this process."""
    folder = tmp_path_factory.mktemp("made") / "枫树岭.fuyuan"
    home, _, _ = create_home(folder, FOUNDING, SetClock(NOON), CHEAP)
    key = home.key
    home.close()
    return folder, key


@pytest.fixture
def folder(made_home: tuple[Path, bytes], tmp_path: Path) -> Path:
    """Return the folder of a fresh empty home, closed, with a Chinese name."""
    fresh = tmp_path / "数据 目录（测试）𠮷" / "枫树岭.fuyuan"
    shutil.copytree(made_home[0], fresh)
    return fresh


@pytest.fixture
def key(made_home: tuple[Path, bytes]) -> bytes:
    """Return the data key of the fresh home."""
    return made_home[1]


@pytest.fixture
def home(folder: Path, key: bytes, clock: SetClock) -> Iterator[OpenedHome]:
    """Return a fresh empty home, open."""
    opened = OpenedHome(folder, key, clock)
    yield opened
    assert not opened.session_of_program().db.conn.in_transaction
    opened.close()


@pytest.fixture
def session(home: OpenedHome) -> Session:
    """Return the director's session on the fresh home."""
    return home.session_for("director")
