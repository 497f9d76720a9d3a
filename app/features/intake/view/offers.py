"""What the page offers for each kind of list: its words, its columns, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.data.session import Session
from app.desktop.language import translate
from app.desktop.tables import Cell, Column
from app.features.intake import service
from app.features.intake.model import RESIDENTS, STAFF, ImportResult, ListKind, PreviewOf, RowFate, StaffFate
from app.features.staff import service as staff
from app.features.staff.model import POST_WORDS
from app.kernel.codes import Sex, table
from app.kernel.ids import ImportId
from app.kernel.person_id import masked
from app.kernel.text import Words, say, words

_SEX_WORDS = {Sex.MALE: words("RowsStep", "male"), Sex.FEMALE: words("RowsStep", "female")}


@dataclass(frozen=True, slots=True)
class Offer:
    """One kind of list as the page shows it."""

    kind: ListKind
    title: Words
    told: Words  # what can be brought in
    written: Words  # what the list holds that is written
    see: Words  # the way to the people
    page: str  # where they stand
    file: Words  # name of a written list
    preview: Callable[[Session, Path, str | None], PreviewOf[Any]]
    bring_in: Callable[[Session, PreviewOf[Any]], ImportResult]
    take_back: Callable[[Session, ImportId, str], int]
    export: Callable[[Session, Path], int]  # writes over a file that is there: the person was asked
    columns: Callable[[], list[Column[Any]]]


def _resident_columns() -> list[Column[RowFate]]:
    return [
        Column(translate("RowsStep", "Sex"), lambda row: _sex(row.judged.newcomer.person.sex), 70),
        Column(translate("RowsStep", "ID number"), lambda row: Cell(masked(row.judged.id_text or "")), 190, extra=True),
        Column(translate("RowsStep", "Bed"), lambda row: Cell(row.judged.newcomer.bed), 100, extra=True),
    ]


def _staff_columns() -> list[Column[StaffFate]]:
    return [
        Column(translate("RowsStep", "Post"), _post, 130),
        Column(translate("RowsStep", "Sex"), lambda row: _sex(row.judged.newcomer.draft.sex), 70, extra=True),
        Column(translate("RowsStep", "Phone"), lambda row: Cell(row.judged.newcomer.draft.phone), 150, extra=True),
    ]


def _sex(sex: Sex) -> Cell:
    return Cell(say(_SEX_WORDS[sex], translate) if sex in _SEX_WORDS else table("sex").chinese(sex))


def _post(row: StaffFate) -> Cell:
    draft = row.judged.newcomer.draft
    word = say(POST_WORDS[draft.post], translate)
    return Cell(translate("RowsStep", "{post}, head").format(post=word) if draft.is_head else word)


OF_RESIDENTS = Offer(
    kind=RESIDENTS,
    title=words("IntakePage", "Bring in a list"),
    told=words(
        "Choosing",
        "Any list of residents that you have: .xlsx, .xls or .csv. You see what would become of every row before "
        "anything is changed, and the whole import can be taken back.",
    ),
    written=words("Choosing", "Everybody in the home with all particulars, for Excel or WPS. ID numbers stay whole."),
    see=words("Done", "See the residents"),
    page="residents",
    file=words("IntakePage", "Residents"),
    preview=service.preview,
    bring_in=service.bring_in,
    take_back=service.take_back,
    export=lambda session, path: service.export_list(session, path, over=True),
    columns=_resident_columns,
)
OF_STAFF = Offer(
    kind=STAFF,
    title=words("IntakePage", "Bring in a list of staff"),
    told=words(
        "Choosing",
        "Any list of staff that you have: .xlsx, .xls or .csv. You see what would become of every row before "
        "anything is changed, and the whole import can be taken back.",
    ),
    written=words("Choosing", "Everybody who works or worked here, with posts and certificates, for Excel or WPS."),
    see=words("Done", "See the staff"),
    page="staff",
    file=words("IntakePage", "Staff"),
    preview=service.staff_preview,
    bring_in=service.bring_in_staff,
    take_back=service.take_back_staff,
    export=staff.export_staff,
    columns=_staff_columns,
)
