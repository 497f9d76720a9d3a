"""What speaks against a new, late or correcting move, all of it at once; what only asks for a reason is marked so."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.features.places.model import RoomSex
from app.features.stays.model.moves import (
    LEAVING,
    Holding,
    Kind,
    Move,
    Step,
    holdings,
    overlap,
    standing,
    steps,
)
from app.features.stays.model.wording import KIND_WORDS, STATE_WORDS
from app.kernel.clock import in_home, shown_time
from app.kernel.codes import Sex
from app.kernel.errors import Finding, OutOfDateError
from app.kernel.ids import BedId, MoveId, ResidentId
from app.kernel.text import words

NOT_YET_RECORDED = MoveId((1 << 63) - 1)
"""Id of a move on trial: after all that are recorded."""


@dataclass(frozen=True, slots=True)
class Person:
    """What the rules need to know of a resident."""

    id: ResidentId
    name: str
    sex: Sex
    born_on: str | None  # YYYY, YYYY-MM or YYYY-MM-DD; None: not known for certain


@dataclass(frozen=True, slots=True)
class BedFacts:
    """What the rules need to know of a bed."""

    id: BedId
    label: str  # "201-3"
    room_sex: RoomSex
    retired_on: date | None


@dataclass(frozen=True, slots=True)
class Held:
    """A holding of somebody else, with the name to tell."""

    holding: Holding
    name: str


@dataclass(frozen=True, slots=True)
class Trial:
    """A resident's lines as they are, and as they would be."""

    person: Person
    before: tuple[Move, ...]  # standing, in order
    after: tuple[Move, ...]
    new: Move | None  # None: a line is taken back
    reason: str

    def new_holdings(self) -> tuple[Holding, ...]:
        """Return the holdings of beds that would be new or longer."""
        known = set(holdings(self.before))
        return tuple(held for held in holdings(self.after) if held not in known)


NOT_STANDING = words(
    "Stays", "This line was corrected or taken back already. Nothing was changed. Look at the moves again."
)
_FUTURE = words("Stays", "{when} is still to come. Enter the time at which it happened.")
_BIRTH = words("Stays", "{name} was not born yet at {when}. Look at the date.")
_ILLEGAL = words("Stays", "“{move}” does not fit at {when}: {name} is then “{state}”.")
_DEAD = words("Stays", "{name} has died. Nothing new is recorded of this person's stay; only the closing steps are.")
_LATER = words("Stays", "“{move}” at {when} would not fit any more. Correct or take back that one first.")
_TAKEN = words("Stays", "Bed {label} belongs to {other} at that time. Choose another bed or another time.")
_BED_GONE = words("Stays", "This bed is not in the home or out of use. Choose another bed.")
_SAME_BED = words("Stays", "{name} has bed {label} already.")
_ROOM_MALE = words("Stays", "Bed {label} stands in a room for men. Write why, if it shall be so.")
_ROOM_FEMALE = words("Stays", "Bed {label} stands in a room for women. Write why, if it shall be so.")
_LATE = words("Stays", "There are later moves already. Write why this one comes late.")
_REASON = words("Stays", "Write the reason.")


def on_trial(person: Person, lines: Sequence[Move], new: Move, reason: str) -> Trial:
    """Return what a resident's moves would be with `new` among them, in place of the one it corrects if any."""
    tried = replace(new, id=NOT_YET_RECORDED)
    return Trial(person, standing(lines), standing((*lines, tried)), tried, reason)


def without(person: Person, lines: Sequence[Move], move_id: MoveId, reason: str) -> Trial:
    """Return what a resident's moves would be with one line taken back; what it corrected stands again."""
    left = [replace(line, withdrawn=True) if line.id == move_id else line for line in lines]
    return Trial(person, standing(lines), standing(left), None, reason)


def findings(trial: Trial, now: datetime, beds: Iterable[BedFacts], others: Iterable[Held]) -> tuple[Finding, ...]:
    """Return everything that speaks against the trial; nothing of it `stops`: it needs only the reason that is there.

    `beds` are those that `trial.new_holdings` names, `others` the holdings other people have of them.
    Findings that ask for a reason are left out when one is given.

    Source: practice of handover sheets (交接班记录); one bed is one person's.
    """
    by_id = {bed.id: bed for bed in beds}
    found = [*_of_time(trial, now), *_of_order(trial), *_of_beds(trial, by_id, others)]
    if not trial.reason.strip():
        found += _asked_reasons(trial, by_id)
    return tuple(found)


