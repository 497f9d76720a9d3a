"""Work in threads: done, refused, cancelled, broken, one after the other."""

from __future__ import annotations

import threading

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.desktop.jobs import Jobs, Progress
from app.kernel.errors import HomeError, RuleBrokenError
from app.kernel.text import words


def never(_refusal: HomeError) -> None:
    raise AssertionError


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    jobs = Jobs()
    came: list[int] = []
    threads: list[int] = []

    def work(progress: Progress) -> int:
        threads.append(threading.get_ident())
        progress.step(1, 2)
        return 42

    with qtbot.waitSignals([jobs.progressed, jobs.ended]):
        jobs.run(work, came.append, never, "数人数")
    assert came == [42]
    assert threads[0] != threading.get_ident()
    assert not jobs.busy()


def test_a_refusal_comes_back_as_one(qtbot: QtBot) -> None:
    jobs: Jobs = Jobs()
    refused: list[HomeError] = []

    def work(_progress: Progress) -> int:
        raise RuleBrokenError(words("Test", "no"))

    with qtbot.waitSignal(jobs.ended):
        jobs.run(work, list[int]().append, refused.append)
    assert isinstance(refused[0], RuleBrokenError)


def test_cancel_leaves_nothing_and_tells_nobody(qtbot: QtBot) -> None:
    jobs, begun = Jobs(), threading.Event()
    told: list[object] = []
    undone: list[str] = []

    def work(progress: Progress) -> None:
        try:
            for step in range(10_000_000):
                begun.set()
                progress.step(step, 10_000_000)
        finally:
            undone.append("undone")

    with qtbot.waitSignal(jobs.ended, timeout=10_000):
        jobs.run(work, told.append, told.append)
        begun.wait(5)
        jobs.cancel()
    assert undone == ["undone"]
    assert not told


def test_a_bug_in_a_job_is_a_bug_of_the_program(qtbot: QtBot) -> None:
    jobs: Jobs = Jobs()

    def work(_progress: Progress) -> int:
        return 1 // 0

    with capture_exceptions() as caught, qtbot.waitSignal(jobs.ended):
        jobs.run(work, list[int]().append, never)
    assert caught[0][0] is ZeroDivisionError


def test_jobs_wait_for_each_other_and_the_end_drops_what_waits(qtbot: QtBot) -> None:
    jobs = Jobs()
    order: list[str] = []
    jobs.run(lambda _progress: "first", order.append, never)
    with qtbot.waitSignals([jobs.ended, jobs.ended]):
        jobs.run(lambda _progress: "second", order.append, never)
    assert order == ["first", "second"]
    jobs.run(lambda _progress: "third", order.append, never)
    jobs.run(lambda _progress: "fourth", order.append, never)
    with qtbot.waitSignal(jobs.ended):
        jobs.finish()
    assert "fourth" not in order


def test_what_is_read_in_a_moment_waits_for_no_long_job_and_ends_with_it(qtbot: QtBot) -> None:
    jobs, going, read = Jobs(), threading.Event(), list[str]()

    jobs.run(lambda _progress: going.wait(5), lambda _came: None, never)
    with qtbot.waitSignal(jobs.beside().ended):
        jobs.beside().run(lambda _progress: "read", read.append, never)
    assert read == ["read"] and jobs.busy()
    going.set()
    jobs.beside().run(lambda _progress: "last", read.append, never)
    jobs.finish()
    qtbot.waitUntil(lambda: not jobs.busy() and not jobs.beside().busy())
