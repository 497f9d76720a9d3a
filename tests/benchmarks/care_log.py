"""The care log with years of lines: writing against a bare commit, reading and searching within a person's patience."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from app.data.keys import Cost
from app.data.session import Session
from app.features.care_log import service, store
from app.features.care_log.model import USUAL, CellState, EntryDraft, LogFilter
from app.features.care_log.store.writing import RECOUNTS
from app.features.places import service as places
from app.features.places.model import FloorDraft
from app.features.staff import service as staff
from app.features.stays import service as stays
from app.home import Founding, create_home
from app.kernel.clock import SetClock, to_text
from app.kernel.ids import CareEntryId, ResidentId, RoomId, first_id
from tests.benchmarks.harness import Timed, clocked, compare

Deed = Callable[[], object]

RESIDENTS = 1000
YEARS = 20
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ITEMS = ("breakfast", "lunch", "dinner", "water", "washing", "toileting", "mood", "sleep", "night_look", "temperature")
NOTES = (
    "吃得慢，陪着吃完", "说腿有点疼，走得慢", "夜里咳了几声", "在走廊走了两圈", "家里人来过电话", "在走廊跌倒，扶起",
    "发热，多喝水", "不想起床，劝了一会儿", "癫痫发作一次", "换了床单",
)  # fmt: skip
SYNC_MS, PAGE_MS = 4.0, 0.05
"""An old disk: how long a sync takes, and a page of 4 KB at the 80 MB/s that it writes in a row."""

_LINE = (
    "INSERT INTO care_entry (id, resident_id, item, outcome, value, note, at, duty_on, shift_id, late, late_reason,"
    " flagged, why, leads, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', 1, ?, ?)"
)


def report(folder: Path, rows: int) -> Iterator[str]:
    """Yield the figures of a log of so many lines, made anew in a folder."""
    clock = SetClock(NOW - timedelta(days=60))
    founding = Founding("枫树岭福利院", "李桂兰", "苹果树下的旧钟表", home_no=7)
    home, session, _ = create_home(folder / f"log-{rows}.fuyuan", founding, clock, Cost(memory_kib=64, passes=1))
    try:
        room = _room(session)
        clock.at = NOW
        began = time.perf_counter()
        _fill(session, rows)
        yield f"        {rows} lines made in {time.perf_counter() - began:.0f} s"
        yield from _reading(session, rows)
        yield from _writing(session, clock, room)
        yield f"{'reached' if not service.wrong_sums(session) else 'MISSED':8}sums equal a recount"
    finally:
        home.close()


def _room(session: Session) -> RoomId:
    """Return a room with six people in it, among a thousand residents."""
    with session.change("test.residents_made"):
        first = first_id(session.home_no) + 1
        at = to_text(session.clock.now())
        session.db.conn.executemany(
            "INSERT INTO resident (id, number, name, readings, reading_shown, sex, born_kind, id_kind, recorded_at,"
            " recorded_by) VALUES (?, ?, ?, '', '', 'unknown', 'unknown', 'none', ?, 0)",
            [(first + place, f"{place:04}", f"老人{place}", at) for place in range(RESIDENTS)],
        )
    floor = places.add_floor(session, places.add_building(session, "1号楼"), FloorDraft("2层"))
    (room,) = places.add_rooms(session, floor, "201", 6)
    for place, one in enumerate(places.plan(session).places()):
        stays.admit(session, ResidentId(first + place), one.bed.id, session.clock.now())
    return room


def _fill(session: Session, rows: int) -> None:
    """Write lines of twenty years past the services, then count them once."""
    random, first = Random(1), first_id(session.home_no) + 1
    begun, step = NOW - timedelta(days=365 * YEARS), timedelta(days=365 * YEARS) / rows
    shift = staff.kinds(session)[0].id

    def lines() -> Iterator[tuple[object, ...]]:
        for number in range(rows):
            item = ITEMS[number % len(ITEMS)]
            value = round(random.uniform(35.8, 37.9), 1) if item == "temperature" else None
            odd = random.random() < 0.05
            note = random.choice(NOTES) + f"，第{number % 977}次" if random.random() < 0.3 else ""
            at = begun + step * number
            outcome = "other" if odd else USUAL if value is None else ""
            yield (
                first + number, first + random.randrange(RESIDENTS), item, outcome, value, note, to_text(at),
                at.date().isoformat(), shift, int(random.random() < 0.02), int(odd), to_text(at), 0,
            )  # fmt: skip

    session.db.execute("BEGIN IMMEDIATE")
    session.db.conn.executemany(_LINE, lines())
    store.rebuild(session.db)
    session.db.execute("COMMIT")


def _reading(session: Session, rows: int) -> Iterator[str]:
    everything, who = LogFilter(), ResidentId(first_id(session.home_no) + 5)
    yield _within("first page of the log", 50, lambda: service.log_page(session, everything))
    yield _within("number of lines", 50, lambda: service.log_count(session, everything))
    places: list[tuple[int, CareEntryId]] = []
    took = clocked(lambda: places.extend(service.log_places(session)))()
    yield f"        {len(places)} places to jump to in {took * 1000:.0f} ms, beside the screen"
    _lines, middle = places[len(places) // 2]
    yield _within("jump into the middle", 50, lambda: service.log_page(session, everything, middle, skip=2000))
    for name, wanted in (
        ("one resident", LogFilter(resident_id=who)), ("one item", LogFilter(item="mood")),
        ("unusual", LogFilter(unusual=True)), ("late", LogFilter(late=True)), ("flagged", LogFilter(flagged=True)),
    ):  # fmt: skip
        yield _within(f"first page of {name}", 50, partial(service.log_page, session, wanted))
    month = (NOW - timedelta(days=400)).date()
    yield _within("a resident's month", 50, lambda: service.month_of(session, who, month))
    for text in ("癫痫", "走廊", "跌", "走廊跌倒", "第976次", "没有这句"):
        yield _within(f"search of {text}, first page", 100, partial(service.search, session, text))
    first, last = (NOW - timedelta(days=365)).date(), NOW.date()
    for name, table, read, of in (
        ("month sums of all years", "care_month", lambda: service.month_sums(session), ""),
        ("day sums of a year", "care_day", lambda: service.day_sums(session, first, last), f"WHERE span >= '{first}'"),
    ):
        counting = clocked(partial(_fetched, session, f"SELECT * FROM ({RECOUNTS[table]}) {of}"))
        yield compare(f"{name} / counting the log", 0.01, clocked(read), counting, pairs=3).line()


def _writing(session: Session, clock: SetClock, room: RoomId) -> Iterator[str]:
    number = itertools.count(1)
    six = [ResidentId(first_id(session.home_no) + place) for place in range(1, 7)]

    def bare() -> None:
        session.db.execute("BEGIN IMMEDIATE")
        session.db.execute("UPDATE resident SET remark = ? WHERE id = ?", [f"第 {next(number)} 次", six[0] + 500])
        session.db.execute("COMMIT")

    def one() -> Deed:
        clock.pass_(minutes=1)
        shift = staff.shift_now(session)
        assert shift is not None
        draft = EntryDraft(resident_id=six[0], item="temperature", value=36.6, at=clock.now(), note="睡前量的")
        return partial(service.record, session, shift, draft)

    def whole_room() -> Deed:
        clock.at = (clock.at + timedelta(days=1)).replace(hour=NOW.hour, minute=0)
        shift = staff.shift_at(session, clock.now())
        assert shift is not None
        sheet = service.room_sheet(session, shift, room)
        assert sheet is not None and sheet.ready == 6 * 8
        rows = [
            EntryDraft(resident_id=who.resident_id, item=cell.item.key, outcome=(USUAL,), at=clock.now())
            for who in sheet.residents
            for cell in who.cells
            if cell.state is CellState.READY
        ]
        return partial(service.confirm_room, session, shift, room, rows)

    kinds = {"bare commit": lambda: bare, "line": one, "room of six (48 lines)": whole_room}
    costs = {name: (_cpu(prepare), _pages(session, prepare)) for name, prepare in kinds.items()}
    for name, (work, pages) in costs.items():
        yield f"        one {name}: {work:.2f} ms of work, {pages:.0f} pages and one sync of the disk"
    for name, base, goal, ours, theirs in (
        ("line", "bare commit", 1.2, _timed(one), clocked(bare)),
        ("room of six (48 lines)", "line", 1.5, _timed(whole_room), _timed(one)),
    ):
        yield compare(f"one {name} / one {base}", goal, ours, theirs, pairs=51).line()
        yield _worked_out(_on_old_disk(*costs[name]) / _on_old_disk(*costs[base]), goal)
    month = clock.now().date() - timedelta(days=31)
    lines = len(service.month_of(session, six[0], month))
    yield _within(f"a resident's month of {lines} lines", 50, lambda: service.month_of(session, six[0], month))


def _timed(prepare: Callable[[], Deed]) -> Timed:
    """Return the wall time of deeds, without what is read before to prepare each."""

    def run() -> float:
        return clocked(prepare())()

    return run


def _cpu(prepare: Callable[[], Deed]) -> float:
    """Return the processor time of deeds, its median in ms: neither the disk's answer nor preparing is in it."""
    costs = []
    for _ in range(51):
        deed = prepare()
        began = time.process_time()
        deed()
        costs.append(time.process_time() - began)
    return statistics.median(costs) * 1000


