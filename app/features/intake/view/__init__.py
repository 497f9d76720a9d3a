"""The page 导入花名册: choose a file, correct its columns, look at every row, bring it in, take it back."""

from app.features.intake.view.page import IntakePage
from app.features.intake.view.pictures import (
    opened_page,
    opened_staff_page,
    page_with_columns,
    page_with_preview,
    staff_page_with_preview,
)

__all__ = [
    "IntakePage",
    "opened_page",
    "opened_staff_page",
    "page_with_columns",
    "page_with_preview",
    "staff_page_with_preview",
]
