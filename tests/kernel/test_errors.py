"""Findings that refuse, and those that do not."""

import pytest

from app.kernel.errors import Finding, RuleBrokenError, refuse
from app.kernel.text import words

FIRST = Finding("name", words("Test", "{what} is missing"), {"what": "the name"})
SECOND = Finding("sex", words("Test", "choose one"))


def test_nothing_found_refuses_nothing() -> None:
    refuse(())


def test_the_first_finding_is_told_unless_something_else_is_said() -> None:
    with pytest.raises(RuleBrokenError, match="the name is missing") as refused:
        refuse(iter((FIRST, SECOND)))
    assert refused.value.findings == (FIRST, SECOND)
    with pytest.raises(RuleBrokenError, match="not yet") as refused:
        refuse([FIRST, SECOND], words("Test", "not yet"))
    assert refused.value.findings == (FIRST, SECOND)
