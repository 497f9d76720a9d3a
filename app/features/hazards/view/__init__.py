"""The screens of hazards and of inspections from outside."""

from app.features.hazards.view.form import HazardForm
from app.features.hazards.view.hazard_dialog import HazardDialog
from app.features.hazards.view.inspections import InspectionsPage
from app.features.hazards.view.page import HazardsPage
from app.features.hazards.view.pictures import screen

__all__ = ["HazardDialog", "HazardForm", "HazardsPage", "InspectionsPage", "screen"]
