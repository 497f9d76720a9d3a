"""Dialogs around checks: which are used, an event, a round from paper, the reason of a miss, a template, the places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Tick, button
from app.desktop.cards import label, swap
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, MomentField, NoteField, NumberField
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.safety_checks import service
from app.features.safety_checks.model import Item, Often, Place, PlaceKind, Template, Version
from app.features.safety_checks.service import OFTEN_WORDS, PlaceDraft, RoundDraft
from app.features.safety_checks.view.wording import often_of
from app.kernel.access import Permission, Role
from app.kernel.clock import today
from app.kernel.ids import RoundId, TemplateId
from app.kernel.text import Words, say, words

_NEEDED = words("SafetyDialogs", "Choose a check.")
_WHAT = words("SafetyDialogs", "Write what happened.")
_WHEN = words("SafetyDialogs", "Write day and time.")
_DAY = words("SafetyDialogs", "Write the day.")
_WHY = words("SafetyDialogs", "Write why.")
_NAME = words("SafetyDialogs", "Write the name.")

KIND_WORDS: Mapping[PlaceKind, Words] = {
    PlaceKind.FLOOR: words("SafetyPlaceKind", "floor with rooms"),
    PlaceKind.BATH: words("SafetyPlaceKind", "bathroom"),
    PlaceKind.KITCHEN: words("SafetyPlaceKind", "kitchen"),
    PlaceKind.BOILER: words("SafetyPlaceKind", "boiler room"),
    PlaceKind.POWER: words("SafetyPlaceKind", "power room"),
    PlaceKind.CONTROL: words("SafetyPlaceKind", "duty room"),
    PlaceKind.YARD: words("SafetyPlaceKind", "gate and yard"),
    PlaceKind.OTHER: words("SafetyPlaceKind", "other"),
}


class StartDialog(EntryDialog):
    """Which of the checks that come with the program are used, and from which day."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Checks to be used"), self.tr("Use them"), self._start, parent)
        self._session = session
        known = {one.code for one in service.versions(session)}
        self.ticks: dict[str, Tick] = {}
        for code, template in service.pack().items():
            if code not in known:
                made = Tick(f"{template.name}　{often_of(template)}")
                made.setChecked(True)
                self.ticks[code] = made
                self.body.addWidget(made)
        day = self.add(DayField("from_on", self.tr("From"), today=lambda: today(session.clock)), needed=_DAY)
        day.set_value(today(session.clock))
        places = ", ".join(one.name for one in service.suggested(session))
        self._places = Tick(self.tr("Walk these places: {places}").format(places=places))
        self._places.setChecked(True)
        self._places.setVisible(not service.places(session))
        self.body.addWidget(self._places)

    def _start(self, values: Mapping[str, Any]) -> None:
        codes = [code for code, tick in self.ticks.items() if tick.isChecked()]
        with self._session.change("check_template.started", "check_template"):
            if not service.places(self._session) and self._places.isChecked():
                service.add_places(self._session, service.suggested(self._session))
            service.start(self._session, values["from_on"], codes)


def _checks(session: Session, *, of_residents: bool = False) -> list[tuple[str, str]]:
    held = service.in_use(session)
    return [(str(one.template_id), one.template.name) for one in held if of_residents or not one.template.of_residents]


