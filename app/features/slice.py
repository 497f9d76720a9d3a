"""What a slice offers to the house, as one typed record. Imports no Qt: pages are made when first called for."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TextIO

from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.care import CareEventKind, Grade, Risk, SelfCare
from app.kernel.clock import parse_instant
from app.kernel.errors import WrongUseError
from app.kernel.handover import BlockContent, ShiftSpan
from app.kernel.ids import ResidentId
from app.kernel.ledgers import LedgerTable, Owed
from app.kernel.text import Translate, Words, words

if TYPE_CHECKING:
    from random import Random

    from PySide6.QtWidgets import QWidget

    from app.data.dated import RuleGroup
    from app.data.session import Session
    from app.desktop.desk import Desk

_NO_HOME = words("Call", "This command needs a home: give --home.")
_NO_TIME = words("Call", "“{given}” is not a time. Write it like 2026-11-22T08:00 or 2026-11-22T08:00+08:00.")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the main window."""

    name: str  # stable word: navigation, help and pictures know it by this
    title: Words
    icon: str  # meaning in `app.desktop.icons`
    make: Callable[[Session, Desk], QWidget]  # imports its view inside
    permission: Permission | None = None  # None: everyone
    place: int | None = None  # order in the navigation; None: opened from other pages only
    under: str = ""  # page of the navigation that is marked while this one is open; "": this one


@dataclass(frozen=True, slots=True)
class ResidentTab:
    """A tab of the resident's page, filled by the slice that owns the facts."""

    name: str
    title: Words
    place: int  # order among the tabs
    make: Callable[[Session, Desk, ResidentId], QWidget]  # imports its view inside
    permission: Permission | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture of `fuyuan screens`: a page or dialog in one state, on the sample home."""

    name: str  # "<page>.<state>"
    make: Callable[[Session, Desk], QWidget]  # whole page or dialog, ready to be grabbed
    framed: bool = True  # False: shown without the main window's frame (sign-in, wizard)
    empty_home: bool = False  # True: made on a home without residents


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a command."""

    args: Namespace
    out: TextIO
    session: Session | None  # None for commands that need no home
    second: Session | None  # the second person, for commands that demand one
    slices: Sequence[Slice]
    translate: Translate

    @property
    def at_home(self) -> Session:
        """The session. Raises WrongUseError for a call that names no home."""
        if self.session is None:
            raise WrongUseError(_NO_HOME)
        return self.session

    def instant(self, given: str | None) -> datetime | None:
        """Return the instant that an argument names, None without one. Raises WrongUseError if it is no time."""
        try:
            return None if given is None else parse_instant(given)
        except ValueError as error:
            raise WrongUseError(_NO_TIME, given=given) from error


@dataclass(frozen=True, slots=True)
class Command:
    """One `fuyuan <words>`."""

    spoken: tuple[str, ...]  # ("residents", "list"); not `words`: lupdate would take a keyword for its mark
    help: Words
    run: Callable[[Call], int]  # returns the exit code; raises HomeError
    arguments: Callable[[ArgumentParser], None] = lambda _parser: None
    needs_home: bool = True
    home_is_optional: bool = False  # of one that needs a home: without --home it does what needs none
    needs_second: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """What one section of the dossier says of one resident; never simply missing."""

    rows: tuple[tuple[str, str], ...] = ()  # (label, value), both as printed
    heading: tuple[str, ...] = ()  # head of `table`
    table: tuple[tuple[str, ...], ...] = ()
    paragraphs: tuple[str, ...] = ()
    answer: Answer | None = None  # why there is nothing: printed in words; None: there is something
    reason: str = ""  # printed beside `answer`


@dataclass(frozen=True, slots=True)
class RiskMark:
    """One cell of the box on the dossier's first page, and one mark in the resident's banner."""

    key: str  # one of dossier.model.RISK_CELLS
    has: bool | None  # None: not known
    text: str  # how it shows, or when it was looked at


