"""Prints dossiers in a process of its own and tells what it cost; `plain` is reportlab without the kit's own parts."""

import sys
import time
from dataclasses import replace
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.features.dossier.report import dossier_pdf
from app.kernel.paths import resource as file_of_program
from app.paper import fonts
from tests.dossier.samples import a_dossier, an_identity

COUNT = 10
FIRST_CHARACTER, FIRST_RARE = 0x4E00, 0x20000


def load_plainly() -> None:
    """Load the two main fonts as reportlab does by itself: its own line breaking, nothing mapped, no other faces."""
    rl_config.useA85 = 0
    for name in (fonts.MAIN, fonts.BOLD):
        path = str(file_of_program("fonts", fonts.FILES[name]))
        pdfmetrics.registerFont(TTFont(name, path, shapable=False))
    pdfmetrics.registerFontFamily(
        fonts.MAIN, normal=fonts.MAIN, bold=fonts.BOLD, italic=fonts.MAIN, boldItalic=fonts.BOLD
    )
    fonts._loaded.set()


def seconds() -> float:
    """Return the CPU seconds of COUNT dossiers after the first."""
    dossier = a_dossier()
    dossier_pdf(dossier)
    began = time.process_time()
    for _ in range(COUNT):
        dossier_pdf(dossier)
    return time.process_time() - began


def megabytes(count: int) -> float:
    """Return the most memory that `count` dossiers of people with rare names took."""
    for number in range(count):
        name = f"{chr(FIRST_CHARACTER + 50 * number)}{chr(FIRST_RARE + 37 * number)}"
        dossier_pdf(replace(a_dossier(identity=an_identity(name)), number=f"{number:04d}"))
    lines = Path("/proc/self/status").read_text("ascii").splitlines()  # getrusage would tell the parent's too
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    mode, *rest = sys.argv[1:]
    if mode == "plain":
        load_plainly()
    print(megabytes(int(rest[0])) if mode == "memory" else seconds())
