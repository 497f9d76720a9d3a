"""Papers of checks: ledgers, the list of the folder for inspectors, the monthly summary."""

from app.features.safety_checks.report.ledger import FolderLine, folder_pdf, ledger_pdf, texts
from app.features.safety_checks.report.sheet import sheet_pdf
from app.features.safety_checks.report.summary import MonthRow, SummaryPaper, Trend, summary_pdf

__all__ = [
    "FolderLine", "MonthRow", "SummaryPaper", "Trend", "folder_pdf", "ledger_pdf", "sheet_pdf", "summary_pdf", "texts",
]  # fmt: skip
