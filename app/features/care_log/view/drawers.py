"""Opens the drawer over the page, keeps what is being entered in it, and says what was recorded."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.data.session import Session
from app.desktop.desk import Desk
from app.desktop.messages import telling
from app.features.care_log import service
from app.features.care_log.model import NIGHT_LOOK, CellState, EntryDraft, Line, catalogue
from app.features.care_log.view.drawer import NOTE, Drawer, Subject, offered
from app.features.care_log.view.overlay import Overlay
from app.features.care_log.view.room_panel import RoomPanel
from app.kernel.ids import CareEntryId, ResidentId


class Drawers(QObject):
    """One drawer at a time, for a resident of the room that is shown."""

    kept = Signal(object)
    recorded = Signal()

    def __init__(self, session: Session, desk: Desk, panel: RoomPanel, overlay: Overlay) -> None:
        super().__init__(panel)
        self._session, self._desk, self._panel, self._overlay = session, desk, panel, overlay

    @property
    def drawer(self) -> Drawer | None:
        """Return the drawer that is open."""
        return self._overlay.drawer

    def open(self, of: ResidentId, item: str, line: Line | None, begun: EntryDraft | None) -> None:
        """Open the drawer for one line of a resident: a new one, or the correction of `line`."""
        work = self._panel.work
        one = None if work is None else work.row(of)
        if work is None or one is None:
            return
        closed = frozenset(cell.item.key for cell in one.cells if cell.state is not CellState.READY)
        items = offered(work.sheet.columns, closed, night=NIGHT_LOOK in work.extra())
        if line is not None:
            items = (catalogue().item(line.entry.item),)
        at = work.moment() if line is None else line.entry.at
        subject = Subject(one, work.shift, items, item or NOTE, at, work.late_reason, corrects=line, begun=begun)
        drawer = Drawer(self._session, subject)
        drawer.saved.connect(lambda entry_id, said: self._on_saved(of, CareEntryId(entry_id), said))
        drawer.cancelled.connect(self.cancel)
        drawer.edited.connect(self.keep)
        drawer.report.connect(lambda: self.report(of))
        self._overlay.open(drawer)

    def close(self) -> None:
        """Take the drawer away."""
        self._overlay.close_drawer()

    def keep(self) -> None:
        """Keep what is being entered, with the room; a correction is kept by its drawer."""
        drawer, work = self.drawer, self._panel.work
        if drawer is not None and work is not None and drawer.subject.corrects is None and not drawer.is_empty():
            with telling(self._panel):
                self.kept.emit(work.keep(drawer.draft()))

    def cancel(self) -> None:
        """Close the drawer without saving; its draft goes."""
        work = self._panel.work
        self.close()
        if work is not None:
            work.begun = None
            with telling(self._panel):
                self.kept.emit(work.keep())
        if self._panel.view is not None:
            self._panel.view.focus_first()

    def report(self, of: ResidentId) -> None:
        """Lead to the report of an incident of a resident."""
        pages = {page.name for part in self._desk.slices for page in part.pages}
        if "incidents" in pages:
            self._desk.go("incidents", part=f"new:{of}")
        else:
            self._desk.toast(self.tr("Tell the nurse and the director at once."))

    def _on_saved(self, of: ResidentId, entry_id: CareEntryId, said: str) -> None:
        work, drawer = self._panel.work, self.drawer
        if work is None or drawer is None:
            return
        work.pending.as_usual((of, drawer.draft().item))
        work.keep()
        told = self.tr("Recorded: {name} {what}").format(name=drawer.subject.resident.name, what=said)
        corrects = drawer.subject.corrects is not None
        self.close()
        self.recorded.emit()
        self._desk.toast(told, None if corrects else lambda: self._undo(entry_id))

    def _undo(self, entry_id: CareEntryId) -> None:
        service.withdraw(self._session, [entry_id], self.tr("Taken back at once"))
        self.recorded.emit()
