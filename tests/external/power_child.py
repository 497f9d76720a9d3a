"""Works in one home under `strace`, acknowledges each saved change, and stops without closing anything."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from app.home import OpenedHome
from app.kernel.clock import PcClock
from tests.data_kit.kill_child import save, say


def main() -> None:
    """Save as many changes as the third word says, checkpointing far more often than in life."""
    home = OpenedHome(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), PcClock())
    session = home.session_for("director")
    for db in (session.db, session.files.db):
        db.execute("PRAGMA wal_autocheckpoint = 20").fetchall()
    chance = random.Random(4)
    for number in range(int(sys.argv[3])):
        save(session, f"{number:05}", chance)
        say(f"ACK {number:05}")
    os._exit(0)


if __name__ == "__main__":
    main()
