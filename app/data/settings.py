"""Settings of the home: one typed frozen dataclass, kept as JSON by field, changed by a service in the trail."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import Any

from app.data.session import Session


@dataclass(frozen=True, slots=True)
class HomeSettings:
    """What a director sets for the whole home. Each value is a habit or a local rule, not law, unless said."""

    resident_word: str = "老人"  # what residents are called on screen: 老人, 院民, 供养对象, 长者
    second_backup_place: str = ""  # folder on another disk or stick; "": none chosen yet
    idle_lock_minutes_office: int = 5
    idle_lock_minutes_care: int = 3
    leave_search_after_minutes: int = 30  # 请假逾期开始寻找; practice [P S29]
    leave_slip_after_minutes: int = 60  # up to this long a walk needs no slip; practice [P S29]
    leave_director_after_minutes: int = 24 * 60  # from this long the director approves; 0: never; practice [P S29]
    youngest_usual_age: int = 16  # younger is asked about
    oldest_usual_age: int = 120  # older is asked about
    day_shift_from: str = "08:00"
    day_shift_to: str = "20:00"


def load(session: Session) -> HomeSettings:
    """Return the home's settings; what was never set has its default, what is not known is passed over."""
    known = {field.name for field in fields(HomeSettings)}
    rows = session.db.execute("SELECT name, value FROM setting").fetchall()
    return replace(HomeSettings(), **{name: json.loads(value) for name, value in rows if name in known})


def save(session: Session, new: HomeSettings, *, reason: str = "") -> tuple[str, ...]:
    """Write what differs in one audited change and return the names; the caller asked for the permission."""
    old = load(session)
    before, after = _values(old), _values(new)
    with session.change("home.settings_changed", reason=reason) as change:
        changed = change.fields("setting", 0, before, after)
        for name in changed:
            value = json.dumps(after[name], ensure_ascii=False)
            session.db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])
    return changed


def _values(settings: HomeSettings) -> dict[str, Any]:
    return {field.name: getattr(settings, field.name) for field in fields(settings)}
