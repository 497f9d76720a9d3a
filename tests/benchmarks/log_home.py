"""A home of a thousand residents with twenty years in its log, made by a seeded generator and kept for this machine."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from random import Random

from app.data import keys
from app.data.migrations import STEPS
from app.data.session import Session
from app.features.care_log import store
from app.features.sample import service as sample
from app.features.slice import SamplePlan
from app.features.staff import service as staff
from app.features.staff.model import AreaDraft
from app.features.stays import service as stays
from app.features.stays.model import REGISTERED
from app.home import OpenedHome, open_home
from app.kernel.clock import SetClock, parse_instant, to_text
from app.kernel.ids import AreaId, ResidentId
from app.shell.sample_home import make_sample

RESIDENTS, YEARS, DAYS = 1000, 20, 2
NOW = "2026-11-22T10:30:00+08:00"
MEASURED_DAILY = 365
"""Days that one resident is measured twice on, beside all the others' lines."""

_DEEDS = (("breakfast", "water", "washing", "toileting", "mood", "sleep"), ("night_look",), ("temperature",))
"""What is recorded of one resident at once, over and over: the routine of a room, a look at night, a measurement."""

_NOTES = (
    "吃得慢，陪着吃完", "说腿有点疼，走得慢", "夜里咳了几声", "在走廊走了两圈", "家里人来过电话", "在走廊跌倒，扶起",
    "发热，多喝水", "不想起床，劝了一会儿", "癫痫发作一次", "换了床单",
)  # fmt: skip
_LINE = (
    "INSERT INTO care_entry (id, resident_id, item, outcome, value, note, at, duty_on, shift_id, late, late_reason,"
    " flagged, why, leads, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', ?, ?, 0)"
)
_CHEAP = keys.Cost(memory_kib=64, passes=1)
_Line = tuple[object, ...]


def kept(rows: int) -> Path:
    """Return the home with so many lines in its log; made once for these tables and this generator."""
    made_by = "".join(step.SQL for step in STEPS) + Path(__file__).read_text("utf-8")
    name = hashlib.sha256(made_by.encode()).hexdigest()[:12]
    home = Path(tempfile.gettempdir()) / "fuyuan-bench" / f"log-{rows}-{name}.fuyuan"
    if not home.exists():
        home.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=home.parent) as folder:
            begun = Path(folder) / "begun.fuyuan"
            make_sample(begun, SamplePlan(RESIDENTS, 18, DAYS, 1, date(2026, 11, 22), closing=False), _CHEAP)
            opened, session = open_home(begun, "director", sample.PASSPHRASE, SetClock(parse_instant(NOW)))
            _fill(session, rows)
            _narrow_area(session)
            opened.close()
            begun.rename(home)
    return home


def opened_copy(rows: int, folder: Path) -> tuple[OpenedHome, Session]:
    """Open a copy in a folder to the director; what is written there is not kept."""
    copy = folder / f"log-{rows}.fuyuan"
    if not copy.exists():
        shutil.copytree(kept(rows), copy)
    return open_home(copy, "director", sample.PASSPHRASE, SetClock(parse_instant(NOW)))


def area(session: Session) -> AreaId:
    """Return the area of some fifty residents."""
    return staff.areas(session)[0].id


def measured(session: Session) -> ResidentId:
    """Return who is measured daily."""
    return min(people(session))


def people(session: Session) -> list[ResidentId]:
    """Return who is registered."""
    return [of for of, where in stays.standings(session).items() if where.state in REGISTERED]


def _narrow_area(session: Session) -> None:
    """Leave two floors to the first area."""
    first = staff.areas(session)[0]
    staff.change_area(session, first.id, AreaDraft(first.name, frozenset(sorted(first.floors)[:2])))


def _fill(session: Session, rows: int) -> None:
    """Write lines past the services, the indexes after them, then count them once."""
    db = session.db
    indexes = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'care_entry'")
    named = [(name, sql) for name, sql in indexes.fetchall() if sql]
    db.execute("BEGIN IMMEDIATE")
    for name, _sql in named:
        db.execute(f"DROP INDEX {name}")
    first, there = db.execute("SELECT max(id) + 1, count(*) FROM care_entry").fetchone()
    more = rows - there - 2 * MEASURED_DAILY
    db.conn.executemany(_LINE, _lines(session, more, first))
    db.conn.executemany(_LINE, _daily(session, first + more))
    for _name, sql in named:
        db.execute(sql)
    store.rebuild(db)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _lines(session: Session, rows: int, first: int) -> Iterator[_Line]:
    random, everybody, shift = Random(1), people(session), staff.kinds(session)[0].id
    until = session.clock.now() - timedelta(days=DAYS)
    step, deeds = timedelta(days=365 * YEARS) / rows, cycle(_DEEDS)
    number, items, of, at = 0, list[str](), everybody[0], until
    while number < rows:
        leads = 0
        if not items:
            items, of, at = list(next(deeds)), random.choice(everybody), until - step * (rows - number)
            leads = min(len(items), rows - number)
        item = items.pop(0)
        value = round(random.uniform(35.8, 37.9), 1) if item == "temperature" else None
        odd = random.random() < 0.05
        note = f"{random.choice(_NOTES)}，第{number % 977}次" if random.random() < 0.3 else ""
        yield (
            first + number, of, item, "other" if odd else "usual" if value is None else "", value, note, *_when(at),
            shift, int(random.random() < 0.02), int(odd), leads, to_text(at),
        )  # fmt: skip
        number += 1


def _daily(session: Session, first: int) -> Iterator[_Line]:
    """Yield two temperatures a day of one resident."""
    random, of, shift = Random(2), measured(session), staff.kinds(session)[0].id
    for number in range(2 * MEASURED_DAILY):
        at = session.clock.now() - timedelta(hours=12 * (2 * MEASURED_DAILY - number))
        value = round(random.uniform(35.8, 37.9), 1)
        yield first + number, of, "temperature", "", value, "", *_when(at), shift, 0, 0, 1, to_text(at)


def _when(at: datetime) -> tuple[str, str]:
    return to_text(at), at.date().isoformat()
