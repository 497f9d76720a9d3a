"""What a disk may hold after the power went: made from a log of every write and sync, as `strace` records them.

Whatever was synced is there. Of later writes each sector of 512 bytes arrived or not; a file removed since its folder
was last synced may still be there.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

SECTOR = 512
CALLS = "trace=pwrite64,write,fdatasync,fsync,ftruncate,unlink"
_CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)")
_BYTES = r'"((?:\\x[0-9a-f]{2})*)"'


class Step(NamedTuple):
    """One thing that happened to the disk, or an acknowledgement."""

    kind: str  # "write", "cut", "sync", "sync folder", "remove", "ack"
    name: str  # of the file in the home's folder, or what was acknowledged
    at: int = 0  # offset or new length
    body: bytes = b""


def steps(log: Path, home: Path) -> list[Step]:
    """Return what a `strace -y -xx` log says of the files in `home`."""
    return [step for line in log.read_text("ascii", "replace").splitlines() for step in _read(line, home)]


def _read(line: str, home: Path) -> Iterator[Step]:
    if (call := _CALL.match(line)) is None or call[3].startswith("-"):
        return
    verb, words = call[1], call[2]
    path = _path(words, removed=verb == "unlink")
    if verb == "write" and (said := _bytes(words)).startswith(b"ACK "):
        yield Step("ack", said.split()[1].decode())
    elif path == home and verb in {"fsync", "fdatasync"}:
        yield Step("sync folder", "")
    elif path is None or path.parent != home or path.name == "lock" or path.name.endswith("-shm"):
        return
    elif verb == "pwrite64":
        yield Step("write", path.name, int(words.rsplit(", ", 1)[1]), _bytes(words))
    elif verb == "ftruncate":
        yield Step("cut", path.name, int(words.rsplit(", ", 1)[1]))
    elif verb in {"fsync", "fdatasync"}:
        yield Step("sync", path.name)
    elif verb == "unlink":
        yield Step("remove", path.name)


def _bytes(words: str) -> bytes:
    found = re.search(_BYTES, words)
    return bytes.fromhex(found[1].replace("\\x", "")) if found else b""


def _path(words: str, *, removed: bool) -> Path | None:
    found = re.match(_BYTES if removed else r"\d+<((?:\\x[0-9a-f]{2})*)>", words)
    return Path(bytes.fromhex(found[1].replace("\\x", "")).decode()) if found else None


@dataclass
class Disk:
    """The files of one home as they are safe on the disk, and what is still on its way there."""

    safe: dict[str, bytearray]
    on_its_way: dict[str, list[Step]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    acknowledged: set[str] = field(default_factory=set)

    def take(self, step: Step) -> None:
        """Let one thing happen."""
        if step.kind == "ack":
            self.acknowledged.add(step.name)
        elif step.kind == "sync":
            body = self.safe.setdefault(step.name, bytearray())
            for waiting in self.on_its_way.pop(step.name, []):
                _apply(body, waiting)
        elif step.kind == "sync folder":
            for name in self.removed:
                self.safe.pop(name, None)
            self.removed.clear()
        elif step.kind == "remove":
            self.removed.add(step.name)
        else:
            if step.name in self.removed:  # made anew
                self.removed.discard(step.name)
                self.safe.pop(step.name, None)
                self.on_its_way.pop(step.name, None)
            self.on_its_way.setdefault(step.name, []).append(step)

    def after_power_loss(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be found; `chance` decides what of the unsynced arrived."""
        share = chance.choice((0.0, 0.5, 0.9))
        found = {name: bytearray(body) for name, body in self.safe.items()}
        for name, waiting in self.on_its_way.items():
            body = found.setdefault(name, bytearray())
            for step in waiting:
                for sector in _sectors(step):
                    if chance.random() < share:
                        _apply(body, sector)
        gone = {name for name in self.removed if chance.random() < 0.5}
        return {name: bytes(body) for name, body in found.items() if name not in gone}


def _sectors(step: Step) -> Iterator[Step]:
    if step.kind == "cut":
        yield step
        return
    for start in range(0, len(step.body), SECTOR):
        yield step._replace(at=step.at + start, body=step.body[start : start + SECTOR])


def _apply(body: bytearray, step: Step) -> None:
    end = step.at + len(step.body)
    if step.kind == "cut" and len(body) > step.at:
        del body[step.at :]
    body.extend(bytes(max(0, end - len(body))))
    body[step.at : end] = step.body if step.kind == "write" else body[step.at : end]
