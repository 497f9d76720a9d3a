"""Ledgers, the folder for inspectors and the monthly summary as PDF; loads the paper kit late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from app.data.session import Session
from app.features.hazards import service as hazards
from app.features.hazards.model import GRADE_ON_PAPER, Hazard
from app.features.safety_checks.model import ASKED_FOR, Version, is_heating, stops
from app.features.safety_checks.service._pack import month_of, now
from app.features.safety_checks.service.ledgers import ledgers, often_on_paper
from app.features.safety_checks.service.owing import owed
from app.features.safety_checks.service.places import districts, places
from app.features.safety_checks.service.rules import rules_on
from app.features.safety_checks.service.templates import in_use
from app.features.slice import Ledger, Slice
from app.kernel.access import Permission
from app.kernel.clock import midnight, today
from app.kernel.errors import Finding, StorageError, refuse
from app.kernel.ledgers import LedgerTable
from app.kernel.text import words

if TYPE_CHECKING:
    from app.features.safety_checks.report import MonthRow, Trend
    from app.paper.frame import Frame

_FOLDER = words("SafetyPapers", "{path} cannot be written. The records are safe. Choose another folder.")
_SPAN = words("SafetyPapers", "The last day is before the first. Nothing was printed.")
MONTHS = 6


def every_ledger(session: Session, slices: Iterable[Slice]) -> tuple[Ledger, ...]:
    """Return the ledgers of all slices, in the order of the inspectors' list. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    found = [one for part in slices if part.ledgers is not None for one in part.ledgers(session)]
    return tuple(sorted(found, key=lambda one: one.number))


