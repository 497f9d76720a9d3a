"""Page 1 of the dossier: who it is, what to mind at once, whom to ask, what ties the paper to its facts."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor, black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from app.features.dossier.model import RISK_CELLS, Call, Dossier, Filled
from app.features.slice import RiskMark
from app.kernel.answers import ON_PAPER
from app.kernel.clock import in_home
from app.paper import codes, glyphs, marks, tables, text

PHOTO = (32 * mm, 40 * mm)
IDENTITY_WIDTHS = [21 * mm, 56 * mm, 21 * mm, 47 * mm, 33 * mm]
NAME_WIDTH = sum(IDENTITY_WIDTHS[1:4])
IDENTITY_ROW = 9.3 * mm
NAME_ROW = 20 * mm
RED = HexColor("#C00000")
RISK_FRAME = 1.4 * mm
SQUARE = 2
"""Line ends that fill the corners."""
RISK_LABEL = 25 * mm
RISK_ROW = 11.6 * mm
SEE_PAGE_2 = "…▲见第 2 页"
STAYS_BEHIND = ("照护的事", "吃药看病")
"""What someone of this home is to be asked about for 30 days; name and phone are written in by hand."""


def first_page(dossier: Dossier, width: float) -> list[Flowable]:
    """Return page 1; it always fits one page: texts that are too long are cut and stand in full on page 2."""
    return [
        text.text("转 院 档 案", text.TITLE, bold=True, align="center"),
        text.text(text.cut(_subtitle(dossier), width, text.BODY, 1, SEE_PAGE_2), align="center"),
        Spacer(1, 2.5 * mm),
        _identity(dossier),
        Spacer(1, 3 * mm),
        _risks(dossier.risks, width),
        marks.Heading("有事先找谁", "转走后 30 天内都接"),
        _calls(dossier, width),
        Spacer(1, 3 * mm),
        _seal(dossier, width),
    ]


def drawn_name(dossier: Dossier) -> str:
    """Return the name as the fonts can draw it: 〓 for what they lack."""
    return glyphs.with_stand_ins(dossier.identity.name)


def cut_risks(risks: Sequence[RiskMark], width: float) -> list[RiskMark]:
    """Return the risks whose text does not fit into its cell on page 1."""
    room = _risk_room(width)
    return [mark for mark in risks if text.cut(mark.text, room, 11, 2, "", bold=bool(mark.has)) != mark.text]


def _subtitle(dossier: Dossier) -> str:
    told = [f"档案编号 {dossier.number}", f"制表日期 {in_home(dossier.printed_at):%Y年%m月%d日}"]
    told += [value for _label, value in dossier.section("transfer").section.rows]
    return "　　".join(told)


def _identity(dossier: Dossier) -> Table:
    who = dossier.identity
    picture = marks.picture(who.photo, *PHOTO) if who.photo else marks.NoPhoto(*PHOTO)
    id_number = codes.id_number_grouped(who.id_number)
    id_size = text.fitting_size(id_number, IDENTITY_WIDTHS[1] - 4 * mm, (13, 12, text.VALUE), bold=True)
    label, value = tables.label, tables.value
    rows = [
        [label("姓名"), value(_name(dossier), columns=3), value(picture, rows=5)],
        [label("性别 / 年龄"), value(who.sex_and_age), label("民族"), value(who.ethnic)],
        [label("出生日期"), value(who.born), label("说什么话"), value(who.dialect)],
        [
            label("身份证号"),
            value(id_number, bold=True, size=id_size),
            label("供养类别"),
            value(_brief(dossier.section("support"))),
        ],
        [label("户籍乡镇"), value(who.township), label("供养证号"), value(who.certificate_number)],
        [
            label("自理类别"),
            value(_brief(dossier.section("self_care_class"))),
            label("能力等级"),
            value(_brief(dossier.section("ability_level")), columns=2),
        ],
        [
            label("本人意愿"),
            value(_brief(dossier.section("move_consent"))),
            label("床位"),
            value(who.bed, columns=2, bold=True),
        ],
    ]
    heights = [NAME_ROW] + [IDENTITY_ROW] * (len(rows) - 1)
    photo = [
        ("LEFTPADDING", (4, 0), (4, 4), 0),
        ("RIGHTPADDING", (4, 0), (4, 4), 0),
        ("ALIGN", (4, 0), (4, 4), "CENTER"),
    ]
    return tables.form(_fitted(rows), IDENTITY_WIDTHS, heights, *photo)


def _fitted(rows: list[list[tables.Cell]]) -> list[list[tables.Cell]]:
    """Return the rows with every plain value in the largest size in which its cell holds it, cut if none does."""
    fitted = []
    for row in rows:
        column, cells = 0, []
        for cell in row:
            room = sum(IDENTITY_WIDTHS[column : column + cell.columns]) - 4 * mm
            cells.append(_fitted_cell(cell, room))
            column += cell.columns
        fitted.append(cells)
    return fitted


def _fitted_cell(cell: tables.Cell, room: float) -> tables.Cell:
    if cell.is_label or not isinstance(cell.content, str):
        return cell
    size = cell.size or text.fitting_size(cell.content, room, (text.VALUE, text.LABEL, text.SMALL), bold=cell.bold)
    content = text.cut(cell.content, room, size, 2 if size <= text.SMALL else 1, "…", bold=cell.bold)
    return tables.value(content, columns=cell.columns, rows=cell.rows, bold=cell.bold, size=size)


def _name(dossier: Dossier) -> Table:
    """Return the name, large, with how it is read and what people say beside it."""
    who = dossier.identity
    room = NAME_WIDTH - 4 * mm
    name = drawn_name(dossier)
    size = text.fitting_size(name, room * 0.6, (28, 24, 20, 16), bold=True)
    large: Flowable = text.text(text.cut(name, room * 0.6, size, 2, "…", bold=True), size, bold=True)
    wide = min(text.width_of(name, size, bold=True) + 4 * mm, room * 0.6)
    told = [who.spoken, who.called]
    if who.name_picture and name != who.name:
        large = marks.picture(who.name_picture, room * 0.5, NAME_ROW - 3 * mm)
        wide = large.drawWidth + 4 * mm
        told.insert(0, f"{name}（〓见左图）")
    lines = [text.cut(line, room - wide, text.VALUE, 2 if len(told) == 2 else 1, "…") for line in told if line]
    beside = [text.text(line, text.VALUE) for line in lines]
    return Table([[large, beside]], colWidths=[wide, room - wide], style=tables.bare_style())


def _brief(filled: Filled) -> str:
    """Return the value of a section's first row, or why there is none."""
    section = filled.section
    told = [value for _label, value in section.rows]
    if not told and section.answer is not None:
        return ON_PAPER[section.answer]
    return next(iter(told or section.paragraphs), "见第 2 页")


