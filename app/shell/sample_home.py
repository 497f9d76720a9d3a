"""Makes a sample home (示例院) in a folder of its own; removing the sample removes that folder and nothing else."""

from __future__ import annotations

import contextlib
import shutil
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.features.sample import model
from app.features.sample import service as sample
from app.features.slice import Call, Command, SamplePlan
from app.home import Founding, create_home
from app.kernel.clock import PcClock, SetClock, today
from app.kernel.text import words
from app.shell.slices import slices

if TYPE_CHECKING:
    from app.data.keys import Cost

DIRECTOR = "李桂兰"
STAFF = 31
"""People of the sample home, enough for the ratio of its 120 residents."""


def plan_for_today(residents: int = 120) -> SamplePlan:
    """Return the plan of the home that `--demo` opens: three months long, up to this PC's today."""
    return SamplePlan(residents=residents, staff=STAFF, days=90, seed=1, today=today(PcClock()), closing=False)


def make_sample(folder: Path, plan: SamplePlan, cost: Cost | None = None) -> None:
    """Make the sample home in the new folder, with one account for each post.

    Equal plans give equal facts. Raises RuleBrokenError (the folder exists), StorageError; nothing is left behind then.
    """
    home_uuid, home_no = model.identity(f"{plan.seed}:{plan.residents}:{plan.today}")
    founding = Founding(model.HOME_NAME, DIRECTOR, sample.PASSPHRASE, sample=True, uuid=home_uuid, home_no=home_no)
    clock = SetClock(sample.beginning(plan))
    with contextlib.ExitStack() as undo:
        home, session, _ = create_home(folder, founding, clock, cost)
        undo.callback(shutil.rmtree, folder)
        undo.callback(home.close)
        sample.fill(session, plan, slices(), clock)
        undo.pop_all()
    home.close()


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="HOME")
    parser.add_argument("--residents", type=int, default=120)
    parser.add_argument("--staff", type=int, default=STAFF)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--today", type=date.fromisoformat, default=today(PcClock()))
    parser.add_argument("--closing", action="store_true")


def _demo(call: Call) -> int:
    args = call.args
    plan = SamplePlan(args.residents, args.staff, args.days, args.seed, args.today, args.closing)
    make_sample(args.folder, plan)
    return 0


COMMANDS = (
    Command(
        spoken=("home", "demo"),
        help=words("CommandLine", "Make an invented home; equal arguments give equal facts"),
        run=_demo,
        arguments=_arguments,
        needs_home=False,
    ),
)
