"""The stored outlines of the signs are those that the script draws."""

from __future__ import annotations

import runpy

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.desktop import marks
from app.kernel.paths import resource


def test_the_outlines_are_the_newest() -> None:
    script = runpy.run_path(str(resource("signs", "build.py")))
    assert script["built"]() == resource("signs", "signs.json").read_text("utf-8")


def test_every_sign_is_drawn_in_its_colour_and_stays_in_its_square(qapp: QApplication) -> None:
    del qapp
    for name in marks._stored():
        sheet = QPixmap(72, 72)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        marks.paint(painter, name, QRectF(24, 24, 24, 24), QColor("red"))
        painter.end()
        picture = sheet.toImage()
        marked = [(x, y) for x in range(72) for y in range(72) if picture.pixelColor(x, y) != QColor("white")]
        assert any(picture.pixelColor(x, y) == QColor("red") for x, y in marked), name
        assert all(23 <= x <= 48 and 23 <= y <= 48 for x, y in marked), name