@dataclass(frozen=True, slots=True)
class DossierSection:
    """One section of the dossier (转院档案), filled by the slice that owns the facts."""

    key: str  # one of dossier.model.SECTIONS, or a new one with `title` and `page`
    read: Callable[[Session, ResidentId], Section]
    risks: Callable[[Session, ResidentId], tuple[RiskMark, ...]] | None = None
    title: str = ""  # of a new section, as printed
    page: int = 6  # 1 to 6: where a new section stands, after those foreseen for that page


@dataclass(frozen=True, slots=True)
class CareSigns:
    """What the slice that assesses says of everybody at once; both return nothing to who may not read levels."""

    classes: Callable[[Session, datetime | None], Mapping[ResidentId, SelfCare]]  # at an instant; None: now
    risks: Callable[[Session], Mapping[ResidentId, Mapping[Risk, Grade]]]  # that are minded now, the gravest first


@dataclass(frozen=True, slots=True)
class CareEvent:
    """Something that happened to a resident and that levels and risks depend on (大事)."""

    resident_id: ResidentId
    at: datetime  # aware, UTC
    kind: CareEventKind
    text: str  # what it was, as recorded: hospital and diagnosis, place of a fall; may be ""
    injured: bool = False


@dataclass(frozen=True, slots=True)
class RuleOffer:
    """Rules with a date that the settings show and change, and what a change of them does."""

    group: RuleGroup[Any]
    effects: Callable[[Session, Sequence[Slice], Any, Any], Iterable[tuple[Words, Mapping[str, Any]]]] = (
        lambda _session, _slices, _old, _new: ()
    )
    """From the rules that hold to those that would: each sentence with its values; slices tell what happened."""


@dataclass(frozen=True, slots=True)
class HandoverBlock:
    """What a slice puts into a block of the handover sheet; several may put something into the same one."""

    key: str  # one of handover.model.BLOCKS
    read: Callable[[Session, ShiftSpan], BlockContent]  # asked as a nurse: the sheet is the same for all who sign


@dataclass(frozen=True, slots=True)
class Ledger:
    """A ledger (台账) for inspectors, filled by the slice that owns the records."""

    key: str  # file name of its paper
    title: str  # as printed
    number: int  # of the list that inspectors ask by: `safety_checks.model.folder.ASKED_FOR`
    read: Callable[[Session, date, date], LedgerTable]  # first and last day; asks for the permission itself
    owed: Callable[[Session, date, date], Iterable[Owed]] | None = None
    """What the duty behind it owed in the periods that touch some days, by time; None: nothing is owed by the day."""
    often: Words | None = None  # how often it is owed, short: 每晚2次; None without `owed`


@dataclass(frozen=True, slots=True)
class DueTask:
    """One line of "waiting for you" on the start page."""

    key: str
    title: str  # already in the reader's language
    detail: str
    urgency: str  # "now", "today", "week", "sometime"
    icon: str
    button: str
    page: str  # page it leads to
    subject: int | None = None
    part: str = ""  # of that page
    on_paper: bool = True  # False: for the eyes of the person at work, left out where the day is printed


TileState = tuple[int | None, str]
"""Undone count (None: no number), line below."""


@dataclass(frozen=True, slots=True)
class StartTile:
    """One tile of the start page."""

    key: str
    title: Words
    icon: str
    page: str
    permission: Permission | None
    state: Callable[[Session, Translate], TileState] | None
    state_in_house: Callable[[Session, Sequence[Slice], Translate], TileState] | None = None
    """In place of `state`, for what depends on records of other slices."""
    place: int = 50  # order on the page; the same: in the order of the slices

    def read(self, session: Session, slices: Sequence[Slice], translate: Translate) -> TileState:
        """Return what it shows now; no number and no line where it says nothing."""
        if self.state_in_house is not None:
            return self.state_in_house(session, slices, translate)
        return (None, "") if self.state is None else self.state(session, translate)


