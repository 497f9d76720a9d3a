"""The cards of one thing of the register that only show: what it is, and what was changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.data.session import Session
from app.desktop.cards import Card, label
from app.desktop.theme import look
from app.features.equipment import service
from app.features.equipment.model import Standing, usual_months
from app.features.equipment.service import HistoryLine
from app.features.equipment.view.wording import kind_word
from app.features.staff import service as staff
from app.kernel.clock import shown_time


class EquipmentFacts(Card):
    """What a thing is, each fact a line; what nobody wrote says so."""

    def __init__(self, session: Session, one: Standing) -> None:
        super().__init__(self.tr("What it is"), "info")
        told = one.equipment.told
        unknown = self.tr("not written")
        months = told.interval_months or usual_months(told.kind, service.rules_on(session))
        names = staff.names(session)
        rows = [
            (self.tr("What"), kind_word(told.kind)),
            (self.tr("How many"), str(told.quantity)),
            (self.tr("Maker, model"), told.maker or unknown),
            (self.tr("Number of the maker"), told.serial or unknown),
            (self.tr("In use since"), _day(told.in_use_on, unknown)),
            (self.tr("Replace by"), _day(told.discard_on, unknown)),
            (self.tr("Next inspection"), _day(one.next_on, unknown)),
            (self.tr("Inspected"), self.tr("every {count} months").format(count=months)),
            (self.tr("In charge"), names.get(told.staff_id, unknown) if told.staff_id else unknown),
        ]
        if one.is_special or told.registration:
            rows.insert(4, (self.tr("Registration number"), told.registration or unknown))
        if told.remark:
            rows.append((self.tr("Remark"), told.remark))
        if one.equipment.end is not None:
            end = one.equipment.end
            rows.append((self.tr("Out of use since"), f"{end.on_day}  {end.reason}"))
        for name, value in rows:
            line = QHBoxLayout()
            key = label(name, "", "second", wrap=True)
            key.setFixedWidth(look().px(180))
            line.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(value, wrap=True), 1)
            self.body.addLayout(line)


class EquipmentHistory(Card):
    """What was changed of a thing, the newest first."""

    def __init__(self, lines: Sequence[HistoryLine]) -> None:
        super().__init__(self.tr("What was changed"), "history")
        for one in lines:
            told = self.tr("{field}: {old} → {new}").format(
                field=self._field(one.field), old=one.old or "—", new=one.new or "—"
            )
            by = "　".join(filter(None, (shown_time(one.at), one.who, one.reason)))
            self.body.addWidget(label(told, wrap=True))
            self.body.addWidget(label(by, "", "second", wrap=True))

    def _field(self, name: str) -> str:
        return {
            "kind": self.tr("What"),
            "name": self.tr("Name"),
            "place": self.tr("Place"),
            "maker": self.tr("Maker, model"),
            "serial": self.tr("Number of the maker"),
            "registration": self.tr("Registration number"),
            "quantity": self.tr("How many"),
            "in_use_on": self.tr("In use since"),
            "discard_on": self.tr("Replace by"),
            "next_on": self.tr("Next inspection"),
            "interval_months": self.tr("Every (months)"),
            "staff_id": self.tr("In charge"),
            "remark": self.tr("Remark"),
        }[name]


def _day(day: date | None, unknown: str) -> str:
    return day.isoformat() if day else unknown
