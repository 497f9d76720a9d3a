"""Findings kept as 待核实: stored as words and values, so that every reader gets them in their own language."""

import json
from collections.abc import Mapping
from typing import Any

from app.features.residents.model.related import Doubt, DoubtDraft
from app.kernel.errors import Finding
from app.kernel.text import Translate, Words, say


def doubt_of(finding: Finding) -> DoubtDraft:
    """Return a finding as it is kept."""
    said = {"context": finding.said.context, "source": finding.said.source, "values": _plain(finding.values)}
    return DoubtDraft(finding.field, finding.code, json.dumps(said, ensure_ascii=False, sort_keys=True))


def doubt_text(doubt: Doubt, translate: Translate) -> str:
    """Return what is doubtful in the reader's language; a note that a person wrote as they wrote it."""
    try:
        said = json.loads(doubt.draft.note)
        words = Words(said["context"], said["source"])
        values = {name: _words(value) for name, value in said["values"].items()}
    except (ValueError, TypeError, KeyError):
        return doubt.draft.note
    return say(words, translate, **values)


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _told(value) for name, value in values.items()}


def _told(value: Any) -> Any:
    if isinstance(value, Words):
        return {"context": value.context, "source": value.source}
    return value if isinstance(value, str | int | float) else str(value)


def _words(value: Any) -> Any:
    return Words(value["context"], value["source"]) if isinstance(value, dict) else value
