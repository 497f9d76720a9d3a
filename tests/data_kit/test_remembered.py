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


def test_a_change_takes_what_was_known_before_it_wrote(session: Session) -> None:
    reader = Reader(session)
    write(session, "一")
    reader.ask()
    with session.change("test.written"):
        assert reader.ask() == "一" and reader.times == 1
        session.set_meta("motto", "二")
        assert reader.ask() == "二"


def test_what_a_change_reads_before_it_writes_is_remembered_after_it(session: Session) -> None:
    reader = Reader(session)
    with pytest.raises(ZeroDivisionError), session.change("test.failing"), session.change("test.inside"):
        assert [reader.ask(), reader.ask(), reader.times] == [None, None, 1]
        raise ZeroDivisionError
    assert [reader.ask(), reader.times] == [None, 1]


def test_what_is_written_apart_leaves_what_it_is_not_called_by(session: Session) -> None:
    motto, lines, rooms = Reader(session), Reader(session), Reader(session)

    def ask() -> tuple[int, int, int]:
        motto.ask()
        session.remembered(("log.lines", 1), lines)
        session.remembered("log.rooms", rooms)
        return motto.times, lines.times, rooms.times

    assert ask() == (1, 1, 1)
    with session.apart("log"):
        write(session, "一")
    assert ask() == (1, 2, 2)
    with session.apart():
        write(session, "二")
    assert ask() == (1, 2, 2)
    with session.change("test.written", apart="log"):
        session.set_meta("motto", "三")
    assert ask() == (1, 3, 3)
    write(session, "四")
    assert ask() == (2, 4, 4)


def test_apart_forgets_all_the_same_what_others_wrote_and_what_was_written_around_it(session: Session) -> None:
    reader = Reader(session)
    reader.ask()
    with session.in_this_thread() as other, session.apart("log"):
        write(other, "一")
        write(session, "二")
    assert reader.ask() == "二"
    with session.in_this_thread() as other:
        write(other, "一")
    with session.change("test.inside", apart="log"):
        session.set_meta("other", "二")
    assert reader.ask() == "一"
    with session.change("test.written"):
        session.set_meta("motto", "三")
        with session.apart("log"), session.change("test.inside", apart="log"):
            session.set_meta("other", "四")
    assert reader.ask() == "三"
    with pytest.raises(ZeroDivisionError), session.apart("log"), session.change("test.failing"):
        session.set_meta("motto", "五")
        raise ZeroDivisionError
    assert reader.ask() == "三"
