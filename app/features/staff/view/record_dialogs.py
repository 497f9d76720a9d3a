"""Forms of what is kept beside a person: certificate, training, a time without nights, a tie between two people."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import Tick, button
from app.desktop.cards import label
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, FileField, NumberField
from app.desktop.language import translate
from app.features.staff.model import (
    CERTIFICATE_WORDS,
    LIMIT_WORDS,
    RESULT_WORDS,
    TIE_SHIFT_WORDS,
    TIE_WORDS,
    TOPIC_WORDS,
    CertificateDraft,
    LimitDraft,
    LimitKind,
    Member,
    Result,
    TieDraft,
    TieKind,
    TieShifts,
    TrainingDraft,
)
from app.features.staff.service import Scan
from app.kernel.clock import today
from app.kernel.errors import Finding, refuse
from app.kernel.ids import StaffId
from app.kernel.text import Words, say, words

_TICKS_A_LINE = 4

UNTIL, LASTING = "until", "lasting"
AS_IT_COMES = "as_it_comes"
"""Key of the choice that stands for no rule of shifts."""

_KIND = words("CertificateDialog", "Choose or write which certificate it is.")
_NO_DAY = words("CertificateDialog", "This is not a day. Write year, month and day.")
_TOPIC, _DAY = words("TrainingDialog", "Choose or write what was taught."), words("TrainingDialog", "Write the day.")
_WHY, _FROM = words("LimitDialog", "Choose why."), words("LimitDialog", "Write the first day.")
_WHO, _WHAT = words("TieDialog", "Choose who."), words("TieDialog", "Choose what they are to each other.")


def offered(known: Mapping[Any, Words]) -> list[tuple[str, str]]:
    """Return the choices of a table of words."""
    return [(str(key), say(said, translate)) for key, said in known.items()]


def require_days(dialog: EntryDialog, *keys: str) -> None:
    """Raise RuleBrokenError for each day that is written and is none."""
    days = [dialog.form.field(key) for key in keys]
    refuse([Finding(one.key, _NO_DAY) for one in days if isinstance(one, DayField) and not one.readable()])


class CertificateDialog(EntryDialog):
    """Enters a certificate, or corrects one; a renewal begins with kind and level of the old one."""

    def __init__(
        self,
        session: Session,
        title: str,
        now: CertificateDraft | None,
        save: Callable[[CertificateDraft, Scan | None], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_certificate = save
        day = partial(today, session.clock)
        kinds = offered(CERTIFICATE_WORDS)
        self.add(
            ChoiceField("kind", self.tr("Certificate"), kinds, answers=(), as_list=True, own_words=True),
            now and now.kind,
            needed=_KIND,
        )
        self.add(AskField("level", self.tr("Level"), answers=(), optional=True), now and now.level)
        self.add(AskField("number", self.tr("Number"), answers=(), optional=True), now and now.number)
        self.add(DayField("issued_on", self.tr("Issued on"), today=day, optional=True), now and now.issued_on)
        choices = [(UNTIL, self.tr("until a day")), (LASTING, self.tr("lasting"))]
        self.add(ChoiceField("holds", self.tr("Holds"), choices, answers=()), LASTING if now and now.lasting else UNTIL)
        self.add(DayField("expires_on", self.tr("Last day"), today=day, optional=True), now and now.expires_on)
        self._scan = self.add(FileField("scan", self.tr("Photo or scan"), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "issued_on", "expires_on")
        lasting = values["holds"] == LASTING
        draft = CertificateDraft(
            kind=values["kind"],
            level=values["level"],
            number=values["number"],
            issued_on=values["issued_on"],
            expires_on=values["expires_on"],
            lasting=lasting,
        )
        self._save_certificate(draft, self._scan.read())


class TrainingDialog(EntryDialog):
    """Records a training of as many people as took part."""

    def __init__(
        self,
        session: Session,
        people: Sequence[Member],
        chosen: Collection[StaffId],
        save: Callable[[list[StaffId], TrainingDraft], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Record a training"), self.tr("Save"), self._on_values, parent)
        self._save_training = save
        topics = offered(TOPIC_WORDS)
        self.add(
            ChoiceField("topic", self.tr("Topic"), topics, answers=(), as_list=True, own_words=True), needed=_TOPIC
        )
        self.add(DayField("held_on", self.tr("Day"), today=partial(today, session.clock)), needed=_DAY)
        self._minutes = self.add(NumberField("minutes", self.tr("Minutes"), answers=(), optional=True))
        self.add(AskField("given_by", self.tr("Given by"), answers=(), optional=True))
        self.add(ChoiceField("result", self.tr("Result"), offered(RESULT_WORDS), answers=()), Result.NO_TEST.value)
        self.body.addWidget(label(self.tr("Who took part"), "section"))
        self.body.addWidget(button(self.tr("Everybody"), self._on_everybody, look_="link"))
        self.ticks: dict[StaffId, Tick] = {}
        grid = QGridLayout()
        for place, one in enumerate(people):
            tick = self.ticks[one.id] = Tick(one.name)
            tick.setChecked(one.id in chosen)
            grid.addWidget(tick, *divmod(place, _TICKS_A_LINE))
        self.body.addLayout(grid)

    def _on_everybody(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(True)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "held_on")
        told = self._minutes.number() if values["minutes"] else None
        minutes = 0 if values["minutes"] and told is None else told
        draft = TrainingDraft(
            held_on=values["held_on"],
            topic=values["topic"],
            minutes=minutes,
            given_by=values["given_by"],
            result=Result(values["result"]),
        )
        self._save_training([one for one, tick in self.ticks.items() if tick.isChecked()], draft)


class LimitDialog(EntryDialog):
    """Records a time without night shifts."""

    def __init__(
        self, session: Session, name: str, save: Callable[[LimitDraft], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("{name}: no night shifts").format(name=name), self.tr("Save"), self._on_values, parent)
        self._save_limit = save
        day = partial(today, session.clock)
        self.add(ChoiceField("kind", self.tr("Why"), offered(LIMIT_WORDS), answers=()), needed=_WHY)
        self.add(DayField("from_on", self.tr("From"), today=day), day(), needed=_FROM)
        self.add(DayField("until_on", self.tr("Until"), today=day, optional=True))
        self.add(AskField("note", self.tr("Remark"), answers=(), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "from_on", "until_on")
        self._save_limit(LimitDraft(LimitKind(values["kind"]), values["from_on"], values["until_on"], values["note"]))


class EndDialog(EntryDialog):
    """Asks for the last day of a time without night shifts."""

    def __init__(self, session: Session, save: Callable[[date], object], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Night shifts again after"), self.tr("Save"), self._on_values, parent)
        self._save_end = save
        day = partial(today, session.clock)
        self.add(DayField("until_on", self.tr("Last day without nights"), today=day), day(), needed=_FROM)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        require_days(self, "until_on")
        self._save_end(values["until_on"])


class TieDialog(EntryDialog):
    """Records that two people belong together."""

    def __init__(
        self,
        member: Member,
        others: Sequence[Member],
        save: Callable[[TieDraft], object],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("{name}: couple, relatives").format(name=member.name)
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_tie = save
        choices = [(str(one.id), one.name) for one in others if one.id != member.id]
        self.add(ChoiceField("other", self.tr("With whom"), choices, answers=(), as_list=True), needed=_WHO)
        self.add(ChoiceField("kind", self.tr("They are"), offered(TIE_WORDS), answers=()), needed=_WHAT)
        shifts = [(key or AS_IT_COMES, text) for key, text in offered(TIE_SHIFT_WORDS)]
        self.add(ChoiceField("shifts", self.tr("Shifts"), shifts, answers=()), AS_IT_COMES)
        self.add(AskField("note", self.tr("Remark"), answers=(), optional=True))

    def _on_values(self, values: Mapping[str, Any]) -> None:
        shifts = TieShifts.AS_IT_COMES if values["shifts"] == AS_IT_COMES else TieShifts(values["shifts"])
        self._save_tie(TieDraft(StaffId(int(values["other"])), TieKind(values["kind"]), shifts, values["note"]))
