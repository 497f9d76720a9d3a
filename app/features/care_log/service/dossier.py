"""The sections of the dossier (转院档案) that the care log fills, all in Chinese; the trace is the dossier's."""

from datetime import timedelta

from app.data.session import Session
from app.features.care_log import store
from app.features.care_log.model import Group, Item, Line, catalogue, name_on_paper, on_paper, plan_of, planned_on_paper
from app.features.slice import Section
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import shown_time
from app.kernel.ids import ResidentId

_EACH = 3
_DAYS = 30
_LAST = 10
_CONTINENCE = ("toileting", "bowel")


def vital_signs_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the newest of each measurement, and the last ones of all. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    items = catalogue().of(Group.MEASURES)
    lines = store.newest(session.db, resident_id, (item.key for item in items), _EACH)
    if not lines:
        return Section(answer=Answer.NOT_ASKED, reason="照护记录里没有测量")
    newest = {line.entry.item: line for line in reversed(lines)}
    rows = tuple(
        (item.name.chinese, f"{on_paper(line.entry)}（{shown_time(line.entry.at)}）")
        for item in items
        if (line := newest.get(item.key)) is not None
    )
    table = tuple(
        (shown_time(line.entry.at), _item(line).name.chinese, on_paper(line.entry), line.entry.note, line.author)
        for line in sorted(lines, key=lambda line: line.entry.at, reverse=True)
    )
    return Section(rows=rows, heading=("时间", "项目", "数值", "说明", "测量人"), table=table)


def continence_section(session: Session, resident_id: ResidentId) -> Section:
    """Return what was not as usual of the last 30 days, and how often it was recorded. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    now = session.clock.now()
    since = now - timedelta(days=_DAYS)
    lines = [
        line
        for line in store.between(session.db, resident_id, since, now + timedelta(seconds=1))
        if line.stands and line.entry.item in _CONTINENCE
    ]
    if not lines:
        return Section(answer=Answer.NOT_ASKED, reason=f"近{_DAYS}天照护记录里没有")
    odd = [line for line in lines if line.entry.unusual]
    table = tuple(
        (shown_time(line.entry.at), _item(line).name.chinese, on_paper(line.entry), line.entry.note)
        for line in odd[-_LAST:]
    )
    row = (f"近{_DAYS}天", f"记录{len(lines)}次，有情况{len(odd)}次")
    return Section(rows=(row,), heading=("时间", "项目", "情况", "说明"), table=table)


def care_plan_section(session: Session, resident_id: ResidentId) -> Section:
    """Return what is done otherwise than for everybody of the class. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    lines = [line for line in store.plan_lines(session.db, resident_id) if not line.withdrawn]
    held = plan_of(line.told for line in reversed(lines))
    authors = {line.told.item: line.author for line in reversed(lines)}
    if not held:
        return Section(answer=Answer.NONE, reason="没有单独的安排，按自理能力照护")
    table = tuple(
        (name_on_paper(told), planned_on_paper(told), told.from_on.isoformat(), told.why, authors[told.item])
        for told in held.values()
    )
    return Section(heading=("项目", "怎么做", "从哪天起", "谁说的、为什么", "记录人"), table=table)


def _item(line: Line) -> Item:
    return catalogue().item(line.entry.item)
