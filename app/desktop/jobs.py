"""Long work in a thread: one at a time, with count, time left and cancel; a job opens its own session."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QThread, Signal

from app.kernel.errors import HomeError

T = TypeVar("T")


class CancelledError(Exception):
    """The person pressed cancel; the work undoes what it began and lets this through."""


class Progress(QObject):
    """What a job tells about itself, from its own thread."""

    told = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._stop = False

    def step(self, done: int, whole: int) -> None:
        """Tell that `done` of `whole` are done. Raises CancelledError once cancel was pressed."""
        if self._stop:
            raise CancelledError
        self.told.emit(done, whole)

    def stop(self) -> None:
        """Let the next step raise CancelledError."""
        self._stop = True


@dataclass
class _Job:
    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], object]
    failed: Callable[[HomeError], object]


class _Thread(QThread):
    """Runs one job and keeps what came of it."""

    def __init__(self, job: _Job, progress: Progress) -> None:
        super().__init__()
        self._job, self._progress = job, progress
        self.came: Any = None
        self.raised: BaseException | None = None

    def run(self) -> None:
        """Do the work; every exception is carried to the window's thread."""
        try:
            self.came = self._job.work(self._progress)
        except BaseException as raised:  # noqa: BLE001 - carried over, told or raised there
            self.raised = raised


class Jobs(QObject):
    """Runs jobs one after the other; `done` and `failed` are called in the window's thread."""

    started = Signal(str)
    progressed = Signal(int, int, int)  # done, whole, seconds left (-1: cannot be told yet)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Job] = deque()
        self._thread: _Thread | None = None
        self._progress: Progress | None = None
        self._beside: Jobs | None = None
        self._since = QElapsedTimer()

    def beside(self) -> Jobs:
        """Return a queue for what is read in a moment: it waits for no job of this one, and finishes with it."""
        if self._beside is None:
            self._beside = Jobs(self)
        return self._beside

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[HomeError], object],
        title: str = "",
    ) -> None:
        """Run `work` in a thread of its own; `title` is shown beside the progress."""
        self._waiting.append(_Job(title, work, done, failed))
        if self._thread is None:
            self._start()

    def busy(self) -> bool:
        """Return whether a job runs or waits."""
        return self._thread is not None

    def cancel(self) -> None:
        """Ask the running job to stop at its next step."""
        if self._progress is not None:
            self._progress.stop()

    def finish(self) -> None:
        """Cancel what runs, drop what waits, and wait for the thread; for the end of the program."""
        self._waiting.clear()
        self.cancel()
        if self._thread is not None:
            self._thread.wait()
        if self._beside is not None:
            self._beside.finish()

    def _start(self) -> None:
        job = self._waiting.popleft()
        progress = Progress()
        progress.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        thread = _Thread(job, progress)
        thread.finished.connect(lambda: self._on_finished(job))
        self._thread, self._progress = thread, progress
        self._since.start()
        self.started.emit(job.title)
        thread.start()

    def _on_told(self, done: int, whole: int) -> None:
        left = -1
        if done > 0 and self._since.elapsed() > 1000:
            left = round(self._since.elapsed() * (whole - done) / done / 1000)
        self.progressed.emit(done, whole, left)

    def _on_finished(self, job: _Job) -> None:
        thread = self._thread
        if thread is None:
            return
        thread.wait()
        self._thread, self._progress = None, None
        self.ended.emit()
        if self._waiting:
            self._start()
        if isinstance(thread.raised, HomeError):
            job.failed(thread.raised)
        elif thread.raised is None:
            job.done(thread.came)
        elif not isinstance(thread.raised, CancelledError):
            sys.excepthook(type(thread.raised), thread.raised, thread.raised.__traceback__)
