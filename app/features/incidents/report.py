"""The report of one incident on paper (意外事件报告): a Chinese form; it prints what it is given."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from app.features.incidents.model import KIND_ON_PAPER, LINE_ON_PAPER, Case, Line, LineKind
from app.kernel.clock import in_home
from app.paper import marks, tables, text
from app.paper.frame import Frame, render

TITLE = "意外事件报告"
SIGN = ("报告人", "当班负责人", "复核人", "院长")
NOTHING = "＿" * 6
_LABEL = 30 * mm
_ORDER = (
    LineKind.MORE,
    LineKind.CAUSE,
    LineKind.MEASURE,
    LineKind.REVIEW,
    LineKind.CORRECTED,
    LineKind.REOPENED,
    LineKind.CLOSED,
)


@dataclass(frozen=True, slots=True)
class IncidentPaper:
    """Everything the form prints."""

    case: Case
    person: tuple[str, ...]  # name, sex, age, bed; empty: nobody in particular
    late_minutes: int  # after which the first note came; 0: in time
    upward: bool  # True: it is to be reported upward


def texts(paper: IncidentPaper) -> Iterator[str]:
    """Yield every text that paper must be able to draw."""
    yield from paper.person
    yield paper.case.author
    incident = paper.case.incident
    yield from (incident.place, incident.found_by, incident.what, incident.first_aid, incident.sent_to)
    for one in paper.case.lines:
        yield from (one.text, one.whom, one.way, one.by_whom, one.author)


def incident_pdf(paper: IncidentPaper, frame: Frame) -> bytes:
    """Return the form; what was taken back stays on it and says so. RuleBrokenError for characters it cannot draw."""
    incident, width = paper.case.incident, frame.body_width
    standing = "（已收回）" if incident.withdrawn else "" if paper.case.is_open else "（已结案）"
    story: list[Flowable] = [
        text.text(TITLE + standing, text.TITLE, bold=True, align="center"),
        Spacer(1, 3 * mm),
        _facts(paper, width),
        *_told(paper, width),
        *_afterwards(paper.case, width),
        KeepTogether([Spacer(1, 6 * mm), marks.signatures(SIGN, width * 0.75)]),
    ]
    return render(f"{TITLE} {KIND_ON_PAPER[incident.kind]} {in_home(incident.at):%Y-%m-%d}", story, frame)


def _facts(paper: IncidentPaper, width: float) -> Table:
    incident, half = paper.case.incident, width / 2 - _LABEL
    *who, bed = paper.person or ("不涉及某一位老人", "")
    noted = f"{in_home(incident.recorded_at):%Y-%m-%d %H:%M}　{paper.case.author}"
    late = f"（发生后 {paper.late_minutes} 分钟，补记）" if paper.late_minutes else ""
    pairs = (
        ("事件类别", KIND_ON_PAPER[incident.kind], "发生时间", f"{in_home(incident.at):%Y-%m-%d %H:%M}"),
        ("老人", "　".join(filter(None, who)), "床位", bed or "—"),
        ("发现人", incident.found_by, "送往", incident.sent_to or "没有外送"),
        ("有无受伤", "有" if incident.injured else "无", "是否严重", "严重" if incident.is_grave else "不严重"),
    )
    rows = [
        [cell for label, value in (pair[:2], pair[2:]) for cell in (tables.label(label), tables.value(value))]
        for pair in pairs
    ]
    whole = (
        ("地点", incident.place),
        ("经过（事实）", incident.what),
        ("现场处理", incident.first_aid or "没有写"),
        ("第一次记录", noted + late),
    )
    rows += [[tables.label(label), tables.value(value, columns=3)] for label, value in whole]
    return tables.form(rows, [_LABEL, half, _LABEL, half])


def _told(paper: IncidentPaper, width: float) -> Iterator[Flowable]:
    """Yield who was told of it: the family, and those above."""
    upward = "应当上报" if paper.upward else "院内处理，不需要上报"
    kinds = ((LineKind.FAMILY_TOLD, ""), (LineKind.REPORTED, upward))
    for kind, note in kinds:
        yield from marks.heading(LINE_ON_PAPER[kind], note)
        rows = [
            (_when(one), one.whom or "没有告知", one.way, one.by_whom, _text(one))
            for one in paper.case.lines
            if one.kind is kind
        ]
        blank = (NOTHING, "", "", "", "") if kind is LineKind.FAMILY_TOLD or paper.upward else ("无", "", "", "", "")
        widths = tables.shares(width, 32, 36, 22, 26, 62)
        yield tables.listing(("时间", "告知谁", "方式", "谁告知的", "说明"), rows or [blank], widths)


def _afterwards(case: Case, width: float) -> Iterator[Flowable]:
    yield from marks.heading("后续、原因、措施、复核")
    rows = [
        (_when(one), LINE_ON_PAPER[one.kind], _text(one), one.author)
        for kind in _ORDER
        for one in case.lines
        if one.kind is kind
    ]
    have = {one.kind for one in case.lines}
    needed = (LineKind.CAUSE, LineKind.MEASURE, LineKind.REVIEW)
    rows += [(NOTHING, LINE_ON_PAPER[kind], "", "") for kind in needed if kind not in have]
    yield tables.listing(("时间", "事项", "内容", "记录人"), rows, tables.shares(width, 32, 24, 96, 26))


def _when(one: Line) -> str:
    return f"{in_home(one.at):%m-%d %H:%M}"


def _text(one: Line) -> str:
    return f"（已收回）{one.text}" if one.withdrawn else one.text
