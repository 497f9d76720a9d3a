"""The page around a paper: margins, head line, foot with "第 x 页 / 共 y 页", sample mark, and the file's data."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate
from reportlab.platypus import Frame as Column

from app.kernel.clock import in_home
from app.paper import fonts, text

SAMPLE_INK = HexColor("#C00000")
SAMPLE_WASH = HexColor("#F1F1F1")


@dataclass(frozen=True, slots=True)
class Margins:
    """Free space around everything that is printed, in points."""

    left: float = 20 * mm  # room for binding
    right: float = 12 * mm
    top: float = 10 * mm
    bottom: float = 8 * mm


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page."""

    home_name: str
    printed_at: datetime  # aware; also the file's date, so that equal papers are equal bytes
    printed_by: str
    ledger_head: str = ""  # 账本头: head of the audit trail in groups of four; "": left out
    head_left: str = ""  # "": the home's name
    head_right: str = ""
    note: str = ""  # in the foot, e.g. 个人敏感信息，用后入柜
    sample: bool = False  # True: 示例 on every page
    landscape: bool = False
    large: bool = False  # A3
    margins: Margins = Margins()
    head_height: float = 8 * mm  # of the head line with the space below it
    foot_height: float = 8 * mm

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        paper = A3 if self.large else A4
        return landscape(paper) if self.landscape else paper

    @property
    def body_width(self) -> float:
        """Width that flowables have, in points."""
        return self.page_size[0] - self.margins.left - self.margins.right

    @property
    def body_height(self) -> float:
        """Height that flowables have on one page, in points."""
        margins = self.margins
        return self.page_size[1] - margins.top - margins.bottom - self.head_height - self.foot_height


def render(title: str, story: Sequence[Flowable], frame: Frame) -> bytes:
    """Return the paper as PDF; equal arguments give equal bytes.

    Raises RuleBrokenError when a character cannot be drawn.
    """
    fonts.load()
    paper = _built(title, story, frame)
    gc.collect(1)  # reportlab's documents refer to themselves; 20 would pile up before a full collection
    return paper


def _built(title: str, story: Sequence[Flowable], frame: Frame) -> bytes:
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=frame.page_size,
        title=title,
        author=frame.home_name,
        subject=title,
        creator="福院通",
        lang="zh-CN",
        initialFontName=fonts.MAIN,
        pageCompression=1,
        invariant=1,
    )
    margins = frame.margins
    column = Column(
        margins.left,
        margins.bottom + frame.foot_height,
        frame.body_width,
        frame.body_height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates(PageTemplate("page", [column], onPage=lambda pen, _document: _draw_head(pen, frame)))

    def make_canvas(*args: Any, **options: Any) -> _CountedCanvas:
        return _CountedCanvas(frame, *args, **options)

    document.build(list(story), canvasmaker=make_canvas)
    return target.getvalue()


class _CountedCanvas(Canvas):
    """Keeps every page back until their number is known, then draws the foot of each."""

    def __init__(self, frame: Frame, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._frame = frame
        self._pages: list[dict[str, Any]] = []
        _date(vars(self)["_doc"], frame.printed_at)

    def showPage(self) -> None:  # noqa: N802
        """Keep the finished page."""
        self._pages.append(dict(vars(self)))
        self._startPage()  # type: ignore[attr-defined] # left out of the stubs

    def save(self) -> None:
        """Draw the feet and write the file."""
        pages = self._pages
        for number, page in enumerate(pages, start=1):
            vars(self).update(page)
            _draw_foot(self, self._frame, f"第 {number} 页 / 共 {len(pages)} 页")
            super().showPage()
        super().save()


def _date(document: Any, at: datetime) -> None:
    """Give the file the time of printing instead of the time at which reportlab ran."""
    stamp, home_time = document._timeStamp, in_home(at)  # noqa: SLF001 - no public way
    stamp.YMDhms = home_time.timetuple()[:6]
    stamp.dhh, stamp.dmm = 8, 0
    document.updateSignature(at.isoformat())


def _draw_head(pen: Canvas, frame: Frame) -> None:
    width, height = frame.page_size
    left, right = frame.margins.left, width - frame.margins.right
    baseline = height - frame.margins.top - text.LABEL
    pen.saveState()
    if frame.sample:
        _draw_sample_mark(pen, frame, baseline)
    pen.setFont(fonts.MAIN, text.LABEL)
    room = frame.body_width * 0.36
    pen.drawString(left, baseline, text.cut(frame.head_left or frame.home_name, room, text.LABEL, 1, "…"))
    pen.drawRightString(right, baseline, text.cut(frame.head_right, room, text.LABEL, 1, "…"))
    pen.setLineWidth(0.6)
    pen.line(left, baseline - 1.8 * mm, right, baseline - 1.8 * mm)
    pen.restoreState()


def _draw_sample_mark(pen: Canvas, frame: Frame, baseline: float) -> None:
    """Draw 示例 large behind the page and small in the head; level, as turned text spoils copying of the rest."""
    width, height = frame.page_size
    pen.setFillColor(SAMPLE_WASH)
    pen.setFont(fonts.BOLD, 170)
    pen.drawCentredString(width / 2, height * 0.42, "示 例")
    pen.setFillColor(SAMPLE_INK)
    pen.setFont(fonts.BOLD, text.VALUE)
    pen.drawCentredString(width / 2, baseline, "示例：人和事都是编的")
    pen.setFillColor(black)


def _draw_foot(pen: Canvas, frame: Frame, count: str) -> None:
    width = frame.page_size[0]
    left, right = frame.margins.left, width - frame.margins.right
    baseline = frame.margins.bottom + 1.2 * mm
    printed = f"打印 {in_home(frame.printed_at):%Y-%m-%d %H:%M}　{frame.printed_by}"
    ledger = f"　·　账本头 {frame.ledger_head}" if frame.ledger_head else ""
    pen.saveState()
    pen.setLineWidth(0.6)
    pen.line(left, baseline + 4.6 * mm, right, baseline + 4.6 * mm)
    pen.setFont(fonts.MAIN, text.SMALL)
    pen.drawString(left, baseline, printed + ledger)
    pen.setFont(fonts.BOLD, text.SMALL + 2)
    pen.drawRightString(right, baseline, count)
    if frame.note:
        pen.setFont(fonts.MAIN, text.SMALL)
        pen.drawRightString(right - 36 * mm, baseline, frame.note)
    pen.restoreState()
