"""What checks are made of beside the home's records: the rule pack of the program, months, the trusted time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache

from dateutil.relativedelta import relativedelta

from app.data.session import Session
from app.features.safety_checks.model import Template, of_pack
from app.kernel.clock import from_text
from app.kernel.paths import resource


@cache
def pack() -> Mapping[str, Template]:
    """Return the templates that come with the program, by code, in their order."""
    raw = json.loads(resource("safety_templates.json").read_text(encoding="utf-8"))
    return {one["code"]: of_pack(one) for one in raw["templates"]}


@cache
def sources() -> Mapping[str, str]:
    """Return what each source of the pack is called, in the words of the paper."""
    raw = json.loads(resource("safety_templates.json").read_text(encoding="utf-8"))["sources"]
    return {key: f"{one['title']}（{one['number']}）" if "number" in one else one["title"] for key, one in raw.items()}


@cache
def categories() -> Mapping[str, str]:
    """Return what each category of items is called, in the words of the paper."""
    found: Mapping[str, str] = json.loads(resource("safety_templates.json").read_text(encoding="utf-8"))["categories"]
    return found


def now(session: Session) -> datetime:
    """Return the present instant, or the newest trusted one if the PC's clock was set back: it hides no round."""
    trusted = session.meta("trusted_at")
    here = session.clock.now()
    return here if trusted is None else max(here, from_text(trusted))


def month_of(day: date) -> tuple[date, date]:
    """Return first and last day of the month a day lies in."""
    first = day.replace(day=1)
    return first, first + relativedelta(months=1) - timedelta(days=1)
