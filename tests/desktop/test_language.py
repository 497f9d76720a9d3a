"""Both languages, Qt's own words too, and texts of a class found from its children."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.forms import NumberField
from app.desktop.language import Language, Languages, named, translate


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.use(Language.ENGLISH)


def test_the_screen_changes_its_language_at_once(languages: Languages) -> None:
    assert translate("Question", "Leave it as it is") == "Leave it as it is"
    languages.use(Language.CHINESE)
    assert translate("Question", "Leave it as it is") == "不动它"
    assert translate("QPlatformTheme", "Cancel") == "取消"
    languages.use(Language.ENGLISH)
    assert translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_child_class_says_its_parents_words(languages: Languages, qtbot: QtBot) -> None:
    languages.use(Language.CHINESE)
    number = NumberField("weight", "体重", optional=True)
    qtbot.addWidget(number)
    assert number.label.text() == "体重（选\u2060填）"
    assert number.tr("was: {value}") == "原：{value}"


def test_what_nobody_translated_is_said_as_it_is() -> None:
    assert translate("Nobody", "Nothing") == "Nothing"


def test_a_name_and_what_is_told_of_it_have_the_colon_of_the_language(languages: Languages) -> None:
    assert named("诊断", "脑梗") == "诊断: 脑梗"
    languages.use(Language.CHINESE)
    assert named("诊断", "脑梗") == "诊断：脑梗"
