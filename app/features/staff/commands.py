"""`fuyuan staff ratio`: computes one rule from numbers, or tells need, actual and gap of a home on a day."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from app.features.slice import Call, Command
from app.features.staff import service
from app.features.staff.model import (
    BASE_PLUS_EXCESS,
    TIERED,
    BasePlusExcess,
    Mode,
    RatioRow,
    Rounding,
    base_plus_excess,
    need_findings,
    tiered,
    tiered_findings,
)
from app.kernel.care import SelfCare
from app.kernel.clock import today
from app.kernel.errors import RuleBrokenError, WrongUseError
from app.kernel.text import say, words

_REFUSED = words("RatioCommand", "Nothing was computed. {told}")
_MISSING = words("RatioCommand", "--{name} is missing.")
_DAY = words("RatioCommand", "“{given}” is not a day. Write it like 2026-11-22.")
_BOTH = words("RatioCommand", "--rule computes without a home, --on reads one. Give one of both.")
_ROW = words("RatioCommand", "{rule} {reading}: {need} needed, {actual} there, {gap} missing")

_CLASSES = {"independent": SelfCare.INDEPENDENT, "partial": SelfCare.PARTIAL, "dependent": SelfCare.DEPENDENT}


def _share(given: str) -> Fraction:
    """Return the exact value of `0.30`."""
    if re.fullmatch(r"-?\d{1,6}(\.\d{1,12})?", given) is None:
        raise ArgumentTypeError(given)
    return Fraction(given)


def _three(given: str) -> tuple[int, int, int]:
    """Return the three numbers of `10,6,3`."""
    if re.fullmatch(r"-?\d{1,9}(,-?\d{1,9}){2}", given) is None:
        raise ArgumentTypeError(given)
    first, second, third = map(int, given.split(","))
    return first, second, third


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--on", metavar="DATE")
    parser.add_argument("--rule", choices=(BASE_PLUS_EXCESS, TIERED))
    for name in ("residents", "independent", "partial", "dependent"):
        parser.add_argument(f"--{name}", type=int, metavar="N")
    parser.add_argument("--base", type=int, default=7, metavar="N")
    parser.add_argument("--threshold", type=_share, default=Fraction(3, 10), metavar="0.30")
    parser.add_argument("--excess", type=int, default=3, metavar="N")
    parser.add_argument("--mode", choices=[one.value for one in Mode], default=Mode.ADDITIVE.value)
    parser.add_argument("--rounding", choices=[one.value for one in Rounding], default=Rounding.PER_TERM.value)
    parser.add_argument("--tiers", type=_three, default=(10, 6, 3), metavar="10,6,3")


def _ratio(call: Call) -> int:
    """Compute one rule, or read the home. Raises RuleBrokenError naming the number that cannot be."""
    args = call.args
    if args.rule and (args.on or call.session):
        raise WrongUseError(_BOTH)
    if not args.rule:
        return _home(call)
    told = _base(call) if args.rule == BASE_PLUS_EXCESS else _tiers(call)
    text = json.dumps(told) if args.json else " ".join(f"{name} {value}" for name, value in _flat(told).items())
    print(text, file=call.out)
    return 0


def _base(call: Call) -> dict[str, Any]:
    args = call.args
    residents, dependent = _given(call, "residents"), _given(call, "dependent")
    rule = BasePlusExcess(args.base, args.threshold, args.excess, Mode(args.mode), Rounding(args.rounding))
    if found := need_findings(residents, dependent, rule):
        raise RuleBrokenError(_REFUSED, told=" ".join(one.text(call.translate) for one in found))
    need = base_plus_excess(residents, dependent, rule)
    return {"base": need.base, "extra": need.extra, "need": need.whole}


def _tiers(call: Call) -> dict[str, Any]:
    counts = {kind: _given(call, name) for name, kind in _CLASSES.items()}
    tiers = dict(zip(_CLASSES.values(), call.args.tiers, strict=True))
    if found := tiered_findings(counts, tiers):
        raise RuleBrokenError(_REFUSED, told=" ".join(one.text(call.translate) for one in found))
    alone = {name: tiered({kind: counts[kind]}, tiers, Rounding.PER_TERM) for name, kind in _CLASSES.items()}
    return {"by_class": alone, "need": tiered(counts, tiers, Rounding(call.args.rounding))}


def _given(call: Call, name: str) -> int:
    value = getattr(call.args, name)
    if value is None:
        raise WrongUseError(_MISSING, name=name)
    return int(value)


def _flat(told: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**told.get("by_class", {}), **{name: value for name, value in told.items() if name != "by_class"}}


def _home(call: Call) -> int:
    session = call.at_home
    rows = [_as_json(row) for row in service.ratio_on(session, _day(call))]
    if call.args.json:
        print(json.dumps(rows), file=call.out)
        return 0
    for row in rows:
        print(say(_ROW, call.translate, **row), file=call.out)
    return 0


def _day(call: Call) -> date:
    """Return the day that the call names, written as 2026-11-22 alone; without one today. Raises WrongUseError."""
    given = call.args.on
    if given is None:
        return today(call.at_home.clock)
    try:
        found = date.fromisoformat(given)
    except ValueError as error:
        raise WrongUseError(_DAY, given=given) from error
    if found.isoformat() != given:  # 20261122, 2026-W47-7
        raise WrongUseError(_DAY, given=given)
    return found


def _as_json(row: RatioRow) -> dict[str, Any]:
    actual = row.actual
    return {
        "rule": row.rule,
        "reading": str(row.reading),
        "residents": row.residents,
        "dependent": row.dependent,
        "need": row.need,
        "actual": int(actual) if actual.denominator == 1 else float(actual),
        "gap": row.gap,
    }


COMMANDS = (
    Command(
        spoken=("staff", "ratio"),
        help=words("RatioCommand", "Tell how many caregivers are needed: by numbers, or of a home on a day"),
        run=_ratio,
        arguments=_arguments,
        home_is_optional=True,
    ),
)
