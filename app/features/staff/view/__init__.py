"""The pages of the staff, of the ratio, and of areas and shifts."""

from app.features.staff.view.member_page import StaffMemberPage
from app.features.staff.view.ratio_page import RatioPage
from app.features.staff.view.shifts_page import ShiftsPage
from app.features.staff.view.staff_page import StaffPage

__all__ = ["RatioPage", "ShiftsPage", "StaffMemberPage", "StaffPage"]
