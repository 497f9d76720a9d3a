"""The last page of the dossier: what became of every section, and the slip that goes back."""

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table

from app.features.dossier.model import NOT_HELD, Dossier, Filled
from app.features.dossier.report.first_page import drawn_name
from app.paper import codes, marks, tables, text

STAR = "＊"
ROOM = 215 * mm
"""What manifest and slip need together."""


def last_page(dossier: Dossier, width: float) -> list[Flowable]:
    """Return the manifest of all sections and the receipt slip, cut apart by a dashed line."""
    half = (len(dossier.sections) + 1) // 2
    gap = 4 * mm
    column = (width - gap) / 2
    left, right = (_manifest(part, column) for part in (dossier.sections[:half], dossier.sections[half:]))
    return [
        CondPageBreak(ROOM),
        marks.page_title("目录"),
        text.text("每一项都写明：已填，或者为什么没有。", text.LABEL, color=text.SECOND_INK),
        Spacer(1, 2 * mm),
        Table(
            [[left, "", right]],
            colWidths=[column, gap, column],
            style=tables.bare_style(("VALIGN", (0, 0), (-1, -1), "TOP")),
        ),
        Spacer(1, 1.5 * mm),
        text.text(f"{STAR} {NOT_HELD}。", text.SMALL),
        KeepTogether([Spacer(1, 5 * mm), _slip(dossier, width)]),
    ]


def _manifest(sections: Sequence[Filled], width: float) -> Table:
    rows: list[list[str | Flowable]] = []
    tick = 6 * mm
    widths = [tick, *tables.shares(width - tick, 46, 34)]
    for filled in sections:
        reason = filled.section.reason
        shown = STAR if reason == NOT_HELD else reason
        fate = filled.fate if filled.section.answer is None else f"{filled.fate}{shown and '　'}{shown}"
        mark = marks.TickBox(filled.section.answer is None, 3 * mm)
        rows.append([mark, filled.kind.title, text.cut(fate, widths[2] - 4 * mm, text.SMALL, 2, "…")])
    return tables.listing(
        ["", "项目", "情况"], rows, widths, ("LEFTPADDING", (0, 0), (0, -1), 1.4 * mm), size=text.SMALL
    )


def _slip(dossier: Dossier, width: float) -> Table:
    """Return the receipt slip with the check code, to be signed by the receiving home."""
    told = (
        f"今收到{dossier.home_name}移交的 {drawn_name(dossier)}（编号 {dossier.number}）转院档案一份，共 ＿＿ 页，"
        "页数、照片、姓名、校验码都已当面核对。"
    )
    signers = marks.signatures(["接收单位（盖章）", "接收人"], width * 0.72)
    rows: list[list[Flowable]] = [
        [text.text("接收回执（签好后剪下交回）", text.HEADING, bold=True, align="center")],
        [text.text(told, text.VALUE, indent=2)],
        [
            Table(
                [[text.text("校验码", text.VALUE, bold=True), codes.boxes(dossier.check_code)]],
                colWidths=[20 * mm, None],
                style=tables.bare_style(),
                hAlign="LEFT",
            )
        ],
        [signers],
    ]
    style = tables.bare_style(
        ("LINEABOVE", (0, 0), (-1, 0), 0.8, black, None, (3, 3)),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5 * mm),
    )
    return Table(rows, colWidths=[width], style=style)
