"""Reads hazards; changes nothing."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import partial

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import Account
from app.features.hazards import model, store
from app.features.hazards.model import (
    Figures,
    Hazard,
    HazardGrade,
    HazardSource,
    HazardState,
    Step,
    StepKind,
    can_take_back,
    gravest_first,
    is_possible,
    mended_it,
)
from app.features.hazards.service.rules import rules_on
from app.features.staff import service as staff
from app.kernel.access import Permission, Role, allows
from app.kernel.clock import in_home, midnight, today
from app.kernel.errors import OutOfDateError
from app.kernel.ids import HazardId, StaffId
from app.kernel.text import words

_GONE = words("Hazards", "This hazard is not on record. Nothing was changed. Look at the list again.")


def open_hazards(session: Session) -> tuple[Hazard, ...]:
    """Return what is not closed, in the order it presses: overdue, gravest, by deadline. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    day = today(session.clock)
    return session.remembered(
        ("hazards.open", day), lambda: gravest_first(store.hazards(session.db, open_only=True), day)
    )


def board(session: Session, closed_since: date) -> tuple[Hazard, ...]:
    """Return the open hazards as they press, then those closed from a day on, the newest first.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    day = today(session.clock)

    def read() -> tuple[Hazard, ...]:
        found = store.hazards(session.db, closed_since=midnight(closed_since))
        done = [(one.closed.recorded_at, one.id, one) for one in found if one.closed is not None]
        still = gravest_first((one for one in found if one.is_open), day)
        return *still, *(one for _at, _id, one in sorted(done, reverse=True))

    return session.remembered(("hazards.board", closed_since, day), read)


def hazard(session: Session, hazard_id: HazardId) -> Hazard:
    """Return one hazard. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_READ)
    found = store.hazards(session.db, hazard_id=hazard_id)
    if not found:
        raise OutOfDateError(_GONE)
    return found[0]


def hazards_of_source(session: Session, source: HazardSource, source_id: int) -> tuple[Hazard, ...]:
    """Return the hazards that were found at one row of another slice, in the order found. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return tuple(store.hazards(session.db, source=(source, source_id)))


def found_between(session: Session, first: date, last: date) -> tuple[Hazard, ...]:
    """Return the hazards found from a day to another, both included, in that order. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return tuple(store.hazards(session.db, found=(midnight(first), midnight(last + timedelta(days=1)))))


def figures(session: Session, first: date, last: date) -> Figures:
    """Return what is counted of hazards from `first` to `last`, both included. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    day = today(session.clock)
    known = partial(store.hazards, session.db)
    return session.remembered(("hazards.figures", first, last, day), lambda: model.figures(known(), first, last, day))


def proposed_deadline(session: Session, grade: HazardGrade, day: date | None = None) -> date:
    """Return the deadline that is proposed for a hazard found on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    on = day or today(session.clock)
    return model.proposed_deadline(rules_on(session, on), grade, on)


def owners(session: Session) -> Mapping[StaffId, str]:
    """Return who of the staff may be given a hazard, those who were given the last ones first.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    working = staff.names_at_work(session)
    latest = [of for of in store.latest_owners(session.db) if of in working]
    return {of: working[of] for of in dict.fromkeys((*latest, *working))}


def steps_to_add(session: Session, one: Hazard) -> frozenset[StepKind]:
    """Return the steps that the acting person may add to a hazard as it is now. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    allowed: set[StepKind] = set()
    if session.may(Permission.SAFETY_RECORD):
        allowed |= {StepKind.STARTED, StepKind.MENDED, StepKind.NOTED}
    if session.may(Permission.SAFETY_CLOSE):
        allowed |= {StepKind.REOPENED, StepKind.REGRADED, StepKind.DEADLINE, StepKind.OWNER}
        if not has_mended(session, one):
            allowed |= {StepKind.SENT_BACK, StepKind.CLOSED}
    return frozenset(kind for kind in allowed if is_possible(one, kind))


def has_mended(session: Session, one: Hazard) -> bool:
    """Tell whether the acting person mended a hazard since it was last open. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    me = session.remembered(("hazards.me", session.actor.account_id), lambda: staff.member_of_account(session))
    return mended_it(one, session.actor.account_id, None if me is None else me.id)


def waits_for_me(session: Session, one: Hazard) -> bool:
    """Tell whether the acting person may check and close a hazard now. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return one.state is HazardState.TO_CHECK and StepKind.CLOSED in steps_to_add(session, one)


def may_take_back(session: Session, one: Hazard, step: Step) -> bool:
    """Tell whether the acting person may take a step back, with a reason. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    own = step.recorded_by == session.actor.account_id and session.may(Permission.SAFETY_RECORD)
    return can_take_back(one, step) and (own or session.may(Permission.SAFETY_CLOSE))


def seconds(session: Session, one: Hazard) -> tuple[Account, ...]:
    """Return who may sign by PIN beside the acting person when a major hazard is closed. Raises NotAllowedError."""
    session.require(Permission.SAFETY_CLOSE)
    return tuple(
        account
        for account in (tile.account for tile in accounts.tiles(session))
        if account.by_pin
        and allows(account.role, Permission.SAFETY_RECORD)
        and account.id != session.actor.account_id
        and not _mended_by(session, one, account)
        and Role.DIRECTOR in {account.role, session.actor.role}
    )


def _mended_by(session: Session, one: Hazard, account: Account) -> bool:
    member = staff.member_of_account(session, account.id)
    return mended_it(one, account.id, None if member is None else member.id)


def photo(session: Session, name: str) -> bytes:
    """Return a photo of a hazard or the paper of an inspection. Raises NotAllowedError, OutOfDateError."""
    session.require(Permission.SAFETY_READ)
    if not store.is_photo(session.db, name):
        raise OutOfDateError(_GONE)
    return session.files.get(name)


def since_month(session: Session) -> date:
    """Return the first day of this month: the board shows what was closed from then on. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return today(session.clock).replace(day=1)


def as_of(session: Session, instant: datetime) -> tuple[Hazard, ...]:
    """Return what was known and not closed at an instant, as it stood then, in the order it pressed.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ, Permission.HANDOVER_READ)
    day = in_home(instant).date()
    known = store.hazards(session.db, closed_since=instant)
    then = [one.at(instant) for one in known if one.recorded_at < instant]
    return gravest_first((one for one in then if one.is_open), day)
