"""What a session remembers is read again as soon as anybody wrote, and never taken from an unfinished change."""

from __future__ import annotations

import pytest

from app.data.session import Session
from app.home import OpenedHome


class Reader:
    """Counts how often it really reads a fact of the home."""

    def __init__(self, session: Session) -> None:
        self.session, self.times = session, 0

    def __call__(self) -> str | None:
        self.times += 1
        return self.session.meta("motto")

    def ask(self) -> str | None:
        return self.session.remembered("motto", self)


def write(session: Session, text: str) -> None:
    with session.change("test.written"):
        session.set_meta("motto", text)


def test_it_is_read_once_until_something_is_written(session: Session) -> None:
    reader = Reader(session)
    assert [reader.ask(), reader.ask(), reader.times] == [None, None, 1]
    write(session, "一")
    assert [reader.ask(), reader.ask(), reader.times] == ["一", "一", 2]


def test_what_another_connection_wrote_is_seen(session: Session) -> None:
    reader = Reader(session)
    reader.ask()
    with session.in_this_thread() as other:
        write(other, "二")
    assert reader.ask() == "二"


def test_nothing_of_a_change_that_fails_is_remembered(session: Session) -> None:
    reader = Reader(session)
    write(session, "一")
    reader.ask()
    with pytest.raises(ZeroDivisionError), session.change("test.failing"):
        session.set_meta("motto", "二")
        assert reader.ask() == "二"
        raise ZeroDivisionError
    assert reader.ask() == "一"


def test_each_person_remembers_apart(home: OpenedHome, session: Session) -> None:
    first, second = Reader(session), Reader(home.session_for("director"))
    first.ask()
    second.ask()
    assert (first.times, second.times) == (1, 1)


def test_things_of_different_names_are_apart(session: Session) -> None:
    assert session.remembered(("plan", True), lambda: "whole") == "whole"
    assert session.remembered(("plan", False), lambda: "in use") == "in use"


def test_what_goes_by_is_read_anew_and_the_former_let_go(session: Session) -> None:
    told = ["08:00", "08:01", "08:00 again"]
    assert session.remembered("waiting", lambda: told[0], "08:00") == "08:00"
    assert session.remembered("waiting", lambda: told[1], "08:00") == "08:00"
    assert session.remembered("waiting", lambda: told[1], "08:01") == "08:01"
    assert session.remembered("waiting", lambda: told[2], "08:00") == "08:00 again"
