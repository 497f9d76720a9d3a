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
    mend_sums,
    people_in_trail,
    preview_restore,
    require_restorable,
    trail,
)
from app.features.upkeep.service.rules import (
    Rule,
    RuleSheet,
    rules,
    rules_would_change,
    set_rules,
    take_back_rules,
    taking_back_would_change,
)
from app.features.upkeep.service.work_years import save_work_year, take_back_work_year, unknown_work_year, work_years

__all__ = [
    "Rule", "RuleSheet", "back_up_at_close", "back_up_daily", "backup_age", "backups", "change_settings", "check_home",
    "choose_second_place", "confirm_clock", "facts", "home_settings", "is_daily_due", "make_backup",
    "mend_sums", "people_in_trail", "preview_restore", "require_restorable", "rules", "rules_would_change",
    "save_work_year", "set_rules", "setting_changes", "take_back_rules", "take_back_work_year",
    "taking_back_would_change", "trail", "unknown_work_year", "work_years", "would_change",
]  # fmt: skip
