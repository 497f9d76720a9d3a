"""The log on paper: sheets in the order of the screen, and a month in which nothing that was corrected is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.data.session import Session
from app.features.care_log import service
from app.features.stays import service as stays
from app.features.stays.model import HospitalTrip
from app.kernel.access import Role
from app.kernel.clock import SetClock
from app.kernel.errors import NotAllowedError
from tests.builders import as_role
from tests.care_log.samples import a_ward, measured, odd, record, shift_now, usual
from tests.paper.reading import pages_of


def printed(pdf: bytes) -> str:
    return "".join("".join(pages_of(pdf)).split())


def test_blank_sheets_have_the_rows_of_the_screen(session: Session) -> None:
    ward = a_ward(session)
    stays.go_to_hospital(session, ward.people[1], session.clock.now(), HospitalTrip("县医院", "内科"))
    record(session, odd(ward.people[0], "lunch", session.clock.now(), "choked"))
    text = printed(service.print_blank_sheets(session, shift_now(session)))
    assert "照护记录表2026-11-22白班08:00–20:00" in text
    assert text.index("早餐") < text.index("午餐") < text.index("翻身") < text.index("体温") < text.index("血压")
    assert text.index("201-1曾会元") < text.index("201-2邓𬱖珍") < text.index("202房") < text.index("202-1欧阳桂香")
    assert "住院" in text and "呛咳" not in text and "签名" in text
    one = printed(service.print_blank_sheets(session, shift_now(session), ward.rooms[1]))
    assert "202房" in one and "201房" not in one
    assert "夜间巡房" not in text


def test_blank_sheets_of_a_night_have_room_for_each_look_in(session: Session, clock: SetClock) -> None:
    a_ward(session)
    clock.pass_(hours=12)
    text = printed(service.print_blank_sheets(session, shift_now(session)))
    assert "夜班20:00–08:00" in text and text.index("睡眠") < text.index("夜间巡房（几点看过）") < text.index("体温")


def test_a_month_keeps_what_was_corrected(session: Session, clock: SetClock) -> None:
    who, at = a_ward(session).people[0], session.clock.now()
    wrong = record(session, odd(who, "lunch", at, "choked", note="记成了邻床的"))
    service.correct(session, wrong, odd(who, "lunch", at, "ate_half"), "看错床号")
    record(session, measured(who, at, 130.0, "blood_pressure", second_value=95.0))
    service.withdraw(session, [record(session, odd(who, "mood", at, "crying"))], "记成了邻床")
    shift = shift_now(session)
    clock.pass_(hours=9)
    service.record(session, shift, usual(who, "water", at, late_reason="停电"))
    text = printed(service.print_month(session, who, shift.duty_on))
    assert "照护记录曾会元2026-11" in text and "床位201-1有效记录3条，有情况2条" in text
    assert "呛咳记成了邻床的" in text and "吃一半更正：看错床号（2026-11-2212:00）" in text
    assert "130/95mmHg偏高" in text and "够量补记（停电，2026-11-2221:00）" in text
    assert f"情绪哭{session.actor.name}；{session.actor.name}收回：记成了邻床" in text
    assert "这个月没有记录" in printed(service.print_month(session, who, shift.duty_on - timedelta(days=90)))


def test_who_may_print(session: Session) -> None:
    ward = a_ward(session)
    for role in (Role.CLERK, Role.SAFETY, Role.CASHIER):
        with pytest.raises(NotAllowedError):
            service.print_blank_sheets(as_role(session, role), shift_now(session))
        with pytest.raises(NotAllowedError):
            service.print_month(as_role(session, role), ward.people[0], shift_now(session).duty_on)
