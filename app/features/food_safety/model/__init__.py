"""The rules of food safety (食品安全): what is written down, what is refused, what is owed; no database."""

from app.features.food_safety.model.checking import (
    discard_findings,
    disinfection_findings,
    fridge_findings,
    purchase_findings,
    reading_findings,
    sample_findings,
    supplier_findings,
)
from app.features.food_safety.model.lines import (
    DiscardDraft,
    Dish,
    DisinfectionDraft,
    FridgeDraft,
    Kept,
    LineKind,
    Purchase,
    PurchaseDraft,
    Reading,
    ReadingDraft,
    Sample,
    SampleDraft,
    SupplierDraft,
    expires,
    first_of_week,
    fits,
    is_day_late,
    is_late,
    keep_until,
    known_dishes,
    read_dishes,
    read_tenths,
)
from app.features.food_safety.model.owing import owed_readings, owed_samples
from app.features.food_safety.model.rules import THREE_MEALS, FoodRules
from app.features.food_safety.model.words import (
    FRIDGE_ON_PAPER,
    FRIDGE_WORDS,
    MEAL_ON_PAPER,
    MEAL_WORDS,
    METHOD_ON_PAPER,
    METHOD_WORDS,
    FridgeKind,
    Meal,
    Method,
)

__all__ = [
    "FRIDGE_ON_PAPER", "FRIDGE_WORDS", "MEAL_ON_PAPER", "MEAL_WORDS", "METHOD_ON_PAPER", "METHOD_WORDS",
    "THREE_MEALS", "DiscardDraft", "Dish", "DisinfectionDraft", "FoodRules", "FridgeDraft", "FridgeKind", "Kept",
    "LineKind", "Meal", "Method", "Purchase", "PurchaseDraft", "Reading", "ReadingDraft", "Sample", "SampleDraft",
    "SupplierDraft", "discard_findings", "disinfection_findings", "expires", "first_of_week", "fits",
    "fridge_findings", "is_day_late", "is_late", "keep_until", "known_dishes", "owed_readings", "owed_samples",
    "purchase_findings", "read_dishes", "read_tenths", "reading_findings", "sample_findings", "supplier_findings",
]  # fmt: skip
