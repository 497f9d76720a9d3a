"""An unsaved form as JSON and back: only what differs from what was shown."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.features.residents.model.fields import BY_KEY
from app.features.residents.model.person import Person
from app.features.residents.model.sight import changed_keys
from app.kernel.answers import Answer
from app.kernel.birthdays import BornKind, PartialDate
from app.kernel.codes import Sex


def draft_body(shown: Person, draft: Person) -> dict[str, Any]:
    """Return what a draft differs in, as JSON can hold it."""
    return {key: _plain(getattr(draft, key)) for key in sorted(changed_keys(shown, draft))}


def draft_over(shown: Person, body: Mapping[str, Any]) -> Person:
    """Return what is shown with a kept draft over it; keys of fields that are no more are passed over."""
    return replace(shown, **{key: _value(key, value) for key, value in body.items() if key in BY_KEY})


def _plain(value: Any) -> Any:
    if isinstance(value, Answer):
        return {"answer": value.value}
    if isinstance(value, PartialDate):
        return {"kind": value.kind.value, "on": value.on, "lunar": value.lunar}
    return value.value if isinstance(value, Sex) else value


def _value(key: str, kept: Any) -> Any:
    if key == "sex":
        return Sex(kept)
    if not isinstance(kept, dict):
        return kept
    if "answer" in kept:
        return Answer(kept["answer"])
    return PartialDate(BornKind(kept["kind"]), kept["on"], kept["lunar"])
