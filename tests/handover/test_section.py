"""A card of the sheet: its first lines at once, all others when they are asked for, in the same order."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.features.handover.view.section import MADE_AT_ONCE, SHOWN, LineRow, SectionCard, Verb
from app.kernel.handover import BlockLine, of_table
from tests.qt import inside

MANY = SHOWN + 2 * MADE_AT_ONCE + 1


def a_card(qtbot: QtBot, count: int, done: list[int]) -> SectionCard:
    card = SectionCard("事件", f"{count} entries")
    qtbot.addWidget(card)
    lines = [BlockLine(of_table("跌倒", "fall"), "bad", f"第{place}件", None) for place in range(count)]
    card.add_lines(lines, lambda place: Verb("Done", lambda: done.append(place), f"Done {place}"))
    card.show()
    return card


def texts(card: SectionCard) -> list[str]:
    rows = sorted(inside(card, LineRow), key=lambda row: row.mapTo(card, row.rect().topLeft()).y())
    return [one.text() for row in rows for one in inside(row, QLabel) if one.text().startswith("第")]


def test_the_others_come_when_they_are_asked_for(qtbot: QtBot) -> None:
    done: list[int] = []
    card = a_card(qtbot, MANY, done)
    assert texts(card) == [f"第{place}件" for place in range(SHOWN)]
    more = next(one for one in inside(card, QPushButton) if one.text().strip() == f"{MANY - SHOWN} more")
    more.click()
    assert more.isHidden() and len(inside(card, LineRow)) == SHOWN + MADE_AT_ONCE
    qtbot.waitUntil(lambda: len(inside(card, LineRow)) == MANY)
    qtbot.waitUntil(lambda: texts(card) == [f"第{place}件" for place in range(MANY)])
    last = next(one for one in inside(card, QPushButton) if one.accessibleName() == f"Done {MANY - 1}")
    last.click()
    assert done == [MANY - 1]


def test_what_fits_has_no_more(qtbot: QtBot) -> None:
    card = a_card(qtbot, SHOWN, [])
    assert len(texts(card)) == SHOWN
    assert not [one for one in inside(card, QPushButton) if "more" in one.text()]
