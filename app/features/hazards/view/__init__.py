"""The screens of hazards and of inspections from outside."""

from app.features.hazards.view.form import HazardForm

__all__ = ["HazardForm"]