def ledger_paper(session: Session, ledger: Ledger, first: date, last: date) -> bytes:
    """Return one ledger of some days as PDF; it is logged.

    Raises NotAllowedError, RuleBrokenError (a character that cannot be printed, days the wrong way), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    _require_span(first, last)
    with session.change("ledger.printed", "ledger") as change:
        change.tell(ledger=ledger.key, first=first.isoformat(), last=last.isoformat())
    return _ledger(session, ledger, first, last)


def month_ledgers(session: Session, month: date, to: Path) -> tuple[Path, ...]:
    """Write `<template>-<month>.pdf` of every check and one summary into a folder and return the paths; it is logged.

    Raises NotAllowedError, RuleBrokenError, StorageError.
    """
    session.require(Permission.SAFETY_READ)
    first, last = month_of(month)
    name = f"{first:%Y-%m}"
    made = [(f"{one.key}-{name}.pdf", ledger_paper(session, one, first, last)) for one in ledgers(session)]
    made.append((f"summary-{name}.pdf", summary_paper(session, month)))
    return _write(to, made)


def folder(
    session: Session, slices: Sequence[Slice], chosen: Iterable[int], first: date, last: date, to: Path
) -> tuple[Path, ...]:
    """Write the folder for inspectors (检查资料): the list with every gap first, then each ledger; it is logged.

    `chosen` are numbers of `ASKED_FOR`; what the home does not keep here is said on the list, not left out.
    Raises NotAllowedError, RuleBrokenError, StorageError.
    """
    session.require(Permission.SAFETY_READ)
    _require_span(first, last)
    from app.features.safety_checks import report
    from app.paper.glyphs import require_printable

    numbers, lines, made = sorted({*chosen}), [], []
    every = every_ledger(session, slices)
    for number in numbers:
        theirs = [one for one in every if one.number == number]
        tables = [one.read(session, first, last) for one in theirs]
        gaps = [f"{one.title}　{gap}" for one, told in zip(theirs, tables, strict=True) for gap in told.gaps]
        records = sum(len(told.rows) for told in tables)
        titles = tuple(_titled(one, told, first) for one, told in zip(theirs, tables, strict=True))
        lines.append(report.FolderLine(number, ASKED_FOR[number], titles, records, tuple(gaps)))
        for one, told in zip(theirs, tables, strict=True):
            require_printable((one.title, each) for each in report.texts(told))
            paper = report.ledger_pdf(one.title, told, first, last, _frame(session, landscape=True))
            made.append((f"{number:02d} {one.title}.pdf", paper))
    with session.change("folder.printed", "ledger") as change:
        change.tell(numbers=numbers, first=first.isoformat(), last=last.isoformat())
    contents = report.folder_pdf(lines, first, last, _frame(session))
    return _write(to, [("00 检查资料清单.pdf", contents), *made])


def blank_sheet(session: Session, version: Version) -> bytes:
    """Return a blank sheet of a check as PDF, in the order a round begun today asks; it is logged.

    Raises NotAllowedError, RuleBrokenError (a character that cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.safety_checks import report
    from app.paper.glyphs import require_printable

    day = today(session.clock)
    heating = is_heating(day, rules_on(session))
    found = stops(version.template, places(session), districts(session)[0], heating=heating)
    require_printable((version.template.name, item.text) for stop in found for item in stop.items)
    with session.change("sheet.printed", f"check_template:{version.template_id}") as change:
        change.tell(name=version.template.name)
    return report.sheet_pdf(version.template, found, _frame(session))


def _titled(one: Ledger, told: LedgerTable, first: date) -> str:
    """Return a ledger's title, and since when it is kept where that is within the days."""
    return one.title if told.since is None or told.since <= first else f"{one.title}（{told.since} 起登记）"


def summary_paper(session: Session, month: date) -> bytes:
    """Return the monthly summary (安全工作月报) as PDF on one page; it is logged.

    Raises NotAllowedError, RuleBrokenError (a character that cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.safety_checks import report
    from app.paper.glyphs import require_printable

    first, last = month_of(month)
    end = min(now(session), midnight(last + timedelta(days=1)))
    told = hazards.figures(session, first, last)
    still = [one for one in hazards.as_of(session, end) if one.is_open]
    day = min(last, today(session.clock))
    paper = report.SummaryPaper(
        first,
        list(_month_rows(session, first, last)),
        (
            ("本月发现", str(told.found)), ("本月销号", str(told.closed)), ("月末没销号", str(told.open)),
            ("其中超期", str(told.overdue)),
            *zip(("3天内", "4至7天", "8至30天", "30天以上"), map(str, told.open_by_age), strict=True),
        ),
        tuple(_open_row(one, day) for one in still),
        tuple(_trends(session, first)),
    )  # fmt: skip
    require_printable((row[0], cell) for row in paper.still_open for cell in row)
    with session.change("summary.printed", "ledger") as change:
        change.tell(month=f"{first:%Y-%m}")
    return report.summary_pdf(paper, _frame(session))


def _month_rows(session: Session, first: date, last: date) -> Iterator[MonthRow]:
    from app.features.safety_checks.report import MonthRow

    at = now(session)
    found = owed(session, first, last)
    for version in in_use(session, min(last, today(session.clock))):
        theirs = [one for one in found if one.due.template_id == version.template_id and one.due.begins <= at]
        figures = [sum(values) for values in zip(
            *((one.due.needed, min(one.done, one.due.needed), one.late, one.owed().missed(at)) for one in theirs),
            strict=True,
        )]  # fmt: skip
        needed, done, late, missed = figures or (0, 0, 0, 0)
        yield MonthRow(version.template.name, often_on_paper(version.template), needed, done, late, missed)


def _trends(session: Session, month: date) -> Iterator[Trend]:
    from app.features.safety_checks.report import Trend

    months = [month - relativedelta(months=back) for back in reversed(range(MONTHS))]
    names = tuple(f"{one.month}月" for one in months)
    spans = [month_of(one) for one in months]
    missed = tuple(sum(one.missed for one in _month_rows(session, *span)) for span in spans)
    counted = [hazards.figures(session, *span) for span in spans]
    yield Trend("缺记（次）", names, missed)
    yield Trend("发现隐患（条）", names, tuple(one.found for one in counted))
    yield Trend("月末没销号（条）", names, tuple(one.open for one in counted))


def _open_row(one: Hazard, day: date) -> tuple[str, ...]:
    return (
        one.label, one.place, one.what, GRADE_ON_PAPER[one.grade], str(one.days_open(day)), one.deadline.isoformat(),
    )  # fmt: skip


def _ledger(session: Session, ledger: Ledger, first: date, last: date) -> bytes:
    from app.features.safety_checks import report
    from app.paper.glyphs import require_printable

    told = ledger.read(session, first, last)
    require_printable((ledger.title, each) for each in report.texts(told))
    return report.ledger_pdf(ledger.title, told, first, last, _frame(session, landscape=True))


def _frame(session: Session, *, landscape: bool = False) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head("ledger").short,
        sample=session.is_sample,
        landscape=landscape,
    )


def _require_span(first: date, last: date) -> None:
    if last < first:
        refuse([Finding("last", _SPAN)])


def _write(to: Path, made: Iterable[tuple[str, bytes]]) -> tuple[Path, ...]:
    """Write papers into a folder; a part that is there already is replaced whole."""
    paths = []
    try:
        to.mkdir(parents=True, exist_ok=True)
        for name, paper in made:
            paths.append(to / name)
            paths[-1].write_bytes(paper)
    except OSError as error:
        raise StorageError(_FOLDER, path=str(to)) from error
    return tuple(paths)
