"""Invents the staff of the sample home and its two areas, from the plan's seed; nobody real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from random import Random

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.places import service as places
from app.features.slice import SamplePlan
from app.features.staff.model import AreaDraft, MemberDraft, Post
from app.features.staff.service.areas import add_area
from app.features.staff.service.people import add_member
from app.kernel.access import Permission, Role
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
_SURNAMES, _GIVEN = "王李张刘陈杨黄周吴徐孙马朱胡郭", ("玉梅", "春兰", "秀芳", "桂花", "小红", "爱华", "建英", "素珍")


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
            add_member(session, replace(draft, area_id=area, phone=phone, began_on=began_on))


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
    while True:
        yield MemberDraft(random.choice(_SURNAMES) + random.choice(_GIVEN), Post.CAREGIVER)
