"""The dossier (转院档案) as PDF; prints what it is given and asks nobody."""

from reportlab.platypus import Flowable, PageBreak

from app.features.dossier.model import Dossier
from app.features.dossier.report.first_page import drawn_name, first_page
from app.features.dossier.report.last_page import last_page
from app.features.dossier.report.sections import inner_pages
from app.paper.frame import Frame, render

NOTE = "个人敏感信息，用后入柜"


def dossier_pdf(dossier: Dossier) -> bytes:
    """Return the dossier as PDF: page 1 alone, every section, the manifest with the receipt slip last.

    Equal dossiers give equal bytes. Raises RuleBrokenError when a character cannot be drawn.
    """
    frame = Frame(
        home_name=dossier.home_name,
        printed_at=dossier.printed_at,
        printed_by=dossier.printed_by,
        ledger_head=dossier.ledger_head,
        head_right=f"{dossier.number}　{drawn_name(dossier)}",
        note=NOTE,
        sample=dossier.sample,
    )
    story: list[Flowable] = [
        *first_page(dossier, frame.body_width),
        PageBreak(),
        *inner_pages(dossier, frame.body_width),
        *last_page(dossier, frame.body_width),
    ]
    return render(f"转院档案 {dossier.number} {drawn_name(dossier)}", story, frame)
