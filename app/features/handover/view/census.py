"""The head counts at the top of the sheet: both sums written out, with 对得上 or by how many they are off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desktop.buttons import button
from app.desktop.cards import label, rule
from app.desktop.care_signs import ClassMark
from app.desktop.chips import Chip
from app.desktop.flow import FlowLayout
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.handover.model import BETWEEN_AREAS, CAME_TERMS, Sheet
from app.kernel.care import SelfCare


class CensusCard(QFrame):
    """Counts of one sheet."""

    def __init__(self, sheet: Sheet, go_there: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Head counts"))
        column = QVBoxLayout(self)
        space = look().px(14)
        column.setContentsMargins(space, look().px(6), space, look().px(6))
        column.setSpacing(look().px(4))
        column.addLayout(self._sum(sheet, go_there))
        column.addWidget(rule())
        column.addLayout(self._shift(sheet))

    def _sum(self, sheet: Sheet, go_there: Callable[[], object]) -> FlowLayout:
        end, row = sheet.end, FlowLayout(spacing=look().px(10))
        parts = [
            (self.tr("registered"), end.registered), (self.tr("present"), end.present),
            (self.tr("on leave"), end.on_leave), (self.tr("in hospital"), end.in_hospital),
            (self.tr("missing"), end.missing),
        ]  # fmt: skip
        for place, (word, count) in enumerate(parts):
            if place:
                row.addWidget(label("=" if place == 1 else "+", "figure", "second"))
            row.addWidget(_figure(word, count, danger=place == 4 and count > 0))
        if not sheet.off:
            row.addWidget(Chip(self.tr("It comes out"), "good", "done_filled"))
        else:
            off = max(map(abs, sheet.off.values()))
            row.addWidget(Chip(self.tr("off by {count}").format(count=off), "bad", "danger"))
            row.addWidget(button(self.tr("Look there"), go_there, look_="link"))
        for self_care, word, count in (
            (SelfCare.DEPENDENT, self.tr("full care"), end.dependent),
            (SelfCare.PARTIAL, self.tr("partial care"), end.partial),
            (SelfCare.INDEPENDENT, self.tr("independent"), end.independent),
            (SelfCare.UNASSESSED, self.tr("not assessed"), end.unassessed),
        ):
            if count or self_care is not SelfCare.UNASSESSED:
                row.addWidget(_of_class(self_care, word, count))
        return row

    def _shift(self, sheet: Sheet) -> FlowLayout:
        row = FlowLayout(spacing=look().px(14))
        row.addWidget(label(self.tr("This shift"), "strong"))
        for kind, count in sheet.flow.came.items():
            if sheet.area_id is not None or kind not in BETWEEN_AREAS:
                text = f"{CAME_TERMS[kind].shown(translate)} {count}"
                row.addWidget(label(text, "strong" if count else "", "" if count else "second"))
        told = self.tr("present at the beginning {start} + {came} − {went} = {end}")
        values = {"start": sheet.start.present, "came": sheet.flow.present_in, "went": sheet.flow.present_out}
        row.addWidget(label(told.format(**values, end=sheet.end.present), "", "second"))
        return row


def _of_class(self_care: SelfCare, word: str, count: int) -> QWidget:
    made = QWidget()
    made.setMinimumHeight(look().px(34))
    row = QHBoxLayout(made)
    row.setContentsMargins(look().px(4), 0, 0, 0)
    row.setSpacing(look().px(6))
    row.addWidget(ClassMark(self_care))
    row.addWidget(label(word))
    row.addWidget(label(str(count), "strong"))
    return made


def _figure(word: str, count: int, *, danger: bool) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(6))
    row.addWidget(label(word, "", "danger" if danger else "second"))
    row.addWidget(label(str(count), "figure", "danger" if danger else ""))
    return made
