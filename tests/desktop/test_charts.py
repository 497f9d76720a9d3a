"""The grid of a line: whole fives around all values."""

from __future__ import annotations

import pytest

from app.desktop.charts import scale


@pytest.mark.parametrize(
    ("values", "ends"),
    [([106, 112], (105, 115)), ([110], (110, 115)), ([0, 0], (0, 5)), ([], (0, 5)), ([4, 16], (0, 20))],
)
def test_the_grid_holds_every_value(values: list[int], ends: tuple[int, int]) -> None:
    assert scale(values) == ends
    assert all(ends[0] <= value <= ends[1] for value in values)
