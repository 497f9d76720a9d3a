"""The banner above every screen about one resident: photo, name, age, bed, signs of class, state and risk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.data.session import Session
from app.desktop.banner import IdentityBanner
from app.desktop.care_signs import class_sign, risk_sign
from app.desktop.language import translate
from app.features.residents import service
from app.features.residents.model import Mark, Row, code_word
from app.features.residents.view.columns import MARK_ICONS, age_text, mark_text, unclear_text
from app.features.slice import Slice
from app.features.stays.model import STATE_WORDS, State
from app.kernel.access import Permission
from app.kernel.codes import Sex
from app.kernel.ids import ResidentId
from app.kernel.text import say

LONGEST_MARK = 16
"""Characters of a risk in the banner; all of it stands on the page."""

_KINDS = {"allergy": "risk_allergy", "fears": "risk_talk"}


class ResidentBanner(IdentityBanner):
    """Shows saved values only, whatever is being typed below."""

    def __init__(self, session: Session, slices: Sequence[Slice], photo_pressed: Callable[[], object]) -> None:
        """Take whose slices tell class and risks, and what pressing the photo does."""
        super().__init__()
        self._session, self._slices, self._photo_pressed = session, slices, photo_pressed

    def show_resident(self, resident_id: ResidentId) -> Row | None:
        """Read and show a resident, and return the row; None if there is none."""
        row = service.row(self._session, resident_id, self._slices)
        if row is None:
            return None
        may_see = row.reading != "" or row.age is not None
        photo = service.photo(self._session, resident_id) if may_see else None
        self.show_person(
            row.name,
            row.reading,
            self._facts(row),
            self._signs(row),
            photo=photo,
            missing=self._missing(may_see),
            pressed=self._pressed(photo),
        )
        return row

    def _pressed(self, photo: bytes | None) -> tuple[str, Callable[[], object]] | None:
        """Return what pressing the photo does: show it large, or add one; None where the reader can do neither."""
        if photo is not None:
            return self.tr("Show the photo large"), self._photo_pressed
        if self._session.may(Permission.RESIDENTS_CHANGE):
            return self.tr("Add a photo"), self._photo_pressed
        return None

    def _missing(self, may_see: bool) -> str:
        return self.tr("no photo") if may_see else ""

    def _facts(self, row: Row) -> list[tuple[str, str]]:
        age = age_text(row.age)
        sex = code_word("sex", row.sex.value, translate) if row.sex is not Sex.UNKNOWN else ""
        return [
            (sex, ""),
            (self.tr("{age} years").format(age=age) if age else "", ""),
            (self.tr("Bed {bed}").format(bed=row.bed) if row.bed else self.tr("no bed"), "strong"),
            (self.tr("No. {number}").format(number=row.number), ""),
        ]

    def _signs(self, row: Row) -> list[tuple[str, str, str]]:
        signs = [(row.state.value, say(STATE_WORDS[row.state], translate), row.state.value)]
        here = row.state is not State.LEFT
        if here and row.care is not None:
            signs.insert(0, class_sign(row.care))
        if row.support_kind:
            signs.append(("plain", code_word("support_kind", row.support_kind, translate), ""))
        minded = [_mark_sign(mark) for mark in row.marks]
        if here:
            minded += [risk_sign(risk, grade) for risk, grade in row.risks]
        signs += sorted(minded, key=lambda sign: sign[0] == "risk_talk")  # what is only for talking comes last
        if row.unclear:
            signs.append(("warn", unclear_text(row.unclear), "not_asked"))
        return signs


def _mark_sign(mark: Mark) -> tuple[str, str, str]:
    text = mark_text(mark)
    shown = text if len(text) <= LONGEST_MARK else text[: LONGEST_MARK - 1] + "…"
    return _KINDS.get(mark.key, "risk_danger"), shown, MARK_ICONS[mark.key]
