"""The ward of the care log's tests."""

from __future__ import annotations

import pytest

from app.data.session import Session
from tests.care_log.samples import Ward, a_ward


@pytest.fixture
def ward(session: Session) -> Ward:
    """Return two rooms of two, all four in the house."""
    return a_ward(session)
