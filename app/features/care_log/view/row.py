"""One resident's row on the sheet: bed, class, name, risks, "other", cells; who is out has a grey row without cells."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, picture, tip
from app.desktop.care_signs import RISK_ICONS, ClassMark
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_log.model import ResidentSheet
from app.features.care_log.view.cells import CellButton
from app.features.care_log.view.wording import plan_text, times_text
from app.features.stays.model import STATE_WORDS
from app.kernel.care import Grade, Risk, risk_text
from app.kernel.text import say

MOST_RISKS = 2
"""More risks than these stand as one sign."""


class ResidentRow(QFrame):
    """The cells stand beside the name in columns, or below it one after the other."""

    more = Signal()

    def __init__(self, one: ResidentSheet) -> None:
        super().__init__()
        self._outside = QVBoxLayout(self)
        self._outside.setContentsMargins(0, 0, 0, 0)
        self._outside.setSpacing(0)
        inside = QFrame()
        if not one.present:
            inside.setProperty("surface", "soft")
        self._line = QHBoxLayout()
        self._line.setSpacing(look().px(4))
        self._add_person(one)
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(look().px(12), look().px(7), look().px(8), look().px(7))
        self._body.setSpacing(look().px(6))
        self._body.addLayout(self._line)
        if one.present and one.plan:
            self._body.addWidget(self._plan(one))
        self._flow: FlowLayout | None = None
        self._outside.addWidget(inside)
        self._strip: QWidget | None = None

    def _add_person(self, one: ResidentSheet) -> None:
        self._line.addWidget(label(one.bed.rpartition(" ")[2], "", "second"))
        self._line.addWidget(ClassMark(one.self_care))
        self._line.addWidget(label(one.name, "heading", "" if one.present else "second"))
        for risk_sign in risk_signs(one.risks):
            self._line.addWidget(risk_sign)
        self._line.addStretch(1)
        if not one.present:
            self._line.addWidget(Chip(say(STATE_WORDS[one.state], translate), one.state.value))
            return
        text = self.tr("+ More {count}").format(count=len(one.more)) if one.more else self.tr("+ More")
        name = self.tr("{name}: record something else").format(name=one.name)
        made = button(text, self.more.emit, look_="beside", name=name, parent=self)
        self._line.addWidget(made)

    def _plan(self, one: ResidentSheet) -> QWidget:
        """Return what is planned for this resident in this shift, in words that are read in passing."""
        told = self.tr("Plan: {what}").format(what=plan_text(one.plan))
        times = times_text(one.cells)
        return label(f"{told}\n{times}" if times else told, "strong", "primary", wrap=True)

    def person_width(self) -> int:
        """Return the px that bed, class, name, risks and "more" need beside the cells; before these are added."""
        margins = self._body.contentsMargins()
        return margins.left() + self._line.sizeHint().width() + margins.right()

    def put_cells_below(self) -> None:
        """Let the cells stand below the name; before they are added."""
        below = QWidget()
        self._flow = FlowLayout(below, look().px(8))
        self._body.addWidget(below)

    def add_cell(self, cell: CellButton, column: int) -> None:
        """Add the next cell, as wide as its column (px) where it stands in one."""
        if self._flow is None:
            cell.setFixedWidth(column)
            self._line.addWidget(cell)
        else:
            self._flow.addWidget(cell)

    def show_strip(self, strip: QWidget) -> None:
        """Put phrases under the row."""
        self._strip = strip
        self._outside.addWidget(strip)

    def hide_strip(self) -> None:
        """Take the phrases away."""
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
        self._strip = None


def risk_signs(risks: Mapping[Risk, Grade]) -> tuple[QWidget, ...]:
    """Return the icons of the risks that are minded; many of them stand as one sign that names all."""
    told = {risk: risk_text(risk, grade, translate) for risk, grade in risks.items()}
    if len(told) > MOST_RISKS:
        return (_sign("risk", Grade.HIGH in risks.values(), "\n".join(told.values())),)
    return tuple(_sign(RISK_ICONS[risk], grade is Grade.HIGH, told[risk]) for risk, grade in risks.items())


def _sign(icon: str, high: bool, told: str) -> QWidget:
    made = picture(icon, "danger" if high else "accent_text", 20)
    made.setAccessibleName(told)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    tip(made, told)
    return made
