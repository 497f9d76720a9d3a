"""Which numbers of a measurement are usual and which ask for another look, as the home set them for a day."""

from dataclasses import dataclass

from app.features.care_log.model.catalogue import Item
from app.kernel.ranges import Ends, read_ends


@dataclass(frozen=True, slots=True)
class UsualRanges:
    """Beyond these a number is 偏高 or 偏低; a field is the key of an item, `_lower` its second number."""

    temperature: str = "36.0-37.2"
    pulse: str = "60-100"
    breathing: str = "12-24"
    blood_pressure: str = "90-139"
    blood_pressure_lower: str = "60-89"
    blood_sugar: str = "3.9-11.0"
    oxygen: str = "94-100"
    weight: str = "28-150"


@dataclass(frozen=True, slots=True)
class AskedRanges:
    """Beyond these a number is kept only after another look; the fields are those of `UsualRanges`."""

    temperature: str = "34-42"
    pulse: str = "35-180"
    breathing: str = "8-45"
    blood_pressure: str = "70-230"
    blood_pressure_lower: str = "40-130"
    blood_sugar: str = "2-33"
    oxygen: str = "70-100"
    weight: str = "28-150"


@dataclass(frozen=True, slots=True)
class Span:
    """The numbers one measurement can have, ends included."""

    possible: Ends  # beyond: no number of that kind
    plausible: Ends  # beyond: another look is asked for
    usual: Ends  # beyond: 偏高, 偏低


@dataclass(frozen=True, slots=True)
class Ranges:
    """What holds of all measurements on a day."""

    usual: UsualRanges
    asked: AskedRanges

    def span(self, item: Item) -> Span | None:
        """Return what holds of an item's number, of the upper one where it has two; None if it has none."""
        return None if item.possible is None else self._span(item.key, item.possible)

    def second(self, item: Item) -> Span | None:
        """Return what holds of an item's second number; None if it has none."""
        return None if item.second is None else self._span(f"{item.key}_lower", item.second)

    def _span(self, name: str, possible: Ends) -> Span:
        asked, usual = (read_ends(getattr(of, name)) or possible for of in (self.asked, self.usual))
        return Span(possible, asked, usual)
