"""What stands on every page of a paper of levels; loads the paper kit late."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.data.session import Session
    from app.paper.frame import Frame


def frame_of(session: Session, purpose: str, head_right: str = "", *, landscape: bool = False) -> Frame:
    """Return the frame of a paper that is printed now, with the head of the trail signed for `purpose`."""
    from app.features.care_levels.report import NOTE
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(purpose).short,
        head_right=head_right,
        note=NOTE,
        sample=session.is_sample,
        landscape=landscape,
    )
