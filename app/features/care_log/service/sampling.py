"""Fills the log of a sample home with its last days: mostly as usual, some things not; nothing late."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.care_levels import service as levels
from app.features.care_log import store
from app.features.care_log.model import (
    NIGHT_LOOK,
    OTHER,
    USUAL,
    AskedRanges,
    DayPart,
    Deed,
    Entry,
    EntryDraft,
    Item,
    Limits,
    PlanDraft,
    Ranges,
    UsualRanges,
    asks_for_flag,
    catalogue,
    columns,
    due,
    judged,
    parts,
)
from app.features.care_log.service.plan import plan_care
from app.features.slice import SamplePlan
from app.features.staff import service as staff
from app.features.staff.model import Shift
from app.features.stays import service as stays
from app.features.stays.model import State
from app.kernel.access import Permission, Role
from app.kernel.care import SelfCare
from app.kernel.clock import today
from app.kernel.ids import AccountId, CareEntryId, ResidentId

DAYS = 14
_ODD = 0.02
_BEFORE_THE_END = timedelta(minutes=100)
_LOOKS = (1, 3, 5, 7, 9)  # hours after the beginning of a night
_READINGS = {
    "temperature": (0.2, 36.5, 0.3),
    "blood_pressure": (0.1, 128.0, 12.0),
    "pulse": (0.1, 74.0, 8.0),
    "blood_sugar": (0.04, 6.8, 1.8),
    "weight": (0.03, 54.0, 8.0),
}
"""Item -> chance on a day, middle and spread."""
_PLANS: tuple[tuple[SelfCare | None, int, tuple[str, ...], dict[str, Any], str], ...] = (
    (SelfCare.PARTIAL, 6, ("turning",), {"part": DayPart.NIGHT, "every_hours": 2}, "护士定：骶部皮肤发红"),
    (SelfCare.DEPENDENT, 5, ("breakfast", "lunch", "dinner"), {"how": "加增稠剂，坐直了喂"}, "护士定：吃饭容易呛"),
    (SelfCare.DEPENDENT, 5, ("night_look",), {"every_hours": 1}, "护士定：夜里会爬床栏"),
    (None, 9, ("blood_sugar",), {"times": ("07:00", "17:00"), "how": "饭前"}, "镇卫生院王医生要求"),
    (None, 11, ("water",), {"how": "每天1500毫升"}, "护士定：便秘"),
)
"""Of which class, every how manyth of them, items, what is planned, and why."""
_RANGES = Ranges(UsualRanges(), AskedRanges())
_NOTES = ("吃得慢，陪着吃完", "说腿有点疼", "夜里咳了几声", "在走廊走了两圈", "家里人来过电话", "不想起床，劝了一会儿")


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Enter what was done in each shift of the last days for everybody in the house. Raises NotAllowedError."""
    session.require(Permission.LOG_WRITE)
    now = session.clock.now()
    recorder = next((one.id for one in accounts.accounts(session) if one.role is Role.CAREGIVER), None)
    shifts = staff.shifts(session, now - timedelta(days=min(plan.days, DAYS)), now)
    with session.change("care_log.recorded") as change:
        by = AccountId(change.by) if recorder is None else recorder
        first, entries = change.new_id("care_entry"), list[Entry]()
        for shift in shifts:
            for draft in _shift(session, shift, now, random):
                entries.append(_entry(CareEntryId(first + len(entries)), draft, shift, by))
        store.add_entries(session.db, entries)
        change.tell(lines=len(entries))
    _plan(session)


def _plan(session: Session) -> None:
    """Plan something for a few residents, from today on: nothing of it was to be done in the shifts before."""
    day, classes = today(session.clock), levels.classes_at(session)
    here = sorted(of for of, one in stays.standings(session).items() if one.state is State.PRESENT)
    for kind, every, items, more, why in _PLANS:
        those = [of for of in here if kind is None or classes.get(of) is kind]
        for of in those[::every]:
            lines = [PlanDraft(item=item, deed=Deed.DO, from_on=day, why=why, **more) for item in items]
            plan_care(session, of, lines)


def _shift(session: Session, shift: Shift, now: datetime, random: Random) -> Iterator[EntryDraft]:
    """Yield what was done in a shift, in the order of the items; of the one that is on only the looks so far."""
    where, classes = stays.standings(session, shift.begins_at), levels.classes_at(session, shift.begins_at)
    here = [of for of, one in where.items() if one.state is State.PRESENT]
    night, over = DayPart.NIGHT in parts(shift), shift.ends_at <= now
    for item in columns(shift) if over else ():
        timed = next(iter(due(item, shift, SelfCare.UNASSESSED, {})), None) if item.time else None
        start = timed or shift.ends_at - _BEFORE_THE_END
        for of in here:
            if item.fits(classes.get(of, SelfCare.INDEPENDENT)):
                yield _done(of, item, start + timedelta(minutes=random.randrange(10, 50)), random)
    for hours in _LOOKS if night else ():
        at = shift.begins_at + timedelta(hours=hours)
        yield from (_done(of, catalogue().item(NIGHT_LOOK), at, random) for of in here if at < now)
    if not night and over:
        yield from (one for of in here for one in _readings(of, shift.begins_at + timedelta(hours=1), random))


def _done(of: ResidentId, item: Item, at: datetime, random: Random) -> EntryDraft:
    if random.random() >= _ODD:
        return EntryDraft(resident_id=of, item=item.key, outcome=(USUAL,), at=at)
    likely = [one for one in item.phrases if not one.incident and one.key != OTHER]
    note = random.choice(_NOTES) if random.random() < 0.5 else ""
    return EntryDraft(resident_id=of, item=item.key, outcome=(random.choice(likely).key,), note=note, at=at)


def _readings(of: ResidentId, at: datetime, random: Random) -> Iterator[EntryDraft]:
    for key, (chance, middle, spread) in _READINGS.items():
        if random.random() < chance:
            item = catalogue().item(key)
            value = round(random.gauss(middle, spread), item.decimals)
            second = None if item.second is None else round(value * 0.6)
            yield EntryDraft(resident_id=of, item=key, value=value, second_value=second, at=at)


def _entry(row_id: CareEntryId, draft: EntryDraft, shift: Shift, by: AccountId) -> Entry:
    item = catalogue().item(draft.item)
    outcome = judged(draft, Limits(), _RANGES)
    return Entry(
        id=row_id, resident_id=draft.resident_id, item=draft.item, outcome=outcome, value=draft.value,
        second_value=draft.second_value, note=draft.note, at=draft.at, duty_on=shift.duty_on, shift_id=shift.kind_id,
        late=False, late_reason="", flagged=asks_for_flag(item, outcome), corrects=None, why="",
        recorded_at=draft.at + timedelta(minutes=5), recorded_by=by,
    )  # fmt: skip
