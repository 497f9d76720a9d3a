"""Works in one home until it is killed, and acknowledges each saved change; started by `test_kill.py`.

Forks for each "go", so that the modules are loaded once; only the forked process opens the home.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from app.data import drafts
from app.data.attachments import attach
from app.data.photos import Picture
from app.data.session import Session
from app.home import OpenedHome
from app.kernel.clock import PcClock


def say(text: str) -> None:
    """Write one whole line at once, so that lines of two processes never mix."""
    os.write(1, f"{text}\n".encode())


def save(session: Session, name: str, chance: random.Random) -> None:
    """Save one building with a scan, a floor in a nested change, and a line of history."""
    with session.change("building.added", f"building:{name}", submission=name) as change:
        building = change.new_id("building")
        scan = Picture(chance.randbytes(chance.randrange(1, 60_000)), "application/pdf", None, None)
        attach(change, scan, f"{name}.pdf")
        session.db.execute("INSERT INTO building (id, name, position) VALUES (?, ?, 1)", [building, name])
        with session.change("floor.added", f"floor:{name}") as inner:
            session.db.execute(
                "INSERT INTO floor (id, building_id, name, position) VALUES (?, ?, '1层', 1)",
                [inner.new_id("floor"), building],
            )
        change.fields("building", building, {"name": None}, {"name": name})


def work(folder: Path, key: bytes, turn: int) -> None:
    """Save changes for ever, with a draft now and then and a backup after every sixth."""
    home = OpenedHome(folder, key, PcClock())
    session = home.session_for("director")
    chance = random.Random(turn)
    number = 0
    while True:
        number += 1
        name = f"{turn}-{number}"
        drafts.keep(session, "building", 0, {"name": name * chance.randrange(1, 200)})
        save(session, name, chance)
        say(f"saved {name}")
        if number % 6 == 0:
            say(f"backup {home.backup(session, folder.parent / 'backups', 'daily').name}")


def main() -> None:
    """Fork a worker for each line "go"."""
    folder, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
    say("ready")
    for turn, _ in enumerate(sys.stdin):
        if (pid := os.fork()) == 0:
            say(f"pid {os.getpid()}")
            work(folder, key, turn)
        os.waitpid(pid, 0)
        say("dead")


if __name__ == "__main__":
    main()
