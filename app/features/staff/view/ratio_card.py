"""One rule of the ratio as a card: enough or not, the meter, and where the need comes from (应配, 实配, 差额)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QHBoxLayout

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.desktop.meter import Meter
from app.features.staff import service
from app.features.staff.model import (
    BASE_PLUS_EXCESS,
    Dependents,
    ExtraBy,
    RatioDay,
    RatioRow,
    RatioRules,
    shown_hands,
    tiered,
    tiers_of,
)
from app.features.staff.model.ratio import Rounding
from app.kernel.care import CLASS_WORDS, SelfCare
from app.kernel.clock import today
from app.kernel.text import say


class RatioCard(Card):
    """Need, actual and gap by one reading of one rule."""

    def __init__(self, row: RatioRow, day: RatioDay, rules: RatioRules) -> None:
        super().__init__(rule_title(row), "ratio")
        self._row, self._day, self._rules = row, day, rules
        self.body.addWidget(gap_chip(row))
        self.body.addWidget(meter(row))
        lines = self._base_lines() if row.rule == BASE_PLUS_EXCESS else self._class_lines()
        for name, value in lines:
            self._add_line(name, value)
        self.body.addWidget(rule())
        self._add_line(self._who(), self.tr("{count} people").format(count=shown_hands(row.actual)))
        for text in self._notes():
            self.body.addWidget(label(text, "", "second", wrap=True))

    def _add_line(self, name: str, value: str) -> None:
        line = QHBoxLayout()
        line.addWidget(label(name, "", "second", wrap=True), 1)
        line.addWidget(label(value, "strong"))
        self.body.addLayout(line)

    def _base_lines(self) -> Iterator[tuple[str, str]]:
        row, rules = self._row, self._rules
        yield (
            self.tr("{residents} residents ÷ {each}").format(residents=row.residents, each=rules.base_residents),
            self.tr("{count} people").format(count=row.base),
        )
        both = row.reading.dependents == Dependents.FULL_AND_PARTIAL
        who = self.tr("full and partial care") if both else self.tr("full care")
        above = row.dependent * 100 > rules.threshold_percent * row.residents
        text = (
            self.tr("{who} {count}, above {percent} %: 1 for {each}")
            if above
            else self.tr("{who} {count}, not above {percent} %")
        )
        shown = text.format(who=who, count=row.dependent, percent=rules.threshold_percent, each=rules.excess_residents)
        yield shown, self.tr("{count} more").format(count=row.extra)

    def _class_lines(self) -> Iterator[tuple[str, str]]:
        classes, tiers = self._day.classes(self._row.reading.counted), tiers_of(self._rules)
        for kind, each in tiers.items():
            count = classes.get(kind, 0) + (self._row.unassessed if kind is SelfCare.INDEPENDENT else 0)
            alone = tiered({kind: count}, {kind: each}, Rounding.PER_TERM)
            text = self.tr("{who} {count} ÷ {each}").format(
                who=say(CLASS_WORDS[kind], translate), count=count, each=each
            )
            yield text, self.tr("{count} people").format(count=alone)

    def _who(self) -> str:
        any_staff = self._row.rule == BASE_PLUS_EXCESS and self._row.reading.extra_by == ExtraBy.ANY_STAFF
        if any_staff and self._row.extra:
            return self.tr("Caregivers in post, others for the added posts")
        return self.tr("Caregivers in post")

    def _notes(self) -> Iterator[str]:
        """Yield what the numbers rest on that somebody should look at."""
        if away := self._day.caregivers_away.people:
            yield self.tr("{count} of the caregivers sit with residents in hospital.").format(count=away)
        if unknown := self._day.escorts_unknown:
            yield self.tr("{count} own escorts in hospital are not in the staff list. They are not taken off.").format(
                count=unknown
            )
        if self._row.unassessed:
            yield self.tr("{count} residents have no official class yet. They count as independent.").format(
                count=self._row.unassessed
            )
        if self._day.kind_unknown:
            yield self.tr("{count} residents have no support kind on record. They are counted.").format(
                count=self._day.kind_unknown
            )


class RatioStartCard(Card):
    """The card of the start page: a meter for each rule as the home reads it."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(translate("RatioCard", "Ratio of caregivers"), "ratio")
        self.head.addWidget(button(self.tr("How it is counted"), lambda: desk.go("ratio"), look_="link", parent=self))
        rows = [row for row in service.ratio_on(session, today(session.clock)) if not row.differs]
        for row in rows:
            line = QHBoxLayout()
            line.addWidget(label(rule_title(row), "", "second", wrap=True), 1)
            line.addWidget(gap_chip(row))
            self.body.addLayout(line)
            self.body.addWidget(meter(row))
        if not rows:
            self.body.addWidget(label(self.tr("No rule of the ratio is in force."), "", "second", wrap=True))


def meter(row: RatioRow) -> Meter:
    """Return need and actual as a meter."""
    mark = translate("RatioCard", "{need} needed").format(need=row.need)
    told = translate("RatioCard", "{need} needed, {actual} there, {gap} missing")
    shown = told.format(need=row.need, actual=shown_hands(row.actual), gap=row.gap)
    return Meter(float(row.actual), row.need, mark, shown)


def shown_as_cards(rows: Iterable[RatioRow]) -> list[RatioRow]:
    """Return every rule as the home reads it, and the one that counts partial care otherwise: both are to be seen."""
    return [row for row in rows if row.differs in ("", "dependents")]


def rule_title(row: RatioRow) -> str:
    """Return what a rule is called; another reading says what is counted otherwise."""
    if row.differs == "dependents" and row.reading.dependents == Dependents.FULL_AND_PARTIAL:
        return translate("RatioCard", "Partial care counted too")
    if row.differs == "dependents":
        return translate("RatioCard", "Full care only")
    if row.rule == BASE_PLUS_EXCESS:
        return translate("RatioCard", "Ratio of caregivers")
    return translate("RatioCard", "By class")


def gap_chip(row: RatioRow) -> Chip:
    """Return whether there are enough, and by how much."""
    if row.gap:
        text = translate("RatioCard", "{gap} missing").format(gap=row.gap)
        return Chip(text, "bad", "danger")
    if row.spare:
        text = translate("RatioCard", "enough, {spare} more").format(spare=shown_hands(row.spare))
        return Chip(text, "good", "good")
    return Chip(translate("RatioCard", "just enough"), "good", "good")
