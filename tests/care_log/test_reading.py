"""The log read again: pages, filters, months, sums, words; what each post may, what goes into digests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.data import audit
from app.data.session import Session
from app.features.care_log import service
from app.features.care_log.model import (
    USUAL,
    Limits,
    Line,
    LogFilter,
    catalogue,
)
from app.features.staff import service as staff
from app.features.upkeep import service as upkeep
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import HomeError, NotAllowedError
from app.kernel.ids import CareEntryId, ResidentId
from tests.builders import as_role
from tests.care_log.samples import Ward, measured, odd, ready_rows, record, shift_now, usual

EVERYTHING = LogFilter()


# reading ----------------------------------------------------------------------------------------------


def filled(session: Session, ward: Ward, clock: SetClock) -> list[CareEntryId]:
    made = []
    for order in range(25):
        clock.pass_(minutes=7)
        who, now = ward.people[order % 4], session.clock.now()
        one = (
            odd(who, "bowel", now, "blood", note=f"第{order}次")
            if order % 5 == 0
            else measured(who, now, 36 + order / 10)
        )
        made.append(service.record(session, shift_now(session), one))
    return made


def test_pages_follow_one_another_without_gap(session: Session, ward: Ward, clock: SetClock) -> None:
    made = filled(session, ward, clock)
    wanted, seen, after = EVERYTHING, [], None
    while lines := service.log_page(session, wanted, after, limit=7):
        seen += [line.entry.id for line in lines]
        after = lines[-1].entry.id
    assert seen == made[::-1] and service.log_count(session, wanted) == len(made)
    assert [line.entry.id for line in service.log_page(session, wanted, made[-10], skip=3, limit=2)] == seen[13:15]


FILTERS: dict[str, tuple[LogFilter, Callable[[Line], bool]]] = {
    "item": (LogFilter(item="bowel"), lambda line: line.entry.item == "bowel"),
    "unusual": (LogFilter(unusual=True), lambda line: line.entry.unusual),
    "flagged": (LogFilter(flagged=True), lambda line: line.entry.flagged),
    "late": (LogFilter(late=True), lambda line: line.entry.late),
}


@pytest.mark.parametrize("name", FILTERS)
def test_filters(session: Session, ward: Ward, clock: SetClock, name: str) -> None:
    filled(session, ward, clock)
    shift = shift_now(session)
    clock.pass_(hours=12)
    service.record(session, shift, measured(ward.people[0], clock.now() - timedelta(hours=12), 36.5, late_reason="忙"))
    wanted, keeps = FILTERS[name]
    every = service.log_page(session, EVERYTHING)
    found = service.log_page(session, wanted)
    assert found == tuple(filter(keeps, every)) and 0 < len(found) < len(every)
    assert service.log_count(session, wanted) == len(found)
    of_one = replace(wanted, resident_id=ward.people[0], since=every[-1].entry.at, until=every[0].entry.at)
    assert service.log_page(session, of_one) == tuple(
        line for line in found if line.entry.resident_id == ward.people[0] and line.entry.at < every[0].entry.at
    )


def test_month_trend_and_newest(session: Session, ward: Ward, clock: SetClock) -> None:
    filled(session, ward, clock)
    who, now = ward.people[1], session.clock.now()
    struck = record(session, measured(who, now, 38.8))
    service.withdraw(session, [struck], "看错人")
    assert [one.action for one in audit.entries(session.db, subject=f"resident:{who}")][:1] == ["care_log.withdrawn"]
    lines = service.month_of(session, who, shift_now(session).duty_on)
    assert [line.entry.at for line in lines] == sorted(line.entry.at for line in lines)
    assert {line.entry.resident_id for line in lines} == {who} and struck in [line.entry.id for line in lines]
    points = service.trend(session, who, "temperature", now - timedelta(days=1), now + timedelta(days=1))
    assert [one.value for one in points] == [36.1, 36.9, 37.3, 37.7, 38.1]
    assert [one.unusual for one in points] == [False, False, True, True, True]
    (newest,) = service.newest_measures(session, who)
    assert newest.entry.value == points[-1].value
    assert not service.month_of(session, who, shift_now(session).duty_on - timedelta(days=60))


def test_what_goes_into_the_handover(session: Session, ward: Ward, clock: SetClock) -> None:
    who, begun = ward.people[0], session.clock.now()
    red = record(session, odd(who, "lunch", begun, "choked"))
    record(session, odd(who, "water", begun, "drank_little"))
    chosen = record(session, odd(who, "mood", begun, "low", flagged=True))
    taken_out = odd(who, "breakfast", begun, "vomited", flagged=False)
    record(session, taken_out)
    clock.pass_(hours=9)
    late = service.record(
        session, staff.shifts(session, begun, begun + timedelta(seconds=1))[0],
        odd(who, "washing", begun, "skin_red", late_reason="忙"),
    )  # fmt: skip
    now = session.clock.now()
    assert [one.entry.id for one in service.flagged(session, begun, now)] == [red, chosen]
    assert [one.entry.id for one in service.flagged(session, now, now + timedelta(hours=1))] == [late]
    service.withdraw(session, [late], "记错人了")
    assert service.flagged(session, now, now + timedelta(hours=1)) == ()


def test_sums_are_kept_with_each_line(session: Session, ward: Ward, clock: SetClock) -> None:
    made = filled(session, ward, clock)
    sums = {(one.month, one.item): one for one in service.month_sums(session)}
    bowel, temperature = sums["2026-11", "bowel"], sums["2026-11", "temperature"]
    assert (bowel.entries, bowel.unusual, bowel.average) == (5, 5, None)
    assert temperature.entries == 20 and temperature.average == pytest.approx(
        sum(36 + i / 10 for i in range(25) if i % 5) / 20
    )
    service.withdraw(session, made[:1], "记错人了")
    assert {one.item: one.entries for one in service.month_sums(session)}["bowel"] == 4
    day = shift_now(session).duty_on
    assert sum(one.entries for one in service.day_sums(session, day, day)) == 24
    assert service.wrong_sums(session) == ()


def test_a_wrong_sum_is_found_and_mended(session: Session, ward: Ward, clock: SetClock) -> None:
    filled(session, ward, clock)
    session.db.execute("UPDATE care_day SET entries = entries + 1 WHERE item = 'bowel'")
    session.db.execute("DELETE FROM care_month WHERE item = 'bowel'")
    session.db.execute("INSERT INTO care_words (care_words) VALUES ('delete-all')")
    assert any("day has" in one for one in service.wrong_sums(session))
    assert any("month should have 2026-11 bowel" in one for one in service.wrong_sums(session))
    assert [one.text for one in upkeep.check_home(session) if one.text.startswith("care log")] == [
        *service.wrong_sums(session)
    ]
    service.rebuild_sums(session)
    assert (
        [*upkeep.check_home(session)] == []
        and service.wrong_sums(session) == ()
        and len(service.search(session, "带血")) == 5
    )


def test_words_are_found_in_notes_and_phrases(session: Session, ward: Ward) -> None:
    who, now = ward.people[0], session.clock.now()
    for note in ("在走廊跌倒，SpO2 95%", "走廊里没有跌倒", "邓𬱖珍来看他"):
        record(session, odd(who, "note", now, "feels_ill", note=note))
    record(session, odd(who, "lunch", now, "choked"))
    record(session, usual(who, "water", now))

    def notes(text: str) -> list[str]:
        return [line.entry.note for line in service.search(session, text)]

    assert notes("走廊") == ["走廊里没有跌倒", "在走廊跌倒，SpO2 95%"]
    assert notes("走廊跌倒") == notes("ｓｐｏ２ 95") == notes("95%") == ["在走廊跌倒，SpO2 95%"]
    assert notes("𬱖") == notes("邓𬱖珍") == ["邓𬱖珍来看他"]
    assert notes("呛") == notes("呛咳") == [""] and notes("够量") == []
    assert notes("。") == notes("") == notes("滑倒") == []
    newest = service.search(session, "跌倒")[0]
    assert [one.entry.note for one in service.search(session, "跌倒", newest.entry.id)] == ["在走廊跌倒，SpO2 95%"]


# rights -----------------------------------------------------------------------------------------------

WRITES: dict[str, Callable[[Session, Ward, CareEntryId], Any]] = {
    "record": lambda s, w, _one: record(s, usual(w.people[0], "water", s.clock.now())),
    "confirm_room": lambda s, w, _one: service.confirm_room(s, shift_now(s), w.rooms[0], ready_rows(s, w)),
    "correct": lambda s, w, one: service.correct(s, one, odd(w.people[0], "lunch", s.clock.now(), "fed"), "看错"),
    "withdraw": lambda s, _w, one: service.withdraw(s, [one], "看错"),
    "keep_room_draft": lambda s, w, _one: service.keep_room_draft(s, shift_now(s), w.rooms[0], []),
    "room_draft": lambda s, w, _one: service.room_draft(s, shift_now(s), w.rooms[0]),
    "drop_room_draft": lambda s, w, _one: service.drop_room_draft(s, shift_now(s), w.rooms[0]),
    "keep_correction_draft": lambda s, w, one: service.keep_correction_draft(
        s, one, odd(w.people[0], "lunch", s.clock.now(), "fed"), ""
    ),
    "correction_draft": lambda s, _w, one: service.correction_draft(s, one),
    "drop_correction_draft": lambda s, _w, one: service.drop_correction_draft(s, one),
    "sign_shift": lambda s, _w, _one: service.sign_shift(s, shift_now(s), "director", "", reason="试"),
    "set_limits": lambda s, w, _one: service.set_limits(s, w.people[0], "pulse", Limits(50), "运动员"),
}
READS: dict[str, Callable[[Session, Ward, CareEntryId], Any]] = {
    "log_page": lambda s, _w, _one: service.log_page(s, EVERYTHING),
    "log_count": lambda s, _w, _one: service.log_count(s, EVERYTHING),
    "log_places": lambda s, _w, _one: list(service.log_places(s)),
    "line_of": lambda s, _w, one: service.line_of(s, one),
    "history_of": lambda s, _w, one: service.history_of(s, one),
    "month_of": lambda s, w, _one: service.month_of(s, w.people[0], shift_now(s).duty_on),
    "trend": lambda s, w, _one: service.trend(s, w.people[0], "pulse", s.clock.now(), s.clock.now()),
    "newest_measures": lambda s, w, _one: service.newest_measures(s, w.people[0]),
    "limits_of": lambda s, w, _one: service.limits_of(s, w.people[0], "pulse"),
    "search": lambda s, _w, _one: service.search(s, "跌倒"),
    "month_sums": lambda s, _w, _one: service.month_sums(s),
    "day_sums": lambda s, _w, _one: service.day_sums(s, shift_now(s).duty_on, shift_now(s).duty_on),
    "facts": lambda s, _w, _one: list(service.facts(s)),
    "room_states": lambda s, _w, _one: service.room_states(s, shift_now(s)),
    "room_sheet": lambda s, w, _one: service.room_sheet(s, shift_now(s), w.rooms[0]),
    "night_looks": lambda s, _w, _one: service.night_looks(s, shift_now(s)),
    "rules_on": lambda s, _w, _one: service.rules_on(s),
}
WRITERS = {Role.DIRECTOR, Role.NURSE, Role.CAREGIVER}
READERS = WRITERS | {Role.AUDITOR}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ELSEWHERE])
def test_each_post_may_what_the_table_says(session: Session, ward: Ward, role: Role) -> None:
    one = record(session, usual(ward.people[0], "lunch", session.clock.now()))
    acting = session if role is Role.DIRECTOR else as_role(session, role)
    for verbs, posts in ((READS, READERS), (WRITES, WRITERS)):
        for name, verb in verbs.items():
            if role in posts:
                continue
            with pytest.raises(NotAllowedError):
                verb(acting, ward, one)
                pytest.fail(f"{role} may {name}")
    if role in READERS:
        for verb in READS.values():
            verb(acting, ward, one)


def test_only_who_checks_may_count_again(session: Session) -> None:
    for role in (Role.NURSE, Role.CAREGIVER, Role.CLERK):
        with pytest.raises(NotAllowedError):
            service.wrong_sums(as_role(session, role))
    with pytest.raises(NotAllowedError):
        service.rebuild_sums(as_role(session, Role.NURSE))


def test_facts_leave_out_what_was_taken_back(session: Session, ward: Ward) -> None:
    who, now = ward.people[0], session.clock.now()
    kept = record(session, usual(who, "lunch", now))
    before = dict(service.facts(session))
    service.withdraw(session, [record(session, odd(who, "mood", now, "low"))], "记错人了")
    assert dict(service.facts(session)) == before
    (told,) = before[ResidentId(who)]["care_entry"]
    assert told["id"] == kept and told["outcome"] == USUAL


def test_every_phrase_of_every_item_can_be_recorded(session: Session, ward: Ward) -> None:
    now = session.clock.now()
    for item in catalogue().items:
        if item.group.value == "other":
            for phrase in item.phrases:
                record(session, odd(ward.people[0], item.key, now, phrase.key, note="看着"))
    assert service.wrong_sums(session) == ()


def test_refusals_are_home_errors(session: Session, ward: Ward) -> None:
    with pytest.raises(HomeError):
        service.correct(session, CareEntryId(1), usual(ward.people[0], "lunch", session.clock.now()), "看错")
