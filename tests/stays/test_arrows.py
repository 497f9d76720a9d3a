"""Where arrow keys and digits lead, on a small building drawn as a grid:

2层   201: 1 2 3    202: 4 5
1层   101: 6 7      102: 8      103: 9 10
"""  # noqa: D415

from __future__ import annotations

import pytest

from app.features.stays.view.arrows import Grid, Way, neighbour, room_by_digits
from app.kernel.ids import BedId


def beds(*numbers: int) -> list[BedId]:
    return [BedId(number) for number in numbers]


GRID: Grid = [
    ("2层", [("201", beds(1, 2, 3)), ("202", beds(4, 5))]),
    ("1层", [("101", beds(6, 7)), ("102", beds(8)), ("103", beds(9, 10))]),
]


@pytest.mark.parametrize(
    ("here", "way", "there"),
    [
        (1, Way.DOWN, 2), (3, Way.DOWN, 6), (5, Way.DOWN, 8), (10, Way.DOWN, 10), (6, Way.UP, 3), (8, Way.UP, 5),
        (1, Way.UP, 1), (9, Way.UP, 5), (1, Way.RIGHT, 4), (3, Way.RIGHT, 5), (5, Way.RIGHT, 7), (4, Way.RIGHT, 6),
        (10, Way.RIGHT, 10), (9, Way.LEFT, 8), (6, Way.LEFT, 4), (7, Way.LEFT, 5), (1, Way.LEFT, 1), (99, Way.UP, 99),
    ],
)  # fmt: skip
def test_arrows(here: int, way: Way, there: int) -> None:
    assert neighbour(GRID, BedId(here), way) == there


@pytest.mark.parametrize(("typed", "bed"), [("2", 1), ("20", 1), ("202", 4), ("103", 9), ("1", 6), ("9", None)])
def test_digits(typed: str, bed: int | None) -> None:
    assert room_by_digits(GRID, typed) == bed


def test_every_bed_can_be_reached_by_arrows() -> None:
    reached, edge = {1}, [BedId(1)]
    while edge:
        here = edge.pop()
        for way in Way:
            there = neighbour(GRID, here, way)
            if there not in reached:
                reached.add(there)
                edge.append(there)
    assert reached == set(range(1, 11))
