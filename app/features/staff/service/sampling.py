"""Invents the staff of the sample home and its two areas, from the plan's seed; nobody real."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, islice
from random import Random

from app.data import dated
from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.places import service as places
from app.features.slice import SamplePlan
from app.features.staff.model import (
    AreaDraft,
    CertificateDraft,
    LimitDraft,
    LimitKind,
    Member,
    MemberDraft,
    Nights,
    Post,
    Result,
    TieDraft,
    TieKind,
    TieShifts,
    TrainingDraft,
)
from app.features.staff.service.areas import add_area
from app.features.staff.service.people import add_member, staff
from app.features.staff.service.records import add_certificate, add_limit, add_tie, add_training
from app.features.staff.service.rules import RATIO_GROUP
from app.kernel.access import Permission, Role
from app.kernel.codes import Sex
from app.kernel.ids import AreaId

AREAS = ("一楼护理区", "二楼护理区")
"""The lowest floors of all houses, and the ones above them."""

_POSTS = {
    Role.DIRECTOR: Post.DIRECTOR,
    Role.NURSE: Post.NURSE,
    Role.CAREGIVER: Post.CAREGIVER,
    Role.CLERK: Post.CLERK,
}
_OTHERS = (
    ("石建华", Post.LEADER), ("何秀英", Post.CAREGIVER), ("孙红霞", Post.CAREGIVER), ("徐丽琴", Post.CAREGIVER),
    ("何春燕", Post.CAREGIVER), ("田禾", Post.NURSE), ("曲敏", Post.NURSE), ("钱友良", Post.COOK),
    ("郭玉兰", Post.CAREGIVER), ("赵建国", Post.GUARD), ("吴桂珍", Post.CAREGIVER),
)  # fmt: skip
"""Who never signs in, the most needed first."""
_MEN = frozenset({"石建华", "钱友良", "赵建国", "陈志刚"})
_SURNAMES, _GIVEN = "王李张刘陈杨黄周吴徐孙马朱胡郭", ("玉梅", "春兰", "秀芳", "桂花", "小红", "爱华", "建英", "素珍")
_EMPLOYMENT = {Post.DIRECTOR: "establishment", Post.NURSE: "establishment", Post.GUARD: "outsourced"}
_ENDING: Mapping[str, tuple[str, int]] = {
    "钱友良": ("health", -7), "赵建国": ("fire_control", 8), "徐丽琴": ("health", 13), "陈志刚": ("food_safety", 26),
    "何春燕": ("health", 59),
}  # fmt: skip
"""What expires soon after the sample home's today, in days."""
_NO_CERTIFICATE = "郭玉兰"
_COUPLE = ("石建华", "吴桂珍")
_PREGNANT = "何春燕"
_HEADS = ("孙红霞",)


def sample_data(session: Session, plan: SamplePlan, random: Random) -> None:
    """Enter `plan.staff` people by post, those with an account first, and two areas where the home has two floors.

    Raises NotAllowedError.
    """
    session.require(Permission.STAFF_CHANGE)
    with session.change("staff.set_up"):
        areas = _areas(session)
        for place, draft in enumerate(islice(_people(session, random), plan.staff)):
            area = areas[(place + 1) % 2] if areas and draft.post is Post.CAREGIVER else None
            began_on = plan.today - timedelta(days=plan.days + random.randrange(30, 4000))
            phone = f"000 0000 {random.randrange(10_000):04d}"
            told = replace(draft, area_id=area, phone=phone, began_on=began_on)
            add_member(session, _with_facts(told, plan.today, random))
        people = staff(session)
        for one in people:
            for certificate in _certificates(one, plan.today, random):
                add_certificate(session, one.id, certificate)
        _train(session, people, plan.today)
        _tie(session, people, plan.today)
        if people:
            dated.set_values(session, RATIO_GROUP, {"tiered_rule": "on"}, plan.today - timedelta(days=365), "", "示例")


