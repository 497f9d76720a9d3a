"""The papers of care levels: Chinese forms whatever the screen's language; they print what they are given."""

from app.features.care_levels.report.assessment import AssessmentPaper, assessment_pdf
from app.features.care_levels.report.change_form import ChangePaper, change_pdf
from app.features.care_levels.report.notice import NoticePaper, notice_pdf
from app.features.care_levels.report.parts import NOTE, drawn_name, texts

__all__ = [
    "NOTE", "AssessmentPaper", "ChangePaper", "NoticePaper", "assessment_pdf", "change_pdf", "drawn_name",
    "notice_pdf", "texts",
]  # fmt: skip
