"""A wrong PC clock is told and marked; it never blocks the home for good and never moves the trusted time by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.data import audit
from app.data.clock_guard import BUILT_AT, FARTHEST_AHEAD, JITTER, Verdict, judge
from app.data.session import Session
from app.home import OpenedHome
from app.kernel.clock import SetClock, from_text, to_text
from app.kernel.errors import NotAllowedError

BUILT = from_text(BUILT_AT)
TRUSTED = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
T, B, A = Verdict.TRUSTED, Verdict.BEHIND, Verdict.AHEAD


@pytest.mark.parametrize(
    ("now", "trusted", "verdict"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), None, B),
        (datetime(1980, 1, 1, tzinfo=UTC), None, B),
        (datetime(2000, 1, 1, tzinfo=UTC), None, B),
        (BUILT - JITTER - SECOND, None, B),
        (BUILT - JITTER, None, T),
        (BUILT, None, T),
        (datetime(2030, 1, 1, tzinfo=UTC), None, T),
        (datetime(1970, 1, 1, tzinfo=UTC), TRUSTED, B),
        (datetime(2000, 1, 1, tzinfo=UTC), TRUSTED, B),
        (BUILT, TRUSTED, B),
        (TRUSTED - 365 * DAY, TRUSTED, B),
        (TRUSTED - DAY, TRUSTED, B),
        (TRUSTED - timedelta(hours=8), TRUSTED, B),  # the zone was set wrong
        (TRUSTED - timedelta(hours=1), TRUSTED, B),
        (TRUSTED - JITTER - SECOND, TRUSTED, B),
        (TRUSTED - JITTER, TRUSTED, T),
        (TRUSTED - SECOND, TRUSTED, T),
        (TRUSTED, TRUSTED, T),
        (TRUSTED + SECOND, TRUSTED, T),
        (TRUSTED + DAY, TRUSTED, T),
        (TRUSTED + 44 * DAY, TRUSTED, T),
        (TRUSTED + FARTHEST_AHEAD, TRUSTED, T),
        (TRUSTED + FARTHEST_AHEAD + SECOND, TRUSTED, A),
        (TRUSTED + 365 * DAY, TRUSTED, A),
        (datetime(2099, 12, 31, tzinfo=UTC), TRUSTED, A),
        (datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), TRUSTED, A),
        (BUILT + DAY, BUILT - 9 * DAY, T),
        (BUILT + 50 * DAY, BUILT - 9 * DAY, A),
        (BUILT - DAY, BUILT - 9 * DAY, B),
        (datetime(9999, 12, 31, tzinfo=UTC), TRUSTED, A),
    ],
)
def test_thirty_clocks(now: datetime, trusted: datetime | None, verdict: Verdict) -> None:
    assert judge(now, to_text(trusted) if trusted else None) is verdict


def change(session: Session) -> audit.Entry:
    with session.change("a"):
        pass
    return audit.entries(session.db)[0]


@pytest.mark.parametrize("wrong", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)])
def test_work_goes_on_under_a_wrong_clock_and_is_marked(session: Session, clock: SetClock, wrong: datetime) -> None:
    assert change(session).clock_ok == 1
    trusted, right = session.meta("trusted_at"), clock.at
    clock.at = wrong
    entry = change(session)
    assert (entry.at, entry.clock_ok) == (to_text(wrong), 0)
    assert session.meta("trusted_at") == trusted
    clock.at = right + DAY
    assert change(session).clock_ok == 1
    assert [entry.seq for entry in audit.entries(session.db)] == sorted(
        (entry.seq for entry in audit.entries(session.db)), reverse=True
    )


def test_the_director_confirms_a_far_date_or_lowers_a_wrong_one(session: Session, clock: SetClock) -> None:
    right = clock.at
    clock.at = datetime(2099, 1, 1, tzinfo=UTC)
    assert session.clock_verdict() is A
    session.trust_clock("看错了年份")
    assert session.clock_verdict() is T
    clock.at = right + DAY
    assert session.clock_verdict() is B
    session.trust_clock("改回来")
    assert session.clock_verdict() is T
    assert session.meta("trusted_at") == to_text(clock.at)
    assert [entry.action for entry in audit.entries(session.db, limit=2)] == ["home.clock_confirmed"] * 2


def test_only_the_director_confirms_a_date(home: OpenedHome, session: Session) -> None:
    session.db.execute("INSERT INTO account (id, login, name, role, recorded_at) VALUES (2, 'n', 'n', 'nurse', '')")
    with pytest.raises(NotAllowedError):
        home.session_for("n").trust_clock("x")


def test_the_trusted_time_rises_with_the_hours(session: Session, clock: SetClock) -> None:
    change(session)
    clock.pass_(hours=1)
    change(session)
    assert session.meta("trusted_at") == to_text(clock.at)
