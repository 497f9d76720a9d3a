"""What the papers of levels share: who it is about, boxes to tick, numbered lines; knows no assessment."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.features.residents.model import IdentitySheet
from app.paper import glyphs, marks, tables, text

NOTE = "个人敏感信息，用后入柜"
LABEL_WIDTH = 34 * mm
NAME_SIZE = 15
NAME_PICTURE = (50 * mm, 9 * mm)
SHORT = 14
"""Values of at most so many characters stand two in a row."""

Pair = tuple[str, str | Flowable]


def drawn_name(sheet: IdentitySheet) -> str:
    """Return the name for headings; where it has a picture, 〓 stands for what the fonts lack."""
    return glyphs.with_stand_ins(sheet.name) if sheet.name_picture else sheet.name


def name_of(sheet: IdentitySheet) -> Flowable:
    """Return the name, large; its picture where the fonts lack a character and there is one."""
    if sheet.name_picture and drawn_name(sheet) != sheet.name:
        return marks.picture(sheet.name_picture, *NAME_PICTURE)
    return text.text(sheet.name, NAME_SIZE, bold=True)


def texts(told: object) -> Iterator[str]:
    """Yield every text of what a paper is given, to be looked at before the first is drawn."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, IdentitySheet):
        yield from (drawn_name(told), told.number, told.sex, told.age, told.born, told.ethnic, told.id_number, told.bed)
        yield from (told.township, told.certificate_number)
        yield from (part for one in told.contacts[:1] for part in (one.draft.name, one.draft.phone))
    elif is_dataclass(told):
        yield from (part for one in fields(told) for part in texts(getattr(told, one.name)))
    elif isinstance(told, (Mapping, tuple)):
        yield from (part for one in (told.values() if isinstance(told, Mapping) else told) for part in texts(one))


def title(told: str, below: str) -> list[Flowable]:
    """Return the title of a paper with one line below it."""
    return [
        text.text(told, text.TITLE, bold=True, align="center"),
        text.text(below, align="center"),
        Spacer(1, 2.5 * mm),
    ]


def pairs(rows: Sequence[Pair], width: float) -> Table:
    """Return labels and values; two short ones share a line."""
    half = width / 2 - LABEL_WIDTH
    return tables.form(list(_lines(rows)), [LABEL_WIDTH, half, LABEL_WIDTH, half])


def _lines(rows: Sequence[Pair]) -> Iterator[list[tables.Cell]]:
    waiting: list[Pair] = []
    for row in rows:
        told = row[1]
        if isinstance(told, str) and len(told) > SHORT:
            yield from (_alone(one) for one in waiting)
            yield _alone(row)
            waiting = []
            continue
        waiting.append(row)
        if len(waiting) == 2:
            yield [cell for name, value in waiting for cell in (tables.label(name), tables.value(value))]
            waiting = []
    yield from (_alone(one) for one in waiting)


def _alone(row: Pair) -> list[tables.Cell]:
    return [tables.label(row[0]), tables.value(row[1], columns=3)]


def ticked(rows: Sequence[tuple[bool, str]], width: float, yes: str = "符合", no: str = "不符合") -> Table:
    """Return one line for each statement: a box, the statement, and in words whether it holds."""
    cells = [
        [
            tables.value(marks.TickBox(has)),
            tables.value(told, size=text.LABEL),
            tables.value(yes if has else no, bold=has),
        ]
        for has, told in rows
    ]
    return tables.form(cells, [9 * mm, width - 31 * mm, 22 * mm])


def numbered(points: Sequence[str], width: float) -> Table:
    """Return the points, each behind its number."""
    rows = [[text.text(f"{at}.", text.VALUE), text.text(point, text.VALUE)] for at, point in enumerate(points, 1)]
    style = tables.bare_style(("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOTTOMPADDING", (0, 0), (-1, -1), 2))
    return Table(rows, colWidths=[8 * mm, width - 8 * mm], style=style)
