"""What checks owe, a month of proof and the safety page, in a home whose fourteen checks were walked for twenty years.

Each has a goal in ms; the baseline is a bare read of the same rows, so that the ratio tells it on any PC. Where nothing
else is said a run has a session of its own, which remembers nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from app.data.session import Session
from app.features.safety_checks import service
from app.features.safety_checks.model import Often, Version
from app.home import OpenedHome, open_home
from app.kernel.clock import midnight, to_text, today
from app.kernel.text import in_english
from app.shell.slices import slices
from tests.benchmarks.harness import clocked

YEARS, ANSWERS = 20, 12
"""Years walked day for day; answers of each round."""
DUE_MS, MONTH_MS = 50, 100
RUNS = 9
_DAYS = {
    Often.DAY: 1, Often.NIGHT: 1, Often.WEEK: 7, Often.HALF_MONTH: 15, Often.MONTH: 30, Often.QUARTER: 91,
    Often.HALF_YEAR: 182, Often.YEAR: 365, Often.EVENT: 60,
}  # fmt: skip


def report(home: Path) -> Iterator[str]:
    """Yield the lines of the report; `home` itself stays as it is."""
    folder = home.with_name(f"safety-{home.name}")
    shutil.copytree(home, folder)
    opened, session = open_home(folder, "director", "demo-demo")
    try:
        count = fill(session)
        yield f"        safety: {count} rounds of {YEARS} years"
        yield from lines(opened)
    finally:
        opened.close()


def lines(opened: OpenedHome) -> Iterator[str]:
    """Yield the lines of the report on a home that was filled."""
    house = slices()

    def fresh() -> Session:
        return opened.session_for("director")

    day = today(fresh().clock)
    first, last = service.month_of(day.replace(day=1) - timedelta(days=1))
    near = _read(fresh(), day - timedelta(days=1), day)
    known = fresh()
    service.owed(known, day, day)
    yield _line("due list of a day", DUE_MS, lambda: service.owed(fresh(), day, day), near)
    yield _line("tasks of the start page", DUE_MS, lambda: list(service.due_tasks(fresh(), in_english)), near)
    yield _line("due list, nothing written since", DUE_MS, lambda: service.owed(known, day, day), near)
    bare = _read(fresh(), first, last)
    yield _line("month of the checks", MONTH_MS, lambda: service.owed(fresh(), first, last), bare)

    def month() -> None:
        session = fresh()
        for one in service.every_ledger(session, house):
            if one.owed is not None:
                list(one.owed(session, first, last))
        service.missed(session, first, last)

    yield _line("month of every ledger", MONTH_MS, month, bare)


def _line(name: str, goal: int, ours: Callable[[], object], bare: Callable[[], object]) -> str:
    ours(), bare()
    took, base = (min(clocked(work)() for _run in range(RUNS)) * 1000 for work in (ours, bare))
    verdict = "reached" if took <= goal else "MISSED"
    return f"{verdict:8}safety: {name:34} {took:6.1f} ms (goal {goal}), bare read {base:.1f} ms, {took / base:.1f} x"


def _read(session: Session, first: date, last: date) -> Callable[[], object]:
    sql = """
        SELECT duty_on, district, event_id, walked_at, finished_at FROM check_round
        WHERE template_id = ? AND duty_on BETWEEN ? AND ?
    """
    ids = [one.template_id for one in service.versions(session)]
    days = first.isoformat(), last.isoformat()
    return lambda: [session.db.execute(sql, (of, *days)).fetchall() for of in ids]


# twenty years -----------------------------------------------------------------------------------------


def fill(session: Session) -> int:
    """Walk every check for twenty years, signed by two, and return how many rounds these are."""
    day = today(session.clock)
    begin = day - timedelta(days=YEARS * 365)
    with session.change("benchmark.filled") as change:
        session.db.execute("UPDATE check_template_version SET from_on = ?", [begin.isoformat()])
        walked_since = session.db.execute("SELECT min(duty_on) FROM check_round").fetchone()[0] or day.isoformat()
        end = date.fromisoformat(walked_since)
        held = service.versions(session)
        rounds = [row for one in held for row in _rounds(one, begin, end)]
        by = {"recorded_at": change.at, "recorded_by": change.by}
        for row_id, row in enumerate(rounds, change.new_id("check_round")):
            row |= {"id": row_id, **by}
        session.db.table("check_round").insert_all(rounds, batch_size=500)
        answers = (
            {"id": row_id, "round_id": of, "item": code, "answer": "good", **by}
            for row_id, (of, code) in enumerate(
                ((row["id"], f"I{number:02d}") for row in rounds for number in range(ANSWERS)),
                change.new_id("check_answer"),
            )
        )
        session.db.table("check_answer").insert_all(answers, batch_size=500)
        signed = (
            {"id": row_id, "round_id": of, "duty": duty, "account_id": change.by, "name": "李桂兰", **by}
            for row_id, (of, duty) in enumerate(
                ((row["id"], duty) for row in rounds for duty in ("performed", "confirmed")),
                change.new_id("check_signature"),
            )
        )
        session.db.table("check_signature").insert_all(signed, batch_size=500)
    return len(rounds)


def _rounds(one: Version, begin: date, end: date) -> Iterator[dict[str, object]]:
    step = timedelta(days=_DAYS[one.template.often])
    day = begin
    while day < end and not one.template.of_residents:
        at = midnight(day) + timedelta(hours=21 if one.template.often is Often.NIGHT else 9)
        for turn in range(one.template.needed):
            walked = at + timedelta(hours=3 * turn)
            yield {
                "template_id": one.template_id, "version_id": one.id, "duty_on": day.isoformat(), "on_paper": 0,
                "walked_at": to_text(walked), "finished_at": to_text(walked + timedelta(minutes=30)),
            }  # fmt: skip
        day += step
