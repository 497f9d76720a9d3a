"""One calm form for each move: when, what the rules want to know, and a reason; all findings at once."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import label, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import Form
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.stays import service
from app.features.stays.model import KIND_WORDS, PERMISSION, PREPARABLE, Kind, Slip, SlipStep, words_missing
from app.features.stays.view.forms import (
    FIELDS,
    LATER_MOMENTS,
    NO,
    SAVES,
    YES,
    Link,
    Sheet,
    fill_form,
    is_asked_only,
    prepare,
    scan_field,
)
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.ids import ResidentId
from app.kernel.text import say, words

_TIME = words("MoveForm", "Enter day, hour and minute.")
_DEATH = words(
    "MoveForm",
    "First: a doctor or 120 is called; if anything is unclear, the police, and nothing is moved. "
    "The steps that follow stand on the page of the resident, under moves.",
)
_SEARCH = words(
    "MoveForm", "Ask at the gate and in the rooms, tell the family. After {hours} hours the authorities are told."
)
_KEPT = words("MoveForm", "The bed is kept.")
_FREED = words("MoveForm", "The bed becomes free.")

HINTS = {
    Kind.WENT_ON_LEAVE: _KEPT,
    Kind.WENT_TO_HOSPITAL: _KEPT,
    Kind.WENT_MISSING: _SEARCH,
    Kind.TRANSFERRED_OUT: _FREED,
    Kind.DISCHARGED: _FREED,
    Kind.SUPPORT_ENDED: _FREED,
    Kind.DIED: _DEATH,
}


def allowed_kinds(session: Session) -> frozenset[Kind]:
    """Return the moves the acting person's post may record or prepare."""
    prepares = session.may(Permission.STAYS_PREPARE)
    return frozenset(kind for kind in Kind if session.may(PERMISSION[kind]) or (prepares and kind in PREPARABLE))


def not_before_this_minute(entered: datetime, now: datetime) -> datetime:
    """Return the instant a form means: forms know minutes only, and the present minute means now."""
    return now if timedelta(0) <= now - entered < timedelta(minutes=1) else entered


def tell_done(page: PageWidget, desk: Desk, said: str, undo: Callable[[], None] | None) -> None:
    """Let every page read again, and say what was done, with undo where there is one."""
    page.changed.emit()

    def undone() -> None:
        if undo is not None:
            undo()
            page.changed.emit()

    desk.toast(said, None if undo is None else undone)


