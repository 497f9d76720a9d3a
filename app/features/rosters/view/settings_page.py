"""The settings page of rosters: a card for each group with its duties, what they need, and who has a pattern."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.buttons import button
from app.desktop.cards import Card, EmptyState, label, rule, scrolling
from app.desktop.desk import Desk, PageWidget
from app.desktop.forms import EntryDialog, ReasonDialog
from app.desktop.language import translate
from app.desktop.messages import telling
from app.desktop.theme import TextSize, look
from app.features.rosters import service
from app.features.rosters.model import Days, Duty, DutyDraft, Group, GroupDraft, Need, Pattern, givable
from app.features.rosters.model.tallies import hours
from app.features.rosters.view.pattern_dialog import PatternDialog, pattern_words
from app.features.rosters.view.settings_dialogs import DAYS_WORDS, DutyDialog, GroupDialog, NeedDialog
from app.features.staff import service as staff
from app.features.staff.model import POST_WORDS, Worker
from app.kernel.access import Permission
from app.kernel.clock import today
from app.kernel.text import say


class RosterSettingsPage(PageWidget):
    """Groups, duties, needs and patterns."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Roster settings"), "title"))
        head.addStretch(1)
        rules, months = partial(desk.go, "rules"), partial(desk.go, "rosters")
        head.addWidget(button(self.tr("Rules of rosters"), rules, look_="link", parent=self))
        head.addWidget(button(self.tr("To the month"), months, look_="link", parent=self))
        head.addWidget(button(self.tr("Add a group"), self._on_add_group, icon="add", parent=self))
        column.addLayout(head)
        self._area = scrolling(QWidget())
        column.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Read the groups again."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look().px(4), 0)
        column.setSpacing(look().px(12))
        with telling(self):
            groups = service.groups(self._session)
            for group in groups:
                column.addWidget(self._card(group))
            if not groups:
                column.addWidget(self._no_group())
        column.addStretch(1)
        self._area.setWidget(inside)

    def _no_group(self) -> EmptyState:
        hint = self.tr("A group is people who are planned together: caregivers, kitchen, gate.")
        verb = self.tr("Add a group")
        return EmptyState(self.tr("There is no group to plan yet"), hint, verb, self._on_add_group, "rosters")

    # a card -------------------------------------------------------------------------------------------

    def _card(self, group: Group) -> Card:
        card, day = Card(group.name, "rosters"), today(self._session.clock)
        change = self.tr("Change {name}").format(name=group.name)
        card.head.addWidget(
            button(self.tr("Name and posts"), partial(self._on_change_group, group), look_="link", name=change)
        )
        gone = self.tr("Take back {name}").format(name=group.name)
        card.head.addWidget(
            button(self.tr("Take back"), partial(self._on_withdraw_group, group), look_="link", name=gone)
        )
        people = service.people(self._session, group, day, day)
        card.body.addWidget(label(self._who(group, people), "", "second", wrap=True))
        if not people:
            row = QHBoxLayout()
            row.addWidget(label(self.tr("Nobody has one of these posts yet."), "strong", "accent_text"))
            row.addWidget(button(self.tr("Enter the staff"), partial(self._desk.go, "staff"), look_="link"))
            row.addStretch(1)
            card.body.addLayout(row)
        needs = service.needs(self._session, group.id)
        for duty in givable(service.duties(self._session, group.id)):
            card.body.addWidget(rule())
            card.body.addWidget(self._duty_row(duty, [one for one in needs if one.duty_id == duty.id]))
        card.body.addWidget(rule())
        self._add_patterns(card, group, people)
        deeds = QHBoxLayout()
        add = f"{self.tr('Add a duty')}: {group.name}"
        deeds.addWidget(button(self.tr("Add a duty"), partial(self._on_add_duty, group), icon="add", name=add))
        if people and self._session.may(Permission.ROSTER_PLAN):
            name = f"{self.tr('Add a pattern')}: {group.name}"
            to_add = partial(self._on_pattern, group, people, None)
            deeds.addWidget(button(self.tr("Add a pattern"), to_add, icon="refresh", name=name))
        deeds.addStretch(1)
        card.body.addLayout(deeds)
        return card

    def _who(self, group: Group, people: tuple[Worker, ...]) -> str:
        posts = "、".join(say(said, translate) for post, said in POST_WORDS.items() if post in group.told.posts)
        areas = {one.id: one.name for one in staff.areas(self._session)}
        place = areas.get(group.told.area_id) if group.told.area_id else None
        told = self.tr("{posts}, {place}: {count} people today")
        return told.format(posts=posts, place=place or self.tr("the whole home"), count=len(people))

    def _duty_row(self, duty: Duty, needs: list[Need]) -> QWidget:
        name = label(f"{duty.letter}　{duty.told.name}", "heading")
        name.setMinimumWidth(look().px(130))
        facts = [
            name,
            label(f"{duty.told.begins}–{duty.told.ends}", "strong"),
            label(self.tr("counts {hours} h").format(hours=hours(duty.told.minutes)), "", "second"),
            *([label(self.tr("waiting"), "", "second")] if duty.is_standby else []),
            self._need_label(needs),
        ]
        links = [
            button(text, deed, look_="link", name=f"{text}: {duty.told.name}")
            for text, deed in (
                (self.tr("How many people"), partial(self._on_need, duty, needs)),
                (self.tr("Change"), partial(self._on_change_duty, duty)),
                (self.tr("Not used any more"), partial(self._on_withdraw_duty, duty)),
            )
        ]
        return _line(facts, links)

    def _need_label(self, needs: list[Need]) -> QLabel:
        day, told = today(self._session.clock), []
        for kind in Days:
            mine = sorted((one for one in needs if one.days is kind), key=lambda one: one.from_on)
            begun = [one for one in mine if one.from_on <= day][-1:]
            for one in (*begun, *(one for one in mine if one.from_on > day)):
                count = str(one.least) if one.least == one.wanted else f"{one.least}–{one.wanted}"
                text = self.tr("{days}: {count} people").format(days=say(DAYS_WORDS[kind], translate), count=count)
                if one.from_on > day:
                    text += " " + self.tr("from {day} on").format(day=one.from_on.isoformat())
                told.append(text)
        return label("；".join(told) or self.tr("given by hand"), "", "ink" if told else "second", wrap=True)

    def _add_patterns(self, card: Card, group: Group, people: tuple[Worker, ...]) -> None:
        """Add a line for each pattern of now and to come, of who is here."""
        names, day = {one.id: one.name for one in people}, today(self._session.clock)
        known = service.duties(self._session, group.id)
        for one in service.patterns(self._session, group.id):
            if one.staff_id not in names or (one.until_on is not None and one.until_on < day):
                continue
            until = self.tr(" until {day}").format(day=one.until_on.isoformat()) if one.until_on else ""
            text = self.tr("from {day} on").format(day=one.from_on.isoformat()) + until
            facts = [label(f"{names[one.staff_id]}　{pattern_words(one, known)}", "strong"), label(text, "", "second")]
            deeds = (
                (self.tr("Change"), partial(self._on_pattern, group, people, one)),
                (self.tr("End it"), partial(self._on_end_pattern, group, one)),
            )
            links = [
                button(word, deed, look_="link", name=f"{word}: {names[one.staff_id]}")
                for word, deed in (deeds if self._session.may(Permission.ROSTER_PLAN) else ())
            ]
            card.body.addWidget(_line(facts, links))

    # what is pressed ----------------------------------------------------------------------------------

    def _on_add_group(self) -> None:
        def save(draft: GroupDraft) -> None:
            group_id = service.add_group(self._session, draft)
            undo = partial(service.withdraw_group, self._session, group_id, self.tr("Undone"))
            self._saved(self.tr("{name} is a group now.").format(name=draft.name.strip()), undo)

        self._ask(lambda: GroupDialog(self._session, None, save, self))

    def _on_change_group(self, group: Group) -> None:
        def save(draft: GroupDraft) -> None:
            service.change_group(self._session, group.id, draft)
            self._saved(self.tr("Saved."), partial(service.change_group, self._session, group.id, group.told))

        self._ask(lambda: GroupDialog(self._session, group, save, self))

    def _on_withdraw_group(self, group: Group) -> None:
        def take_back(reason: str) -> None:
            service.withdraw_group(self._session, group.id, reason)
            self._saved(self.tr("{name} is no group any more.").format(name=group.name))

        hint = self.tr("Its months stay on record. It cannot be planned any more.")
        self._ask_why(
            self.tr("Take back the group {name}?").format(name=group.name), self.tr("Take back"), hint, take_back
        )

    def _on_add_duty(self, group: Group) -> None:
        def save(draft: DutyDraft) -> None:
            duty_id = service.add_duty(self._session, group.id, draft)
            self._saved(
                self.tr("{name} can be given now.").format(name=draft.name.strip()),
                partial(service.withdraw_duty, self._session, duty_id, self.tr("Undone")),
            )

        self._ask(lambda: DutyDialog(None, save, self))

    def _on_change_duty(self, duty: Duty) -> None:
        def save(draft: DutyDraft) -> None:
            new_id = service.change_duty(self._session, duty.id, draft)
            self._saved(self.tr("Saved."), partial(service.change_duty, self._session, new_id, duty.told))

        self._ask(lambda: DutyDialog(duty, save, self))

    def _on_withdraw_duty(self, duty: Duty) -> None:
        def take_back(reason: str) -> None:
            service.withdraw_duty(self._session, duty.id, reason)
            self._saved(self.tr("{name} is not given any more.").format(name=duty.told.name))

        hint = self.tr("Days that have it keep it. It cannot be given any more.")
        title = self.tr("Use {name} no more?").format(name=duty.told.name)
        self._ask_why(title, self.tr("Not used any more"), hint, take_back)

    def _on_need(self, duty: Duty, needs: list[Need]) -> None:
        self._ask_and_tell(lambda: NeedDialog(self._session, duty, needs, self))

    def _on_pattern(self, group: Group, people: tuple[Worker, ...], pattern: Pattern | None) -> None:
        self._ask_and_tell(lambda: PatternDialog(self._session, group, people, pattern, self))

    def _on_end_pattern(self, group: Group, pattern: Pattern) -> None:
        with telling(self):
            first = max(today(self._session.clock), pattern.from_on)
            service.set_pattern(self._session, group.id, pattern.staff_id, [], first, pattern.until_on)
            undo = partial(
                service.set_pattern, self._session, group.id, pattern.staff_id, pattern.turn, pattern.from_on,
                pattern.until_on,
            )  # fmt: skip
            self._saved(self.tr("The pattern ends. Days that are planned stay."), undo)

    # inside -------------------------------------------------------------------------------------------

    def _ask(self, make: Callable[[], EntryDialog]) -> None:
        with telling(self):
            make().exec()

    def _ask_and_tell(self, make: Callable[[], EntryDialog]) -> None:
        with telling(self):
            if make().done_well():
                self._saved(self.tr("Saved."))

    def _ask_why(self, title: str, verb: str, hint: str, deed: Callable[[str], object]) -> None:
        dialog = ReasonDialog(title, verb, deed, self)
        dialog.body.insertWidget(0, label(hint, "", "second", wrap=True))
        dialog.exec()

    def _saved(self, text: str, undo: Callable[[], object] | None = None) -> None:
        def back() -> None:
            if undo is not None:
                with telling(self):
                    undo()
            self.changed.emit()
            self.refresh()

        self._desk.toast(text, back if undo is not None else None)
        self.changed.emit()
        self.refresh()


def _line(facts: Sequence[QLabel], links: Sequence[QPushButton]) -> QWidget:
    """Return facts with what can be done at the right end, below them where the text is larger."""
    made = QWidget()
    outer: QBoxLayout = QHBoxLayout(made) if look().size is TextSize.STANDARD else QVBoxLayout(made)
    outer.setContentsMargins(0, 0, 0, 0)
    for some, stretch in ((facts, 1), (links, 0)):
        row = QHBoxLayout()
        row.setSpacing(look().px(16))
        for one in some:
            row.addWidget(one, int(one is some[-1] and isinstance(one, QLabel)))
        row.addStretch(0 if some is facts else 1)
        outer.addLayout(row, stretch)
    return made
