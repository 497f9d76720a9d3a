"""Brings the invented people into the sample home with their papers, contacts and health, some of it not asked yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta
from random import Random

from app.data.session import Session
from app.features.places import service as places
from app.features.places.model import RoomSex
from app.features.residents import service as residents
from app.features.residents.model import (
    ContactDraft,
    ContactKind,
    HealthDraft,
    HealthKind,
    PaperDraft,
    PaperState,
    Person,
)
from app.features.sample import model
from app.features.sample.model import Invented
from app.features.slice import SamplePlan
from app.features.stays import service as stays
from app.kernel.answers import Answer, Told
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.clock import HOME_ZONE, SetClock
from app.kernel.codes import Sex
from app.kernel.ids import BedId, ResidentId

_KINDS = ("destitute",) * 17 + ("low_income_disabled", "poor_disabled", "agreed_care", "self_paying")
_PAPERS = (
    "entry_application", "entry_enquiry", "entry_approval", "id_card", "household_book", "photo_paper",
    "support_certificate", "support_approval", "insurance_card", "service_contract", "living_notice",
    "outing_agreement", "check_up", "first_health", "belongings_list",
)  # fmt: skip


def move_in(session: Session, random: Random, people: Iterable[Invented], plan: SamplePlan, clock: SetClock) -> None:
    """Admit these people on the first day, as late entries of the years before."""
    beds = free_beds(session)
    for invented in people:
        clock.pass_(minutes=1)
        at = clock.at - timedelta(days=random.randint(30, 3600), hours=random.randint(0, 8))
        bed = beds[invented.sex].pop(0) if beds[invented.sex] else None
        with session.change("sample.moved_in"):
            enter(session, random, invented, bed, at, plan)


def free_beds(session: Session) -> dict[str, list[BedId]]:
    """Return the beds nobody holds, for men and for women, in the order of the building."""
    taken = {standing.bed_id for standing in stays.standings(session).values()}
    free: dict[str, list[BedId]] = {"male": [], "female": []}
    for place in places.plan(session).places():
        if place.bed.id not in taken and place.room.sex is not RoomSex.ANY:
            free[place.room.sex.value].append(place.bed.id)
    return free


def enter(
    session: Session, random: Random, invented: Invented, bed: BedId | None, at: datetime, plan: SamplePlan
) -> ResidentId:
    """Record one person with all that is known of them, admit them and return the id."""
    admitted = residents.admit_new(session, _person(random, invented), bed, at, "符合特困供养条件，本人自愿")
    resident_id = admitted.resident_id
    township = random.choice(model.TOWNSHIPS)
    residents.set_township(session, resident_id, township, at.date(), reason="入住时的户籍地")
    _contacts(session, random, invented, resident_id, township)
    _health(session, random, resident_id)
    for paper in _PAPERS:
        if random.random() < 0.85:
            state = PaperState.HELD if random.random() < 0.4 else PaperState.COPY
            draft = PaperDraft(paper=paper, state=state, kept_where="档案柜 2", pages=random.randint(1, 4))
            residents.add_paper(session, resident_id, draft)
    if random.random() < (0.6 if plan.residents <= 300 else 0.02):
        residents.set_photo(session, resident_id, model.portrait(random, invented.sex), "照片.jpg")
    return resident_id


def _person(random: Random, invented: Invented) -> Person:
    def some(likely: float, invent: Callable[[], str], otherwise: Answer = Answer.NOT_ASKED) -> Told:
        return invent() if random.random() < likely else otherwise

    village = random.choice(model.VILLAGES)
    return Person(
        name=invented.name,
        sex=Sex(invented.sex),
        born=_born(random, invented),
        id_number=invented.id_number or "",
        id_none_reason="" if invented.id_number else "户口一直没有办下来，正在补办",
        ethnic=invented.ethnic,
        also_called=some(0.2, lambda: f"老{invented.name[0]}"),
        marital=some(0.9, lambda: random.choice(("10", "10", "10", "30", "30", "40"))),
        education=some(0.7, lambda: random.choice(("没上过学", "小学", "小学", "初中"))),
        religion=some(0.08, lambda: random.choice(model.RELIGIONS), Answer.NONE),
        dialect=some(0.8, lambda: random.choice(model.DIALECTS)),
        household_kind=random.choice(("rural", "rural", "rural", "urban")),
        household_place=f"{village}村{random.randint(1, 12)}组",
        support_kind=random.choice(_KINDS),
        certificate_number=some(0.85, lambda: f"FSL-TK-{random.randint(2008, 2025)}-{random.randint(1, 999):04d}"),
        insurance=some(0.9, lambda: "城乡居民医保"),
        diet=some(0.9, lambda: random.choice(model.DIETS)),
        eating=some(0.6, lambda: random.choice(("自己吃", "要人提醒", "要人喂"))),
        blood_type=some(0.4, lambda: random.choice("ABO"), Answer.UNKNOWN),
        mobility=some(0.8, lambda: random.choice(("自己走", "拄拐杖", "坐轮椅", "要人扶"))),
        senses=some(0.5, lambda: random.choice(("左耳听不见", "右眼看不清", "听得见看得清"))),
        infection=some(0.04, lambda: "乙肝携带", Answer.NONE if random.random() < 0.7 else Answer.NOT_ASKED),
        oxygen=some(0.04, lambda: "夜里吸氧，每分钟 2 升", Answer.NONE),
        anticoagulant=some(
            0.06, lambda: "华法林，每天 1 片", Answer.NONE if random.random() < 0.6 else Answer.NOT_ASKED
        ),
        fears=some(0.4, lambda: random.choice(model.FEARS)),
        how_to_talk=some(0.5, lambda: random.choice(model.TALKING)),
        routine=some(0.6, lambda: random.choice(model.HABITS)),
        wishes=some(0.5, lambda: random.choice(model.WISHES)),
        funeral_wishes=some(0.3, lambda: random.choice(model.FUNERALS)),
    )


def _born(random: Random, invented: Invented) -> PartialDate:
    chance = random.random()
    if chance < 0.03 and invented.id_number is None:
        return PartialDate(BornKind.ABOUT, str(invented.born.year))
    if chance < 0.05 and invented.id_number is None:
        return PartialDate(BornKind.YEAR, str(invented.born.year))
    return PartialDate.exact(invented.born)


def _contacts(session: Session, random: Random, invented: Invented, resident_id: ResidentId, township: str) -> None:
    if random.random() < 0.55:
        name = invented.name[0] + random.choice(("建国", "小军", "志强", "桂英", "海燕"))
        relation = random.choice(("侄子", "侄女", "外甥", "堂弟", "女儿"))
        draft = ContactDraft(kind=ContactKind.RELATIVE, name=name, relation=relation, phone=_phone(random))
        residents.add_contact(session, resident_id, draft)
    village = random.choice(model.VILLAGES)
    office = f"{township}{village}{random.choice(model.COMMITTEES)}"
    committee = ContactDraft(kind=ContactKind.COMMITTEE, name=office, is_office=True, phone=_phone(random))
    residents.add_contact(session, resident_id, committee)


def _health(session: Session, random: Random, resident_id: ResidentId) -> None:
    for name, detail in random.sample(model.DISEASES, random.choice((0, 1, 1, 2, 2, 3))):
        draft = HealthDraft(
            kind=HealthKind.DISEASE, name=name, detail=detail, since=str(random.randint(2005, 2024)), source="体检报告"
        )
        residents.add_health_item(session, resident_id, draft)
    if random.random() < 0.12:
        name, detail = random.choice(model.ALLERGIES)
        draft = HealthDraft(kind=HealthKind.ALLERGY, name=name, detail=detail, source="本人说")
        residents.add_health_item(session, resident_id, draft)
    elif random.random() < 0.8:
        residents.answer_list(session, resident_id, HealthKind.ALLERGY.value, Answer.NONE)


def _phone(random: Random) -> str:
    return f"000 0000 {random.randint(0, 9999):04d}"


def at_hour(day: datetime, hour: int, minute: int) -> datetime:
    """Return that time of the home on the day of `day`, aware."""
    return datetime.combine(day.astimezone(HOME_ZONE).date(), time(hour, minute), HOME_ZONE)
