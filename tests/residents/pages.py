"""How tests show and use the pages of residents: a desk with undo, fields, keys, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.data.session import Session
from app.desktop.forms import AskField
from app.features.residents.view import ResidentPage
from app.kernel.ids import ResidentId
from tests.desk import TableDesk, buttons


def shown(qtbot: QtBot, page: QWidget) -> None:
    qtbot.addWidget(page)
    page.resize(1140, 680)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def opened(qtbot: QtBot, session: Session, desk: TableDesk, resident_id: ResidentId | None) -> ResidentPage:
    page = ResidentPage(session, desk)
    shown(qtbot, page)
    page.open(resident_id)
    QApplication.processEvents()
    return page


def field(page: ResidentPage, key: str) -> AskField:
    made = page.basic.form._form.field(key)
    assert isinstance(made, AskField)
    return made


def press(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)


def button(inside: QWidget, name: str) -> QPushButton:
    """Return the one visible button whose spoken name begins so."""
    QApplication.processEvents()
    (found,) = [one for one in buttons(inside) if one.accessibleName().startswith(name) and one.isVisible()]
    return found
