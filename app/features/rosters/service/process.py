"""The process that searches: takes one problem from its parent, tells each better roster, ends when told or done.

Parent and child speak in pickles, each after its length; the parent made the child, so both trust each other.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
import threading
from typing import IO, Any

_LENGTH = struct.Struct(">Q")
_POLITE = 5
"""Steps behind the window, which is painted first."""


def send(pipe: IO[bytes], told: Any) -> None:
    """Write one thing into a pipe. Raises BrokenPipeError when nobody reads any more."""
    body = pickle.dumps(told)
    pipe.write(_LENGTH.pack(len(body)) + body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Return the next thing from a pipe. Raises EOFError when nothing comes any more."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    body = pipe.read(length)
    if len(body) < length:
        raise EOFError
    return pickle.loads(body)  # noqa: S301 - from the process that started this one, or that this one started


def serve() -> int:
    """Search for what stands on the standard input and tell every better roster on the standard output."""
    if sys.platform != "win32":  # there the parent says it
        os.nice(_POLITE)
    problem, effort = receive(sys.stdin.buffer)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from app.features.rosters.model.engine.search import Search

    out = sys.stdout.buffer
    try:
        last = Search(problem, effort, lambda outcome: send(out, outcome)).run()
        send(out, last)
    except BrokenPipeError:  # the parent went away or wants no more
        return 1
    return 0


def _end_with_parent() -> None:
    """End this process when the parent's end of the pipe is closed, however the parent came to its end."""
    os.read(sys.stdin.fileno(), 1)  # not through the buffer, whose lock would be held when this process ends by itself
    os._exit(1)
