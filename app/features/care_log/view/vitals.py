"""A resident's measurements: which one, its trend, what is usual for this person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Dropdown, SegmentedButtons, button
from app.desktop.cards import EmptyState, label
from app.desktop.flow import FlowLayout
from app.desktop.forms import EntryDialog, NoteField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.care_log import service
from app.features.care_log.model import Group, Item, Limits, catalogue
from app.features.care_log.view.drawer_fields import AmountField
from app.features.care_log.view.trend import TrendChart
from app.features.care_log.view.wording import item_name, measured, name_of
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.ids import ResidentId
from app.kernel.text import words

SPANS = (30, 90, 365)
"""Days that a trend can show."""

_WHY = words("LimitsDialog", "Write who set the range, and why.")


class LimitsDialog(EntryDialog):
    """What is usual of one measurement for one resident (个人范围); all empty: as for everybody."""

    def __init__(self, session: Session, of: ResidentId, item: Item, parent: QWidget | None = None) -> None:
        title = translate("LimitsDialog", "Own range: {item}").format(item=item_name(item))
        super().__init__(title, translate("LimitsDialog", "Save"), self._save, parent)
        self._session, self._of, self._item = session, of, item
        now = service.limits_of(session, of, item.key)
        kinds = [("low", self.tr("Low from"), now.low), ("high", self.tr("High from"), now.high)]
        if item.second is not None:
            kinds.append(("second_low", self.tr("Lower number: low from"), now.second_low))
            kinds.append(("second_high", self.tr("Lower number: high from"), now.second_high))
        self._amounts = [self.add(AmountField(key, text), _shown(value)) for key, text, value in kinds]
        self.add(NoteField("reason", self.tr("Why"), answers=()), needed=_WHY)

    def _save(self, values: Mapping[str, Any]) -> None:
        limits = Limits(**{field.key: field.amount() for field in self._amounts})
        service.set_limits(self._session, self._of, self._item.key, limits, str(values["reason"]))


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


class VitalsPane(QWidget):
    """One measurement at a time; a number that was never measured has no trend."""

    changed = Signal()

    def __init__(self, session: Session, resident_id: ResidentId) -> None:
        super().__init__()
        self._session, self._of = session, resident_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        head = QWidget()
        flow = FlowLayout(head, look().px(10))
        self._items = Dropdown(self.tr("Measurement"))
        self._items.set_choices([(one.key, item_name(one)) for one in catalogue().of(Group.MEASURES)])
        self._items.picked.connect(lambda _key: self.refresh())
        flow.addWidget(self._items)
        spans = [(str(days), self.tr("{days} days").format(days=days)) for days in SPANS]
        self._spans = SegmentedButtons(self.tr("How far back"), spans)
        self._spans.chosen.connect(lambda _key: self.refresh())
        flow.addWidget(self._spans)
        if session.may(Permission.LOG_CORRECT):
            flow.addWidget(button(self.tr("Own range"), self._on_limits, icon="edit", parent=head))
        column.addWidget(head)
        self.newest = label("", "strong", wrap=True)
        column.addWidget(self.newest)
        self.told = label("", "", "second", wrap=True)
        column.addWidget(self.told)
        self.chart = TrendChart()
        self._empty = EmptyState(self.tr("Not measured in this time"), icon="temperature")
        self._row = QHBoxLayout()
        self._row.addWidget(self.chart)
        self._row.addWidget(self._empty)
        column.addLayout(self._row, 1)

    def show_resident(self, resident_id: ResidentId) -> None:
        """Show another resident's measurements."""
        self._of = resident_id
        self.refresh()

    def show_item(self, key: str) -> None:
        """Show one measurement."""
        self._items.choose(key)
        self.refresh()

    def refresh(self) -> None:
        """Read the measurements again."""
        item, now = self._item(), self._session.clock.now()
        since = now - timedelta(days=int(self._spans.choice()))
        points = service.trend(self._session, self._of, item.key, since, now + timedelta(seconds=1))
        bands = self._bands(item)
        usual = "，".join(f"{low:g}–{high:g}" for low, high in bands)
        unit = "" if item.unit is None else item.unit.shown(translate)
        told = self.tr("{count} measurements; usual {range} {unit}").format(count=len(points), range=usual, unit=unit)
        self.told.setText(told)
        self._show_newest()
        self.chart.show_points(points, bands, item.decimals, f"{item_name(item)}: {told}")
        self.chart.setVisible(bool(points))
        self._empty.setVisible(not points)

    def _show_newest(self) -> None:
        """Say the newest of every measurement, whenever it was."""
        lines = [one.entry for one in service.newest_measures(self._session, self._of)]
        told = [f"{name_of(one.item)} {measured(one, unit=True)} {in_home(one.at):%m-%d %H:%M}" for one in lines]
        self.newest.setText(self.tr("Last: {measures}").format(measures="　".join(told)))
        self.newest.setVisible(bool(told))

    def _item(self) -> Item:
        return catalogue().item(self._items.choice())

    def _bands(self, item: Item) -> tuple[tuple[float, float], ...]:
        """Return what is usual, for this resident where somebody said so."""
        own, ranges = service.limits_of(self._session, self._of, item.key), service.ranges_on(self._session)
        pairs = ((ranges.span(item), own.low, own.high), (ranges.second(item), own.second_low, own.second_high))
        return tuple(
            (span.usual[0] if low is None else low, span.usual[1] if high is None else high)
            for span, low, high in pairs
            if span is not None
        )

    def _on_limits(self) -> None:
        if LimitsDialog(self._session, self._of, self._item(), self).done_well():
            self.refresh()
            self.changed.emit()