class EventDialog(EntryDialog):
    """Something happened: which check is owed, and until when."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A check because something happened"), self.tr("Note it"), self._raise, parent)
        self._session = session
        self.add(ChoiceField("check", self.tr("Check"), _checks(session), answers=(), as_list=True), needed=_NEEDED)
        hint = self.tr("new staff, a fair in the yard, a storm …")
        self.add(AskField("about", self.tr("What happened"), answers=(), hint=hint), needed=_WHAT)
        day = self.add(DayField("due_on", self.tr("Until"), today=lambda: today(session.clock)), needed=_DAY)
        day.set_value(today(session.clock))

    def _raise(self, values: Mapping[str, Any]) -> None:
        template_id = TemplateId(int(values["check"]))
        service.raise_event(self._session, template_id, str(values["about"]), values["due_on"])


class LateDialog(EntryDialog):
    """A round that was walked with a paper sheet: which, when; its answers follow on its page."""

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, template_id: TemplateId | None = None,
        duty_on: date | None = None, district: str = "",
    ) -> None:  # fmt: skip
        super().__init__(self.tr("A round from paper"), self.tr("Enter its answers"), self._begin, parent)
        self._session, self._district = session, district
        self.begun: RoundId | None = None
        self.body.insertWidget(
            0,
            label(
                self.tr("What is written after its time counts as late, and is printed so."), "", "second", wrap=True
            ),
        )
        check = ChoiceField("check", self.tr("Check"), _checks(session), answers=(), as_list=True)
        self.add(check, needed=_NEEDED)
        day = self.add(DayField("duty_on", self.tr("Of the day"), today=lambda: today(session.clock)), needed=_DAY)
        self.add(MomentField("walked_at", self.tr("Walked at"), now=session.clock.now), needed=_WHEN)
        if template_id is not None:
            check.set_value(str(template_id))
        if duty_on is not None:
            day.set_value(duty_on)

    def _begin(self, values: Mapping[str, Any]) -> None:
        template_id = TemplateId(int(values["check"]))
        draft = RoundDraft(template_id, values["duty_on"], self._district, walked_at=values["walked_at"])
        self.begun = service.begin(self._session, draft)


class TemplateDialog(EntryDialog):
    """How a check is from a day on; one line an item, those that stay keep what they were."""

    def __init__(self, session: Session, version: Version | None, parent: QWidget | None = None) -> None:
        title = self.tr("A check of your own") if version is None else version.template.name
        prepares = not session.may(Permission.SAFETY_PLAN)
        verb = self.tr("Prepare it for the director") if prepares else self.tr("Save from that day on")
        super().__init__(title, verb, self._save, parent)
        self._session, self._version = session, version
        old = Template("", "", Often.DAY, ()) if version is None else version.template
        self._old = old
        self.add(AskField("name", self.tr("Name"), answers=()), old.name, needed=_NAME)
        often = [(kind.value, say(word, translate)) for kind, word in OFTEN_WORDS.items()]
        self.add(ChoiceField("often", self.tr("How often"), often, answers=(), as_list=True), old.often.value)
        self.add(NumberField("times", self.tr("Times"), answers=()), str(old.times))
        hint = self.tr("20:00, or empty for the whole day")
        self.add(AskField("begins", self.tr("From (time)"), answers=(), hint=hint), _clock(old.begins))
        self.add(AskField("ends", self.tr("Until (time)"), answers=(), hint=hint), _clock(old.ends))
        self.add(NumberField("gap_minutes", self.tr("Minutes between two"), answers=()), str(old.gap_minutes))
        self.add(NumberField("signatures", self.tr("Signatures"), answers=()), str(old.signatures))
        choices = [("no", self.tr("the home together")), ("yes", self.tr("each district for itself"))]
        walked = ChoiceField("each_district", self.tr("Walked by"), choices, answers=())
        self.add(walked, "yes" if old.each_district else "no")
        items = "\n".join(("★" if one.critical else "") + one.text for one in old.items)
        told = self.tr("Items, one a line; ★ before what the director hears of at once")
        lines = self.add(NoteField("items", told, answers=()), items)
        lines.edit.setFixedHeight(look().px(240))
        day = self.add(DayField("from_on", self.tr("From"), today=lambda: today(session.clock)), needed=_DAY)
        day.set_value(today(session.clock))
        self.add(NoteField("reason", self.tr("Why"), answers=()), needed=_WHY)

    def _save(self, values: Mapping[str, Any]) -> None:
        name = str(values["name"]).strip()
        new = replace(
            self._old,
            name=name,
            name_en=self._old.name_en if name == self._old.name else "",
            often=Often(values["often"]),
            times=_whole(values["times"]),
            begins=_time(values["begins"]),
            ends=_time(values["ends"]),
            gap_minutes=_whole(values["gap_minutes"]),
            signatures=_whole(values["signatures"]),
            each_district=values["each_district"] == "yes",
            posts=self._old.posts or frozenset({Role.DIRECTOR, Role.SAFETY}),
            items=tuple(self._items(str(values["items"]))),
        )
        if self._version is None:
            service.add(self._session, "", new, values["from_on"], str(values["reason"]))
        else:
            service.set_template(
                self._session, self._version.template_id, new, values["from_on"], str(values["reason"])
            )

    def _items(self, written: str) -> list[Item]:
        """Return the items as written: a line that stood there stays that item, a new line is a new one."""
        old = {one.text: one for one in self._old.items}
        taken = {one.code for one in self._old.items}
        found = []
        for line in written.splitlines():
            text = line.strip().removeprefix("★").strip()
            if not text:
                continue
            item = old.get(text)
            if item is None:
                code = next(code for number in range(1, 1000) if (code := f"X{number:02d}") not in taken)
                taken.add(code)
                item = Item(code, text)
            found.append(replace(item, critical=line.strip().startswith("★")))
        return found


def _clock(at: time | None) -> str:
    return "" if at is None else f"{at:%H:%M}"


def _time(told: Any) -> time | None:
    text = str(told).strip().replace("：", ":")
    try:
        return time.fromisoformat(text.zfill(5)) if text else None
    except ValueError:
        return None


def _whole(told: Any) -> int:
    text = str(told).strip()
    return int(text) if text.isascii() and text.isdigit() else 0


class PlaceDialog(EntryDialog):
    """One place that rounds go by."""

    def __init__(self, session: Session, place: Place | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Place of rounds"), self.tr("Save"), self._save, parent)
        self._session, self._place = session, place
        self.add(AskField("name", self.tr("Name"), answers=()), "" if place is None else place.name, needed=_NAME)
        kinds = [(kind.value, say(word, translate)) for kind, word in KIND_WORDS.items()]
        kind = PlaceKind.FLOOR if place is None else place.kind
        self.add(ChoiceField("kind", self.tr("What it is"), kinds, answers=(), as_list=True), kind.value)
        hint = self.tr("only where districts are walked by people of their own")
        self.add(
            AskField("district", self.tr("District"), answers=(), optional=True, hint=hint),
            "" if place is None else place.district,
        )

    def _save(self, values: Mapping[str, Any]) -> None:
        draft = PlaceDraft(str(values["name"]), PlaceKind(values["kind"]), str(values["district"] or ""))
        if self._place is None:
            service.add_places(self._session, [draft])
        else:
            service.change_place(self._session, self._place.id, draft)


class PlacesDialog(Dialog):
    """The places in the order they are walked: add, rename, move, take out."""

    def __init__(self, session: Session, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Places of rounds"), parent)
        self._session, self._changed = session, changed
        self.setMinimumWidth(look().px(640))
        self._list = QWidget()
        self.body.addWidget(self._list)
        self.add_button(self.tr("Add a place"), lambda: self._edit(None), icon="add")
        self.add_button(self.tr("Done"), self.accept, primary=True)
        self.refresh()

    def refresh(self) -> None:
        """Show the places again."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        known = service.places(self._session)
        for order, one in enumerate(known):
            row = QHBoxLayout()
            row.addWidget(label(one.name, "strong"))
            row.addWidget(label(say(KIND_WORDS[one.kind], translate), "", "second"), 1)
            up = button("↑", partial(self._move, order), name=self.tr("earlier: {place}").format(place=one.name))
            up.setEnabled(order > 0)
            row.addWidget(up)
            row.addWidget(button(self.tr("Change"), partial(self._edit, one)))
            row.addWidget(button(self.tr("Take out"), partial(self._withdraw, one)))
            column.addLayout(row)
        swap(self.body, self._list, made)
        self._list = made

    def _edit(self, place: Place | None) -> None:
        if PlaceDialog(self._session, place, self).done_well():
            self._done()

    def _move(self, order: int) -> None:
        ids = [one.id for one in service.places(self._session)]
        ids[order - 1], ids[order] = ids[order], ids[order - 1]
        with telling(self):
            service.set_order(self._session, ids)
            self._done()

    def _withdraw(self, place: Place) -> None:
        with telling(self):
            service.withdraw_place(self._session, place.id)
            self._done()

    def _done(self) -> None:
        self._changed()
        self.refresh()
