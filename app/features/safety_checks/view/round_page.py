"""The page of one round: place by place, each tap saved at once; what is wrong becomes a hazard beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop import folders
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, refill, scrolling, swap
from app.desktop.chips import Chip
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms.files import read_file
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.hazards.model import HazardDraft
from app.features.safety_checks import service
from app.features.safety_checks.model import Answer, AnswerDraft, Condition, Item, Round, Stop, left
from app.features.safety_checks.view.item_row import ItemRow
from app.features.safety_checks.view.signing import ItemNoteDialog, PeopleDialog, SignDialog
from app.features.safety_checks.view.way import WayView
from app.features.safety_checks.view.wording import name_of
from app.features.stays import service as stays
from app.kernel.access import Permission
from app.kernel.clock import in_home
from app.kernel.ids import RoundId


class RoundPage(PageWidget):
    """Places on the left, the items of one in the middle, a hazard on the right when something is wrong."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._id: RoundId | None = None
        self.round: Round | None = None
        self.way: tuple[Stop, ...] = ()
        self._at = 0
        self.rows: list[ItemRow] = []
        self.hazard: Any = None  # the form of a hazard while something is wrong
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(12))
        self._head, self._foot = QWidget(), QWidget()
        self.places = WayView()
        self.places.setFixedWidth(look().px(220))
        self.places.chosen.connect(self._on_place)
        self._middle = Card()
        self._items = scrolling(QWidget())
        self._title = label("", "heading")
        self._left = label("", "", "second")
        self.all_good = button(self.tr("All good (this place)"), self._on_all_good, icon="done", look_="primary")
        head = QHBoxLayout()
        head.setSpacing(look().px(12))
        head.addWidget(self._title)
        head.addWidget(self._left, 1)
        head.addWidget(self.all_good)
        self._middle.body.addLayout(head)
        self._middle.body.addWidget(self._items, 1)
        self._side = QWidget()
        self._side.hide()
        self._body = QHBoxLayout()
        self._body.setSpacing(look().px(12))
        self._body.addWidget(self.places)
        self._body.addWidget(self._middle, 1)
        self._body.addWidget(self._side)
        self._column.addWidget(self._head)
        self._column.addLayout(self._body, 1)
        self._column.addWidget(self._foot)

    # what is shown ----------------------------------------------------------------------------------------

    def open(self, subject: int | None) -> None:
        """Show a round, at the first place that is not done."""
        self._id = None if subject is None else RoundId(subject)
        self._drop()
        with telling(self):
            self._read()
            if self.round is not None:
                given = self.round.given
                self._at = next((place for place, stop in enumerate(self.way) if left(stop, given)), 0)
        self._show_all()

    def refresh(self) -> None:
        """Read the round again; the place stays."""
        with telling(self):
            self._read()
        self._show_all()

    def help_topic(self) -> str:
        """Return the page that tells how a round is walked."""
        return "round"

    def _read(self) -> None:
        self.round = None
        if self._id is not None:
            self.round = service.round_of(self._session, self._id)
            self.way = service.way(self._session, self.round)

    def _show_all(self) -> None:
        one = self.round
        for part in (self.places, self._middle, self._foot):
            part.setVisible(one is not None)
        if one is None:
            made: QWidget = EmptyState(self.tr("No round is open"), "", self.tr("To the checks"), self._on_home)
            swap(self._column, self._head, made)
            self._head = made
            return
        self._at = min(self._at, max(len(self.way) - 1, 0))
        made = self._make_head(one)
        swap(self._column, self._head, made)
        self._head = made
        self._show_place(one)
        foot = self._make_foot(one)
        swap(self._column, self._foot, foot)
        self._foot = foot

    def _make_head(self, one: Round) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        row.addWidget(label(" ".join(filter(None, (name_of(one.template), one.district))), "title"))
        row.addWidget(Chip(one.duty_on.isoformat(), "plain", "calendar"))
        row.addWidget(Chip(self.tr("begun {time}").format(time=f"{in_home(one.walked_at):%H:%M}"), "plain", "clock"))
        if one.on_paper:
            row.addWidget(Chip(self.tr("from paper"), "warn", "papers"))
        row.addStretch(1)
        if one.answers and one.finished_at is None:
            saved = max(each.at for each in one.answers)
            row.addWidget(label(self.tr("saved {time}").format(time=f"{in_home(saved):%H:%M}"), "", "ok"))
        row.addWidget(button(self.tr("Leave it for now"), self._on_home))
        return made

    def _show_place(self, one: Round) -> None:
        given = one.given
        self.places.show_way(self.way, given, self._at)
        stop = self.way[self._at]
        open_ = left(stop, given)
        self._title.setText(stop.name)
        told = self.tr("{count} left").format(count=len(open_)) if open_ else self.tr("all answered")
        self._left.setText(told)
        fixed = one.finished_at is not None or not self._session.may(Permission.SAFETY_RECORD)
        self.all_good.setVisible(not fixed)
        self.all_good.setEnabled(bool(open_))
        expected = stays.census_at(self._session).present if self._session.may(Permission.STAYS_READ) else None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        self.rows = []
        for number, item in enumerate(stop.items, 1):
            row = ItemRow(number, item, given.get((stop.place_id, item.code)), expected, fixed=fixed)
            row.answered.connect(partial(self._on_answer, item))
            row.wrong.connect(partial(self._on_wrong, item))
            row.photo_asked.connect(partial(self._on_photo, item))
            row.note_asked.connect(partial(self._on_note, item))
            row.moved.connect(partial(self._on_moved, number - 1))
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        refill(self._items, inside)

    def _make_foot(self, one: Round) -> QWidget:
        made = Card()
        row = made.head
        made.body.addLayout(row)
        for signed in one.signatures:
            row.addWidget(Chip(f"{signed.name} {in_home(signed.at):%H:%M}", "good", "done"))
        if one.finished_at is None:
            done = sum(not left(stop, one.given) for stop in self.way)
            if done < len(self.way):
                told = self.tr("It is signed when all {count} places are walked")
                row.addWidget(label(told.format(count=len(self.way)), "", "second"), 1)
                after = self._next()
                if after is not None:
                    word = self.tr("Next: {place}").format(place=self.way[after].name)
                    row.addWidget(button(word, partial(self._on_place, after)))
            else:
                row.addStretch(1)
                row.addWidget(button(self.tr("Done, sign"), self._on_finish, icon="edit", look_="primary"))
        elif one.unsigned:
            told = self.tr("{count} signatures are missing").format(count=one.unsigned)
            row.addWidget(label(told, "strong", "accent_text"), 1)
            if self._session.may(Permission.SAFETY_RECORD):
                row.addWidget(button(self.tr("Let somebody sign"), self._on_sign, icon="edit", look_="primary"))
        else:
            row.addWidget(label(self.tr("Walked and signed"), "strong", "ok"), 1)
        return made

    def _next(self) -> int | None:
        """Return the next place with something left, after this one first."""
        if self.round is None:
            return None
        given, count = self.round.given, len(self.way)
        order = [(self._at + step) % count for step in range(1, count)]
        return next((place for place in order if left(self.way[place], given)), None)

    # deeds ------------------------------------------------------------------------------------------------

    def _on_home(self) -> None:
        self._desk.go("safety")

    def _on_place(self, order: int) -> None:
        self._drop()
        self._at = order
        self._show_all()
        if self.rows:
            self.rows[0].setFocus()

    def _on_moved(self, order: int, step: int) -> None:
        if 0 <= order + step < len(self.rows):
            self.rows[order + step].setFocus()
            self._items.ensureWidgetVisible(self.rows[order + step])

    def _on_answer(self, item: Item, draft: AnswerDraft) -> None:
        with telling(self):
            self._save(item, draft)

    def _save(
        self,
        item: Item,
        draft: AnswerDraft,
        hazard: HazardDraft | None = None,
        photo: tuple[bytes, str] | None = None,
    ) -> None:
        if self._id is None:
            return
        stop = self.way[self._at]
        service.answer(self._session, self._id, stop.place_id, item.code, draft, photo=photo, hazard=hazard)
        order = stop.items.index(item)
        self._drop()
        self.changed.emit()
        self.refresh()
        following = min(order + 1, len(self.rows) - 1)
        self.rows[following].setFocus()

    def _on_wrong(self, item: Item, draft: AnswerDraft) -> None:
        """Ask beside the item for what makes a hazard of it."""
        stop = self.way[self._at]
        begun = HazardDraft(place=stop.name, what=_read(item, draft), item=item.text, critical=item.critical)
        drop = self.tr("No hazard, note the number only") if draft.value is not None else self.tr("No hazard")
        form: Any = next(
            part.hazard_form(self._session, begun, PHRASES.get(item.category, ()), drop)
            for part in self._desk.slices
            if part.hazard_form is not None
        )
        form.saved.connect(partial(self._on_hazard, item, draft))
        form.dropped.connect(partial(self._on_dropped, item, draft))
        if look().size is not TextSize.XLARGE:
            form.setFixedWidth(max(look().px(390), form.minimumSizeHint().width()))
        swap(self._body, self._side, form)
        self._side = self.hazard = form
        self.places.setVisible(look().size is TextSize.STANDARD)  # larger words need the room
        self._middle.setVisible(look().size is not TextSize.XLARGE)
        self._give_room(narrow=True)
        form.focus_here()

    def _on_hazard(self, item: Item, draft: AnswerDraft, hazard: HazardDraft) -> None:
        if self.hazard is None:
            return
        with telling(self.hazard):
            self._save(item, replace(draft, condition=Condition.BAD, text=hazard.what), hazard)
            self._desk.toast(self.tr("The hazard is recorded"))

    def _on_dropped(self, item: Item, draft: AnswerDraft) -> None:
        self._drop()
        if draft.value is not None:
            self._on_answer(item, draft)

    def _give_room(self, *, narrow: bool) -> None:
        """Leave the items less beside their words while a hazard stands next to them."""
        for row in self.rows:
            if row.note is not None:
                row.note.setHidden(narrow)

    def _drop(self) -> None:
        """Close the form of a hazard."""
        if self.hazard is not None:
            self._give_room(narrow=False)
            empty = QWidget()
            empty.hide()
            swap(self._body, self._side, empty)
            self._side, self.hazard = empty, None
            self.places.setVisible(self.round is not None)
            self._middle.setVisible(self.round is not None)

    def _on_photo(self, item: Item) -> None:
        path = folders.ask_file(self, item.text, "*.jpg *.jpeg *.png *.bmp *.webp")
        if path is not None:
            with telling(self):
                photo = read_file(path)
                self._save(item, AnswerDraft(Condition.TOLD, photo[1]), photo=photo)

    def _on_note(self, item: Item) -> None:
        """Add words or a photo to an answer; an item without one is good by them."""
        if self.round is None:
            return
        given = self.round.given.get((self.way[self._at].place_id, item.code))
        before = (
            AnswerDraft(Condition.GOOD)
            if given is None
            else AnswerDraft(given.condition, given.text, photo=given.photo)
        )
        ItemNoteDialog(item, before, partial(self._save, item), self).exec()

    def _on_all_good(self) -> None:
        if self._id is None or self.round is None:
            return
        before, stop = {each.id for each in self.round.answers}, self.way[self._at]
        with telling(self):
            count = service.all_good(self._session, self._id, stop.place_id)
            self.changed.emit()
            self._read()
            new = tuple(each for each in self.round.answers if each.id not in before)
            self._desk.toast(
                self.tr("{place}: {count} items are good").format(place=stop.name, count=count),
                partial(self._undo, new),
            )
            after = self._next()
            if after is not None and not left(stop, self.round.given):
                self._at = after
        self._show_all()

    def _undo(self, answers: tuple[Answer, ...]) -> None:
        if self._id is not None:
            service.take_back_answers(self._session, self._id, answers)
            self.changed.emit()
            self.refresh()

    def _on_finish(self) -> None:
        if self._id is None or self.round is None:
            return
        with telling(self):
            if self.round.template.gathers:
                if not PeopleDialog(self._session, self._id, self).done_well():
                    return
            else:
                service.finish(self._session, self._id)
            self.changed.emit()
            self._read()
        self._show_all()
        self._ask_to_sign()

    def _ask_to_sign(self) -> None:
        """Ask at once who confirms, where somebody has to."""
        if self.round is not None and self.round.unsigned:
            self._on_sign()

    def _on_sign(self) -> None:
        if self._id is not None and SignDialog(self._session, self._id, self).done_well():
            self.changed.emit()
            self.refresh()
            self._desk.toast(self.tr("The round is signed"))


def _read(item: Item, draft: AnswerDraft) -> str:
    """Return what was read, as the hazard begins with."""
    if draft.value is None:
        return ""
    if draft.expected is not None:
        return f"应在 {draft.expected:g} 人，实在 {draft.value:g} 人"
    return f"{item.text} {draft.value:g}"


PHRASES = {
    "fire": ("堆放杂物", "门上锁", "通道被占", "压力不足"),
    "electricity": ("乱拉电线", "插座松动", "线路老化"),
    "gas": ("阀门没关", "有异味", "软管老化"),
    "room": ("地面湿滑", "护栏松动", "物品乱放"),
    "bathroom": ("扶手松动", "地面湿滑", "没有防滑垫"),
    "food": ("生熟混放", "过期食品", "没有留样"),
    "equipment": ("坏了", "没反应", "过了检验期"),
    "security": ("没有登记", "没人值守", "监控不亮"),
    "medication": ("没上锁", "过期", "没写床号"),
}  # phrases of the paper, in the words of those who write it
