"""The pages of the staff, and of areas and shifts."""

from app.features.staff.view.shifts_page import ShiftsPage
from app.features.staff.view.staff_page import StaffPage

__all__ = ["ShiftsPage", "StaffPage"]