def _risk_room(width: float) -> float:
    return (width - RISK_FRAME) / 2 - RISK_LABEL - 4 * mm


def _risks(risks: Sequence[RiskMark], width: float) -> Table:
    """Return the red box: ten cells in fixed order, dark on a black-and-white printer too."""
    inner = width - RISK_FRAME
    room = _risk_room(width)
    head = Table(
        [
            [
                text.text("先看这里　照护风险", 15, bold=True, color="#FFFFFF"),
                text.text("黑格＝有　白格＝没有　问号＝不清楚", text.LABEL, color="#FFFFFF", align="right"),
            ]
        ],
        colWidths=[inner * 0.45, inner * 0.55 - 6 * mm],
        style=tables.bare_style(),
    )
    rows: list[list[object]] = [[head, "", "", ""]]
    for left, right in zip(risks[::2], risks[1::2], strict=True):
        rows.append([cell for mark in (left, right) for cell in (_risk_label(mark), _risk_value(mark, room))])
    style = tables.base_style(
        ("SPAN", (0, 0), (-1, 0)),
        ("BACKGROUND", (0, 0), (-1, 0), black),
        ("LEFTPADDING", (0, 0), (-1, 0), 3 * mm),
        ("BOX", (0, 0), (-1, -1), RISK_FRAME, RED, SQUARE),
        ("TOPPADDING", (0, 1), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 0),
    )
    widths = [RISK_LABEL, inner / 2 - RISK_LABEL] * 2
    return Table(rows, colWidths=widths, rowHeights=[9.6 * mm] + [RISK_ROW] * 5, style=style)


