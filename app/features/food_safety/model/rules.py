"""The numbers that the kitchen goes by, as the home set them for a day; their sources stand with the settings."""

from dataclasses import dataclass

from app.features.food_safety.model.words import Meal
from app.kernel.ranges import read_ends

THREE_MEALS = "breakfast lunch supper"


@dataclass(frozen=True, slots=True)
class FoodRules:
    """Each is a setting with a date."""

    sample_grams: int = 125  # of each dish, at least
    sample_hours: int = 48  # kept, at least
    meals: str = THREE_MEALS  # of which a sample is owed every day
    fridge_times: int = 2  # temperatures a day; 0: none owed
    chilled: str = "0-8"  # degrees Celsius, both included
    frozen: str = "-12"  # degrees Celsius, or colder
    voucher_months: int = 6  # kept after the shelf life
    voucher_years: int = 2  # kept where there is no shelf life
    late_minutes: int = 120  # what is written down later than this is marked
    licence_days: int = 30  # remind before a supplier's licence ends

    @property
    def owed_meals(self) -> tuple[Meal, ...]:
        """Return the meals of which a sample is owed, in the order of the day."""
        wanted = self.meals.split()
        return tuple(meal for meal in Meal if meal in wanted)

    @property
    def chilled_tenths(self) -> tuple[int, int]:
        """Return the lowest and the highest temperature of a chilled fridge, in tenths of a degree."""
        low, high = read_ends(self.chilled) or (0, 8)
        return round(low * 10), round(high * 10)

    @property
    def frozen_tenths(self) -> int:
        """Return the highest temperature of a freezer, in tenths of a degree."""
        return int(self.frozen) * 10
