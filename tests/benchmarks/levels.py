"""What is due, one resident's chart and everybody's class, in a home with ten years of assessments.

Each has a goal in ms; the baseline is a bare read of the same rows, so that the ratio tells it on any PC. Where nothing
else is said a run has a session of its own, which remembers nothing.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.data.session import Session
from app.features.care_levels import service
from app.features.care_levels.model import form
from app.features.places import service as places
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.home import OpenedHome, open_home
from app.kernel.care import Risk
from app.kernel.clock import today
from app.kernel.ids import ResidentId
from app.shell.slices import slices
from tests.benchmarks.harness import clocked

YEARS, ABILITIES, RISKS, CLASSES, TRIPS = 10, 20, 10, 5, 5
"""For each resident; a trip to hospital is two moves."""

DUE_MS, CHART_MS, CLASSES_MS = 50, 100, 20
RUNS = 9
_CLASSES = ("independent", "partial", "dependent")


def report(home: Path) -> Iterator[str]:
    """Yield the lines of the report; `home` itself stays as it is."""
    folder = home.with_name(f"levels-{home.name}")
    shutil.copytree(home, folder)
    opened, session = open_home(folder, "director", "demo-demo")
    try:
        somebody = fill(session)
        yield from lines(opened, somebody)
    finally:
        opened.close()


def lines(opened: OpenedHome, somebody: ResidentId) -> Iterator[str]:
    """Yield the lines of the report on a home that was filled."""
    house = slices()

    def fresh() -> Session:
        return opened.session_for("director")

    newest = "SELECT resident_id, max(assessed_on) FROM {} GROUP BY resident_id"
    every_move = "SELECT resident_id, kind, bed_id, at FROM stay_move ORDER BY resident_id, at"
    bare = _read(fresh(), newest.format("ability_assessment"), newest.format("risk_assessment"), every_move)
    yield _line("due list, everything read anew", DUE_MS, lambda: service.due_list(fresh(), house), bare)
    ready = [_with_stays(fresh()) for _run in range(RUNS + 1)]
    yield _line("due list, stays known to the page", DUE_MS, lambda: service.due_list(ready.pop(), house), bare)
    known = fresh()
    service.due_list(known, house)
    yield _line("due list, nothing written since", DUE_MS, lambda: service.due_list(known, house), bare)
    yield _line(
        "everybody's class",
        CLASSES_MS,
        lambda: service.classes_at(fresh()),
        _read(fresh(), "SELECT resident_id, class FROM official_class ORDER BY resident_id, from_on"),
    )
    whose = f"WHERE resident_id = {somebody}"
    yield _line(
        "chart of a resident",
        CHART_MS,
        _chart(opened, somebody),
        _read(fresh(), f"SELECT * FROM ability_assessment {whose}", f"SELECT * FROM stay_move {whose}"),
    )


def _line(name: str, goal: int, ours: Callable[[], object], bare: Callable[[], object]) -> str:
    ours(), bare()
    took, base = (min(clocked(work)() for _run in range(RUNS)) * 1000 for work in (ours, bare))
    verdict = "reached" if took <= goal else "MISSED"
    return f"{verdict:8}levels: {name:34} {took:6.1f} ms (goal {goal}), bare read {base:.1f} ms, {took / base:.1f} x"


def _with_stays(session: Session) -> Session:
    """Return the session once it knows who is where, which every page asks for first."""
    stays.standings(session)
    places.plan(session, retired=True)
    return session


def _read(session: Session, *queries: str) -> Callable[[], object]:
    return lambda: [session.db.execute(sql).fetchall() for sql in queries]


def _chart(opened: OpenedHome, of: ResidentId) -> Callable[[], object]:
    """Return what reads, places and paints the page of a resident's chart."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.desktop.theme import TextSize, apply
    from app.features.care_levels.view.history_page import LevelHistoryPage
    from app.shell.program import make_app
    from tests.desk import TableDesk

    app = QApplication.instance() or make_app()
    if isinstance(app, QApplication):
        apply(app, TextSize.STANDARD)
    desk = TableDesk()
    desk.slices = slices()

    def shown() -> None:
        page = LevelHistoryPage(opened.session_for("director"), desk)
        page.resize(1142, 684)
        page.show()
        page.open(of)
        QApplication.processEvents()
        page.close()
        page.deleteLater()

    return shown


