"""Every page, dialog and state in both languages and all sizes: names, targets, nothing cut, nothing too big."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)  # fmt: skip

from app.data.session import Session
from app.desktop import fonts, theme
from app.desktop.language import Language, Languages
from app.desktop.theme import TextSize, look
from app.features.slice import Screen
from app.home import OpenedHome
from app.shell.own_screens import OWN_SCREENS
from app.shell.screens import Camera, sample
from app.shell.slices import slices
from tests.qt import inside

WINDOW = (1366, 768)
SCREENS = (*OWN_SCREENS, *(screen for part in slices() for screen in part.screens))

Homes = dict[bool, tuple[OpenedHome, Session]]


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homes]:
    folder: Path = tmp_path_factory.mktemp("screens")
    made = {empty: sample(folder / f"{empty}.fuyuan", 0 if empty else 40) for empty in (False, True)}
    yield made
    for home, _session in made.values():
        home.close()


WAYS = [(Language.CHINESE, size) for size in TextSize] + [(Language.ENGLISH, TextSize.XLARGE)]
MORE = [(Language.ENGLISH, TextSize.STANDARD), (Language.ENGLISH, TextSize.LARGE)]


@pytest.fixture(
    params=[*WAYS, *(pytest.param(way, marks=pytest.mark.long) for way in MORE)],
    ids=lambda way: f"{way[0].value}-{way[1].name.lower()}",
)
def way(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    language, size = request.param
    languages = Languages(qapp)
    languages.use(language)
    fonts.load_rare()
    theme.apply(qapp, size)
    yield language
    languages.use(Language.ENGLISH)


def faults_of(root: QWidget) -> Iterator[str]:
    """Yield what is wrong with the widgets that can be seen."""
    for widget in inside(root, QWidget):
        if not widget.isVisible() or widget.width() <= 0:
            continue
        words = getattr(widget, "text", "")
        told = widget.accessibleName() or (words() if callable(words) else "")
        name = f"{type(widget).__name__} {told!r}"
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if not told:
                yield f"{name} has no name, in {widget.parentWidget()}"
            if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox)):
                yield from _target_faults(widget, name)
        if isinstance(widget, QPushButton) and widget.text() and widget.width() < widget.sizeHint().width() - 1:
            yield f"{name} is cut: {widget.width()} of {widget.sizeHint().width()} px"
        if isinstance(widget, QLineEdit):
            yield from _edit_faults(widget, name)
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            yield from _label_faults(widget, name)


def _target_faults(widget: QWidget, name: str) -> Iterator[str]:
    frame = widget.parentWidget() if widget.property("bare") == "true" else widget
    if frame is not None and frame.height() < look().target - 2:
        yield f"{name} is {frame.height()} px high"


def _edit_faults(edit: QLineEdit, name: str) -> Iterator[str]:
    """Yield what the line does not show of its words, or of the hint that stands for them."""
    shown = edit.displayText() or edit.placeholderText()
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    margins, needs = edit.textMargins(), edit.fontMetrics().horizontalAdvance(shown)
    wide = room.width() - margins.left() - margins.right() - 4  # Qt keeps 2 px at each side
    if needs > wide:
        yield f"{name} is cut: {wide} of {needs} px for {shown!r}"
    if room.height() < edit.fontMetrics().height():
        yield f"{name} is cut: {room.height()} of {edit.fontMetrics().height()} px high"


def _label_faults(label: QLabel, name: str) -> Iterator[str]:
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + 2:
            yield f"{name} is cut: {label.height()} of {needs} px high"
    elif label.sizeHint().width() > label.width() + 2:
        yield f"{name} is cut: {label.width()} of {label.sizeHint().width()} px"


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_can_be_read_and_pressed(homes: Homes, way: Language, qapp: QApplication, screen: Screen) -> None:
    _home, session = homes[screen.empty_home]
    camera = Camera(qapp, session, slices(), way)
    shown = camera.show(screen)
    try:
        assert shown.width() <= WINDOW[0], f"{shown.width()} px wide"
        assert shown.height() <= WINDOW[1], f"{shown.height()} px high"
        found = [*faults_of(camera.window)] if not isinstance(shown, QDialog) else [*faults_of(shown)]
        assert not found, "\n".join(found)
        assert not camera.picture().isNull()
    finally:
        camera.put_away()
