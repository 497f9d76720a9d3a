"""The section of the dossier (转院档案) that medicines fill, in Chinese; the dossier itself leaves the trace."""

from app.data.session import Session
from app.features.medicines import store
from app.features.medicines.model import (
    OUTCOMES_ON_PAPER,
    Course,
    OrderDraft,
    Stock,
    amount_text,
    by_name,
    stock_of,
)
from app.features.slice import Section
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import in_home, today
from app.kernel.ids import ResidentId

_HEADING = ("药名、规格", "每次、用法", "时间", "起止", "医嘱", "数量（在册）", "最近一次")
_NONE = "本院没有在用药的记录"


def dossier_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the medicines that are given today with stock and last dose, then those that ended within the record.

    Raises NotAllowedError.
    """
    session.require(Permission.DOSSIER_PRINT)
    courses, day = by_name(store.courses(session.db, resident_id)), today(session.clock)
    if not courses:
        return Section(answer=Answer.NOT_ASKED, reason=_NONE)
    now = [one for one in courses if one.last_on is None or one.last_on >= day]
    ended = [one for one in courses if one not in now]
    return Section(
        rows=() if now else (("在用药", "无（以前用过的见下）"),),
        heading=_HEADING if now else (),
        table=tuple(_line(session, one) for one in now),
        paragraphs=tuple(map(_ended, ended)),
    )


def _line(session: Session, course: Course) -> tuple[str, ...]:
    draft = course.draft
    doses = store.doses_of_course(session.db, course.id)
    book = stock_of(course, store.counts(session.db, course.id), doses)
    last = doses[-1] if doses else None
    told = "没有记录" if last is None else f"{in_home(last.at):%Y-%m-%d %H:%M} {OUTCOMES_ON_PAPER[last.outcome]}"
    locked = "（上锁保管）" if draft.locked else ""
    how = "，".join(filter(None, (draft.dose, draft.route, draft.note)))
    doctor = "，".join(filter(None, (draft.ordered_by, draft.source)))
    return draft.title + locked, how, _times(draft), _span(course), doctor, _stock(book), told


def _times(draft: OrderDraft) -> str:
    return "必要时" if draft.when_needed else "、".join(draft.times)


def _span(course: Course) -> str:
    return f"{course.from_on} 起" if course.last_on is None else f"{course.from_on} 至 {course.last_on}"


def _stock(book: Stock) -> str:
    unit = book.course.draft.unit
    if book.course.draft.per_dose is None:
        return "不清点"
    if book.expected is None:
        return "还没有清点"
    counted = "" if book.counted is None else f"（{in_home(book.counted.count.at):%m-%d} 清点）"
    return f"{amount_text(book.expected)} {unit}{counted}"


def _ended(course: Course) -> str:
    why = "" if course.stop is None else f"，{course.stop.draft.by_whom}停药：{course.stop.draft.why}"
    return f"已停：{course.draft.title}，{course.draft.dose}，{_span(course)}{why}。"
