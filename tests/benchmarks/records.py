"""Saving, searching and checking, against the bare work of the same database and machine."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.data import check
from app.features.residents import service as residents
from app.home import open_home
from app.pinyin.rank import Finder
from tests.benchmarks.harness import clocked, compare

SHOWN = 200
QUERIES = ("zh", "zhx", "w", "203", "王", "lxy")


def saving(home: Path) -> Iterator[str]:
    """Yield the cost of one saved change of a resident against one bare durable commit of the same file."""
    opened, session = open_home(home, "director", "demo-demo")
    number = itertools.count(1)
    resident, other = (row.id for row in residents.residents(session)[:2])

    seen = [residents.resident(session, resident)]

    def bare() -> None:
        session.db.execute("BEGIN IMMEDIATE")
        session.db.execute("UPDATE resident SET remark = ? WHERE id = ?", [f"第 {next(number)} 次", other])
        session.db.execute("COMMIT")

    def whole() -> float:
        draft = replace(seen[0].resident.person, remark=f"第 {next(number)} 次")  # the form's work, not the save's
        took = clocked(lambda: residents.change(session, seen[0], draft))()
        seen[0] = replace(seen[0], resident=replace(seen[0].resident, person=draft))
        return took

    try:
        yield compare("one saved change / one bare commit", 1.2, whole, clocked(bare), pairs=101).line()
    finally:
        opened.close()


def searching(counts: tuple[int, ...] = (1_000, 20_000)) -> Iterator[str]:
    """Yield the cost of ranking keys against a bare scan of the same keys."""
    from random import Random

    from app.features.sample.model import people
    from app.kernel.clock import PcClock, today
    from app.pinyin.readings import readings

    invented = people(Random(1), 1000, today(PcClock()))
    some = [(one.name, *readings(one.name).search.split("|"), "203-1", "0024") for one in invented]
    for count in counts:
        keys = list(itertools.islice(itertools.cycle(some), count))
        joined = ["|".join(of_one) for of_one in keys]

        finder = Finder(keys)

        def ours(finder: Finder = finder) -> None:
            for query in QUERIES:
                finder.ranked(query, SHOWN)

        def bare(joined: list[str] = joined) -> None:
            for query in QUERIES:
                sum(query in line for line in joined)

        yield compare(f"search of {count} / bare scan", 2.0, clocked(ours), clocked(bare)).line()


def checking(home: Path) -> Iterator[str]:
    """Yield how long the whole check of a home takes."""
    opened, session = open_home(home, "director", "demo-demo")
    began = time.perf_counter()
    found = list(check.faults(session))
    took = time.perf_counter() - began
    entries = session.db.execute("SELECT max(seq) FROM audit").fetchone()[0]
    opened.close()
    yield f"        home check of {entries} entries: {took:.1f} s (goal 15), {len(found)} findings"
