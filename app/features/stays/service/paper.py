"""What stays put on paper: the bed list, and a resident's moves for the dossier; loads the paper kit late."""

from datetime import datetime

from app.data.session import Session
from app.features.slice import Section
from app.features.stays.model import KIND_ON_PAPER, Line
from app.features.stays.service.reading import moves_of, occupancy
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import shown_time
from app.kernel.ids import BuildingId, ResidentId

_DETAILS = {
    "hospital": "医院",
    "ward": "科室",
    "diagnosis": "诊断",
    "going_to": "去向",
    "with_whom": "同行",
    "last_seen": "最后见到",
    "found_where": "找到处",
    "where": "地点",
}


def print_bed_list(session: Session, building_id: BuildingId | None = None) -> bytes:
    """Return the bed list of one building or all as PDF; the print is logged.

    Raises NotAllowedError, RuleBrokenError naming characters that cannot be printed.
    """
    session.require(Permission.STAYS_READ)
    from app.features.stays import report
    from app.paper.frame import Frame
    from app.paper.glyphs import require_printable

    found = occupancy(session)
    require_printable((name, name) for name in report.names_on(found))
    with session.change("beds.printed") as change:
        change.tell(building=building_id)
    head = session.sign_head("bed_list")
    frame = Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=head.short,
        sample=session.is_sample,
        landscape=True,
    )
    building = next((one for one in found.plan.buildings if one.id == building_id), None)
    return report.bed_list(found, frame, building)


def dossier_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the moves of a resident that stand, for the dossier's 在院经过. Raises NotAllowedError."""
    session.require(Permission.STAYS_READ)
    lines = [line for line in moves_of(session, resident_id) if line.stands]
    if not lines:
        return Section(answer=Answer.NOT_APPLICABLE, reason="还没有入住")
    return Section(
        heading=("时间", "动向", "床位", "说明"),
        table=tuple(
            (_when(line.move.at), KIND_ON_PAPER[line.move.kind], line.bed_label or "—", _told(line)) for line in lines
        ),
    )


def _when(at: datetime) -> str:
    """Return an instant as printed; lists that tell the day only are recorded from midnight on."""
    return shown_time(at).removesuffix(" 00:00")


def _told(line: Line) -> str:
    told = [f"{_DETAILS[name]}：{value}" for name, value in line.move.detail.items() if name in _DETAILS]
    return "；".join([*told, *filter(None, [line.move.reason])])
