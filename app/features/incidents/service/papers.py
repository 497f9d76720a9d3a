"""Incidents on paper: the report (意外事件报告) and the section of the dossier; loads the paper kit late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.features.incidents import store
from app.features.incidents.model import (
    KIND_ON_PAPER,
    LINE_ON_PAPER,
    Case,
    LineKind,
    goes_upward,
    is_late_note,
    minutes_to_first_note,
)
from app.features.incidents.service import _sight as sight
from app.features.incidents.service.reading import overlong
from app.features.incidents.service.rules import rules_on
from app.features.residents import service as residents
from app.features.slice import Section
from app.kernel.access import Permission
from app.kernel.answers import Answer
from app.kernel.clock import in_home

if TYPE_CHECKING:
    from app.data.session import Session
    from app.kernel.ids import IncidentId, ResidentId

_NONE = "本院没有意外事件的记录"
_SEX = {"male": "男", "female": "女"}


def report_paper(session: Session, incident_id: IncidentId) -> bytes:
    """Return the report of one incident (意外事件报告) as PDF, as far as the acting person sees it; it is logged.

    Raises NotAllowedError, OutOfDateError, RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.INCIDENT_REPORT, Permission.INCIDENT_READ)
    from app.features.incidents import report
    from app.paper.frame import Frame
    from app.paper.glyphs import require_printable

    case = sight.found(session, incident_id)
    late = minutes_to_first_note(case.incident) if is_late_note(case.incident, rules_on(session)) else 0
    upward = goes_upward(case.incident, overlong=overlong(session, case.incident))
    paper = report.IncidentPaper(case, _person(session, case), late_minutes=late, upward=upward)
    require_printable((KIND_ON_PAPER[case.incident.kind], told) for told in report.texts(paper))
    frame = Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("incident").short,
        head_right=KIND_ON_PAPER[case.incident.kind],
        note="只给院长看，用后入柜" if case.incident.private else "个人敏感信息，用后入柜",
        sample=session.is_sample,
    )
    made = report.incident_pdf(paper, frame)
    incident = case.incident
    with sight.change(
        session, "incident.printed", private=incident.private, resident_id=incident.resident_id
    ) as change:
        if not incident.private:
            change.tell(incident=str(incident_id))
    return made


def _person(session: Session, case: Case) -> tuple[str, ...]:
    """Return name, sex, age and bed as printed; nothing where it happened to nobody in particular."""
    of = case.incident.resident_id
    row = None if of is None else residents.row(session, of)
    if row is None:
        return ()
    age = "" if row.age is None else f"{'约 ' if row.age.about else ''}{row.age.years} 岁"
    return row.name, _SEX.get(row.sex.value, ""), age, row.bed


def dossier_section(session: Session, resident_id: ResidentId) -> Section:
    """Return the incidents of a resident, the newest first, never a concern about abuse. Raises NotAllowedError."""
    session.require(Permission.DOSSIER_PRINT)
    found = [
        one
        for one in store.cases(session.db, resident_id=resident_id)
        if not (one.incident.private or one.incident.withdrawn)
    ]
    if not found:
        return Section(answer=Answer.NONE, reason=_NONE)
    return Section(heading=("时间", "事件", "经过", "处理", "现在"), table=tuple(map(_row, found)))


def _row(case: Case) -> tuple[str, ...]:
    incident = case.incident
    hurt = "，有人受伤" if incident.injured else ""
    grave = "，严重" if incident.is_grave else ""
    told = [
        f"{LINE_ON_PAPER[kind]}：{one.text}" for kind in (LineKind.CAUSE, LineKind.MEASURE) for one in case.of(kind)
    ]
    done = [incident.first_aid, incident.sent_to and f"送 {incident.sent_to}", *told]
    return (
        f"{in_home(incident.at):%Y-%m-%d %H:%M}",
        f"{KIND_ON_PAPER[incident.kind]}{hurt}{grave}",
        f"{incident.place}：{incident.what}",
        "；".join(filter(None, done)) or "未写明",
        "还没有结案" if case.is_open else "已结案",
    )
