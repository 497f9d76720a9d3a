"""What hazards put on the sheet of a shift (交接班): what is not closed, overdue first."""

from datetime import date

from app.data.session import Session
from app.features.hazards.model import GRADE_ON_PAPER, GRADE_WORDS, STATE_ON_PAPER, STATE_WORDS, Hazard, HazardGrade
from app.features.hazards.service.reading import as_of
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.handover import BlockContent, BlockCount, BlockLine, ShiftSpan, Term
from app.kernel.text import words

_OVER = words("HazardSheet", "days over: {days}, {name}")
_DUE = words("HazardSheet", "by {day}, {name}")
_LATE = Term(words("HazardSheet", "Overdue"), "超期")
_LOOKS = {HazardGrade.MINOR: "plain", HazardGrade.LARGER: "warn", HazardGrade.MAJOR: "bad"}


def handover_hazards(session: Session, span: ShiftSpan) -> BlockContent:
    """Return what was open at the end of a span. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ, Permission.HANDOVER_READ)
    day = in_home(span.until).date()
    found = as_of(session, span.until)
    overdue = sum(one.days_over(day) > 0 for one in found)
    return BlockContent(tuple(_line(one, day) for one in found), (BlockCount(_LATE, overdue),))


def _line(one: Hazard, day: date) -> BlockLine:
    state = Term(STATE_WORDS[one.state], STATE_ON_PAPER[one.state])
    over = one.days_over(day)
    if over:
        due = Term(_OVER, "超期 {days} 天，{name}", {"days": over, "name": one.owner})
    else:
        due = Term(_DUE, "{day} 前，{name}", {"day": f"{one.deadline:%m-%d}", "name": one.owner})
    return BlockLine(
        tag=Term(GRADE_WORDS[one.grade], GRADE_ON_PAPER[one.grade]),
        look="bad" if over else _LOOKS[one.grade],
        text=f"{one.place}：{one.what}",
        more=(state, due),
    )
