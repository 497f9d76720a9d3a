"""The dialogs at the end of a round: who took part in a drill, who confirms with the PIN."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms import ChoiceField, EntryDialog, FileField, NoteField, SecretField
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.safety_checks import service
from app.features.safety_checks.model import AnswerDraft, Item
from app.features.staff import service as staff
from app.kernel.ids import RoundId, StaffId
from app.kernel.text import say, words

_CHOOSE = words("SafetySigning", "Choose who signs.")
_TYPE = words("SafetySigning", "Type the six digits.")
_SELF = "self"


class SignDialog(EntryDialog):
    """Who confirms a round: the acting person, or another one by PIN."""

    def __init__(self, session: Session, round_id: RoundId, parent: QWidget | None = None) -> None:
        one = service.round_of(session, round_id)
        super().__init__(self.tr("Sign: {name}").format(name=one.template.name), self.tr("Sign"), self._sign, parent)
        self._session, self._id = session, round_id
        if one.template.confirmed_by:
            told = self.tr("Confirmed by: {who}").format(who=one.template.confirmed_by)
            self.body.insertWidget(0, label(told, "", "second", wrap=True))
        mine = session.actor.account_id in {each.account_id for each in one.signatures}
        others = [(each.login, each.name) for each in service.confirmers(session, round_id)
                  if each.id != session.actor.account_id]  # fmt: skip
        own = [] if mine else [(_SELF, self.tr("I sign myself ({name})").format(name=session.actor.name))]
        who = ChoiceField("who", self.tr("Who signs"), [*own, *others], answers=())
        self.add(who, needed=_CHOOSE)
        self._pin = self.add(SecretField("pin", self.tr("Their PIN")))
        self.form.edited.connect(self._on_edited)
        if own:
            who.set_value(_SELF)
        self._on_edited()

    def _on_edited(self) -> None:
        other = self.form.values()["who"] != _SELF
        self._pin.setVisible(other)
        self._pin.label.setVisible(other)

    def _sign(self, values: Mapping[str, Any]) -> None:
        who = str(values["who"])
        if who == _SELF:
            service.confirm(self._session, self._id)
        else:
            service.confirm(self._session, self._id, who, str(values["pin"]))


class ItemNoteDialog(EntryDialog):
    """Words and a photo beside an answer."""

    def __init__(
        self, item: Item, before: AnswerDraft, deed: Callable[..., None], parent: QWidget | None = None
    ) -> None:
        super().__init__(item.text, self.tr("Keep it"), self._keep, parent)
        self._before, self._answer = before, deed
        self.add(NoteField("text", self.tr("Note"), answers=(), optional=True), before.text)
        self._photo = self.add(FileField("photo", self.tr("Photo"), optional=True))

    def _keep(self, values: Mapping[str, Any]) -> None:
        self._answer(replace(self._before, text=str(values["text"])), photo=self._photo.read())


class PeopleDialog(EntryDialog):
    """Who took part in a drill or a training; ends the round."""

    def __init__(self, session: Session, round_id: RoundId, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who took part"), self.tr("Done, sign"), self._finish, parent)
        self._session, self._id = session, round_id
        self.ticks: dict[StaffId, Tick] = {}
        inside = QWidget()
        row = FlowLayout(inside, look().px(12))
        for one in staff.staff(session):
            made = Tick(one.name)
            self.ticks[one.id] = made
            row.addWidget(made)
        self.body.insertWidget(0, inside)
        self.add(NoteField("note", say(_NOTE, translate), answers=(), optional=True))

    def _finish(self, values: Mapping[str, Any]) -> None:
        people = {of: None for of, tick in self.ticks.items() if tick.isChecked()}
        service.finish(self._session, self._id, str(values["note"]), people)


_NOTE = words("SafetySigning", "What was good, what is to be better")
