"""What a person may want done with the books of the kitchen; each function asks for the permission first."""

from app.features.food_safety.service.papers import (
    DISINFECTING,
    FRIDGES,
    PURCHASES,
    SAMPLES,
    book_paper,
    disinfecting_table,
    fridge_table,
    ledgers,
    menu_paper,
    menu_table,
    owed_of_fridges,
    owed_of_samples,
    purchase_table,
    sample_table,
)
from app.features.food_safety.service.reading import (
    FridgeDay,
    MealSamples,
    dishes,
    disinfections,
    ending_licences,
    fridge_days,
    fridges,
    meals,
    menu,
    purchases,
    samples,
    scan_of_purchase,
    suppliers,
    to_discard,
)
from app.features.food_safety.service.recording import (
    Scan,
    add_fridge,
    add_supplier,
    buy,
    discard,
    disinfect,
    fitting,
    read_fridge,
    set_menu,
    take_back,
    take_sample,
)
from app.features.food_safety.service.rules import GROUP, rules_on
from app.features.food_safety.service.sampling import sample_data
from app.features.food_safety.service.tasks import due_tasks, tile

__all__ = [
    "DISINFECTING", "FRIDGES", "GROUP", "PURCHASES", "SAMPLES", "FridgeDay", "MealSamples", "Scan", "add_fridge",
    "add_supplier", "book_paper", "buy", "discard", "dishes", "disinfect", "disinfecting_table", "disinfections",
    "due_tasks", "ending_licences", "fitting", "fridge_days", "fridge_table", "fridges", "ledgers", "meals", "menu",
    "menu_paper", "menu_table", "owed_of_fridges", "owed_of_samples", "purchase_table", "purchases", "read_fridge",
    "rules_on", "sample_data", "sample_table", "samples", "scan_of_purchase", "set_menu", "suppliers", "take_back",
    "take_sample", "tile", "to_discard",
]  # fmt: skip
