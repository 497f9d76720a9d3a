"""The ledgers of checks (台账): every round of a template in a range of days, and what is missing, in Chinese."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial

from app.data.session import Session
from app.features.safety_checks import store
from app.features.safety_checks.model import Asks, Condition, Duty, Often, Round, Template, Walked, is_late, standing
from app.features.safety_checks.service._pack import now
from app.features.safety_checks.service.owing import Standing, owed
from app.features.safety_checks.service.reading import place_names, rounds_between
from app.features.safety_checks.service.rules import rules_on
from app.features.safety_checks.service.templates import by_template
from app.features.slice import Ledger
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.ids import CheckPlaceId, RoundId, TemplateId
from app.kernel.ledgers import LedgerTable, Owed
from app.kernel.text import Words, words

OFTEN_ON_PAPER: Mapping[Often, str] = {
    Often.DAY: "每天", Often.NIGHT: "每晚", Often.WEEK: "每周", Often.HALF_MONTH: "每半月", Often.MONTH: "每月",
    Often.QUARTER: "每季", Often.HALF_YEAR: "每半年", Often.YEAR: "每年", Often.EVENT: "遇事",
}  # fmt: skip
OFTEN_WORDS: Mapping[Often, Words] = {
    Often.DAY: words("SafetyOften", "daily"),
    Often.NIGHT: words("SafetyOften", "nightly"),
    Often.WEEK: words("SafetyOften", "weekly"),
    Often.HALF_MONTH: words("SafetyOften", "twice a month"),
    Often.MONTH: words("SafetyOften", "monthly"),
    Often.QUARTER: words("SafetyOften", "quarterly"),
    Often.HALF_YEAR: words("SafetyOften", "half-yearly"),
    Often.YEAR: words("SafetyOften", "yearly"),
    Often.EVENT: words("SafetyOften", "on an event"),
}
_HEADING = ("日期", "时间", "巡查人", "结果", "异常和处理", "确认人", "备注")
_SHARES = (24, 22, 18, 30, 62, 18, 26)


def often_on_paper(template: Template) -> str:
    """Return how often a check is owed, as printed: 每晚2次."""
    return OFTEN_ON_PAPER[template.often] + (f"{template.needed}次" if template.needed > 1 else "")


def ledgers(session: Session) -> Iterator[Ledger]:
    """Yield the ledger of each template that was ever in use, in their order. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    for template_id, versions in by_template(session).items():
        last = versions[-1]
        yield Ledger(
            last.code,
            last.template.name,
            last.template.ledger,
            partial(_table, template_id=template_id),
            partial(_owed, template_id=template_id),
            OFTEN_WORDS[last.template.often],
        )


def _owed(session: Session, first: date, last: date, *, template_id: TemplateId) -> Iterable[Owed]:
    return [one.owed() for one in owed(session, first, last, template_id)]


def _table(session: Session, first: date, last: date, *, template_id: TemplateId) -> LedgerTable:
    """Return the rounds of a template and its gaps."""
    at, known = now(session), by_template(session)[template_id]
    held = owed(session, first, last, template_id)
    template = (standing(known, last) or known[-1]).template
    missing = [gap for one in held if (gap := _gap(one, one.owed().missed(at))) and first <= one.due.last_day <= last]
    since = min(one.from_on for one in known)
    if template.of_residents:
        rows = [_night(one) for one in held]
        return LedgerTable(("晚上", "应巡", "已巡", "其中补记"), (40, 20, 20, 20), rows, tuple(missing), since=since)
    walked = [one for one in rounds_between(session, first, last, template_id) if one.finished_at is not None]
    names = place_names(session)
    came = store.attendance(session.db, [one.id for one in walked])
    late = _late(session, held, walked)
    rows = [_row(one, names, len(came.get(one.id, ())), late=one.id in late) for one in walked]
    return LedgerTable(_HEADING, _SHARES, rows, tuple(missing), since=since)


def _late(session: Session, held: Iterable[Standing], walked: Iterable[Round]) -> frozenset[RoundId]:
    """Return which rounds were not walked or written in their time."""
    grace = timedelta(minutes=rules_on(session).grace_minutes)
    spans = [one.due for one in held]
    return frozenset(
        one.id
        for one in walked
        if one.finished_at is not None
        for due in spans
        if due.day <= one.duty_on <= due.last_day
        and due.district == one.district
        and due.event_id in {None, one.event_id}
        and is_late(due, Walked(one.duty_on, one.district, one.event_id, one.walked_at, one.finished_at), grace)
    )  # fmt: skip


def _gap(one: Standing, missed: int) -> str:
    """Return what is missing in words, 11月14日 缺 1 次（应 2 次）; "" where nothing is."""
    if not missed:
        return ""
    due = one.due
    span = f"{due.day.year}年{due.day.month}月{due.day.day}日"
    if due.last_day != due.day:
        span += f"至{due.last_day.month}月{due.last_day.day}日"
    told = " ".join(filter(None, (span, due.district, due.about, f"缺 {missed} 次（应 {due.needed} 次）")))
    return f"{told}　原因：{one.reason}" if one.reason else f"{told}　原因：没有写"


def _night(one: Standing) -> tuple[str, ...]:
    return one.due.day.isoformat(), str(one.due.needed), str(one.done), str(one.late)


def _row(one: Round, names: Mapping[CheckPlaceId, str], people: int, *, late: bool) -> tuple[str, ...]:
    begun, ended = in_home(one.walked_at), in_home(one.finished_at or one.walked_at)
    by = {duty: "、".join(each.name for each in one.signatures if each.duty is duty) for duty in Duty}
    remark = [
        "迟（补记）" if late else "",
        "纸质补录" if one.on_paper else "",
        one.district,
        f"参加 {people} 人" if people else "",
        one.note,
    ]
    until = "" if one.on_paper else f"—{ended:%H:%M}"
    short = one.template.often in {Often.DAY, Often.NIGHT}
    return (
        (one.duty_on if short else begun.date()).isoformat(),
        f"{begun:%H:%M}{until}" if begun.date() == one.duty_on or not short else f"{begun:%m-%d %H:%M}",
        by[Duty.PERFORMED],
        _result(one),
        "\n".join(_wrong(one, names)) or "无",
        "、".join(filter(None, (by[Duty.CONFIRMED], by[Duty.JOINED]))) or ("未签" if one.unsigned else "—"),
        " ".join(filter(None, remark)),
    )


def _result(one: Round) -> str:
    count = {kind: sum(each.condition is kind for each in one.answers) for kind in Condition}
    told = [f"正常 {count[Condition.GOOD]} 项", f"异常 {count[Condition.BAD]} 项"]
    if count[Condition.NONE]:
        told.append(f"不适用 {count[Condition.NONE]} 项")
    return "\n".join([*told, *_values(one)])


def _values(one: Round) -> Iterator[str]:
    """Yield what was measured, counted and told."""
    items = {each.code: each for each in one.template.items}
    for each in one.answers:
        if each.condition is not Condition.TOLD or each.item not in items:
            continue
        item = items[each.item]
        if item.asks is Asks.HEADCOUNT and each.value is not None and each.expected is not None:
            yield f"应在 {each.expected:g} 实在 {each.value:g}"
        elif each.value is not None:
            yield f"{item.text} {each.value:g}"
        elif each.text:
            yield each.text


def _wrong(one: Round, names: Mapping[CheckPlaceId, str]) -> Iterator[str]:
    items = {each.code: each.text for each in one.template.items}
    for each in one.bad:
        place = "" if each.place_id is None else f"{names.get(each.place_id, '')}："
        yield f"{place}{each.text}（{items.get(each.item, each.item)}）"
