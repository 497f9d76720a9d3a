"""Ranges as people write and read them."""

import pytest

from app.kernel.ranges import Ends, read_ends, shown_ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("36.0-37.2", (36.0, 37.2)), (" 36到37.2 ", (36.0, 37.2)), ("３６～３７．２", (36.0, 37.2)),
        ("60 – 100", (60.0, 100.0)),
        ("37.2-36", None), ("36-36", None), ("36", None), ("-5-7", None), ("36-", None), ("", None),
    ],
)  # fmt: skip
def test_the_ends_of_a_range(text: str, ends: Ends | None) -> None:
    assert read_ends(text) == ends
    if ends is not None:
        assert read_ends(shown_ends(ends)) == ends
