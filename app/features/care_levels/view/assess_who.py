"""The line above the ability form: whose form it is, what is to be minded, who assesses, and when it was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.data.session import Session
from app.desktop.banner import Face
from app.desktop.buttons import button
from app.desktop.cards import Card, label
from app.desktop.care_signs import risk_sign
from app.desktop.chips import Chip
from app.desktop.desk import Desk
from app.desktop.language import translate
from app.desktop.theme import TextSize, look
from app.features.care_levels.model import WHY_WORDS
from app.features.care_levels.service.drafting import Filling
from app.features.care_levels.view.signs import side_by_side
from app.features.residents import service as residents
from app.features.residents.model import Row, code_word
from app.features.slice import minded_risks
from app.kernel.clock import in_home
from app.kernel.codes import Sex
from app.kernel.ids import ResidentId
from app.kernel.text import say

STANDARD = "GB/T 42195-2022"
_MOST_SIGNS = 2


class WhoCard(Card):
    """Says it in two lines; the button that begins again is there once something was entered."""

    def __init__(
        self, session: Session, desk: Desk, resident_id: ResidentId, begin_again: Callable[[], object]
    ) -> None:
        super().__init__()
        self._session = session
        self.body.setContentsMargins(look().px(16), look().px(4), look().px(16), look().px(4))
        row = residents.row(session, resident_id)
        self._facts, self._people, self._informant = label("", "", "second"), label("", "strong"), label("")
        self._kept = Chip("", "good", "backup")
        self.again = button(self.tr("Begin again"), begin_again, look_="link", parent=self)
        signs = [Chip(text, kind, icon) for kind, text, icon in self._signs(desk, resident_id, row)]
        lines = QVBoxLayout()
        lines.setSpacing(0)
        name = row.name if row else ""
        lines.addWidget(side_by_side(label(name, "person"), label(self._person(row), "", "second")))
        lines.addWidget(self._facts)
        writers = QVBoxLayout()
        writers.setSpacing(0)
        writers.addWidget(self._people)
        writers.addWidget(self._informant)
        last = QVBoxLayout()
        last.setSpacing(0)
        last.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignRight)
        last.addWidget(self.again, 0, Qt.AlignmentFlag.AlignRight)
        self._put(Face(name, None, 46), lines, side_by_side(*signs), writers, last)

    def _put(self, face: Face, lines: QVBoxLayout, signs: QWidget, writers: QVBoxLayout, last: QVBoxLayout) -> None:
        """Put all in one line, or in three where the text is large."""
        first = QHBoxLayout()
        first.setSpacing(look().px(12))
        first.addWidget(face)
        first.addLayout(lines)
        first.addWidget(signs, 1)
        self.body.addLayout(first)
        second = first
        if look().size is not TextSize.STANDARD:
            second = QHBoxLayout()
            self.body.addLayout(second)
        second.addLayout(writers, 0 if second is first else 1)
        second.addLayout(last)

    def show_filling(self, filling: Filling, kept_at: datetime | None, assessor: str) -> None:
        """Say reason, people, and when the form was kept."""
        why = say(WHY_WORDS[filling.why], translate) if filling.why else ""
        if filling.corrects is not None:
            why = self.tr("Correction")
        self._facts.setText(" • ".join(part for part in (why, STANDARD) if part))
        people = "、".join(part for part in (assessor, filling.second_assessor) if part)
        self._people.setText(self.tr("Assessors: {people}").format(people=people))
        informant = " ".join(part for part in (filling.relation, filling.informant) if part)
        self._informant.setText(self.tr("Information from {whom}").format(whom=informant) if informant else "")
        self._informant.setVisible(bool(informant))
        self._kept.setVisible(kept_at is not None)
        self.again.setVisible(kept_at is not None)
        if kept_at is not None:
            self._kept.show_as(self.tr("Kept {time}").format(time=f"{in_home(kept_at):%H:%M}"), "good", "backup")

    def _person(self, row: Row | None) -> str:
        if row is None:
            return ""
        sex = code_word("sex", row.sex.value, translate) if row.sex is not Sex.UNKNOWN else ""
        age = self.tr("{years} years").format(years=row.age.years) if row.age else ""
        bed = self.tr("bed {bed}").format(bed=row.bed) if row.bed else self.tr("no bed")
        return " • ".join(part for part in (f"{sex} {age}".strip(), bed) if part)

    def _signs(self, desk: Desk, of: ResidentId, row: Row | None) -> Iterator[tuple[str, str, str]]:
        """Yield the gravest risk and an allergy as (kind of chip, words, icon), and how many more there are."""
        allergies = [mark.text for mark in row.marks if mark.key == "allergy"] if row else []
        risks = list(minded_risks(self._session, desk.slices).get(of, {}).items())
        shown, told = (1, 1) if allergies and risks else (_MOST_SIGNS, _MOST_SIGNS)
        for risk, grade in risks[:shown]:
            yield risk_sign(risk, grade)
        for text in allergies[:told]:
            yield "risk_allergy", self.tr("Allergy: {text}").format(text=text), "allergy"
        if more := len(risks[shown:]) + len(allergies[told:]):
            yield "plain", self.tr("{count} more").format(count=more), "risk"