class MoveDialog(Dialog):
    """The form of one kind of move for one resident; after `exec`, `said` and `undo` tell what was done."""

    def __init__(
        self, session: Session, kind: Kind, resident_id: ResidentId, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{say(KIND_WORDS[kind], translate)}　{name}", parent)
        self._session, self._kind, self._resident_id, self._name = session, kind, resident_id, name
        self._submission = str(uuid.uuid4())
        self.said = ""
        self.undo: Callable[[], None] | None = None
        if kind in HINTS:
            hint = say(HINTS[kind], translate, hours=service.missing_report_hours(session))
            self.body.addWidget(label(hint, "", "second", wrap=True))
        self.form = Form(columns=2)
        fill_form(self.form, kind, session.clock.now, self._phone_link())
        self._slip = self._approved_slip()
        self._scan = self.form.add(scan_field(), wide=True)
        self.form.edited.connect(self._name_button)
        self.body.addWidget(scrolling(self.form), 1)
        self.add_button(self.tr("Cancel"), self.reject)
        look_ = "danger" if kind is Kind.DIED else "primary"
        self.save = button(self.tr("Save"), self._on_save, look_=look_, parent=self)
        self.buttons.addWidget(self.save)
        self._name_button()
        self.resize(look().px(760), min(look().px(640), 700))
        self._focus_first()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show each finding at its field, all of them above."""
        self.form.show_findings(findings)

    def sheet(self) -> Sheet | None:
        """Return what the form says; None when its time cannot be read."""
        values = self.form.values()
        if values["at"] is None:
            return None
        at = not_before_this_minute(values["at"], self._session.clock.now())
        moments: dict[str, datetime | None] = {key: values[key] for key in LATER_MOMENTS if key in values}
        told = {key: str(value) for key, value in values.items() if key not in {"at", "scan", *moments}}
        slip_id = None if self._slip is None else self._slip.id
        return Sheet(self._session, self._resident_id, at, told, moments, self._submission, slip_id)

    def _phone_link(self) -> Link | None:
        """Return what fills in the phone of whom to call first; None where there is none or it may not be seen."""
        known = service.aside(self._session, self._resident_id).phone
        if not known or not self._session.may(Permission.RESIDENTS_REVEAL):
            return None
        return self.tr("Use the contact's phone"), self._on_phone

    def _on_phone(self) -> None:
        with telling(self):
            self.form.set_values({"phone": service.contact_phone(self._session, self._resident_id)})

    def _approved_slip(self) -> Slip | None:
        """Return the approved leave that begins with this form, shown in its fields; None without one."""
        if self._kind is not Kind.WENT_ON_LEAVE or not self._session.may(Permission.STAYS_READ):
            return None
        slips = service.slips_of(self._session, self._resident_id)
        found = next((slip for slip in slips if slip.step is SlipStep.APPROVED), None)
        if found is not None:
            leave = asdict(found.leave)
            self.form.set_values({key: leave[key] for key in FIELDS[self._kind] if key in leave})
            self.form.set_values({"meals_stopped": YES if found.leave.meals_stopped else NO})
        return found

    def _focus_first(self) -> None:
        """Put the keyboard on the first field that is not filled in."""
        empty = (key for key, value in self.form.values().items() if not value)
        self.form.field(next(empty, "at")).focus_here()

    def _prepares(self) -> bool:
        return self._kind in PREPARABLE and not self._session.may(PERMISSION[self._kind])

    def _asks(self) -> bool:
        sheet = self.sheet()
        return self._kind is Kind.WENT_ON_LEAVE and sheet is not None and is_asked_only(sheet)

    def _name_button(self) -> None:
        """Name what the button will do: save, or ask the director; a leave that is asked for has no paper yet."""
        for part in (self._scan, self._scan.label):
            part.setVisible(not self._asks())
        if self._prepares():
            text = self.tr("Hand to the director")
        elif self._asks():
            text = self.tr("Ask for approval")
        else:
            text = say(_VERBS[self._kind], translate)
        self.save.setText(text)
        self.save.setAccessibleName(text)

    def _on_save(self) -> None:
        missing, sheet = self._missing(), self.sheet()
        if missing or sheet is None:
            self.show_findings(missing)
            return
        with telling(self):
            self._write(sheet)
            self.accept()

    def _missing(self) -> list[Finding]:
        """Return every field that must be filled before the move can be tried, all at once."""
        values = self.form.values()
        found = [Finding(key, _TIME) for key in ("at", "due_back_at") if key in values and values[key] is None]
        if "contact_told_at" in values and not self._readable("contact_told_at"):
            found.append(Finding("contact_told_at", _TIME))
        if found and self._kind is Kind.WENT_ON_LEAVE:
            found += words_missing(str(values["going_to"]), str(values["phone"]))
        return found

    def _readable(self, key: str) -> bool:
        field = self.form.field(key)
        return bool(getattr(field, "readable", lambda: True)())

    def _write(self, sheet: Sheet) -> None:
        verb = say(KIND_WORDS[self._kind], translate)
        if not self._asks():
            sheet = replace(sheet, scan=self._scan.read())
        if self._prepares():
            waiting = prepare(sheet, self._kind)
            self.undo = partial(service.take_back_prepared, self._session, waiting)
            self.said = self.tr("{verb} of {name} waits for the director").format(verb=verb, name=self._name)
            return
        move_id = SAVES[self._kind](sheet)
        if move_id is None:
            self.said = self.tr("The leave of {name} waits for approval").format(name=self._name)
            return
        self.said = self.tr("{verb} of {name} is recorded").format(verb=verb, name=self._name)
        self.undo = partial(service.withdraw_move, self._session, move_id)


_VERBS = {
    Kind.WENT_ON_LEAVE: words("MoveForm", "Goes on leave"),
    Kind.CAME_BACK: words("MoveForm", "Is back"),
    Kind.WENT_TO_HOSPITAL: words("MoveForm", "Goes to hospital"),
    Kind.LEFT_HOSPITAL: words("MoveForm", "Is back from hospital"),
    Kind.WENT_MISSING: words("MoveForm", "Report as missing"),
    Kind.WAS_FOUND: words("MoveForm", "Found and back"),
    Kind.TRANSFERRED_OUT: words("MoveForm", "Record the transfer"),
    Kind.DISCHARGED: words("MoveForm", "Record the discharge"),
    Kind.SUPPORT_ENDED: words("MoveForm", "Record the end of support"),
    Kind.DIED: words("MoveForm", "Record the death"),
}
