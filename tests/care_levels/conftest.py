"""Fixtures of the views of levels: a desk, a resident, the tab, and dialogs that are answered instead of shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop import theme
from app.desktop.forms import EntryDialog
from app.desktop.messages import Dialog
from app.desktop.theme import TextSize
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.care_levels import service
from app.features.care_levels.model import SelfCareItem
from app.features.care_levels.view.assess_page import AssessPage
from app.features.care_levels.view.former import FormerDialog
from app.features.care_levels.view.tab import LevelsTab
from app.kernel.access import Role
from app.kernel.care import SelfCare
from app.kernel.ids import AccountId, ResidentId
from tests.care_levels.assessing import NURSE, PIN, Opened
from tests.care_levels.samples import admitted, ago, finding, observation
from tests.care_levels.tabs import Answering, Shown
from tests.desk import TableDesk
from tests.qt import Window


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[TableDesk]:
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of earlier tests would be styled again
    theme.apply(qapp, TextSize.STANDARD)
    made = TableDesk()
    yield made
    made.jobs.finish()


@pytest.fixture
def who(session: Session) -> ResidentId:
    return admitted(session)


@pytest.fixture
def shown(qtbot: QtBot, session: Session, desk: TableDesk, who: ResidentId) -> Shown:
    def show(acting: Session | None = None) -> LevelsTab:
        tab = LevelsTab(acting or session, desk, who)
        tab.changed.connect(tab.refresh)
        qtbot.addWidget(tab)
        tab.resize(1142, 600)
        tab.show()
        return tab

    return show


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Return what lets the next dialogs be answered instead of shown, one deed each."""

    def answer(*deeds: Callable[[Dialog], object]) -> None:
        left = list(deeds)

        def exec_(dialog: Dialog) -> int:
            left.pop(0)(dialog)
            return dialog.result()

        monkeypatch.setattr(EntryDialog, "exec", exec_)
        monkeypatch.setattr(FormerDialog, "exec", exec_)

    return answer


@pytest.fixture
def differing(session: Session, who: ResidentId) -> ResidentId:
    service.decide_class(session, who, finding(ago(session, 90), SelfCare.INDEPENDENT))
    service.observe(session, who, observation(ago(session, 9), [SelfCareItem.BATHE]))
    return who


@pytest.fixture
def nurse(session: Session) -> AccountId:
    return accounts.add(session, NewAccount(NURSE, Role.NURSE, pin=PIN))


@pytest.fixture
def opened(qtbot: QtBot, session: Session, desk: TableDesk) -> Opened:
    windows: list[Window] = []

    def show(subject: int | None, part: str = "", acting: Session | None = None) -> AssessPage:
        window, page = Window(), AssessPage(acting or session, desk)
        windows.append(window)
        qtbot.addWidget(window)
        layout = window.layout()
        assert layout is not None
        layout.addWidget(page)
        window.resize(1142, 684)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.open(subject)
        if part:
            page.show_part(part)
        return page

    return show
