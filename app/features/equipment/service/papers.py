"""Equipment on paper and in the ledgers (台账) of inspectors; loads the paper kit late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.data import dated
from app.data.session import Session
from app.features.equipment.model import (
    FIRE,
    KIND_ON_PAPER,
    SPECIAL,
    Check,
    CheckKind,
    Equipment,
    EquipmentRules,
    State,
    is_walked,
    owed_inspections,
    owed_looks,
    period_of,
)
from app.features.equipment.service.reading import register, standings
from app.features.equipment.service.rules import GROUP, rules_on
from app.features.slice import Ledger
from app.features.staff import service as staff
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ledgers import LedgerTable, Owed, OwedState
from app.kernel.text import words

if TYPE_CHECKING:
    from app.paper.frame import Frame

_CHECK_WORDS = {CheckKind.LOOK: "日常检查", CheckKind.INSPECTION: "检验、检测"}
_OFTEN_FIRE = words("Equipment", "extinguishers each half month, the rest yearly")
_OFTEN_SPECIAL = words("Equipment", "by the inspection date")


# papers -----------------------------------------------------------------------------------------------


def register_paper(session: Session, *, special: bool = False) -> bytes:
    """Return the register (设备台账), or that of special equipment (特种设备台账), as PDF; the print is logged.

    Raises NotAllowedError, RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.equipment import report
    from app.paper.glyphs import require_printable

    lines = [one for one in standings(session) if one.is_special or not special]
    require_printable(report.texts([one.equipment for one in lines]))
    paper = report.RegisterPaper(lines, staff.names(session), today(session.clock))
    kind = "special_equipment" if special else "equipment"
    frame = _frame(session, kind, landscape=True)
    _log(session, kind, len(lines))
    return report.special_register(paper, frame) if special else report.register(paper, frame)


def looks_paper(session: Session, day: date | None = None) -> bytes:
    """Return the looks at extinguishers (灭火器检查记录) in the period of a day, today without one, as PDF.

    Raises NotAllowedError, RuleBrokenError (a character cannot be printed), StorageError.
    """
    session.require(Permission.SAFETY_READ)
    from app.features.equipment import report
    from app.paper.glyphs import require_printable

    period = period_of(day or today(session.clock), rules_on(session).looks_a_month)
    things = sorted(
        (one for one in register(session) if is_walked(one, period)), key=lambda one: (one.told.place, one.told.name)
    )
    require_printable(report.texts(things))
    frame = _frame(session, "extinguishers", landscape=False)
    _log(session, "extinguishers", len(things))
    return report.looks(things, period, frame)


def _frame(session: Session, kind: str, *, landscape: bool) -> Frame:
    from app.paper.frame import Frame

    return Frame(
        home_name=session.meta("home_name") or "",
        printed_at=session.clock.now(),
        printed_by=session.actor.name,
        ledger_head=session.sign_head(kind).short,
        sample=session.is_sample,
        landscape=landscape,
    )


def _log(session: Session, kind: str, count: int) -> None:
    with session.change("equipment.printed") as change:
        change.tell(paper=kind, things=count)


# ledgers ----------------------------------------------------------------------------------------------


def ledgers(session: Session) -> tuple[Ledger, ...]:
    """Return the ledgers of fire facilities and of special equipment. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return (
        Ledger("fire_facilities", "消防设施维护保养记录", 7, fire_table, fire_owed, _OFTEN_FIRE),
        Ledger("special_equipment", "特种设备台账与检验记录", 9, special_table, special_owed, _OFTEN_SPECIAL),
    )


def fire_owed(session: Session, first: date, last: date) -> tuple[Owed, ...]:
    """Return the looks at extinguishers and the inspections of fire facilities owed in some days, by time.

    Raises NotAllowedError.
    """
    session.require(Permission.SAFETY_READ)
    rules, things = _rules(session, last), [one for one in register(session) if one.told.kind in FIRE]
    found = (*owed_looks(things, first, last, rules), *owed_inspections(things, first, last, rules))
    return tuple(sorted(found, key=lambda one: one.day))


def special_owed(session: Session, first: date, last: date) -> tuple[Owed, ...]:
    """Return the inspections of special equipment owed in some days, by time. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    things = [one for one in register(session) if one.told.kind in SPECIAL]
    return owed_inspections(things, first, last, _rules(session, last))


