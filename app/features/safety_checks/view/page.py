"""The page 安全检查: what is owed now, what goes on, what was missed; where rounds begin, one press each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, TodoRow, label, refill, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.flow import FlowLayout
from app.desktop.messages import telling
from app.desktop.theme import look
from app.features.residents import service as residents
from app.features.safety_checks import service
from app.features.safety_checks.model import Often, Round
from app.features.safety_checks.service import RoundDraft, Standing
from app.features.safety_checks.view.dialogs import EventDialog, LateDialog, StartDialog
from app.features.safety_checks.view.wording import detail_of, name_of, title_of
from app.kernel.access import Permission
from app.kernel.clock import in_home, today
from app.kernel.ids import CheckEventId, ResidentId, RoundId, TemplateId
from app.kernel.ledgers import OwedState

_SHORT = frozenset({Often.DAY, Often.NIGHT})


class SafetyPage(PageWidget):
    """Cards of what is owed, the soonest first."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._records = session.may(Permission.SAFETY_RECORD)
        self._stack = QStackedWidget()
        self._area = scrolling(QWidget())
        self._stack.addWidget(self._area)
        verb = self.tr("Choose the checks") if session.may(Permission.SAFETY_PLAN) else ""
        self._empty = EmptyState(
            self.tr("No check is in use yet"),
            self.tr("The checks that come with the program are ready. The director chooses from which day they count."),
            verb,
            self.on_start,
            icon="safety",
        )
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        column.addWidget(self._head())
        column.addWidget(self._stack, 1)

    def _head(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, look().px(8))
        row.addWidget(label(self.tr("Checks of safety"), "title"))
        pages = (
            ("hazards", self.tr("Hazards"), "warning"),
            ("equipment", self.tr("Equipment"), "fire"),
            ("food", self.tr("Food"), "diet"),
            ("proof", self.tr("Records"), "calendar"),
            ("check_templates", self.tr("Settings of checks"), "rules"),
        )
        known = {page.name for part in self._desk.slices for page in part.pages}
        for name, word, icon in pages:
            if name in known:
                row.addWidget(button(word, partial(self._desk.go, name), icon=icon))
        return made

    # what is shown ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again what is owed."""
        with telling(self):
            if not service.versions(self._session):
                self._stack.setCurrentWidget(self._empty)
                return
            self._stack.setCurrentWidget(self._area)
            refill(self._area, self._content())

    def _content(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        at = service.now(self._session)
        day = in_home(at).date()
        found = service.owed(self._session, day - timedelta(days=1), day)
        here = [one for one in found if one.due.begins <= at < one.due.ends or one.due.day == day]
        waits = [one for one in here if one.owed().state(at) is OwedState.WAITING and not one.due.template.of_residents]
        now = [one for one in waits if one.due.template.often in _SHORT and one.due.begins <= at]
        tonight = [one for one in waits if one.due.template.often in _SHORT and one.due.begins > at]
        later = [one for one in waits if one.due.template.often not in _SHORT]
        done = [one for one in here if one not in waits and one.owed().state(at) is not OwedState.MISSED]
        today_rows = [*self._going(), *(self._row(one, primary=True) for one in now), *map(self._coming, tonight)]
        parts = (
            (self.tr("Now and today"), today_rows),
            (self.tr("This week, this month, this year"), [self._row(one) for one in later]),
            (self.tr("Waits for a signature"), list(self._unsigned())),
            (self.tr("Newly admitted"), list(self._admitted())),
            (self.tr("Missed in the last seven days"), list(self._missed(day))),
            (self.tr("Done"), [self._done(one) for one in done]),
        )
        for title, rows in parts:
            if rows:
                card = Card(title)
                for row in rows:
                    card.body.addWidget(row)
                column.addWidget(card)
        if self._records:
            line = QHBoxLayout()
            line.addWidget(button(self.tr("Because something happened …"), self.on_event, icon="add"))
            line.addWidget(button(self.tr("Enter a round from paper …"), self.on_late, icon="papers"))
            line.addStretch(1)
            column.addLayout(line)
        column.addStretch(1)
        return made

    def _row(self, one: Standing, *, primary: bool = False) -> QWidget:
        begun = self._begun(one.due.template_id)
        verb = self.tr("Go on") if begun is not None else self.tr("Start")
        pressed = partial(self._begin, one) if begun is None else partial(self._desk.go, "round", begun.id)
        short = one.due.template.often in _SHORT
        urgency = ("today", self.tr("today"), "clock") if short else ("sometime", self.tr("later"), "clock")
        if not self._records:
            return label(f"{title_of(one)}　{detail_of(one)}", wrap=True)
        return TodoRow(
            title_of(one), detail_of(one), icon="safety", urgency=urgency, verb=verb, pressed=pressed, primary=primary
        )

    def _going(self) -> Iterator[QWidget]:
        for one in service.open_rounds(self._session):
            if not self._records:
                continue
            title = self.tr("{name}, begun by {who}").format(name=name_of(one.template), who=one.who)
            yield TodoRow(
                title, one.duty_on.isoformat(), icon="safety", urgency=("now", self.tr("goes on"), "clock"),
                verb=self.tr("Go on"), pressed=partial(self._desk.go, "round", one.id), primary=True,
            )  # fmt: skip

    def _unsigned(self) -> Iterator[QWidget]:
        for one in service.unsigned_rounds(self._session):
            detail = self.tr("{day}, walked by {who}").format(day=one.duty_on.isoformat(), who=one.who)
            yield TodoRow(
                name_of(one.template), detail, icon="safety", urgency=("week", self.tr("to be signed"), "clock"),
                verb=self.tr("Look and sign"), pressed=partial(self._desk.go, "round", one.id),
            )  # fmt: skip

    def _admitted(self) -> Iterator[QWidget]:
        if not self._records:
            return
        for template_id, people in service.unasked_admissions(self._session).items():
            check = service.by_template(self._session)[template_id][-1].template
            for of in people:
                row = residents.row(self._session, of)
                who = "" if row is None else row.name
                urgency = "today", self.tr("today"), "clock"
                yield TodoRow(
                    who, name_of(check), icon="resident", urgency=urgency, verb=self.tr("Start"),
                    pressed=partial(self._admit, template_id, of, who),
                )  # fmt: skip

    def _missed(self, day: date) -> Iterator[QWidget]:
        for one in service.missed(self._session, day - timedelta(days=7), day):
            detail = self.tr("why: {reason}").format(reason=one.reason) if one.reason else self.tr("nobody wrote why")
            count = max(one.due.needed - one.done, 0)
            title = self.tr("{name}: {count} missing").format(name=title_of(one), count=count)
            yield TodoRow(
                title, detail, icon="warning", urgency=("now", self.tr("missed"), "warning"), verb=self.tr("Look"),
                pressed=partial(self._desk.go, "proof", None, one.due.day.isoformat()),
            )  # fmt: skip

    def _coming(self, one: Standing) -> QWidget:
        return label(f"{title_of(one)}　{detail_of(one)}", "", "second", wrap=True)

    def _done(self, one: Standing) -> QWidget:
        return label(f"✔ {title_of(one)}　{detail_of(one)}", "", "ok", wrap=True)

    # deeds ------------------------------------------------------------------------------------------------

    def show_part(self, part: str) -> None:
        """Begin what another page named by the `part` of something owed."""
        of, _, rest = part.partition(":")
        day, _, rest = rest.partition(":")
        district, _, event = rest.partition(":")
        if of.isdigit() and self._records:
            event_id = CheckEventId(int(event)) if event else None
            template_id = TemplateId(int(of))
            if (begun := self._begun(template_id)) is not None:
                self._desk.go("round", begun.id)
            else:
                duty_on = self._duty_on(template_id, date.fromisoformat(day))
                self._start(RoundDraft(template_id, duty_on, district, event_id))

    def _begun(self, template_id: TemplateId) -> Round | None:
        """Return a round of a check that is being walked."""
        open_ = service.open_rounds(self._session)
        return next((one for one in open_ if one.template_id == template_id), None)

    def _duty_on(self, template_id: TemplateId, day: date) -> date:
        """Return the day a round begun now belongs to: of a longer period, today."""
        held = service.by_template(self._session).get(template_id, ())
        if held and held[-1].template.often in _SHORT:
            return day
        return max(day, today(self._session.clock))

    def _begin(self, one: Standing) -> None:
        due = one.due
        self._start(RoundDraft(due.template_id, self._duty_on(due.template_id, due.day), due.district, due.event_id))

    def _start(self, draft: RoundDraft) -> None:
        with telling(self):
            begun: RoundId = service.begin(self._session, draft)
            self.changed.emit()
            self._desk.go("round", begun)

    def _admit(self, template_id: TemplateId, of: ResidentId, who: str) -> None:
        with telling(self):
            day = today(self._session.clock)
            last = day + timedelta(days=service.rules_on(self._session).admission_days)
            told = self.tr("{who} was admitted").format(who=who)
            event = service.raise_event(self._session, template_id, told, last, of)
            self._start(RoundDraft(template_id, day, event_id=event))

    def on_start(self) -> None:
        """Choose which checks are used, and from when."""
        if StartDialog(self._session, self).done_well():
            self.changed.emit()
            self.refresh()
            self._desk.toast(self.tr("The checks are in use"))

    def on_event(self) -> None:
        """Let a check be owed because something happened."""
        if EventDialog(self._session, self).done_well():
            self.changed.emit()
            self.refresh()

    def on_late(self) -> None:
        """Enter a round that was walked with a paper sheet."""
        dialog = LateDialog(self._session, self)
        if dialog.done_well() and dialog.begun is not None:
            self.changed.emit()
            self._desk.go("round", dialog.begun)
