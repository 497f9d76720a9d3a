"""Fills a new sample home by the same services that people use, day by day, from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from random import Random

from app.data.session import Session
from app.features.accounts import service as accounts
from app.features.accounts.model import NewAccount
from app.features.sample import model
from app.features.sample.service._days import live
from app.features.sample.service._people import move_in
from app.features.sample.service._rooms import build
from app.features.slice import SamplePlan, Slice
from app.kernel.access import Permission, Role
from app.kernel.clock import HOME_ZONE, SetClock

PASSPHRASE = "demo-demo"  # noqa: S105 - the sample home's own, said on its sign-in page
PIN = "246810"
PEOPLE = (
    (Role.NURSE, "胡秋月", "护士"),
    (Role.CAREGIVER, "周玉珍", "护理员 二楼"),
    (Role.CLERK, "余小兰", "内勤"),
    (Role.ACCOUNTANT, "方敏", "会计"),
    (Role.CASHIER, "汪春梅", "出纳"),
    (Role.SAFETY, "陈志刚", "安全员"),
    (Role.AUDITOR, "检查组", "区民政局"),
)
"""Who signs in besides the director; the login is the role's word."""
SPARE_PEOPLE = 20
"""Invented beyond a quarter more than the residents: some of them come while the home lives."""


def beginning(plan: SamplePlan) -> datetime:
    """Return when the sample home began to use the program: `plan.days` before its today, at eight."""
    return datetime.combine(plan.today - timedelta(days=plan.days), time(8), HOME_ZONE)


def fill(session: Session, plan: SamplePlan, slices: Sequence[Slice], clock: SetClock) -> None:
    """Fill the new home of `session` (the director's) by `plan`; equal plans give equal facts.

    Leaves `clock`, which the session must run on, at half past seven on the plan's today.
    """
    session.require(Permission.ACCOUNTS_MANAGE)
    random = Random(plan.seed)
    clock.at = beginning(plan)
    for role, name, post in PEOPLE:
        accounts.add(session, NewAccount(name, role, login=role.value, post=post, passphrase=PASSPHRASE, pin=PIN))
    build(session, plan.residents)
    invented = model.people(random, plan.residents + plan.residents // 4 + SPARE_PEOPLE, plan.today)
    move_in(session, random, invented[: plan.residents], plan, clock)
    live(session, random, invented[plan.residents :], plan, clock)
    for part in slices:
        if part.sample_data is not None:
            part.sample_data(session, plan, random)