def _areas(session: Session) -> list[AreaId]:
    floors = [floor for building in places.plan(session).buildings for floor in building.floors]
    lowest = min((one.position for one in floors), default=0)
    parts = [frozenset(one.id for one in floors if (one.position > lowest) is above) for above in (False, True)]
    if not all(parts):
        return []
    return [add_area(session, AreaDraft(name, part)) for name, part in zip(AREAS, parts, strict=True)]


def _people(session: Session, random: Random) -> Iterator[MemberDraft]:
    """Yield who works here, without end: invented caregivers after those with a name."""
    for one in accounts.accounts(session):
        if one.is_active and one.role is not Role.AUDITOR:
            post = _POSTS.get(one.role, Post.OTHER)
            remark = one.post if post is Post.OTHER else ""
            yield MemberDraft(one.name, post, account_id=one.id, remark=remark)
    for name, post in _OTHERS:
        yield MemberDraft(name, post)
    names = [surname + given for surname in _SURNAMES for given in _GIVEN]
    random.shuffle(names)
    for name in cycle(names):
        yield MemberDraft(name, Post.CAREGIVER)


def _with_facts(draft: MemberDraft, today: date, random: Random) -> MemberDraft:
    """Return somebody with sex, age, contract and what was agreed about nights."""
    years = 31 if draft.name == _PREGNANT else random.randrange(38, 60)
    at_night = draft.post in (Post.CAREGIVER, Post.NURSE, Post.GUARD, Post.LEADER)
    began_on = draft.began_on or today
    return replace(
        draft,
        sex=Sex.MALE if draft.name in _MEN else Sex.FEMALE,
        born_on=today - timedelta(days=years * 365 + random.randrange(365)),
        employment=_EMPLOYMENT.get(draft.post, random.choice(("public_welfare", "contract", "contract"))),
        experienced_since=began_on - timedelta(days=random.randrange(1500)),
        is_head=draft.name in _HEADS,
        nights=Nights.NO if not at_night or random.random() < 0.08 else Nights.YES,
    )


def _certificates(one: Member, today: date, random: Random) -> Iterator[CertificateDraft]:
    """Yield the certificates of somebody, one of which may expire soon."""
    if one.name == _NO_CERTIFICATE:
        return
    kind, days = _ENDING.get(one.name, ("", 0))
    if kind:
        yield CertificateDraft(kind, expires_on=today + timedelta(days=days))
    post = one.told.post
    if kind != "health" and post in (Post.CAREGIVER, Post.NURSE, Post.COOK):
        yield CertificateDraft("health", expires_on=today + timedelta(days=random.randrange(80, 330)))
    if post is Post.NURSE:
        yield CertificateDraft("nurse", expires_on=today + timedelta(days=random.randrange(400, 1500)))
    if post is Post.CAREGIVER and random.random() < 0.6:
        yield CertificateDraft("caregiver", level=random.choice(("五级", "四级", "三级")), lasting=True)


def _train(session: Session, people: tuple[Member, ...], today: date) -> None:
    """Let everybody take part in two trainings, but for the two entered last."""
    taking_part = [one.id for one in people][:-2]
    for days, topic, minutes in ((70, "safety", 90), (40, "fire", 120)) if taking_part else ():
        held_on = today - timedelta(days=days)
        add_training(session, taking_part, TrainingDraft(held_on, topic, minutes, "余小兰", Result.PASSED))


def _tie(session: Session, people: tuple[Member, ...], today: date) -> None:
    by_name = {one.name: one.id for one in people}
    if all(name in by_name for name in _COUPLE):
        first, second = (by_name[name] for name in _COUPLE)
        add_tie(session, first, TieDraft(second, TieKind.COUPLE, TieShifts.APART))
    if _PREGNANT in by_name:
        limit = LimitDraft(LimitKind.PREGNANT, today - timedelta(days=20), today + timedelta(days=100))
        add_limit(session, by_name[_PREGNANT], limit)
