"""What a user wants done with lists: look, preview, bring in, take back, write; each with permission and trail."""

from app.features.intake.service.bringing import bring_in, counts, imports, take_back, waiting
from app.features.intake.service.exporting import export_list
from app.features.intake.service.looking import corrected, look, other_sheet, preview, refused_rows, template
from app.features.intake.service.staff import bring_in_staff, staff_preview, take_back_staff

__all__ = [
    "bring_in",
    "bring_in_staff",
    "corrected",
    "counts",
    "export_list",
    "imports",
    "look",
    "other_sheet",
    "preview",
    "refused_rows",
    "staff_preview",
    "take_back",
    "take_back_staff",
    "template",
    "waiting",
]