def require_standing(lines: Iterable[Move], move_id: MoveId) -> None:
    """Raise OutOfDateError unless the line counts: neither taken back nor corrected."""
    if all(line.id != move_id for line in standing(lines)):
        raise OutOfDateError(NOT_STANDING)


def _of_time(trial: Trial, now: datetime) -> Iterator[Finding]:
    if trial.new is None:
        return
    at, born = trial.new.at, trial.person.born_on
    if at > now:
        yield Finding("at", _FUTURE, {"when": shown_time(at)}, code="future")
    if born and in_home(at).date().isoformat()[: len(born)] < born:
        values = {"name": trial.person.name, "when": shown_time(at)}
        yield Finding("at", _BIRTH, values, code="before_birth")


def _of_order(trial: Trial) -> Iterator[Finding]:
    """Yield the first move that would not be legal any more."""
    wrong = next((step for step in steps(trial.after) if not step.legal), None)
    if wrong is None:
        return
    is_new = trial.new is not None and wrong.move.id == trial.new.id
    if is_new and any(m.kind is Kind.DIED and m.at <= wrong.move.at for m in trial.after if m.id != wrong.move.id):
        yield Finding("kind", _DEAD, {"name": trial.person.name}, code="dead")
    elif is_new:
        yield Finding("kind", _ILLEGAL, _told(wrong, trial) | {"state": STATE_WORDS[wrong.before]}, code="illegal")
    else:
        yield Finding("at", _LATER, _told(wrong, trial), code="illegal_later")


def _told(step: Step, trial: Trial) -> dict[str, object]:
    return {"move": KIND_WORDS[step.move.kind], "when": shown_time(step.move.at), "name": trial.person.name}


def _of_beds(trial: Trial, beds: dict[BedId, BedFacts], others: Iterable[Held]) -> Iterator[Finding]:
    new = trial.new_holdings()
    for held in new:
        bed = beds.get(held.bed_id)
        if bed is None or (bed.retired_on and (held.to_at is None or in_home(held.to_at).date() > bed.retired_on)):
            yield Finding("bed_id", _BED_GONE, code="bed_gone")
    for other in others:
        if any(overlap(held, other.holding) for held in new):
            label = beds[other.holding.bed_id].label
            yield Finding("bed_id", _TAKEN, {"label": label, "other": other.name}, code="bed_taken")
    if trial.new is not None and trial.new.kind is Kind.MOVED_BED and trial.new.bed_id is not None:
        here = next((step for step in steps(trial.after) if step.move.id == trial.new.id), None)
        was = _bed_before(trial)
        if here is not None and here.legal and was == trial.new.bed_id and was in beds:
            values = {"name": trial.person.name, "label": beds[was].label}
            yield Finding("bed_id", _SAME_BED, values, code="same_bed")


def _bed_before(trial: Trial) -> BedId | None:
    """Return the bed held just before the new move."""
    bed = None
    for step in steps(trial.after):
        if trial.new is not None and step.move.id == trial.new.id:
            return bed
        bed = step.bed_id
    return None


def _asked_reasons(trial: Trial, beds: dict[BedId, BedFacts]) -> Iterator[Finding]:
    """Yield what would pass with a reason."""
    new = trial.new
    if new is None or new.corrects is not None or new.kind in LEAVING - {Kind.DIED}:
        yield Finding("reason", _REASON, stops=False, code="reason_missing")
    if new is None:
        return
    if new.import_id is None and any(move.at > new.at for move in trial.after):
        yield Finding("reason", _LATE, stops=False, code="late")
    bed = beds.get(new.bed_id) if new.bed_id is not None else None
    if bed is None or new.kind not in (Kind.ADMITTED, Kind.MOVED_BED):
        return
    wrong = {(Sex.MALE, RoomSex.FEMALE): _ROOM_FEMALE, (Sex.FEMALE, RoomSex.MALE): _ROOM_MALE}
    if said := wrong.get((trial.person.sex, bed.room_sex)):
        yield Finding("reason", said, {"label": bed.label}, stops=False, code="bed_sex")
