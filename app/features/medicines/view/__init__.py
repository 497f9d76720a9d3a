"""The screens of medicines: the page 服药, the tab of a resident, their dialogs."""

from app.features.medicines.view.page import MedicinesPage
from app.features.medicines.view.pictures import screen
from app.features.medicines.view.tab import MedicinesTab

__all__ = ["MedicinesPage", "MedicinesTab", "screen"]
