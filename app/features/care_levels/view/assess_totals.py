"""The points of an ability form so far, domain by domain; no total before every item is answered."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.desktop.bars import Bar
from app.desktop.cards import Card, label, rule
from app.desktop.theme import look
from app.features.care_levels.model import Domain, domain_points, form


class TotalsCard(Card):
    """Four bars, and the total when all items are answered."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(look().px(16), look().px(12), look().px(16), look().px(8))
        self.body.setSpacing(look().px(2))
        self.body.addWidget(label(self.tr("Points of the four parts"), "heading"))
        self._domains = {domain.code: _DomainLine(domain) for domain in form().domains}
        for line in self._domains.values():
            self.body.addWidget(line.points)
            self.body.addWidget(line.so_far)
        self.body.addWidget(rule())
        self.total = label("", "heading", wrap=True)
        self.body.addWidget(_beside(label(self.tr("Total"), "heading"), self.total))
        self.hint = label(
            self.tr("Total and level, and last time's points, are shown when all is answered."),
            "",
            "second",
            wrap=True,
        )
        self.body.addWidget(self.hint)
        self.body.addStretch(1)
        self.show_scores({})

    def show_scores(self, scores: Mapping[str, int]) -> None:
        """Show the points so far."""
        points = domain_points(scores)
        for code, line in self._domains.items():
            done, every = sum(item.code in scores for item in line.domain.items), len(line.domain.items)
            line.show_points(points[code], self.tr("{done} / {all} items").format(done=done, all=every))
        missing = len(form().items) - len(scores)
        whole = sum(one or 0 for one in points.values())
        self.total.setText(self.tr("{count} items to go").format(count=missing) if missing else str(whole))
        self.hint.setVisible(bool(missing))


class _DomainLine:
    """Name, points, bar and answered items of one domain."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self._told, self.items = label("", "strong"), label("", "", "second")
        self.bar = Bar()
        self.bar.setFixedHeight(look().px(10))
        self.points = _beside(label(domain.name, wrap=True), self._told)
        self.so_far = QWidget()
        row = QHBoxLayout(self.so_far)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        row.addWidget(self.bar, 1)
        row.addWidget(self.items)

    def show_points(self, points: int | None, answered: str) -> None:
        """Show points, and in words how many items they are of."""
        most = self.domain.most
        self._told.setText(f"{'—' if points is None else points} / {most}")
        self.bar.parts = (("", points or 0, "primary"), ("", most - (points or 0), "line"))
        self.bar.update()
        self.items.setText(answered)


def _beside(left: QLabel, right: QLabel) -> QWidget:
    """Return words at the left and a figure at the right."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, look().px(4), 0, 0)
    row.addWidget(left, 1)
    row.addWidget(right)
    return made
