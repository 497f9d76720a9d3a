"""What a user wants done with lists: look, preview, bring in, take back, write; each with permission and trail."""

from app.features.intake.service.bringing import bring_in, imports, take_back, waiting
from app.features.intake.service.exporting import export_list
from app.features.intake.service.looking import corrected, look, other_sheet, preview, refused_rows, template

__all__ = [
    "bring_in",
    "corrected",
    "export_list",
    "imports",
    "look",
    "other_sheet",
    "preview",
    "refused_rows",
    "take_back",
    "template",
    "waiting",
]
