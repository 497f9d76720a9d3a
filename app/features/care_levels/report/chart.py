"""The level chart on paper: draws what `model.chart_plan` placed, in black and the three greys of the house."""

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.features.care_levels.model.chart import Drawing
from app.features.care_levels.model.chart_plan import Box, Dot, Label, Letters, Line, Plan, plan
from app.paper import fonts, text

_GREYS = {0: white, 1: white, 2: HexColor("#EEEEEE"), 3: HexColor("#E4E4E4"), 4: HexColor("#CCCCCC")}
"""Level -> ground of its band; the graver, the darker."""

_OLD = HexColor("#EEEEEE")
_LETTERS = Letters(lambda said: text.width_of(said, text.LABEL, bold=True), text.LABEL * 1.3)


class LevelChart(Flowable):
    """The chart as wide as given, in points."""

    def __init__(self, shown: Drawing, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._plan = plan(shown, (width, height), _LETTERS)

    def draw(self) -> None:
        """Draw it with y downwards, as it was placed."""
        pen, found = self.canv, self._plan
        pen.saveState()
        self._draw_ground(pen, found)
        for line in found.lines:
            self._draw_line(pen, line, found)
        pen.setLineWidth(1.6)
        for (x, y), (next_x, next_y) in zip(found.joined, found.joined[1:], strict=False):
            pen.line(x, self._up(y), next_x, self._up(next_y))
        for dot in found.dots:
            self._draw_dot(pen, dot, found.radius)
        for label in (label for dot in found.dots for label in (dot.label, dot.raised) if label is not None):
            self._say(pen, label, bold=True, rim=True)
        pen.restoreState()

    def _up(self, y: float) -> float:
        return self.height - y

    def _fill(self, pen: Canvas, box: Box, colour: Color) -> None:
        pen.setFillColor(colour)
        wide, tall = box.right - box.left, box.bottom - box.top
        pen.rect(box.left, self._up(box.bottom), wide, tall, stroke=0, fill=1)

    def _draw_ground(self, pen: Canvas, found: Plan) -> None:
        pen.setLineWidth(0.5)
        for band in found.bands:
            self._fill(pen, band.box, _GREYS[band.level])
            pen.line(band.box.left, self._up(band.box.bottom), band.box.right, self._up(band.box.bottom))
            self._say(pen, band.label)
        if found.old is not None:
            self._fill(pen, found.old, _OLD)
            pen.line(found.old.right, self._up(found.old.top), found.old.right, self._up(found.old.bottom))
        if found.old_note is not None:
            self._say(pen, found.old_note)
        pen.setDash(1, 2)
        for year in found.years:
            if year.x is not None:
                pen.line(year.x, self._up(found.room.top), year.x, self._up(found.room.bottom))
            if year.label is not None:
                self._say(pen, year.label)
        pen.setDash()

    def _draw_line(self, pen: Canvas, line: Line, found: Plan) -> None:
        pen.setLineWidth(0.8)
        pen.setDash(3, 2)
        pen.line(line.x, self._up(line.top), line.x, self._up(found.room.bottom))
        pen.setDash()
        self._draw_head(pen, line.x, found.room.top + 2, 4)
        if line.label is not None:
            self._say(pen, line.label, bold=True)

    def _draw_head(self, pen: Canvas, x: float, tip: float, side: float) -> None:
        """Draw a triangle that points down to `tip`."""
        head = pen.beginPath()
        head.moveTo(x, self._up(tip))
        head.lineTo(x - side, self._up(tip - 1.5 * side))
        head.lineTo(x + side, self._up(tip - 1.5 * side))
        head.close()
        pen.setFillColor(black)
        pen.drawPath(head, stroke=0, fill=1)

    def _draw_dot(self, pen: Canvas, dot: Dot, radius: float) -> None:
        pen.setLineWidth(1.4)
        if dot.arrow_to is not None:
            pen.line(dot.x, self._up(dot.y), dot.x, self._up(dot.arrow_to - 3))
            self._draw_head(pen, dot.x, dot.arrow_to, 3)
        pen.setFillColor(white)
        if dot.square:
            pen.rect(dot.x - radius, self._up(dot.y) - radius, 2 * radius, 2 * radius, fill=1)
        else:
            pen.circle(dot.x, self._up(dot.y), radius, fill=1)

    def _say(self, pen: Canvas, label: Label, *, bold: bool = False, rim: bool = False) -> None:
        """Write words in the middle of their room, with a white rim where lines run below them."""
        font, box = fonts.BOLD if bold else fonts.MAIN, label.box
        middle, base = (box.left + box.right) / 2, self._up(box.bottom) + (box.bottom - box.top) * 0.27
        pen.setFont(font, text.LABEL)
        if rim:
            wide = text.width_of(label.said, text.LABEL, bold=bold)
            pen.setFillColor(white)
            pen.rect(middle - wide / 2, self._up(box.bottom) + 1, wide, box.bottom - box.top - 2, stroke=0, fill=1)
        pen.setFillColor(black)
        pen.drawCentredString(middle, base, label.said)