def _risk_label(mark: RiskMark) -> Table:
    name = text.text(RISK_CELLS[mark.key], text.VALUE, bold=True)
    return Table([[marks.TickBox(mark.has), name]], colWidths=[5.2 * mm, None], style=tables.bare_style())


def _risk_value(mark: RiskMark, room: float) -> Flowable:
    """Return the text in 13 points on one line, else in 11 on two, else cut with a sign where to read on."""
    bold = bool(mark.has)
    if text.width_of(mark.text, 13, bold=bold) <= room:
        return text.text(mark.text, 13 if bold else text.VALUE, bold=bold)
    return text.text(text.cut(mark.text, room, 11, 2, SEE_PAGE_2, bold=bold), 11, bold=bold)


def _calls(dossier: Dossier, width: float) -> Table:
    """Return whom to ask: two of this home to write in by hand, then the first relative or guardian."""
    widths = tables.shares(width, 34, 42, 48, 54)
    rows: list[list[str | Flowable]] = [[about, "", "", ""] for about in STAYS_BEHIND]
    for call in dossier.calls[:1] or (Call("亲属 / 监护人", "", "", ""),):
        about, name, when = (
            text.cut(told, widths[column] - 4 * mm, text.VALUE, 1, "…")
            for column, told in ((0, call.about), (1, call.name), (3, call.when))
        )
        phone = text.cut(call.phone, widths[2] - 4 * mm, 13, 1, "…", bold=True)
        rows.append([about, name, text.text(phone, 13, bold=True), when])
    return tables.listing(
        ["找谁", "姓名", "电话", "什么时候、已告诉谁"],
        rows,
        widths,
        size=text.VALUE,
        heights=[6.4 * mm] + [9.4 * mm] * len(rows),
    )


def _seal(dossier: Dossier, width: float) -> Table:
    """Return QR, check code and the three signatures in one box."""
    code = dossier.check_code
    qr_size = 41 * mm
    sign_width = 58 * mm
    middle = width - qr_size - sign_width - 5 * mm
    told = [
        text.text("校验码", text.VALUE, bold=True),
        codes.boxes(code),
        Spacer(1, 2 * mm),
        text.text(
            "校验码相同，资料就相同：改动一个字，校验码就变。接收的人把人、照片、校验码都核对过，才签字。", text.LABEL
        ),
    ]
    style = tables.bare_style(
        ("BOX", (0, 0), (-1, -1), 0.6, black),
        ("LINEBEFORE", (2, 0), (2, 0), 0.6, black),
        ("LEFTPADDING", (2, 0), (2, 0), 3 * mm),
        ("RIGHTPADDING", (1, 0), (1, 0), 3 * mm),
    )
    return Table(
        [[codes.qr(payload(dossier), qr_size), told, marks.signatures(["移交人", "接收人", "监交人"], sign_width)]],
        colWidths=[qr_size, middle, sign_width + 5 * mm],
        rowHeights=[42 * mm],
        style=style,
    )


def payload(dossier: Dossier) -> str:
    """Return what the QR code says: kind of paper, the home's number of the person, check code."""
    return f"FYT-DOSSIER:{dossier.number}:{dossier.check_code}"
