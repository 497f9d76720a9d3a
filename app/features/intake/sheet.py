"""Between spreadsheets and rows: which sheet, which columns, what stands in them; and lists written for Excel."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.features.intake import model
from app.features.intake.model import ColumnUse, LeftOutRow, ListKind, Named, PreviewOf, RawCell, RawRow
from app.kernel.born_words import read_born
from app.kernel.clock import HOME_ZONE
from app.kernel.codes import table as codes
from app.kernel.errors import Finding, WrongUseError
from app.kernel.person_id import normalised
from app.kernel.text import Translate, words
from app.sheets import mapping as columns
from app.sheets import writing
from app.sheets.cells import Book, Cell, Sheet, plain
from app.sheets.reading import read
from app.sheets.tables import Column, Table, TableRow, Why, find_table, hits

_NO_TABLE = words(
    "Intake", "The file {file} holds no list of people. Nothing was changed. Look whether it is the right file."
)
_NO_SUCH_SHEET = words("Intake", "The file has no sheet called “{sheet}”. Nothing was changed.")
_OTHER_SHEETS = words(
    "Intake",
    "Only the sheet “{read}” is read. These hold something too: {others}. Bring them in one after the other: choose "
    "the file again and another sheet.",
)
_ONLY_BUILDING = words(
    "Intake", "Only a building can be given for every row, not “{field}”. Nothing was changed. Fill in the column."
)
_HIDDEN_SHEETS = words("Intake", "Hidden sheets are not read: {others}")
_HIDDEN_ROWS = words(
    "Intake", "{count} rows are hidden in the sheet. They are read like the others; please look at rows {rows}."
)

_COMMON_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易"
    "乔伍庞颜倪庄聂章鲁岳翟申殷詹耿关兰焦左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍"
    "解仇区查朴盖翟尉曾乐桑司马欧阳上官诸葛闻池米胥奚卞喻窦饶匡符甄荣宗景瞿水占车代鹿洪屈卜牟简项麦滕敖晏佘揭阳"
)


@dataclass(frozen=True, slots=True)
class ListRead:
    """A list as it stands in its file, with the mapping that was guessed or given."""

    kind: ListKind
    file_name: str
    file_hash: str
    table: Table
    mapping: columns.ColumnMap
    base_1904: bool
    notices: tuple[Finding, ...]
    sheets: tuple[str, ...] = ()  # of the file that hold something, this one too

    def has(self, key: str) -> bool:
        """Tell whether a column holds the field."""
        return self.mapping.column_of(key) is not None

    def uses(self) -> tuple[ColumnUse, ...]:
        """Return every column with what it is taken for; empty ones without heading are left out."""
        return tuple(
            ColumnUse(column.letter, column.title, self.mapping.columns.get(column.index, ""), samples)
            for column in self.table.columns
            if (samples := _samples(self.table, column)) or column.title
        )

    def rows(self) -> tuple[RawRow, ...]:
        """Return the rows that hold a person."""
        return tuple(_raw(self, row) for row in self.table.rows if not self._is_empty(row))

    def left_out(self) -> tuple[LeftOutRow, ...]:
        """Return the rows that hold no person, and why."""
        empty = [LeftOutRow(row.number, Why.NOTE, _text(row)) for row in self.table.rows if self._is_empty(row)]
        told = [LeftOutRow(left.number, left.why, left.text) for left in self.table.left_out]
        return tuple(sorted([*told, *empty], key=lambda left: left.row))

    def texts(self) -> dict[int, dict[str, str]]:
        """Return the rows as read, by number and heading."""
        titles = _apart((column.letter, column.title) for column in self.table.columns).values()
        return {
            row.number: {title: cell.text for title, cell in zip(titles, row.cells, strict=True) if cell.text}
            for row in self.table.rows
        }

    def _is_empty(self, row: TableRow) -> bool:
        """Tell whether a row names nobody: no name, number or birth, and not much else (an empty bed, a remark)."""
        filled = {
            self.mapping.columns.get(index, "")
            for index, cell in enumerate(row.cells)
            if cell.text.strip() or cell.no_result
        }
        if filled & {"name", "id_number", "born"}:
            return False
        return "sex" not in filled or len(filled - model.NOT_BROUGHT_IN - {"room", "bed", "building"}) < 3


def read_list(path: Path, mapping: str | None = None, kind: ListKind = model.RESIDENTS) -> ListRead:
    """Return the list of a kind in a file; `mapping` is JSON that corrects the guess. Raises WrongUseError."""
    book = read(path)
    sheet_name, headings = columns.sheet_named(mapping) if mapping else (None, None)
    table = _table(book, kind, sheet_name, headings)
    fields = _fields(kind)
    chosen = columns.from_json(mapping, table, fields) if mapping else columns.guess(table, fields)
    if others := [key for key in chosen.every_row if key != "building"]:
        raise WrongUseError(_ONLY_BUILDING, field=others[0])
    sheets = tuple(sheet.name for sheet in book.sheets if _holds_something(sheet))
    notices = tuple(_notices(sheets, book.hidden_sheets, table))
    return ListRead(kind, book.file_name, book.sha256, table, chosen, book.base_1904, notices, sheets)


def mapping_text(read_: ListRead) -> str:
    """Return the mapping of a list as JSON, to be kept and corrected."""
    return columns.to_json(read_.mapping)


def refused_list(preview: PreviewOf[Named], made_at: datetime, translate: Translate) -> bytes:
    """Return the refused rows as .xlsx, with the reasons in a last column; mended, it can be imported as it is."""
    refused = [row for row in preview.rows if row.fate is model.Fate.REFUSED]
    uses = [use for use in preview.columns if use.key not in model.NOT_BROUGHT_IN]
    headings = [_heading(preview.kind, use) for use in uses]
    why = model.BY_KEY["why"]
    lines = []
    for row in refused:
        texts = preview.raw[row.judged.row]
        names = _apart((use.letter, use.title) for use in preview.columns)
        spoiled = {finding.field for finding in row.findings if finding.code == "id_destroyed"}
        cells = ["" if use.key in spoiled else texts.get(names[use.letter], "") for use in uses]
        reasons = [finding.text(translate) for finding in row.findings if finding.code not in model.NOTICES]
        lines.append([*cells, f"{row.judged.row}: " + " ".join(reasons)])
    return writing.workbook(preview.sheet, [*headings, writing.Heading(why.paper, why.width)], lines, made_at)


def rows_without(preview: PreviewOf[Named], key: str) -> dict[int, dict[str, str]]:
    """Return the rows as read, by number and heading, without what stands in the column of one field."""
    names = _apart((use.letter, use.title) for use in preview.columns)
    left_out = {names[use.letter] for use in preview.columns if use.key == key}
    return {
        row: {heading: text for heading, text in cells.items() if heading not in left_out}
        for row, cells in preview.raw.items()
    }


def written_list(
    kind: ListKind, keys: Sequence[str], rows: Iterable[Mapping[str, str]], made_at: datetime, *, as_text: bool = False
) -> bytes:
    """Return a list as .xlsx, or as .csv with `as_text`: a column for each key, all cells text."""
    told = {one.key: one for one in kind.fields}
    headings = [writing.Heading(told[key].paper, told[key].width) for key in keys]
    lines = [[row.get(key, "") for key in keys] for row in rows]
    return writing.comma_text(headings, lines) if as_text else writing.workbook(kind.sheet, headings, lines, made_at)


def _fields(kind: ListKind) -> tuple[columns.Field, ...]:
    looks = {"id_number": _is_id, "sex": _is_sex, "name": _is_name, "born": _is_birth}
    return tuple(columns.Field(key, told, looks.get(key)) for key, told in kind.headings().items())


def _is_id(cell: Cell) -> bool:
    return cell.digits_lost or bool(re.fullmatch(r"\d{17}[\dX]|\d{15}", normalised(cell.text)))


def _is_sex(cell: Cell) -> bool:
    return not cell.text.strip().isdigit() and codes("sex").code_of(cell.text) is not None


def _is_name(cell: Cell) -> bool:
    name = "".join(cell.text.split())
    return 2 <= len(name) <= 4 and name[0] in _COMMON_SURNAMES


def _is_birth(cell: Cell) -> bool:
    told = read_born(cell.text if cell.value is None else cell.value, datetime.max.replace(tzinfo=HOME_ZONE).date())
    return told.born is not None and told.born.year is not None and 1900 <= told.born.year <= 1980


def _known_headings(kind: ListKind) -> frozenset[str]:
    return frozenset(plain(heading) for told in kind.headings().values() for heading in told)


def _table(book: Book, kind: ListKind, name: str | None, headings: tuple[int, ...] | None) -> Table:
    """Return the table of the sheet that is named, else of the one that looks most like a list of people."""
    known = _known_headings(kind)
    if name is not None:
        sheet = next((sheet for sheet in book.sheets if sheet.name == name), None)
        if sheet is None:
            raise WrongUseError(_NO_SUCH_SHEET, sheet=name)
        return find_table(sheet, known.__contains__, headings)
    tables = [find_table(sheet, known.__contains__, headings) for sheet in book.sheets]
    tables = [table for table in tables if table.rows]
    if not tables:
        raise WrongUseError(_NO_TABLE, file=book.file_name)
    return max(tables, key=lambda table: (hits(table, known.__contains__), len(table.rows)))


def _notices(sheets: Sequence[str], hidden_sheets: Sequence[str], table: Table) -> Iterable[Finding]:
    others = [name for name in sheets if name != table.sheet]
    if others:
        yield Finding("", _OTHER_SHEETS, {"read": table.sheet, "others": "、".join(others)}, stops=False)
    if hidden_sheets:
        yield Finding("", _HIDDEN_SHEETS, {"others": "、".join(hidden_sheets)}, stops=False)
    hidden = [str(row.number) for row in table.rows if row.hidden]
    if hidden:
        values = {"count": len(hidden), "rows": "、".join(hidden[:20])}
        yield Finding("", _HIDDEN_ROWS, values, stops=False)


def _holds_something(sheet: Sheet) -> bool:
    return any(cell.text.strip() for row in sheet.rows for cell in row)


def _samples(table: Table, column: Column) -> tuple[str, ...]:
    texts = (" ".join(row.cells[column.index].text.split()) for row in table.rows)
    return tuple(dict.fromkeys(text for text in texts if text))[:3]


def _raw(read_: ListRead, row: TableRow) -> RawRow:
    cells, others = {}, []
    for column, cell in zip(read_.table.columns, row.cells, strict=True):
        key = read_.mapping.columns.get(column.index, "")
        if key:
            cells[key] = RawCell(cell.text, cell.value, cell.no_result, cell.digits_lost)
        elif cell.text.strip():
            others.append((column.title or column.letter, cell.text))
    return RawRow(row.number, cells, tuple(others), read_.mapping.every_row)


def _apart(columns_: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a name of its own for each column, by letter: its heading, with the letter where two share one."""
    names: dict[str, str] = {}
    for letter, title in columns_:
        names[letter] = letter if not title else title if title not in names.values() else f"{title} {letter}"
    return names


def _text(row: TableRow) -> str:
    return " ".join(cell.text.strip() for cell in row.cells if cell.text.strip())


def _heading(kind: ListKind, use: ColumnUse) -> writing.Heading:
    """Return the heading that the program itself will know again."""
    known = kind.field(use.key)
    return writing.Heading(known.paper, known.width) if known else writing.Heading(use.title or use.letter)
