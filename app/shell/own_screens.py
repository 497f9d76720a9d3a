"""Pictures of the shell's own pages and states, for `fuyuan screens`."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QWidget

from app.data import backup
from app.data.audit import Head
from app.data.backup import Backup, Manifest
from app.data.database import DAMAGED
from app.data.door import damaged
from app.data.session import Actor, Session
from app.desktop.desk import Desk
from app.desktop.jobs import Jobs
from app.desktop.language import Language, translate
from app.desktop.messages import question
from app.desktop.preview import Preview
from app.features.accounts.report import recovery_sheet
from app.features.slice import Screen
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import DamagedError, StorageError
from app.kernel.text import say, words
from app.shell import surroundings
from app.shell.frame import WorkFrame
from app.shell.help import HelpDialog
from app.shell.openings import WaitingPage
from app.shell.repair import BackupChoice, ClosedPage
from app.shell.signin import DoorState, SignIn
from app.shell.wizard import Wizard

_FOLDER = Path("枫树岭.fuyuan")
_NOW = QDateTime(2026, 11, 22, 8, 2, 0)
_CODE = ("ABCD", "EFGH", "JKLM", "NPQR", "STUV", "WXYZ", "2345", "6789")


def _start(session: Session, desk: Desk) -> QWidget:
    return _at(session, desk, "start")


def _settings(session: Session, desk: Desk) -> QWidget:
    return _at(session, desk, "settings")


def _at(session: Session, desk: Desk, page: str) -> QWidget:
    """Return the frame itself, at one page."""
    del session
    frame = cast("WorkFrame", desk)
    frame.go(page)
    return frame


def _caregiver(session: Session, desk: Desk) -> QWidget:
    frame = cast("WorkFrame", desk)
    tile = next(one for one in surroundings.signers(session, translate) if one.login == "caregiver")
    other = session.as_actor(Actor(session.actor.account_id, tile.name, Role.CAREGIVER))
    made = WorkFrame(other, frame.around, Jobs(frame))
    made.go("start")
    return made


def _search(session: Session, desk: Desk) -> QWidget:
    frame = cast("WorkFrame", _start(session, desk))
    frame.search_later("zh")
    return frame


def _search_none(session: Session, desk: Desk) -> QWidget:
    frame = cast("WorkFrame", _start(session, desk))
    frame.search_later("qqq")
    return frame


def _help(session: Session, desk: Desk) -> QWidget:
    del session, desk
    return HelpDialog("start", Language.CHINESE if translate("Frame", "Settings") == "设置" else Language.ENGLISH, None)


def _message(session: Session, desk: Desk) -> QWidget:
    frame = cast("WorkFrame", _start(session, desk))
    text = words("Preview", "No printer was found. The paper is not lost. Save it as PDF and print it elsewhere.")
    frame.say(StorageError(text))
    return frame


def _toast(session: Session, desk: Desk) -> QWidget:
    frame = cast("WorkFrame", _start(session, desk))
    frame.toast(say(words("Frame", "Settings"), translate), lambda: None)
    return frame


def _question(session: Session, desk: Desk) -> QWidget:
    del session, desk
    text = words("Openings", "Remove the sample home? Only invented people are in it. No other home is touched.")
    return question(None, say(words("Openings", "Remove the sample"), translate), say(text, translate))


def _preview(session: Session, desk: Desk) -> QWidget:
    del desk
    at = datetime(2026, 11, 22, tzinfo=UTC)
    pdf = recovery_sheet(session.meta("home_name") or "", _CODE, at, made_by=session.actor.name, sample=True)
    return Preview(say(words("Wizard", "Recovery sheet"), translate), pdf)


def _door_state(session: Session, *, is_open: bool) -> DoorState:
    name = session.meta("home_name") or ""
    return DoorState(name, session.is_sample, surroundings.signers(session, translate), is_open=is_open)


def _door(session: Session, desk: Desk) -> QWidget:
    del desk
    state = _door_state(session, is_open=False)
    return SignIn(state._replace(signers=tuple(one._replace(photo=None) for one in state.signers)), _NOW)


def _switch(session: Session, desk: Desk) -> QWidget:
    del desk
    page = SignIn(_door_state(session, is_open=True), _NOW)
    page.pad.boxes.press("2")
    page.pad.boxes.press("4")
    return page


def _wrong(session: Session, desk: Desk) -> QWidget:
    page = cast("SignIn", _door(session, desk))
    page.refuse(say(words("Home", "The passphrase is not right. Nothing was changed. Type it once more."), translate))
    return page


def _wizard(page: int, _session: Session, _desk: Desk) -> QWidget:
    made = Wizard(Path(tempfile.gettempdir()) / "福院通", SetClock(datetime(2026, 11, 22, tzinfo=UTC)))
    made.show_page(page)
    return made


def _waiting(session: Session, desk: Desk) -> QWidget:
    del session
    told = words("Openings", "Making a sample home with invented people. This takes half a minute.")
    return WaitingPage(say(told, translate), desk.jobs)


def _damaged(session: Session, desk: Desk) -> QWidget:
    page = cast("SignIn", _door(session, desk))
    page.refuse(DamagedError(DAMAGED).text(translate), repair=True)
    return page


def _closed(session: Session, desk: Desk) -> QWidget:
    del desk
    return ClosedPage(session.meta("home_name") or "", damaged(_FOLDER).text(translate))


def _backups(session: Session, desk: Desk) -> QWidget:
    del desk
    counts, hashes = {"resident": 117, "stay_move": 842}, dict.fromkeys(backup.PARTS, "")
    name, head = session.meta("home_name") or "", Head(1, "", "", "", "")
    return BackupChoice(
        _FOLDER,
        tuple(
            Backup(
                Path("/media/U盘/备份" if number % 3 else "/home/fuyuan-backups") / str(number),
                Manifest("", name, True, 1, f"2026-11-{22 - number}T12:05:00Z", why, hashes, counts, 96, "", 1, head),
            )
            for number, why in enumerate(("close", "by_hand", "daily", "before_import", "close"))
        ),
    )


def _backups_none(session: Session, desk: Desk) -> QWidget:
    del session, desk
    return BackupChoice(_FOLDER, ())


def _backup_chosen(session: Session, desk: Desk) -> QWidget:
    page = cast("BackupChoice", _backups(session, desk))
    page.show_preview(page.first())
    return page


OWN_SCREENS = (
    Screen("start.director", _start),
    Screen("start.caregiver", _caregiver, framed=False),
    Screen("start.empty", _start, empty_home=True),
    Screen("settings.all", _settings),
    Screen("search.found", _search),
    Screen("search.none", _search_none),
    Screen("help.start", _help),
    Screen("message.refused", _message),
    Screen("message.done", _toast),
    Screen("message.question", _question),
    Screen("preview.sheet", _preview),
    Screen("sign_in.door", _door, framed=False),
    Screen("sign_in.wrong", _wrong, framed=False),
    Screen("sign_in.damaged", _damaged, framed=False),
    Screen("repair.closed", _closed, framed=False),
    Screen("repair.backups", _backups, framed=False),
    Screen("repair.none", _backups_none, framed=False),
    Screen("repair.chosen", _backup_chosen, framed=False),
    Screen("sign_in.switch", _switch, framed=False),
    *(Screen(f"wizard.{page}", partial(_wizard, page), framed=False) for page in range(6)),
    Screen("wizard.waiting", _waiting, framed=False),
)
"""Every page, dialog and state of the shell."""
