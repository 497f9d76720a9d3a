"""Tests of what counts as an undo."""

from app.data.session import Session
from app.data.undo import is_own_and_fresh
from app.kernel.clock import SetClock
from app.kernel.ids import AccountId


def test_an_undo_is_by_who_wrote_it_within_a_quarter_of_an_hour(session: Session, clock: SetClock) -> None:
    me, wrote_at = session.actor.account_id, clock.now()
    assert me is not None
    clock.pass_(minutes=15)
    assert is_own_and_fresh(session, me, wrote_at)
    assert not is_own_and_fresh(session, AccountId(me + 1), wrote_at)
    assert not is_own_and_fresh(session, me, None)
    clock.pass_(minutes=1)
    assert not is_own_and_fresh(session, me, wrote_at)
