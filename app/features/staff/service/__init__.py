"""What a person may want done with staff, areas and shifts; each function asks for the permission first."""

from app.features.staff.service.areas import add_area, areas, change_area, withdraw_area
from app.features.staff.service.people import (
    accounts_to_choose,
    add_member,
    change_member,
    leaders,
    member_of_account,
    staff,
    withdraw_member,
)
from app.features.staff.service.sampling import sample_data
from app.features.staff.service.shifts import (
    kinds,
    plan_findings,
    plan_shifts,
    set_up,
    shift_at,
    shift_now,
    shift_of,
    shifts,
    shifts_of_days,
)

__all__ = [
    "accounts_to_choose", "add_area", "add_member", "areas", "change_area", "change_member", "kinds", "leaders",
    "member_of_account", "plan_findings", "plan_shifts", "sample_data", "set_up", "shift_at", "shift_now", "shift_of",
    "shifts", "shifts_of_days", "staff", "withdraw_area", "withdraw_member",
]  # fmt: skip