# ten years ----------------------------------------------------------------------------------------------


def fill(session: Session) -> ResidentId:
    """Add ten years of levels and of stays in hospital for everybody registered, and return one of them."""
    here = [(of, where.bed_id) for of, where in stays.standings(session).items() if where.state in REGISTERED]
    day = today(session.clock)
    with session.change("benchmark.filled") as change:
        came = f"{day - timedelta(days=(YEARS + 1) * 365)}T04:00:00Z"
        session.db.execute("UPDATE stay_move SET at = ? WHERE kind = 'admitted'", [came])  # so that every trip fits
        for table, make in (
            ("ability_assessment", _abilities),
            ("risk_assessment", _risks),
            ("official_class", _classes),
            ("stay_move", _trips),
        ):
            rows = [row for of, bed in here for row in make(of, bed, day)]
            for row_id, row in enumerate(rows, change.new_id(table)):
                row |= {"id": row_id, "recorded_at": change.at, "recorded_by": change.by}
            session.db.table(table).insert_all(rows, batch_size=500)
            if table == "risk_assessment":
                grades = ({"assessment_id": row["id"], "risk": risk, "grade": "low"} for row in rows for risk in Risk)
                session.db.table("risk_grade").insert_all(grades, batch_size=500)
    return here[0][0]


def _spread(count: int, day: date) -> Iterator[date]:
    """Yield days over ten years, the last one before `day`."""
    for at in range(count):
        yield day - timedelta(days=(count - at) * YEARS * 365 // count - 20)


def _abilities(of: ResidentId, _bed: object, day: date) -> Iterator[dict[str, Any]]:
    scores = json.dumps({item.code: item.options[1].score for item in form().items})
    for at, on in enumerate(_spread(ABILITIES, day)):
        yield {
            "resident_id": of, "standard": "gbt42195", "assessed_on": on.isoformat(), "why": "regular",
            "scores": scores, "self_care": 20, "movement": 9, "mental": 20, "social": 10, "total": 59 + at % 5,
            "coma": 0, "dementia": 0, "psychiatric": 0, "incidents": 0, "initial_level": 2, "level": 2,
            "assessor": "田禾", "second_assessor": "覃素珍",
        }  # fmt: skip


def _risks(of: ResidentId, _bed: object, day: date) -> Iterator[dict[str, Any]]:
    for on in _spread(RISKS, day):
        yield {"resident_id": of, "assessed_on": on.isoformat(), "why": "regular", "assessor": "田禾"}


def _classes(of: ResidentId, _bed: object, day: date) -> Iterator[dict[str, Any]]:
    for at, on in enumerate(_spread(CLASSES, day)):
        yield {
            "resident_id": of, "class": _CLASSES[(of + at) % 3], "from_on": on.isoformat(),
            "decided_on": on.isoformat(), "office": "示例县民政局", "document": f"示民认 {at}",
            "confirmed_at": f"{on}T04:00:00Z", "confirmed_by": 1,
        }  # fmt: skip


def _trips(of: ResidentId, bed: object, day: date) -> Iterator[dict[str, Any]]:
    """Yield trips to hospital, each there and back."""
    for on in _spread(TRIPS, day):
        steps = (("went_to_hospital", "present", "in_hospital", 0), ("left_hospital", "in_hospital", "present", 9))
        for kind, was, is_, days in steps:
            yield {
                "resident_id": of, "kind": kind, "from_state": was, "to_state": is_, "bed_id": bed,
                "at": f"{on + timedelta(days=days)}T04:00:00Z",
            }  # fmt: skip
