"""The record of one person of the staff: facts, certificates, training, nights and ties, what was changed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import SegmentedButtons, button
from app.desktop.cards import label, refill, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import ReasonDialog, read_file
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.staff import service
from app.features.staff.model import NIGHTS_WORDS, Member, MemberDraft, lines_of
from app.features.staff.service import Record
from app.features.staff.view.dialogs import MemberDialog
from app.features.staff.view.member_cards import (
    Around,
    CertificatesCard,
    FactsCard,
    HistoryCard,
    NightsCard,
    TrainingCard,
)
from app.features.staff.view.wording import STANDING_SIGNS, employment_word, post_word
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.codes import Sex
from app.kernel.ids import StaffId
from app.kernel.text import say, words

FACTS, CERTIFICATES, TRAINING, NIGHTS, HISTORY = "facts", "certificates", "training", "nights", "history"
_PICTURES = words("StaffMemberPage", "Photos (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)")


class StaffMemberPage(PageWidget):
    """A head with name and state, tabs below; who keeps the records has the verbs, everybody may see their own."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.may_change = session.may(Permission.STAFF_CHANGE)
        self._record: Record | None = None
        self._tab = FACTS
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._head = QWidget()
        self._column.addWidget(self._head)
        tabs = (
            (FACTS, self.tr("Facts")),
            (CERTIFICATES, self.tr("Certificates")),
            (TRAINING, self.tr("Training")),
            (NIGHTS, self.tr("Nights and relatives")),
            (HISTORY, self.tr("What was changed")),
        )
        self.tabs = SegmentedButtons(self.tr("Parts of the record"), tabs)
        self.tabs.chosen.connect(self.show_part)
        self._column.addWidget(self.tabs)
        self._area = scrolling(QWidget())
        self._column.addWidget(self._area, 1)

    def open(self, subject: int | None) -> None:
        """Show somebody's record, one's own without a subject, certificates first where one wants doing."""
        self._record = None
        with telling(self):
            mine = service.member_of_account(self._session) if subject is None else None
            staff_id = StaffId(subject) if subject is not None else mine.id if mine else None
            if staff_id is not None:
                self._record = service.record_of(self._session, staff_id)
                worker = service.worker(self._session, staff_id)
                gravest = lines_of(worker, today(self._session.clock))[0].standing
                self._tab = CERTIFICATES if STANDING_SIGNS[gravest][0] in ("bad", "warn") else FACTS
        self.tabs.choose(self._tab)
        self.refresh()

    def help_topic(self) -> str:
        """Return the help of the staff."""
        return "staff"

    def show_part(self, part: str) -> None:
        """Show one tab."""
        self._tab = part
        self.tabs.choose(part)
        self._show()

    def refresh(self) -> None:
        """Read the record again; the tab stays."""
        if self._record is not None:
            with telling(self):
                self._record = service.record_of(self._session, self._record.member.id)
        self._show()

    # showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        head, inside = QWidget(), QWidget()
        row, column = QHBoxLayout(head), QVBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        column.setContentsMargins(0, 0, look().px(4), 0)
        if self._record is None:
            row.addWidget(label(self.tr("This person is not in the list."), "title"))
        else:
            with telling(self):
                around = self._around(self._record)
                self._fill_head(row, self._record)
                column.addWidget(self._card(around))
        column.addStretch(1)
        swap(self._column, self._head, head)
        self._head = head
        self.tabs.setVisible(self._record is not None)
        refill(self._area, inside)

    def _around(self, record: Record) -> Around:
        worker = service.worker(self._session, record.member.id)
        return Around(self._session, self._desk, record, worker, self._saved, self)

    def _fill_head(self, row: QHBoxLayout, record: Record) -> None:
        member = record.member
        if self._session.may(Permission.STAFF_READ):
            row.addWidget(button(self.tr("Staff"), lambda: self._desk.go("staff"), icon="back"))
        if face := self._face(record):
            row.addWidget(face)
        row.addWidget(label(member.name, "title"))
        row.addWidget(Chip(post_word(member), "plain"))
        day = today(self._session.clock)
        if member.has_left(day):
            row.addWidget(Chip(self.tr("left"), "left", "left"))
        elif not member.works_on(day):
            row.addWidget(Chip(self.tr("coming"), "info", "clock"))
        row.addStretch(1)
        if self.may_change:
            row.addWidget(button(self.tr("Photo"), self._on_photo, icon="camera"))
            row.addWidget(button(self.tr("Entered by mistake"), self._on_withdraw, icon="undo"))
            row.addWidget(button(self.tr("Change"), self._on_change, look_="primary", icon="edit"))

    def _face(self, record: Record) -> QLabel | None:
        body = service.photo(self._session, record.member.id)
        if body is None:
            return None
        side = look().px(48)
        kept = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        smooth = Qt.TransformationMode.SmoothTransformation
        made = QLabel()
        made.setPixmap(QPixmap.fromImage(QImage.fromData(body)).scaled(QSize(side, side), kept, smooth))
        made.setFixedSize(side, side)
        made.setAccessibleName(self.tr("Photo of {name}").format(name=record.member.name))
        return made

    def _card(self, around: Around) -> QWidget:
        if self._tab == CERTIFICATES:
            return CertificatesCard(around)
        if self._tab == TRAINING:
            return TrainingCard(around, self._due(around))
        if self._tab == NIGHTS:
            return NightsCard(around)
        if self._tab == HISTORY:
            lines = service.history_of(self._session, around.record.member.id)
            return HistoryCard(around, lines, self._names())
        return FactsCard(self._facts(around.record.member))

    def _due(self, around: Around) -> tuple[str, ...]:
        if not self._session.may(Permission.STAFF_READ):
            return ()
        return service.due_trainings(self._session).get(around.record.member.id, ())

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "sex": self.tr("Sex"),
            "born_on": self.tr("Born on"),
            "phone": self.tr("Phone"),
            "account_id": self.tr("Signs in"),
            "post": self.tr("Post"),
            "is_head": self.tr("Head of a team"),
            "employment": self.tr("Employed as"),
            "area_id": self.tr("Area"),
            "also_areas": self.tr("May stand in for"),
            "nights": self.tr("Nights"),
            "workload": self.tr("Percent of full time"),
            "began_on": self.tr("First day of work"),
            "left_on": self.tr("Last day of work"),
            "experienced_since": self.tr("In this work since"),
            "goes_to": self.tr("Goes to, when the home closes"),
            "remark": self.tr("Remark"),
            "photo": self.tr("Photo"),
        }

    def _facts(self, member: Member) -> list[tuple[str, str]]:
        """Return each fact with its value; what nobody asked says so, what does not apply is left out."""
        told, names = member.told, self._names()
        open_ = self.tr("not asked")
        areas = {one.id: one.name for one in service.areas(self._session)}
        age = member.age_on(today(self._session.clock))
        sexes = {Sex.FEMALE: self.tr("female"), Sex.MALE: self.tr("male")}
        also = "、".join(areas[one] for one in sorted(told.also_areas) if one in areas)
        whole = self.tr("the whole home")
        values = {
            "sex": sexes.get(told.sex, open_),
            "born_on": self.tr("{day}, {age} years").format(day=told.born_on, age=age) if told.born_on else open_,
            "phone": told.phone or open_,
            "is_head": self.tr("yes") if told.is_head else "",
            "employment": employment_word(told.employment) or open_,
            "area_id": whole if told.area_id is None else areas.get(told.area_id, "—"),
            "also_areas": also,
            "nights": say(NIGHTS_WORDS[told.nights], translate),
            "workload": f"{told.workload} %",
            "began_on": told.began_on.isoformat() if told.began_on else open_,
            "left_on": told.left_on.isoformat() if told.left_on else "",
            "experienced_since": told.experienced_since.isoformat() if told.experienced_since else open_,
            "account_id": self.tr("yes") if told.account_id is not None else self.tr("no"),
            "goes_to": told.goes_to or self.tr("not settled"),
            "remark": told.remark,
        }
        return [(names[key], value) for key, value in values.items() if value]

    # deeds --------------------------------------------------------------------------------------------

    def _on_change(self) -> None:
        with telling(self):
            if dialog := self.change_dialog():
                dialog.exec()

    def change_dialog(self) -> MemberDialog | None:
        """Return the form that changes what is known of the person; None without one."""
        if self._record is None:
            return None
        member = self._record.member

        def save(draft: MemberDraft) -> None:
            service.change_member(self._session, member.id, draft)
            self._saved(self.tr("Saved."))

        return MemberDialog(self._session, member, save, self)

    def _on_photo(self) -> None:
        path = folders.ask_file(self, self.tr("Photo"), say(_PICTURES, translate))
        if path is not None and self._record is not None:
            with telling(self):
                service.set_photo(self._session, self._record.member.id, *read_file(path))
                self._saved(self.tr("The photo is saved."))

    def _on_withdraw(self) -> None:
        if self._record is None:
            return
        member = self._record.member

        def take_back(reason: str) -> None:
            service.withdraw_member(self._session, member.id, reason)
            self._record = None
            self._desk.toast(self.tr("{name} is taken out of the list.").format(name=member.name))
            self.changed.emit()
            self._desk.go("staff")

        title = self.tr("{name} was entered by mistake?").format(name=member.name)
        dialog = ReasonDialog(title, self.tr("Take out of the list"), take_back, self)
        hint = self.tr("Only for a mistake. Who leaves gets a last day of work and stays in the records.")
        dialog.body.insertWidget(0, label(hint, "", "second", wrap=True))
        dialog.exec()

    def _saved(self, text: str) -> None:
        self._desk.toast(text)
        self.changed.emit()
        self.refresh()
