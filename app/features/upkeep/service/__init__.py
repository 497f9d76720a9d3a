"""What people may want done for the home itself; each function asks for the permission first."""

from app.features.upkeep.service.home_settings import change_settings, home_settings, setting_changes, would_change
from app.features.upkeep.service.keeping import (
    back_up_at_close,
    back_up_daily,
    backup_age,
    backups,
    check_home,
    choose_second_place,
    confirm_clock,
    facts,
    is_daily_due,
    make_backup,
    people_in_trail,
    preview_restore,
    require_restorable,
    trail,
)

__all__ = [
    "back_up_at_close", "back_up_daily", "backup_age", "backups", "change_settings", "check_home",
    "choose_second_place", "confirm_clock", "facts", "home_settings", "is_daily_due", "make_backup",
    "people_in_trail", "preview_restore", "require_restorable", "setting_changes", "trail", "would_change",
]  # fmt: skip
