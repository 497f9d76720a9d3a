"""Many dossiers take no more memory than few."""

import pytest

from tests.benchmarks.dossiers import child

MOST_MEGABYTES = 250


@pytest.mark.parametrize("count", [30, pytest.param(300, marks=pytest.mark.long)])
def test_memory_of_many_dossiers(count: int) -> None:
    assert child("memory", str(count)) <= MOST_MEGABYTES
