"""Forms of staff and areas, one calm window each; a refusal stays in the window and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog
from app.desktop.language import translate
from app.desktop.theme import look
from app.features.places import service as places
from app.features.staff import service
from app.features.staff.model import POST_WORDS, Area, AreaDraft, Member, MemberDraft, Post
from app.kernel.clock import today
from app.kernel.errors import Finding, refuse
from app.kernel.ids import AccountId, AreaId, FloorId
from app.kernel.text import say, words

NOBODY = "0"
"""Key of the choices that stand for the whole home, and for somebody who never signs in."""

_NAME, _POST = words("MemberDialog", "Write the name."), words("MemberDialog", "Choose a post.")
_NO_DAY = words("MemberDialog", "This is not a day. Write year, month and day.")


class MemberDialog(EntryDialog):
    """Enters a person who works here, or changes what is known of one."""

    def __init__(
        self,
        session: Session,
        member: Member | None,
        save: Callable[[MemberDraft], object],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Add a person") if member is None else member.name
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_member = save
        now = member.told if member else None
        self.add(AskField("name", self.tr("Name"), answers=()), now and now.name, needed=_NAME)
        posts = [(post.value, say(text, translate)) for post, text in POST_WORDS.items()]
        self.add(ChoiceField("post", self.tr("Post"), posts, answers=()), now and now.post.value, needed=_POST)
        self.add(self._area_field(session), str(now.area_id or NOBODY) if now else NOBODY)
        self.add(AskField("phone", self.tr("Phone"), answers=(), optional=True), now and now.phone)
        self.add(self._account_field(session, now), str(now.account_id or NOBODY) if now else NOBODY)
        for key, text, day in (
            ("began_on", self.tr("First day of work"), now and now.began_on),
            ("left_on", self.tr("Last day of work"), now and now.left_on),
        ):
            self.add(DayField(key, text, today=lambda: today(session.clock), optional=True), day)
        self.add(AskField("remark", self.tr("Remark"), answers=(), optional=True), now and now.remark)

    def _area_field(self, session: Session) -> ChoiceField:
        offered = [(NOBODY, self.tr("the whole home")), *((str(one.id), one.name) for one in service.areas(session))]
        return ChoiceField("area_id", self.tr("Area"), offered, answers=())

    def _account_field(self, session: Session, now: MemberDraft | None) -> ChoiceField:
        mine = now.account_id if now else None
        offered = [(NOBODY, self.tr("does not sign in"))]
        offered += [(str(id_), name) for id_, name in service.accounts_to_choose(session, mine).items()]
        return ChoiceField("account_id", self.tr("Signs in as"), offered, answers=(), as_list=True)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        days = [self.form.field(key) for key in ("began_on", "left_on")]
        refuse([Finding(one.key, _NO_DAY) for one in days if isinstance(one, DayField) and not one.readable()])
        self._save_member(
            MemberDraft(
                name=values["name"],
                post=Post(values["post"]),
                area_id=AreaId(int(values["area_id"])) or None,
                phone=values["phone"],
                account_id=AccountId(int(values["account_id"])) or None,
                began_on=values["began_on"],
                left_on=values["left_on"],
                remark=values["remark"],
            )
        )


class AreaDialog(EntryDialog):
    """Names an area and ticks its floors."""

    def __init__(
        self, session: Session, area: Area | None, save: Callable[[AreaDraft], object], parent: QWidget | None = None
    ) -> None:
        title = self.tr("Add an area") if area is None else area.name
        super().__init__(title, self.tr("Save"), self._on_values, parent)
        self._save_area = save
        self.add(AskField("name", self.tr("Name"), answers=()), area.name if area else None)
        self.body.addWidget(label(self.tr("Its floors"), "section"))
        inside = QWidget()
        row = FlowLayout(inside, look().px(16))
        self.ticks: dict[FloorId, Tick] = {}
        for building in places.plan(session).buildings:
            for floor in building.floors:
                tick = Tick(f"{building.name} {floor.name}")
                tick.setChecked(area is not None and floor.id in area.floors)
                self.ticks[floor.id] = tick
                row.addWidget(tick)
        self.body.addWidget(inside)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        floors = frozenset(floor for floor, tick in self.ticks.items() if tick.isChecked())
        self._save_area(AreaDraft(values["name"], floors))
