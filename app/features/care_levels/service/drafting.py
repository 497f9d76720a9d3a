"""The ability form while it is being filled in, kept after every key; writes no record of a resident."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from app.data import drafts
from app.data.session import Session
from app.features.care_levels.model import Ability, AbilityDraft, Conditions, Item, Why, ability_findings, form
from app.features.care_levels.service.recording import ABILITY_FORM
from app.kernel.access import Permission
from app.kernel.errors import Finding
from app.kernel.ids import AbilityId, AccountId, ResidentId
from app.kernel.text import words

ABOUT, SHEET, CONDITIONS, END = "about", "sheet", "conditions", "end"
"""Steps of the form beside its items."""

ABOUT_FIELDS = frozenset({"assessed_on", "why", "why_note", "correction"})
"""What the form needs to know before its items."""
CONDITION_FIELDS = frozenset({"coma", "dementia", "psychiatric", "incidents"})

_NO_DAY = words("AbilityForm", "Enter year, month and day.")
_NO_WHY = words("AbilityForm", "Choose the reason of the assessment.")
_NOT_CONFIRMED = words("AbilityForm", "Nobody confirmed this yet.")
_NO_COUNT = words("AbilityForm", "Write how many incidents there were; 0 if there were none.")


@dataclass(slots=True)
class Filling:
    """What was entered so far; nothing is answered by itself."""

    assessed_on: date | None = None
    why: Why | None = None
    why_note: str = ""
    scores: dict[str, int] = field(default_factory=dict)  # item -> points
    notes: dict[str, str] = field(default_factory=dict)  # item -> a sentence
    coma: bool | None = None  # None: nobody confirmed it
    dementia: bool | None = None
    psychiatric: bool | None = None
    incidents: int | None = None
    second_assessor: str = ""
    informant: str = ""
    relation: str = ""
    corrects: AbilityId | None = None
    correction: str = ""
    at: str = ABOUT  # the step or item where the person is

    @property
    def open_items(self) -> tuple[Item, ...]:
        """Return the items without an answer, in the order printed."""
        return tuple(item for item in form().items if item.code not in self.scores)

    @property
    def begun(self) -> bool:
        """Tell whether an item was answered or noted."""
        return bool(self.scores or self.notes)

    def findings(self, assessor: str, today: date) -> Iterator[Finding]:
        """Yield all that keeps the form from being saved, each at its field or item."""
        if self.assessed_on is None:
            yield Finding("assessed_on", _NO_DAY, code="missing")
        if self.why is None:
            yield Finding("why", _NO_WHY, code="missing")
        for key in ("coma", "dementia", "psychiatric"):
            if getattr(self, key) is None:
                yield Finding(key, _NOT_CONFIRMED, code="missing")
        if self.incidents is None:
            yield Finding("incidents", _NO_COUNT, code="missing")
        yield from ability_findings(self.draft(assessor, None, today), today)

    def draft(self, assessor: str, second_by: AccountId | None, today: date) -> AbilityDraft:
        """Return the form as it would be saved; what is still open stands as if it were none, and is found above."""
        return AbilityDraft(
            assessed_on=self.assessed_on or today,
            why=self.why or Why.REGULAR,
            why_note=self.why_note,
            scores=dict(self.scores),
            notes={code: note for code, note in self.notes.items() if note.strip()},
            conditions=Conditions(bool(self.coma), bool(self.dementia), bool(self.psychiatric), self.incidents or 0),
            assessor=assessor,
            second_assessor=self.second_assessor,
            second_by=second_by,
            informant=self.informant,
            relation=self.relation,
            corrects=self.corrects,
            correction=self.correction,
        )

    def body(self) -> dict[str, Any]:
        """Return it for a draft."""
        return {**asdict(self), "assessed_on": self.assessed_on.isoformat() if self.assessed_on else None}


def correction_of(wrong: Ability) -> Filling:
    """Return a form that holds what an assessment says, to be put right."""
    held = wrong.conditions or Conditions()
    return Filling(
        assessed_on=wrong.assessed_on,
        why=wrong.why,
        why_note=wrong.why_note,
        scores=dict(wrong.scores),
        notes=dict(wrong.notes),
        coma=held.coma,
        dementia=held.dementia,
        psychiatric=held.psychiatric,
        incidents=held.incidents,
        second_assessor=wrong.second_assessor,
        informant=wrong.informant,
        relation=wrong.relation,
        corrects=wrong.id,
    )


def keep_ability_draft(session: Session, resident_id: ResidentId, filling: Filling) -> datetime:
    """Keep the form in place of an older draft, and return when. Raises NotAllowedError, StorageError."""
    session.require(Permission.LEVELS_ASSESS)
    return drafts.keep(session, _form(filling.corrects), resident_id, filling.body())


def ability_draft(
    session: Session, resident_id: ResidentId, corrects: AbilityId | None = None
) -> tuple[Filling, datetime] | None:
    """Return the acting person's form and when it was kept, a correction of its own; None if there is none.

    Raises NotAllowedError.
    """
    session.require(Permission.LEVELS_ASSESS)
    found = drafts.kept(session, _form(corrects), resident_id)
    if found is None:
        return None
    on, why = found.body["assessed_on"], found.body["why"]
    told = {"assessed_on": date.fromisoformat(on) if on else None, "why": Why(why) if why else None}
    return Filling(**{**found.body, **told}), found.saved_at


def drop_ability_draft(session: Session, resident_id: ResidentId, corrects: AbilityId | None = None) -> None:
    """Forget the acting person's form. Raises NotAllowedError."""
    session.require(Permission.LEVELS_ASSESS)
    drafts.drop(session, _form(corrects), resident_id)


def _form(corrects: AbilityId | None) -> str:
    return ABILITY_FORM if corrects is None else f"{ABILITY_FORM}:{corrects}"
