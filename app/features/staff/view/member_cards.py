"""The cards of one person's record; each reads nothing itself and has the verbs of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, label, rule
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.desktop.flow import FlowLayout
from app.desktop.forms import ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.desktop.viewing import look_at
from app.features.staff import service
from app.features.staff.model import (
    LIMIT_WORDS,
    NIGHTS_WORDS,
    NO_NIGHTS_WORDS,
    RESULT_WORDS,
    TIE_SHIFT_WORDS,
    TIE_WORDS,
    Certificate,
    CertificateDraft,
    CertificateLine,
    Limit,
    LimitDraft,
    Standing,
    Tie,
    TieDraft,
    Training,
    TrainingDraft,
    Worker,
    lines_of,
)
from app.features.staff.service import HistoryLine, Record, Scan
from app.features.staff.view.record_dialogs import CertificateDialog, EndDialog, LimitDialog, TieDialog, TrainingDialog
from app.features.staff.view.wording import STANDING_SIGNS, certificate_word, standing_text, stored_word, topic_word
from app.kernel.access import Permission
from app.kernel.clock import shown_time, today
from app.kernel.ids import StaffId
from app.kernel.text import say


@dataclass(frozen=True, slots=True)
class Around:
    """What the cards of a record share."""

    session: Session
    desk: Desk
    record: Record
    worker: Worker
    saved: Callable[[str], None]  # tells what was done, and reads the record again
    page: QWidget

    @property
    def may(self) -> bool:
        """Return whether the acting person keeps the records."""
        return self.session.may(Permission.STAFF_CHANGE)

    @property
    def name(self) -> str:
        """Return whose record it is."""
        return self.record.member.name

    @property
    def day(self) -> date:
        """Return today's date."""
        return today(self.session.clock)

    def show(self, dialog: Callable[[], Dialog]) -> None:
        """Make a dialog and show it; a refusal is told."""
        with telling(self.page):
            dialog().exec()

    def ask_why(self, title: str, verb: str, deed: Callable[[str], None], done: str) -> None:
        """Ask why something is taken back, and do it."""

        def take_back(reason: str) -> None:
            deed(reason)
            self.saved(done)

        ReasonDialog(title, verb, take_back, self.page).exec()


class RecordCard(Card):
    """A card with lines that stand apart, each with words, chips and verbs."""

    def __init__(self, around: Around, title: str, icon: str) -> None:
        super().__init__(title, icon)
        self._around = around
        self._lines = 0

    def add_verb(self, text: str, pressed: Callable[[], object], icon: str = "add") -> None:
        """Put a verb into the head, for who keeps the records."""
        if self._around.may:
            self.head.addWidget(button(text, pressed, icon=icon, parent=self))

    def add_line(self, title: str, told: Sequence[str], *beside: QWidget) -> None:
        """Add one line: a title, words below, chips and verbs at the right, which go below where they do not fit."""
        if self._lines:
            self.body.addWidget(rule())
        self._lines += 1
        line, text = QHBoxLayout(), QVBoxLayout()
        text.addWidget(label(title, "strong", wrap=True))
        if words := "　".join(filter(None, told)):
            text.addWidget(label(words, "", "second", wrap=True))
        line.addLayout(text, 1)
        if beside:
            inside = QWidget()
            row = FlowLayout(inside, look().px(8))
            for one in beside:
                row.addWidget(one)
            line.addWidget(inside, 1)
        self.body.addLayout(line)

    def say_nothing(self, text: str) -> None:
        """Tell that there are no lines."""
        if not self._lines:
            self.body.addWidget(label(text, "", "second", wrap=True))

    def verb(self, text: str, pressed: Callable[[], object], about: str) -> QWidget:
        """Return a small verb of one line."""
        return button(text, pressed, look_="link", name=f"{text}: {about}", parent=self)


