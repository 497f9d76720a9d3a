"""The rules of the kitchen as the home set them, with the source of each default."""

from collections.abc import Mapping
from datetime import date

from app.data import dated
from app.data.dated import RuleGroup
from app.data.session import Session
from app.data.settings import Certainty, Setting, Unit
from app.features.food_safety.model import THREE_MEALS, FoodRules
from app.kernel.access import Permission
from app.kernel.text import words

_SAMPLE = words("FoodRules", "GB 31654-2021 as quoted: each dish at least 125 g for at least 48 hours")
_COLD = words("FoodRules", "chilled 0 to 8 °C, frozen -12 °C or colder, as remembered")
_VOUCHER = words("FoodRules", "shelf life and six months, else two years, as remembered")
_OURS = words("FoodRules", "set it as your home needs it")

_KNOWN: Mapping[str, Setting] = {
    "sample_grams": Setting(
        words("FoodRules", "Least weight of a food sample"),
        Unit.GRAMS,
        Certainty.SECOND_HAND,
        _SAMPLE,
        50,
        1000,
    ),
    "sample_hours": Setting(
        words("FoodRules", "A food sample is kept for"), Unit.HOURS, Certainty.SECOND_HAND, _SAMPLE, 24, 240
    ),
    "meals": Setting(
        words("FoodRules", "Meals of which a sample is owed every day"),
        Unit.CHOICE,
        Certainty.SECOND_HAND,
        _SAMPLE,
        choices=(
            (THREE_MEALS, words("FoodRules", "breakfast, lunch and supper")),
            ("lunch supper", words("FoodRules", "lunch and supper")),
            ("lunch", words("FoodRules", "lunch only")),
            (f"{THREE_MEALS} snack", words("FoodRules", "three meals and the snack")),
        ),
    ),
    "fridge_times": Setting(
        words("FoodRules", "Temperatures of each fridge a day (0: none owed)"),
        Unit.TIMES,
        Certainty.REMEMBERED,
        _COLD,
        0,
        6,
    ),
    "chilled": Setting(words("FoodRules", "Chilled fridge (°C)"), Unit.RANGE, Certainty.REMEMBERED, _COLD, 0, 15),
    "frozen": Setting(
        words("FoodRules", "Freezer"),
        Unit.CHOICE,
        Certainty.REMEMBERED,
        _COLD,
        choices=(
            ("-12", words("FoodRules", "-12 °C or colder")),
            ("-15", words("FoodRules", "-15 °C or colder")),
            ("-18", words("FoodRules", "-18 °C or colder")),
        ),
    ),
    "voucher_months": Setting(
        words("FoodRules", "Vouchers are kept after the shelf life for"),
        Unit.MONTHS,
        Certainty.REMEMBERED,
        _VOUCHER,
        1,
        60,
    ),
    "voucher_years": Setting(
        words("FoodRules", "Vouchers without a shelf life are kept for"),
        Unit.YEARS,
        Certainty.REMEMBERED,
        _VOUCHER,
        1,
        10,
    ),
    "late_minutes": Setting(
        words("FoodRules", "Written down later than this is marked"), Unit.MINUTES, Certainty.JUDGEMENT, _OURS, 10, 1440
    ),
    "licence_days": Setting(
        words("FoodRules", "Remind before a supplier's licence ends"), Unit.DAYS, Certainty.JUDGEMENT, _OURS, 1, 365
    ),
}

GROUP = RuleGroup("food", words("FoodRules", "Food"), FoodRules, _KNOWN)
"""What the settings show of the rules of the kitchen."""


def rules_on(session: Session, day: date | None = None) -> FoodRules:
    """Return the rules in force on a day, today without one. Raises NotAllowedError."""
    session.require(Permission.SAFETY_READ)
    return dated.in_force(session, GROUP, day)
