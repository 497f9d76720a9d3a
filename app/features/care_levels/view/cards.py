"""The card of the director's start page: how classes and levels are spread today, and what is due."""

from __future__ import annotations

from app.data.session import Session
from app.desktop.bars import Bar
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.desk import Desk
from app.features.care_levels import service
from app.features.care_levels.view.distribution import class_parts, level_parts
from app.kernel.clock import today
from app.kernel.text import say, words

_TITLE = words("LevelsCard", "Care levels")


class LevelsCard(Card):
    """护理等级: one bar for the official class, one for the ability level; never one from the other."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(say(_TITLE, desk.translate), "class")
        (found,) = service.distributions(session, [today(session.clock)])
        self.head.addWidget(button(self.tr("What is due"), lambda: desk.go("levels_due"), look_="link", parent=self))
        self.head.addWidget(button(self.tr("Whole home"), lambda: desk.go("levels"), look_="link", parent=self))
        for name, parts in ((self.tr("Class"), class_parts(found)), (self.tr("Ability"), level_parts(found))):
            shown = [part for part in parts if part[1]]
            told = "　".join(f"{word} {count}" for word, count, _role in shown)
            bar = Bar(shown)
            bar.setAccessibleName(f"{name}: {told}")
            self.body.addWidget(bar)
            self.body.addWidget(label(f"{name}：{told}" if told else name, "", "second", wrap=True))
