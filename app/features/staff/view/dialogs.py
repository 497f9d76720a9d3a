"""Forms of people and areas, one calm window each; a refusal stays in the window and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.data.session import Session
from app.desktop.buttons import Tick
from app.desktop.cards import label
from app.desktop.flow import FlowLayout
from app.desktop.forms import AskField, ChoiceField, DayField, EntryDialog, Field, NumberField
from app.desktop.theme import TextSize, look
from app.features.places import service as places
from app.features.staff import service
from app.features.staff.model import (
    EMPLOYMENT_WORDS,
    NIGHTS_WORDS,
    POST_WORDS,
    Area,
    AreaDraft,
    Member,
    MemberDraft,
    Nights,
    Post,
)
from app.features.staff.view.record_dialogs import offered, require_days
from app.kernel.clock import today
from app.kernel.codes import Sex
from app.kernel.errors import Finding, refuse
from app.kernel.ids import AccountId, AreaId, FloorId
from app.kernel.text import words

FULL_TIME = 100
"""Percent."""
NOBODY = "0"
"""Key of the choices that stand for the whole home, and for somebody who never signs in."""

_NAME, _POST = words("MemberDialog", "Write the name."), words("MemberDialog", "Choose a post.")
_DAYS = ("born_on", "began_on", "left_on", "experienced_since")


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
        super().__init__(title, self.tr("Save"), self._on_values, parent, columns=2)
        if look().size is TextSize.STANDARD:
            self.setMinimumWidth(look().px(1180))
        self._session, self._save_member = session, save
        now = member.told if member else None
        self._add_person(now)
        self._add_work(now)
        self._add_nights(now)

    def _field(self, field: Field, value: object = None, *, wide: bool = False) -> Field:
        self.form.add(field, wide=wide)
        if value is not None:
            field.set_saved(value)
        return field

    def _day(self, key: str, text: str, now: MemberDraft | None) -> None:
        field = DayField(key, text, today=partial(today, self._session.clock), optional=True)
        self._field(field, now and getattr(now, key))

    def _text(self, key: str, text: str, now: MemberDraft | None) -> None:
        self._field(AskField(key, text, answers=(), optional=True), now and getattr(now, key))

    def _add_person(self, now: MemberDraft | None) -> None:
        self._field(AskField("name", self.tr("Name"), answers=()), now and now.name)
        sexes = [(Sex.FEMALE.value, self.tr("female")), (Sex.MALE.value, self.tr("male"))]
        self._field(ChoiceField("sex", self.tr("Sex"), sexes, answers=()), now and now.sex.value)
        self._day("born_on", self.tr("Born on"), now)
        self._text("phone", self.tr("Phone"), now)
        self._field(self._account_field(now), str((now and now.account_id) or NOBODY))

    def _add_work(self, now: MemberDraft | None) -> None:
        self.form.add_section(self.tr("Work"))
        self._field(
            ChoiceField("post", self.tr("Post"), offered(POST_WORDS), answers=(), as_list=True), now and now.post.value
        )
        kinds = offered(EMPLOYMENT_WORDS)
        self._field(
            ChoiceField("employment", self.tr("Employed as"), kinds, answers=(), as_list=True, own_words=True),
            now and now.employment,
        )
        heads = [("1", self.tr("yes")), ("0", self.tr("no"))]
        self._field(
            ChoiceField("is_head", self.tr("Head of a team"), heads, answers=()), "1" if now and now.is_head else "0"
        )
        self._day("began_on", self.tr("First day of work"), now)
        self._day("left_on", self.tr("Last day of work"), now)
        self._day("experienced_since", self.tr("In this work since"), now)
        self._hours = NumberField("workload", self.tr("Percent of full time"), answers=())
        self._field(self._hours, str(now.workload if now else FULL_TIME))
        self._text("goes_to", self.tr("Goes to, when the home closes"), now)
        self._text("remark", self.tr("Remark"), now)

    def _add_nights(self, now: MemberDraft | None) -> None:
        self.form.add_section(self.tr("Where and when"))
        areas = service.areas(self._session)
        places = [(NOBODY, self.tr("the whole home")), *((str(one.id), one.name) for one in areas)]
        self._field(ChoiceField("area_id", self.tr("Area"), places, answers=()), str((now and now.area_id) or NOBODY))
        asked = [one for one in offered(NIGHTS_WORDS) if one[0]]
        self._field(ChoiceField("nights", self.tr("Nights"), asked, answers=()), now and now.nights.value)
        self.also: dict[AreaId, Tick] = {}
        inside = QWidget()
        row = FlowLayout(inside, look().px(16))
        for one in areas if len(areas) > 1 else ():
            tick = self.also[one.id] = Tick(one.name)
            tick.setChecked(now is not None and one.id in now.also_areas)
            row.addWidget(tick)
        if self.also:
            self.body.addWidget(label(self.tr("May stand in for"), "section"))
            self.body.addWidget(inside)

    def _account_field(self, now: MemberDraft | None) -> ChoiceField:
        mine = now.account_id if now else None
        accounts = [(NOBODY, self.tr("does not sign in"))]
        accounts += [(str(id_), name) for id_, name in service.accounts_to_choose(self._session, mine).items()]
        return ChoiceField("account_id", self.tr("Signs in as"), accounts, answers=(), as_list=True)

    def _on_values(self, values: Mapping[str, Any]) -> None:
        needed = [Finding(key, said) for key, said in (("name", _NAME), ("post", _POST)) if not values[key]]
        refuse(needed)
        require_days(self, *_DAYS)
        area_id = AreaId(int(values["area_id"])) or None
        also = frozenset(one for one, tick in self.also.items() if tick.isChecked() and area_id not in (None, one))
        texts = {key: values[key] for key in ("name", "phone", "remark", "employment", "goes_to")}
        self._save_member(
            MemberDraft(
                post=Post(values["post"]),
                area_id=area_id,
                account_id=AccountId(int(values["account_id"])) or None,
                sex=Sex(values["sex"] or Sex.UNKNOWN),
                workload=self._hours.number() or 0,
                nights=Nights(values["nights"]),
                is_head=values["is_head"] == "1",
                also_areas=also,
                **texts,
                **{key: values[key] for key in _DAYS},
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
