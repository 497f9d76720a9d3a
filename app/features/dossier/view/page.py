"""The page 转院档案: glue between its two steps, the service, the preview and the file dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.data.session import Session
from app.desktop import folders
from app.desktop.cards import label
from app.desktop.desk import Desk, PageWidget, PaperNote
from app.desktop.jobs import Progress
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.dossier import service
from app.features.dossier.model import Lacking
from app.features.dossier.view.choice import DossierChoice
from app.features.dossier.view.missing import DossierGaps
from app.features.residents import service as residents
from app.features.residents.model import Filter
from app.kernel.ids import ResidentId

T = TypeVar("T")

MOST_NAMED = 6
"""So many gaps are named in the strip above a paper."""


class DossierPage(PageWidget):
    """Choose, see what is missing, then look, print or save."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._wanted: list[ResidentId] = []
        self._mending = False  # a gap has led to a resident; whoever comes back goes on here
        self.choice, self.missing = DossierChoice(), DossierGaps()
        self.choice.checked.connect(self._on_checked)
        self.missing.wanted_back.connect(self._on_back)
        self.missing.wanted_resident.connect(self._on_resident)
        self.missing.wanted_paper.connect(self._on_paper)
        self.missing.wanted_files.connect(self._on_files)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.choice)
        self._steps.addWidget(self.missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(self.tr("Dossiers"), "title"))
        column.addWidget(self._steps, 1)

    def open(self, subject: int | None) -> None:
        """Show whom to choose, nobody ticked; with a subject the paper of that resident, over what it lacks."""
        if self._mending:
            self._mending = False
            self.refresh()
            return
        self._steps.setCurrentWidget(self.choice)
        self.choice.tick_nobody()
        self.refresh()
        if subject is not None:
            self.choice.tick_only(ResidentId(subject))
            self._look([ResidentId(subject)], self._show_paper_of_one)

    def refresh(self) -> None:
        """Read the residents again, and what is missing if that is shown."""
        with telling(self):
            self.choice.show_rows(residents.residents(self._session, Filter()))
        if self._steps.currentWidget() is self.missing:
            self._on_checked(self._wanted)

    def show_missing(self, wanted: Sequence[ResidentId]) -> None:
        """Show at once what these residents lack; for one or two, and for pictures."""
        self._wanted = list(wanted)
        with telling(self):
            self._show_lacking(service.lacking(self._session, self._wanted, self._desk.slices))

    def _on_checked(self, wanted: list[ResidentId]) -> None:
        self._look(wanted, self._show_lacking)

    def _look(self, wanted: list[ResidentId], done: Callable[[tuple[Lacking, ...]], object]) -> None:
        self._wanted = wanted
        self._run(
            lambda session, progress: service.lacking(session, wanted, self._desk.slices, progress.step),
            done,
            self.tr("Looking for gaps"),
        )

    def _show_paper_of_one(self, lacking: tuple[Lacking, ...]) -> None:
        """Show what is missing, and over it the paper, unless something in it cannot be printed."""
        self._show_lacking(lacking)
        if any(one.unprintable for one in lacking):
            return
        self._show_paper(next(map(self._note, lacking), None))

    def _note(self, one: Lacking) -> PaperNote:
        """Return the strip above the paper of one resident that has gaps."""
        titles = [*[self.tr("photo")] * one.no_photo, *one.not_asked]
        named = "、".join(titles[:MOST_NAMED]) + "…" * (len(titles) > MOST_NAMED)
        said = self.tr("{count} still missing: {titles}").format(count=max(one.missing, len(titles)), titles=named)
        return PaperNote(said, self.tr("Fill in"), lambda: self._on_resident(one.resident_id))

    def _on_resident(self, resident_id: ResidentId) -> None:
        self._mending = True
        self._desk.go("resident", resident_id)

    def _show_lacking(self, lacking: tuple[Lacking, ...]) -> None:
        self.missing.show_lacking(len(self._wanted), lacking)
        self._steps.setCurrentWidget(self.missing)

    def _on_back(self) -> None:
        self._steps.setCurrentWidget(self.choice)

    def _on_paper(self) -> None:
        self._show_paper()

    def _show_paper(self, note: PaperNote | None = None) -> None:
        wanted = list(self._wanted)
        self._run(
            lambda session, progress: service.print_together(session, wanted, self._desk.slices, progress.step),
            lambda pdf: self._desk.preview(self.tr("Dossiers"), pdf, note),
            self.tr("Making dossiers"),
        )

    def _on_files(self) -> None:
        chosen = folders.ask_folder(self, self.tr("Folder for the dossiers"))
        if chosen:
            self.save_to(chosen)

    def save_to(self, folder: Path) -> None:
        """Write the dossiers into a folder, in a job."""
        wanted = list(self._wanted)
        self._run(
            lambda session, progress: service.print_dossiers(session, wanted, self._desk.slices, folder, progress.step),
            lambda paths: self._desk.toast(
                self.tr("{count} dossiers lie in {folder}.").format(count=len(paths), folder=str(folder))
            ),
            self.tr("Making dossiers"),
        )

    def _run(self, work: Callable[[Session, Progress], T], done: Callable[[T], object], title: str) -> None:
        """Run work in a thread with a session of its own."""

        def in_thread(progress: Progress) -> T:
            with self._session.in_this_thread() as session:
                return work(session, progress)

        self._desk.jobs.run(in_thread, done, self._desk.say, title)
