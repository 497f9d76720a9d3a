"""A real process killed in the middle of an entry loses no field older than three seconds; the round has its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.forms import EntryDialog
from app.features.handover import service as handover
from app.features.handover.view import HandoverPage
from app.features.handover.view.sheet_view import HandoverSheetView
from app.features.incidents.view.report_dialog import IncidentDialog
from app.home import OpenedHome
from app.kernel.clock import SetClock, to_text
from tests.desk import TableDesk
from tests.qt import wait_for

CHILD = Path(__file__).with_name("kill_child.py")
Opened = Callable[[Session], EntryDialog]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")


def killed_while_typing(folder: Path, key: bytes, now: str, form: str, text: str) -> None:
    """Let a process type into a form, and kill it as soon as it says that this was kept."""
    child = subprocess.Popen(
        [sys.executable, str(CHILD), str(folder), key.hex(), now, form, text],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHILD.parents[2])},
    )
    assert child.stdout is not None
    word, milliseconds = child.stdout.readline().split()
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert word == "kept" and int(milliseconds) <= 3000


def sheet(qtbot: QtBot, session: Session) -> HandoverSheetView:
    page = HandoverPage(session, TableDesk())
    qtbot.addWidget(page)
    page.open(None)
    wait_for(page)
    assert page.sheet is not None
    return page.sheet


def opened(monkeypatch: pytest.MonkeyPatch, open_: Callable[[], object]) -> EntryDialog:
    """Return the dialog that something opens; it is not gone through."""
    found: list[EntryDialog] = []

    def keep(dialog: EntryDialog) -> bool:
        found.append(dialog)
        return False

    with monkeypatch.context() as patch:
        patch.setattr(EntryDialog, "done_well", keep)
        open_()
    (dialog,) = found
    return dialog


@pytest.mark.parametrize(
    ("form", "field", "text"),
    [("report", "what", "坐在地上，说脚滑"), ("count", "钥匙", "5"), ("rooms", "doors", "203 窗关不上"),
     ("why", "reason", "提前去县里")],
)  # fmt: skip
def test_what_was_typed_stands_there_again(
    qtbot: QtBot, folder: Path, key: bytes, clock: SetClock, monkeypatch: pytest.MonkeyPatch, form: str, field: str,
    text: str,
) -> None:  # fmt: skip
    home = OpenedHome(folder, key, clock)
    handover.add_thing(home.session_for("director"), "钥匙", 6)
    home.close()
    killed_while_typing(folder, key, to_text(clock.now()), form, text)
    again = OpenedHome(folder, key, clock)
    session = again.session_for("director")
    if form == "report":
        dialog: EntryDialog = IncidentDialog(session)
    else:
        made = sheet(qtbot, session)
        assert made.steps is not None
        ways = {"count": made.count, "rooms": made.look_at_rooms, "why": made.steps._on_reason}
        dialog = opened(monkeypatch, ways[form])
    qtbot.addWidget(dialog)
    assert dialog.form.values()[field] == text
    dialog.reject()
    again.close()


def test_what_was_given_up_or_saved_does_not_come_back(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    handover.add_thing(session, "钥匙", 6)
    for leave in (EntryDialog.reject, EntryDialog.save):
        made = sheet(qtbot, session)
        dialog = opened(monkeypatch, made.count)
        dialog.form.set_values({"钥匙": "5"})
        dialog.form.draft_due.emit()
        assert handover.typed(session, made.shift, "counts") == {"钥匙": "5"}
        leave(dialog)
        assert handover.typed(session, made.shift, "counts") == {}
    assert handover.checked(session, made.shift).things == {"钥匙": 5}


def test_a_written_reason_outlives_the_program(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    first = sheet(qtbot, session)
    assert first.steps is not None
    dialog = opened(monkeypatch, first.steps._on_reason)
    dialog.form.set_values({"reason": "提前去县里"})
    dialog.save()
    again = sheet(qtbot, session)
    assert again.steps is not None and again.steps.missing.is_done