@dataclass(frozen=True, slots=True)
class StartCard:
    """One card beside the due tasks on the director's start page: figures of the slice, read anew at each refresh."""

    key: str
    place: int  # order among the cards
    make: Callable[[Session, Desk], QWidget]  # imports its view inside
    permission: Permission | None = None


@dataclass(frozen=True, slots=True)
class SearchKey:
    """One thing the search finds, from anywhere (Ctrl+K)."""

    subject: int
    page: str
    title: str
    detail: str
    keys: tuple[str, ...]  # lower-case texts to be found by, best first


@dataclass(frozen=True, slots=True)
class SamplePlan:
    """What a sample home shall look like; equal plans give equal facts."""

    residents: int
    staff: int
    days: int
    seed: int
    today: date
    closing: bool


@dataclass(frozen=True, slots=True)
class Slice:
    """One slice; parts it has no use for stay empty."""

    name: str
    migrations: tuple[str, ...] = ()  # modules of app.data.migrations that made its tables
    tables: tuple[str, ...] = ()  # written by this slice's store alone
    permissions: tuple[Permission, ...] = ()
    pages: tuple[Page, ...] = ()
    resident_tabs: tuple[ResidentTab, ...] = ()
    commands: tuple[Command, ...] = ()
    dossier_sections: tuple[DossierSection, ...] = ()
    start_tiles: tuple[StartTile, ...] = ()
    start_cards: tuple[StartCard, ...] = ()
    due_tasks: Callable[[Session, Translate], Iterable[DueTask]] | None = None
    due_in_house: Callable[[Session, Sequence[Slice], Translate], Iterable[DueTask]] | None = None
    """As `due_tasks`, for what depends on records of other slices."""
    facts: Callable[[Session], Iterator[tuple[ResidentId, Mapping[str, Any]]]] | None = None
    sample_data: Callable[[Session, SamplePlan, Random], None] | None = None
    search_keys: Callable[[Session], Iterable[SearchKey]] | None = None
    care_signs: CareSigns | None = None
    care_events: Callable[[Session, ResidentId | None, datetime | None], Iterable[CareEvent]] | None = None
    """Of one resident, or of all; since an instant (included), or ever; asks for the permission itself."""
    handover_blocks: tuple[HandoverBlock, ...] = ()
    ledgers: Callable[[Session], Iterable[Ledger]] | None = None
    rules: tuple[RuleOffer, ...] = ()
    hazard_form: Callable[[Session, Any, Sequence[str], str], QWidget] | None = None
    """What asks for a hazard beside other work: from a draft, phrases, and the word that drops it; signals as
    `hazards.view.HazardForm` has them. Imports its view inside."""
    trail_words: Mapping[str, Words] = field(default_factory=dict)  # of "visit", and of "visit.ended" if it has its own
    screens: tuple[Screen, ...] = ()


def class_of(session: Session, slices: Iterable[Slice], at: datetime | None = None) -> Callable[[ResidentId], SelfCare]:
    """Return what says a resident's official class at an instant, now without one; UNASSESSED without a finding."""
    found: dict[ResidentId, SelfCare] = {}
    for part in slices:
        if part.care_signs is not None:
            found.update(part.care_signs.classes(session, at))
    return lambda resident_id: found.get(resident_id, SelfCare.UNASSESSED)


def minded_risks(session: Session, slices: Iterable[Slice]) -> Mapping[ResidentId, Mapping[Risk, Grade]]:
    """Return the risks of medium and high grade that stand now, by resident, the gravest first."""
    found: dict[ResidentId, Mapping[Risk, Grade]] = {}
    for part in slices:
        if part.care_signs is not None:
            found.update(part.care_signs.risks(session))
    return found


def care_events(
    session: Session, slices: Iterable[Slice], resident_id: ResidentId | None = None, since: datetime | None = None
) -> tuple[CareEvent, ...]:
    """Return what every slice recorded that happened, of one resident or of all, oldest first."""
    told = (one for part in slices if part.care_events for one in part.care_events(session, resident_id, since))
    return tuple(sorted(told, key=lambda one: (one.at, one.resident_id)))
