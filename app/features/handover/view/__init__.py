"""The page of the shift handover."""

from app.features.handover.view.page import CALENDAR, HandoverPage

__all__ = ["CALENDAR", "HandoverPage"]