def _pages(session: Session, prepare: Callable[[], Deed]) -> float:
    """Return how many pages deeds write into the journal, their median."""
    journal, counts = session.place.folder / "home.db-wal", list[int]()
    page = int(session.db.execute("PRAGMA page_size").fetchone()[0])
    for _ in range(21):
        deed = prepare()
        session.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        deed()
        counts.append((journal.stat().st_size - 32) // (page + 24))  # a head of 32 bytes, one of 24 before each page
    return statistics.median(counts)


def _on_old_disk(work: float, pages: float) -> float:
    """Return the ms of a deed on an old disk."""
    return work + SYNC_MS + pages * PAGE_MS


def _worked_out(ratio: float, goal: float) -> str:
    disk = f"{SYNC_MS:g} ms a sync, {PAGE_MS:g} ms a page"
    told = f"{ratio:5.2f} x (goal {goal:.2f}; worked out of work and pages, no such disk was there)"
    return f"{'reached' if ratio <= goal else 'MISSED':8}  {disk:42} {told}"


def _fetched(session: Session, sql: str) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = session.db.execute(sql).fetchall()
    return rows


def _within(name: str, most: float, work: Callable[[], object]) -> str:
    """Return the line of something that a person waits for, with its median in ms."""
    timed = clocked(work)
    timed()
    costs = sorted(timed() for _ in range(9))
    took = costs[len(costs) // 2] * 1000
    return f"{'reached' if took <= most else 'MISSED':8}{name:44} {took:7.2f} ms (goal {most:.0f})"
