"""`fuyuan care-levels score` and `care-levels list`; computes by the rules as printed, reads by the service."""

import json
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from app.features.care_levels import service
from app.features.care_levels.model import (
    Combine,
    Conditions,
    LevelRules,
    SelfCareItem,
    answer_findings,
    failed_items,
    scored,
    self_care_class,
)
from app.features.care_levels.service import Told
from app.features.slice import Call, Command
from app.kernel.clock import to_json
from app.kernel.errors import Finding, RuleBrokenError, WrongUseError
from app.kernel.text import words

_NO_FORM = words("LevelsCommand", "{file} holds no form: an object with “kind” is needed.")
_REFUSED = words("LevelsCommand", "Nothing was computed. {told}")
_MISSING = words("LevelsCommand", "“{key}” is missing.")
_EXTRA = words("LevelsCommand", "“{key}” is not known.")
_OBJECT = words("LevelsCommand", "“{key}” must be an object with the answers.")
_YES_OR_NO = words("LevelsCommand", "“{key}” must be true or false, not {given}.")
_COUNT = words("LevelsCommand", "“{key}” must be a whole number from 0, not {given}.")
_KNOWN = words("LevelsCommand", "“{key}” is {given}; known are: {known}.")
_TWICE = words("LevelsCommand", "“{key}” is written twice.")
_TOO_MUCH = words("LevelsCommand", "{file} cannot be read: a number is too long, or it is nested too deeply.")

_LONGEST = 60
"""So many characters of what was given are told back."""

_FLAGS = ("coma", "dementia", "psychiatric_by_specialist")
_INCIDENTS = "incidents_30d"
_COMBINE = "combine"

_Form = Mapping[str, Any]


def _score_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--form", type=Path, required=True, metavar="FORM.json")


def _score(call: Call) -> int:
    """Compute one form, always told as JSON. Raises RuleBrokenError naming every answer that cannot be counted."""
    form = _read(call.args.form)
    if not isinstance(form, dict):
        raise WrongUseError(_NO_FORM, file=str(call.args.form))
    findings, compute = _KINDS.get(str(form.get("kind")), (_unknown, dict))
    if told := [one.text(call.translate) for one in findings(form)]:
        raise RuleBrokenError(_REFUSED, told=" ".join(told))
    print(json.dumps(compute(form), ensure_ascii=False), file=call.out)
    return 0


def _read(path: Path) -> object:
    """Return what the file holds. Raises what the decoder raises, WrongUseError, RuleBrokenError: a key twice."""
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_once_each)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise
    except (ValueError, RecursionError) as error:
        raise WrongUseError(_TOO_MUCH, file=str(path)) from error


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; two answers to one question are none. Raises RuleBrokenError."""
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(key for place, (key, _value) in enumerate(pairs) if key in dict(pairs[:place]))
        raise RuleBrokenError(_TWICE, key=_plain(twice))
    return made


def _unknown(form: _Form) -> Iterator[Finding]:
    yield Finding("kind", _KNOWN, {"key": "kind", "given": _shown(form.get("kind")), "known": ", ".join(_KINDS)})


def _ability_findings(form: _Form) -> Iterator[Finding]:
    yield from _keys(form, {"kind", "scores", *_FLAGS, _INCIDENTS}, {_COMBINE})
    scores = form.get("scores")
    if isinstance(scores, dict):
        yield from answer_findings({_plain(code): score for code, score in scores.items()})
    elif "scores" in form:
        yield Finding("scores", _OBJECT, {"key": "scores"})
    for flag in _FLAGS:
        yield from _yes_or_no(form, flag)
    count = form.get(_INCIDENTS, 0)
    if type(count) is not int or count < 0:
        yield Finding(_INCIDENTS, _COUNT, {"key": _INCIDENTS, "given": _shown(count)})
    if form.get(_COMBINE, Combine.ONCE) not in list(Combine):
        yield Finding(_COMBINE, _KNOWN, {"key": _COMBINE, "given": _shown(form[_COMBINE]), "known": ", ".join(Combine)})


def _ability(form: _Form) -> dict[str, Any]:
    rules = LevelRules(raise_combine=form.get(_COMBINE, Combine.ONCE))
    coma, dementia, psychiatric = (form[flag] for flag in _FLAGS)
    found = scored(form["scores"], Conditions(coma, dementia, psychiatric, form[_INCIDENTS]), rules)
    return {
        "total": found.total,
        "domains": dict(found.domains),
        "initial_level": found.initial_level,
        "rules": list(found.rules),
        "level": found.level,
    }


def _self_care_findings(form: _Form) -> Iterator[Finding]:
    yield from _keys(form, {"kind", "can"})
    can = form.get("can")
    if isinstance(can, dict):
        yield from _keys(can, set(SelfCareItem))
        for item in SelfCareItem:
            yield from _yes_or_no(can, item.value)
    elif "can" in form:
        yield Finding("can", _OBJECT, {"key": "can"})


def _self_care(form: _Form) -> dict[str, Any]:
    failed = failed_items(form["can"])
    return {"failed": failed, "class": self_care_class(failed, LevelRules()).value}


def _keys(form: _Form, needed: AbstractSet[str], known: AbstractSet[str] = frozenset()) -> Iterator[Finding]:
    """Yield what is missing, as nothing unanswered is a "no", and what nobody would look at."""
    for key in sorted(needed - form.keys()):
        yield Finding(key, _MISSING, {"key": key})
    for key in sorted(form.keys() - needed - known):
        yield Finding(key, _EXTRA, {"key": _plain(key)})


def _yes_or_no(form: _Form, key: str) -> Iterator[Finding]:
    if key in form and not isinstance(form[key], bool):
        yield Finding(key, _YES_OR_NO, {"key": key, "given": _shown(form[key])})


def _shown(given: object) -> str:
    """Return a value as it stands in the file, cut short."""
    return _plain(json.dumps(given, ensure_ascii=False))


def _plain(given: str) -> str:
    """Return words in one short line of characters that a terminal only shows."""
    told = "".join(one if one.isprintable() else "�" for one in given[: _LONGEST + 1])
    return told if len(told) <= _LONGEST else told[:_LONGEST] + "…"


_KINDS: Mapping[str, tuple[Callable[[_Form], Iterator[Finding]], Callable[[_Form], dict[str, Any]]]] = {
    "gbt42195": (_ability_findings, _ability),
    "self_care": (_self_care_findings, _self_care),
}


def _list(call: Call) -> int:
    """Tell every line of everybody's levels that stands."""
    lines = service.standing_lines(call.at_home)
    if call.args.json:
        print(json.dumps([_as_json(line) for line in lines], ensure_ascii=False), file=call.out)
        return 0
    for line in lines:
        print(line.resident_id, line.from_on, line.kind, line.value, line.standard, file=call.out)
    return 0


def _as_json(line: Told) -> dict[str, Any]:
    told = {
        "resident": str(line.resident_id),
        "kind": line.kind,
        "value": line.value,
        "from": line.from_on.isoformat(),
        "recorded_at": to_json(line.recorded_at),
    }
    return told | ({"standard": line.standard} if line.standard else {})


COMMANDS = (
    Command(
        spoken=("care-levels", "score"),
        help=words("LevelsCommand", "Compute a filled form by the rules as printed; needs no home"),
        run=_score,
        arguments=_score_arguments,
        needs_home=False,
    ),
    Command(
        spoken=("care-levels", "list"),
        help=words("LevelsCommand", "Tell every class, observation, ability level and risk that stands"),
        run=_list,
    ),
)
