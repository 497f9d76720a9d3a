"""The end of the ability form: what it says, beside last time; who assessed and told; nothing is saved before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule, swap
from app.desktop.chips import Chip
from app.desktop.theme import TextSize, look
from app.features.accounts.model import Account
from app.features.care_levels.model import DIAGNOSIS, REPEATED, Ability, Scored, Standard, form
from app.features.care_levels.view.assess_about import AboutForm
from app.features.care_levels.view.signs import level_name, side_by_side
from app.kernel.errors import Finding


class ResultCard(Card):
    """Four totals, total, first level, rules that hold, final level; this time and last time."""

    def __init__(self) -> None:
        super().__init__(self.tr("Result"), "assessment")
        self.level = label("", "title", "primary", wrap=True)
        self.body.addWidget(self.level)
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        self.body.addStretch(1)

    def show_result(self, found: Scored, last: Ability | None) -> None:
        """Show it; `last` is the assessment before, None without one."""
        self.level.setText(level_name(Standard.GBT42195, found.level))
        former, self._inside = self._inside, QWidget()
        swap(self.body, former, self._inside)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(20))
        grid.setVerticalSpacing(look().px(4))
        grid.setColumnStretch(4, 1)
        before = last if last is not None and last.domains is not None else None
        self._add_points(grid, found, before)
        if last is not None:
            self._add_note(grid, self._last_words(last))
        grid.addWidget(rule(), grid.rowCount(), 0, 1, 5)
        self._add_rules(grid, found)

    def _add_points(self, grid: QGridLayout, found: Scored, last: Ability | None) -> None:
        heads = [self.tr("Points"), self.tr("now")]
        heads += [self.tr("last time"), self.tr("difference")] if last else []
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "", "second"), 0, column)
        then = (*last.domains, last.total) if last and last.domains else ()
        rows = [(domain.name, found.domains[domain.code], domain.most) for domain in form().domains]
        rows.append((self.tr("Total"), found.total, form().most))
        for place, (name, points, most) in enumerate(rows):
            role = "heading" if place == len(rows) - 1 else "strong"
            grid.addWidget(label(name, role if role == "heading" else ""), place + 1, 0)
            grid.addWidget(label(f"{points} / {most}", role), place + 1, 1)
            if then and (was := then[place]) is not None:
                grid.addWidget(label(str(was), role, "second"), place + 1, 2)
                grid.addWidget(label(f"{points - was:+d}" if points != was else "=", role), place + 1, 3)

    def _last_words(self, last: Ability) -> str:
        level = level_name(last.standard, last.level)
        if last.standard is Standard.MZT039:
            said = self.tr("Last time, {day}, by MZ/T 039-2013: {level}. The two standards cannot be compared.")
        else:
            said = self.tr("Last time, {day}: {level}")
        return said.format(day=last.assessed_on.isoformat(), level=level)

    def _add_note(self, grid: QGridLayout, text: str) -> None:
        grid.addWidget(label(text, "", "second", wrap=True), grid.rowCount(), 0, 1, 5)

    def _add_rules(self, grid: QGridLayout, found: Scored) -> None:
        first = self.tr("Level by points: {level}").format(level=level_name(Standard.GBT42195, found.initial_level))
        grid.addWidget(label(first, wrap=True), grid.rowCount(), 0, 1, 5)
        for hit in found.rules:
            told = self.tr("Rule {rule} holds: {words}").format(rule=hit, words=form().rules[hit])
            grid.addWidget(label(told, "", "accent_text", wrap=True), grid.rowCount(), 0, 1, 5)
        if not found.rules:
            self._add_note(grid, self.tr("No rule changes it."))
        if {DIAGNOSIS, REPEATED} <= set(found.rules) and found.level == found.initial_level + 1:
            self._add_note(grid, self.tr("Two rules hold; by the settings of the home they raise the level once."))


class SignCard(Card):
    """The two signatures: the acting person's by saving, the second one's by PIN here or on the paper."""

    wanted = Signal()

    def __init__(self, assessor: str) -> None:
        super().__init__(self.tr("Signatures"), "edit")
        first = self.tr("{name} signs by saving").format(name=assessor)
        self.body.addWidget(side_by_side(Chip(first, "info", "account")))
        self._second = Chip("", "plain", "account")
        self.sign = button("", self.wanted.emit, icon="pin", parent=self)
        self.body.addWidget(side_by_side(self._second, self.sign))
        hint = self.tr("The informant, and who does not sign here, sign the printed report.")
        self.body.addWidget(label(hint, "", "second", wrap=True))

    def show_second(self, name: str, account: Account | None, *, signed: bool) -> None:
        """Say how the second assessor signs; `account` is theirs if they have a PIN."""
        if signed:
            self._second.show_as(self.tr("{name} has signed").format(name=name), "good", "done")
        elif name:
            self._second.show_as(self.tr("{name} signs on the paper").format(name=name), "plain", "account")
        else:
            self._second.show_as(self.tr("second assessor not named yet"), "warn", "not_asked")
        self.sign.setVisible(account is not None and not signed)
        self.sign.setText("\u2002" + self.tr("Sign now with the PIN"))
        self.sign.setAccessibleName(self.tr("{name} signs now with the PIN").format(name=name))


class EndPart(QWidget):
    """Result at the left, people and signatures at the right; one below the other where the text is large."""

    def __init__(self, form_: AboutForm, assessor: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look().px(12))
        self.result, self.sign = ResultCard(), SignCard(assessor)
        self.form = form_
        people = Card(self.tr("About this assessment"), "info")
        people.body.addWidget(form_)
        beside = look().size is TextSize.STANDARD
        grid.addWidget(self.result, 0, 0, 2 if beside else 1, 1)
        for row, part in enumerate((people, self.sign), 0 if beside else 1):
            grid.addWidget(part, row, 1 if beside else 0)
        grid.setRowStretch(1 if beside else 3, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3 if beside else 0)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show every finding at its field, all of them above the fields."""
        self.form.show_findings(findings)