def fire_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return every check of fire facilities in some days, looks by day and place together. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    things = [one for one in register(session) if one.told.kind in FIRE]
    now = session.clock.now()
    missed = [one for one in fire_owed(session, first, last) if one.state(now) is OwedState.MISSED]
    return LedgerTable(
        heading=("日期", "地点", "设施", "项目", "结果", "检查人或单位", "说明"),
        shares=(22, 28, 36, 22, 20, 30, 40),
        rows=[*_rows(things, first, last)],
        gaps=tuple(_gap(one) for one in missed),
    )


def special_table(session: Session, first: date, last: date) -> LedgerTable:
    """Return the special equipment of the last day with the inspections in some days. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    from app.features.equipment.report import state_text

    now = session.clock.now()
    lines = [one for one in standings(session, last) if one.is_special]
    rows = [
        (
            one.equipment.told.name,
            one.equipment.told.registration or "未登记",
            one.equipment.told.place,
            "；".join(_inspections(one.equipment, first, last)) or "本期没有检验",
            one.next_on.isoformat() if one.next_on else "未登记",
            state_text(one),
        )
        for one in lines
    ]
    gaps = [_gap(one) for one in special_owed(session, first, last) if one.state(now) is OwedState.MISSED]
    gaps += [f"{one.equipment.told.name}：下次检验日期未登记" for one in lines if one.state is State.UNKNOWN]
    return LedgerTable(
        heading=("名称", "使用登记证编号", "地点", "本期检验", "下次检验", "情况"),
        shares=(28, 34, 28, 60, 24, 30),
        rows=rows,
        gaps=tuple(gaps),
        nothing="没有登记特种设备",
    )


def _rules(session: Session, day: date) -> EquipmentRules:
    return dated.in_force(session, GROUP, min(day, today(session.clock)))


def _rows(things: Iterable[Equipment], first: date, last: date) -> Iterator[tuple[str, ...]]:
    """Yield a line for each check; looks that passed on one day at one place by one person are one line."""
    found = [(check, one) for one in things for check in one.standing_checks if first <= check.told.on_day <= last]
    found.sort(key=lambda pair: (pair[0].told.on_day, pair[1].told.place, pair[0].id))
    together: dict[tuple[object, ...], list[tuple[Check, Equipment]]] = {}
    for check, one in found:
        told = check.told
        alike = told.kind is CheckKind.LOOK and told.passed and not told.note
        key = (told.on_day, one.told.place, one.told.kind, told.by_whom, check.is_late) if alike else (check.id,)
        together.setdefault(key, []).append((check, one))
    yield from (_row(some) for some in together.values())


def _row(some: Sequence[tuple[Check, Equipment]]) -> tuple[str, ...]:
    check, one = some[0]
    told = check.told
    count = sum(thing.told.quantity for _check, thing in some)
    name = one.told.name if len(some) == 1 else KIND_ON_PAPER[one.told.kind]
    late = f"{in_home(check.recorded_at):%m-%d} 补记" if check.is_late else ""
    return (
        told.on_day.isoformat(),
        one.told.place,
        f"{name} {count}",
        _CHECK_WORDS[told.kind],
        "合格" if told.passed else "不合格",
        told.by_whom,
        "；".join(filter(None, (told.note, late))),
    )


def _inspections(one: Equipment, first: date, last: date) -> Iterator[str]:
    for check in one.standing_checks:
        told = check.told
        if told.kind is CheckKind.INSPECTION and first <= told.on_day <= last:
            yield f"{told.on_day} {told.by_whom} {'合格' if told.passed else '不合格'} {told.note}".strip()


def _gap(one: Owed) -> str:
    if one.part == "equipment_walk":
        half = f"{one.day.month}月{one.day.day}日起"
        return f"{one.day.year}年{half} 灭火器检查缺 {one.needed - one.done} 处（{one.what}）"
    return f"{one.day} 到期未检：{one.place} {one.what}"