class CertificatesCard(RecordCard):
    """What each certificate is and until when; older ones stay below."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, self.tr("Certificates"), "certificate")
        self.add_verb(self.tr("Add a certificate"), lambda: around.show(lambda: self.entry(None)))
        newest = lines_of(around.worker, around.day)
        for line in newest:
            if line.standing is not Standing.NOTHING:
                self._add_newest(line)
        known = {line.certificate.id for line in newest if line.certificate}
        for one in reversed(around.record.certificates):
            if one.id not in known:
                told = (*_told(one), self.tr("an older one"))
                self.add_line(certificate_word(one.told.kind), told, *self._verbs(one))
        self.say_nothing(self.tr("No certificate is on record, and the post needs none."))

    def _add_newest(self, line: CertificateLine) -> None:
        held, word = line.certificate, certificate_word(line.kind)
        beside: list[QWidget] = [Chip(standing_text(line), *STANDING_SIGNS[line.standing])]
        if self._around.may:
            draft = CertificateDraft(line.kind, held.told.level, lasting=held.told.lasting) if held else None
            text = self.tr("New certificate") if held else self.tr("Enter it")
            begin = partial(self.entry, draft or CertificateDraft(line.kind))
            beside.append(self.verb(text, lambda: self._around.show(begin), word))
        if held is None:
            self.add_line(word, (), *beside)
        else:
            self.add_line(word, _told(held), *beside, *self._verbs(held))

    def _verbs(self, one: Certificate) -> list[QWidget]:
        word = certificate_word(one.told.kind)
        made = [self.verb(self.tr("Look at it"), partial(self._on_look, one), word)] if one.paper else []
        if self._around.may:
            text = self.tr("Correct") if one.paper else self.tr("Correct, add a photo")
            made.append(self.verb(text, lambda: self._around.show(lambda: self.correction(one)), word))
            made.append(self.verb(self.tr("Take back"), partial(self._on_withdraw, one), word))
        return made

    def entry(self, draft: CertificateDraft | None) -> CertificateDialog:
        """Return the form of a new certificate."""
        around = self._around

        def save(told: CertificateDraft, scan: Scan | None) -> None:
            service.add_certificate(around.session, around.record.member.id, told, scan)
            around.saved(self.tr("The certificate is on record."))

        title = self.tr("{name}: certificate").format(name=around.name)
        return CertificateDialog(around.session, title, draft, save, around.page)

    def correction(self, one: Certificate) -> CertificateDialog:
        """Return the form that corrects what was written of a certificate."""
        around = self._around

        def save(told: CertificateDraft, scan: Scan | None) -> None:
            service.change_certificate(around.session, one.id, told, self.tr("corrected"), scan)
            around.saved(self.tr("Saved. What stood there before is kept."))

        title = self.tr("{name}: correct the certificate").format(name=around.name)
        return CertificateDialog(around.session, title, one.told, save, around.page)

    def _on_look(self, one: Certificate) -> None:
        with telling(self._around.page):
            body = service.scan_of_certificate(self._around.session, one)
            if body is not None:
                look_at(self, self._around.desk, certificate_word(one.told.kind), body)

    def _on_withdraw(self, one: Certificate) -> None:
        self._around.ask_why(
            self.tr("Take back {certificate}?").format(certificate=certificate_word(one.told.kind)),
            self.tr("Take back"),
            partial(service.withdraw_certificate, self._around.session, one.id),
            self.tr("The certificate is taken back."),
        )


def _told(one: Certificate) -> tuple[str, ...]:
    told = one.told
    until = translate("CertificatesCard", "lasting") if told.lasting else ""
    if told.expires_on:
        until = translate("CertificatesCard", "until {day}").format(day=told.expires_on.isoformat())
    issued = translate("CertificatesCard", "issued {day}").format(day=told.issued_on) if told.issued_on else ""
    return (told.level, until, issued, told.number)


class TrainingCard(RecordCard):
    """What somebody was taught, the newest first."""

    def __init__(self, around: Around, due: Sequence[str]) -> None:
        super().__init__(around, self.tr("Training"), "assessment")
        self.add_verb(self.tr("Record a training"), lambda: around.show(self.entry))
        for topic in due:
            self.add_line(topic_word(topic), (), Chip(self.tr("due"), "warn", "clock"))
        for one in around.record.trainings:
            self._add(one)
        self.say_nothing(self.tr("No training is on record."))

    def _add(self, one: Training) -> None:
        told = one.told
        minutes = self.tr("{count} minutes").format(count=told.minutes) if told.minutes else ""
        facts = (told.held_on.isoformat(), minutes, told.given_by, say(RESULT_WORDS[told.result], translate))
        verbs = []
        if self._around.may:
            verbs.append(self.verb(self.tr("Take back"), partial(self._on_withdraw, one), topic_word(told.topic)))
        self.add_line(topic_word(told.topic), facts, *verbs)

    def entry(self) -> TrainingDialog:
        """Return the form of a training, with this person ticked."""
        around = self._around

        def save(people: list[StaffId], draft: TrainingDraft) -> None:
            service.add_training(around.session, people, draft)
            around.saved(self.tr("The training is on record."))

        people = service.staff(around.session)
        return TrainingDialog(around.session, people, {around.record.member.id}, save, around.page)

    def _on_withdraw(self, one: Training) -> None:
        self._around.ask_why(
            self.tr("Take back this training of {name}?").format(name=self._around.name),
            self.tr("Take back"),
            partial(service.withdraw_training, self._around.session, one.id),
            self.tr("The training is taken back."),
        )


class NightsCard(RecordCard):
    """What was agreed about nights, times without nights, and who belongs to this person."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, self.tr("Nights, couples and relatives"), "night")
        self.add_verb(self.tr("No nights for a time"), lambda: around.show(self.limit))
        self.add_verb(self.tr("Couple, relatives"), lambda: around.show(self.tie))
        agreed = say(NIGHTS_WORDS[around.record.member.told.nights], translate)
        why = around.worker.no_nights(around.day)
        kind = "warn" if why else "plain" if not around.worker.nights_asked else "good"
        shown = say(NO_NIGHTS_WORDS[why], translate) if why else agreed
        self.add_line(self.tr("Night shifts today"), (), Chip(shown, kind, "night"))
        for limit in around.record.limits:
            self._add_limit(limit)
        names = service.names(around.session)
        for tie in around.record.ties:
            self._add_tie(tie, names.get(tie.told.other_id, self.tr("somebody who was taken out of the list")))

    def _add_limit(self, one: Limit) -> None:
        told, around = one.told, self._around
        word = say(LIMIT_WORDS[told.kind], translate)
        until = told.until_on.isoformat() if told.until_on else self.tr("open")
        verbs = []
        if around.may:
            verbs.append(self.verb(self.tr("Write the end"), lambda: around.show(lambda: self.end(one)), word))
            verbs.append(self.verb(self.tr("Take back"), partial(self._on_withdraw_limit, one), word))
        span = self.tr("{first} until {last}").format(first=told.from_on.isoformat(), last=until)
        self.add_line(self.tr("No nights: {why}").format(why=word), (span, told.note), *verbs)

    def _add_tie(self, one: Tie, name: str) -> None:
        told = one.told
        facts = (say(TIE_WORDS[told.kind], translate), say(TIE_SHIFT_WORDS[told.shifts], translate), told.note)
        verbs = []
        if self._around.may:
            verbs.append(self.verb(self.tr("Take back"), partial(self._on_withdraw_tie, one, name), name))
        self.add_line(name, facts, *verbs)

    def limit(self) -> LimitDialog:
        """Return the form of a time without nights."""
        around = self._around

        def save(draft: LimitDraft) -> None:
            service.add_limit(around.session, around.record.member.id, draft)
            around.saved(self.tr("Saved. Rosters keep to it."))

        return LimitDialog(around.session, around.name, save, around.page)

    def end(self, one: Limit) -> EndDialog:
        """Return the form that asks for the last day without nights."""
        around = self._around

        def save(day: date) -> None:
            service.end_limit(around.session, one.id, day)
            around.saved(self.tr("Saved. Rosters keep to it."))

        return EndDialog(around.session, save, around.page)

    def tie(self) -> TieDialog:
        """Return the form of a couple or relatives."""
        around = self._around

        def save(draft: TieDraft) -> None:
            service.add_tie(around.session, around.record.member.id, draft)
            around.saved(self.tr("Saved in the records of both."))

        return TieDialog(around.record.member, service.staff(around.session), save, around.page)

    def _on_withdraw_limit(self, one: Limit) -> None:
        self._around.ask_why(
            self.tr("Take back this time without nights?"),
            self.tr("Take back"),
            partial(service.withdraw_limit, self._around.session, one.id),
            self.tr("Taken back."),
        )

    def _on_withdraw_tie(self, one: Tie, name: str) -> None:
        self._around.ask_why(
            self.tr("Take back that {name} belongs to {other}?").format(name=self._around.name, other=name),
            self.tr("Take back"),
            partial(service.withdraw_tie, self._around.session, one.id),
            self.tr("Taken back, in the records of both."),
        )


