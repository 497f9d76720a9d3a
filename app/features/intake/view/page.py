"""The page 导入花名册, of residents or of staff: glue between its steps, the service and the file dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.cards import label
from app.desktop.desk import Desk, PageWidget
from app.desktop.messages import Dialog, telling
from app.desktop.theme import look
from app.features.intake import service
from app.features.intake.model import Batch, Fate, ImportResult, ListLook, PreviewOf
from app.features.intake.view.choosing import Choosing
from app.features.intake.view.done import Done
from app.features.intake.view.mapping import MappingStep
from app.features.intake.view.offers import OF_RESIDENTS, Offer
from app.features.intake.view.rows import RowsStep
from app.kernel import system_words
from app.kernel.access import Permission
from app.kernel.errors import StorageError
from app.kernel.ids import ImportId
from app.kernel.text import say, words

T = TypeVar("T")

UNDONE_AT_ONCE = "导入后当即撤销"
"""The reason an undo from the toast gives; records are Chinese."""

_NOT_WRITTEN = words("Intake", "{file} could not be written: {why}. The home is safe. Choose another folder.")


class IntakePage(PageWidget):
    """Choose, see the columns, see the rows, bring in."""

    def __init__(self, session: Session, desk: Desk, offer: Offer = OF_RESIDENTS) -> None:
        super().__init__()
        self._session, self._desk, self._offer = session, desk, offer
        self._path: Path | None = None
        self._look: ListLook | None = None
        self._preview: PreviewOf[Any] | None = None
        told, written = (say(one, desk.translate) for one in (offer.told, offer.written))
        self.choosing = Choosing(told, written, may_take_back=session.may(Permission.INTAKE_UNDO))
        self.mapping, self.rows = MappingStep(desk.translate), RowsStep(desk.translate, offer.columns())
        self.done: Done | None = None
        self._steps = QStackedWidget()
        for step in (self.choosing, self.mapping, self.rows):
            self._steps.addWidget(step)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(label(say(offer.title, desk.translate), "title"))
        column.addWidget(self._steps, 1)

    def _connect(self) -> None:
        self.choosing.wanted_file.connect(self._on_file)
        self.choosing.wanted_template.connect(self._on_template)
        self.choosing.wanted_export.connect(self._on_export)
        self.choosing.wanted_undo.connect(self._on_undo)
        self.mapping.wanted_back.connect(self.show_choosing)
        self.mapping.wanted_preview.connect(self._on_columns)
        self.mapping.wanted_sheet.connect(self._on_sheet)
        self.rows.wanted_back.connect(lambda: self._show(self.mapping))
        self.rows.wanted_refused.connect(self._on_refused)
        self.rows.wanted_import.connect(self.bring_in)

    def refresh(self) -> None:
        """Read the imports again; a list that is being looked at stays."""
        with telling(self):
            self.choosing.show_batches(service.imports(self._session, self._offer.kind))

    def show_choosing(self) -> None:
        """Show the first step."""
        self._show(self.choosing)
        self.refresh()

    def look_at(self, path: Path, mapping: str | None = None) -> None:
        """Show the columns of a list."""
        self._path = path
        with telling(self):
            self._look = service.look(self._session, path, mapping, self._offer.kind)
            self.mapping.show_look(self._look)
            self._show(self.mapping)

    def _on_sheet(self, name: str) -> None:
        if self._path is not None:
            self.look_at(self._path, service.other_sheet(self._session, name))

    def _on_columns(self, uses: dict[str, str], building: str) -> None:
        path, seen = self._path, self._look
        if path is None or seen is None:
            return
        with telling(self):
            mapping = service.corrected(self._session, seen, uses, building)
            self._preview = self._offer.preview(self._session, path, mapping)
            self.rows.show_preview(self._preview)
            self._show(self.rows)

    def bring_in(self) -> None:
        """Bring in what the preview shows, in a job; a backup is made first."""
        seen = self._preview
        if seen is not None:
            self._run(
                lambda session: self._offer.bring_in(session, seen), self._on_done, self.tr("Bringing in the list")
            )

    def _on_done(self, result: ImportResult) -> None:
        told = self.tr("{count} people were brought in").format(count=result.brought_in)
        if self.done is not None:
            self._steps.removeWidget(self.done)
            self.done.deleteLater()
        see = say(self._offer.see, self._desk.translate)
        self.done = Done(told, see, result.doubtful, self._left_out())
        self.done.wanted_people.connect(lambda: self._desk.go(self._offer.page))
        self.done.wanted_left_out.connect(self._on_refused)
        self._steps.addWidget(self.done)
        self._show(self.done)
        undo = self._session.may(Permission.INTAKE_UNDO)
        self._desk.toast(told, (lambda: self.take_back(result.import_id, UNDONE_AT_ONCE)) if undo else None)
        self.refresh()
        self.changed.emit()

    def _left_out(self) -> list[str]:
        """Return who stayed out, as (row) name."""
        rows = self._preview.rows if self._preview is not None else ()
        left_out = (row.judged for row in rows if row.fate is Fate.REFUSED)
        return [one.newcomer.name or self.tr("row {row}").format(row=one.row) for one in left_out]

    def _on_undo(self, batch: Batch) -> None:
        asked = Dialog(self.tr("Take the import of {file} back?").format(file=batch.file_name), self)
        asked.setMinimumWidth(look().px(520))
        told = self.tr("Everybody it brought in leaves the lists again. What was recorded stays in the history.")
        asked.body.addWidget(label(told, wrap=True))
        reason = QLineEdit()
        reason.setAccessibleName(self.tr("Why is it taken back?"))
        reason.setPlaceholderText(self.tr("Why is it taken back?"))
        asked.body.addWidget(reason)
        asked.add_button(self.tr("Leave it as it is"), asked.reject)
        asked.add_button(self.tr("Take it back"), asked.accept, primary=True, icon="undo")
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.take_back(batch.id, reason.text())

    def take_back(self, import_id: ImportId, reason: str) -> None:
        """Take an import back."""
        with telling(self):
            count = self._offer.take_back(self._session, import_id, reason)
            self._desk.toast(self.tr("{count} people were taken back").format(count=count))
            self.show_choosing()
            self.changed.emit()

    # files ----------------------------------------------------------------------------------------------

    def _on_file(self) -> None:
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)")
        chosen = folders.ask_file(self, self.tr("Which list?"), kinds)
        if chosen:
            self.look_at(chosen)

    def _on_template(self) -> None:
        if path := self._asked_path(self.tr("Empty list") + ".xlsx"):
            self._write(path, lambda: service.template(self._session, self._offer.kind))

    def _on_refused(self) -> None:
        seen = self._preview
        if seen is not None and (path := self._asked_path(self.tr("Rows to mend") + ".xlsx")):
            self._write(path, lambda: service.refused_rows(self._session, seen, self._desk.translate))

    def _on_export(self) -> None:
        path = self._asked_path(say(self._offer.file, self._desk.translate) + ".xlsx")
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the list; the person has been asked about a file that is there."""
        with telling(self):
            count = self._offer.export(self._session, path)
            self._desk.toast(self.tr("{count} people stand in {file}.").format(count=count, file=path.name))

    def _asked_path(self, name: str) -> Path | None:
        return folders.ask_where_to_save(self, self.tr("Where to?"), name, "Excel (*.xlsx)")

    def _write(self, path: Path, made: Callable[[], bytes]) -> None:
        with telling(self):
            try:
                path.write_bytes(made())
            except OSError as fault:
                raise StorageError(_NOT_WRITTEN, file=path.name, why=system_words.why(fault)) from fault
            self._desk.toast(self.tr("{file} was saved.").format(file=path.name))

    # glue -----------------------------------------------------------------------------------------------

    def _show(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)

    def _run(self, work: Callable[[Session], T], done: Callable[[T], object], title: str) -> None:
        """Run work in a thread with a session of its own."""

        def in_thread(_progress: object) -> T:
            with self._session.in_this_thread() as session:
                return work(session)

        self._desk.jobs.run(in_thread, done, self._desk.say, title)
