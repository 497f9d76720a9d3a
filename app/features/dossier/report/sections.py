"""Pages 2 to 6 of the dossier: every section in its fixed order, filled or with the reason why not."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, Table

from app.features.dossier.model import NOT_HELD, PAGE_TITLES, RISK_CELLS, Dossier, Filled
from app.features.dossier.report.first_page import cut_risks
from app.features.slice import Section
from app.kernel.answers import ON_PAPER, Answer
from app.paper import marks, tables, text

ON_NEW_PAGE = frozenset({4, 5, 6})
"""The first three follow each other without a break: on most people's papers they share two pages."""

SIGNERS = {
    2: ("药品移交人", "药品接收人"),
    4: ("本人（签名或手印）", "监护人", "见证人"),
    5: ("会计", "出纳", "移交人", "接收人", "本人或监护人"),
}
"""Who signs below the pages' sections."""

LABEL_WIDTH = 30 * mm
TOGETHER = "还没有登记的"
"""Label of the row that names all sections no part of the program keeps."""

WIDEST_COLUMN = 90 * mm
SHORT = 12
"""Values of at most so many characters stand two in a row."""


def inner_pages(dossier: Dossier, width: float) -> list[Flowable]:
    """Return every section, page by page, with the signatures that belong to them."""
    story: list[Flowable] = _long_risks(dossier, width)
    for page, sections in groupby(dossier.sections, key=lambda filled: filled.kind.page):
        if page in ON_NEW_PAGE:
            story.append(PageBreak())
        story += [CondPageBreak(40 * mm), marks.page_title(PAGE_TITLES[page])]
        story += _sections(sections, width)
        if page in SIGNERS:
            story += [KeepTogether([Spacer(1, 3 * mm), marks.signatures(SIGNERS[page], width * 0.72)])]
    return story


def _long_risks(dossier: Dossier, width: float) -> list[Flowable]:
    long = cut_risks(dossier.risks, width)
    if not long:
        return []
    rows = [(RISK_CELLS[mark.key], mark.text) for mark in long]
    return [marks.Heading("▲ 照护风险（第 1 页写不下的）"), _pairs(rows, width)]


def _sections(sections: Iterable[Filled], width: float) -> list[Flowable]:
    """Return the sections in order; neighbours that only have a reason share one table."""
    story: list[Flowable] = []
    for is_empty, run in groupby(sections, key=lambda filled: filled.section.answer is not None):
        if is_empty:
            story += [Spacer(1, 2 * mm), _reasons(list(run), width)]
            continue
        for filled in run:
            story += [*marks.heading(filled.kind.title), *_content(filled.section, width)]
    return story


def _reasons(sections: Sequence[Filled], width: float) -> Table:
    """Return one row for each: title, the answer, why; those that no part of the program keeps share one."""
    rows = []
    not_held = [filled for filled in sections if filled.section.reason == NOT_HELD]
    if len(not_held) > 1:
        titles = "、".join(filled.kind.title for filled in not_held)
        told = f"{NOT_HELD}：{titles}"
        rows.append(
            [
                tables.label(TOGETHER),
                tables.value(ON_PAPER[Answer.NOT_ASKED], bold=True, size=text.BODY),
                tables.value(told, size=text.SMALL),
            ]
        )
        sections = [filled for filled in sections if filled not in not_held]
    for filled in sections:
        answer = filled.section.answer or Answer.NOT_ASKED
        rows.append(
            [
                tables.label(filled.kind.title),
                tables.value(ON_PAPER[answer], bold=True, size=text.BODY),
                tables.value(filled.section.reason, size=text.SMALL),
            ]
        )
    return tables.form(rows, [46 * mm, 20 * mm, width - 66 * mm])


def _content(section: Section, width: float) -> list[Flowable]:
    story: list[Flowable] = []
    if section.rows:
        story.append(_pairs(section.rows, width))
    if section.table:
        story.append(_table(section, width))
    story += [text.text(paragraph, indent=2) for paragraph in section.paragraphs]
    return story


def _pairs(rows: Sequence[tuple[str, str]], width: float) -> Table:
    """Return labels and values; two short ones share a line."""
    lines: list[list[tables.Cell]] = []
    waiting: list[tables.Cell] = []
    for name, told in rows:
        if len(told) > SHORT:
            lines += [_alone(waiting)] if waiting else []
            lines.append([tables.label(name), tables.value(told, columns=3, size=text.BODY)])
            waiting = []
            continue
        waiting += [tables.label(name), tables.value(told, size=text.BODY)]
        if len(waiting) == 4:
            lines.append(waiting)
            waiting = []
    lines += [_alone(waiting)] if waiting else []
    half = width / 2 - LABEL_WIDTH
    return tables.form(lines, [LABEL_WIDTH, half, LABEL_WIDTH, half])


def _alone(cells: list[tables.Cell]) -> list[tables.Cell]:
    """Return label and value of one line, the value reaching to its end."""
    name, told = cells
    return [name, tables.value(told.content, columns=3, size=text.BODY)]


def _table(section: Section, width: float) -> Table:
    """Return the section's table, its columns as wide as their longest texts ask, within bounds."""
    columns = zip(section.heading, *section.table, strict=True)
    wanted = [max(text.width_of(told, text.BODY) for told in column) for column in columns]
    return tables.listing(
        section.heading,
        section.table,
        tables.shares(width, *(min(WIDEST_COLUMN, one + 6 * mm) for one in wanted)),
    )