class HistoryCard(RecordCard):
    """What was changed of a person, the newest first."""

    def __init__(self, around: Around, lines: Sequence[HistoryLine], names: Mapping[str, str]) -> None:
        super().__init__(around, self.tr("What was changed"), "history")
        self._areas = {str(one.id): one.name for one in service.areas(around.session)}
        for one in lines:
            change = self.tr("{field}: {old} → {new}").format(
                field=names.get(one.field, one.field), old=self._value(one.field, one.old),
                new=self._value(one.field, one.new),
            )  # fmt: skip
            self.add_line(change, (shown_time(one.at), one.who, one.reason))
        self.say_nothing(self.tr("Nothing was changed yet."))

    def _value(self, field: str, stored: str) -> str:
        """Return a stored value in words."""
        if not stored:
            return "—"
        if field in ("area_id", "also_areas"):
            return "、".join(self._areas.get(one, "—") for one in stored.split())
        if field == "account_id":
            return self.tr("an account")
        if field == "photo":
            return self.tr("a photo")
        return stored_word(field, stored)


class FactsCard(Card):
    """What is known of a person: name of the fact and its value."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        for name, value in facts:
            line = QHBoxLayout()
            first = label(name, "", "second", wrap=True)
            first.setFixedWidth(look().px(200))
            line.addWidget(first)
            line.addWidget(label(value, "strong", wrap=True), 1)
            self.body.addLayout(line)
