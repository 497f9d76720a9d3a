"""A finished paper reads back right, embeds its fonts, and is the same bytes each time."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image
from reportlab.platypus import Flowable, PageBreak, Table

from app.kernel.errors import RuleBrokenError
from app.paper import codes, fonts, marks, tables, text
from app.paper.frame import Frame, render
from tests.paper.reading import fonts_of, lines_of, pages_of, told_of

RARE = "𪚥𬍛𫝀㛃䶮𠮷鿿"
FRAME = Frame("青柳镇福利院", datetime(2026, 11, 23, 8, 42, tzinfo=UTC), "覃素珍", ledger_head="9F3C 11A0")


def a_photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (80, 100), "#8899AA").save(out, "JPEG")
    return out.getvalue()


def a_story() -> list[Flowable]:
    width = FRAME.body_width
    return [
        text.text("转院档案", text.TITLE, bold=True, align="center"),
        tables.form(
            [
                [
                    tables.label("姓名"),
                    tables.value(RARE, bold=True),
                    tables.value(marks.picture(a_photo(), 60, 75), rows=2),
                ],
                [tables.label("出生"), tables.value("1945年6月12日")],
            ],
            tables.shares(width, 1, 3, 1),
        ),
        marks.Heading("有事先找谁", "三十天内"),
        tables.listing(["项目", "说明"], [[f"第{row}项", marks.TickBox(None)] for row in range(60)], [90, width - 90]),
        codes.qr("FY:0087:4FB7BA4CCC6C274F", 90),
        codes.boxes("4FB7BA4CCC6C274F"),
        marks.signatures(["移交人", "接收人"], 180),
        marks.NoPhoto(90, 112),
    ]


@pytest.mark.parametrize("bold", [False, True])
def test_rare_characters_read_back(bold: bool) -> None:
    paper = render("生僻字", [text.text(RARE, 20, bold=bold)], FRAME)
    assert RARE in lines_of(paper)


def test_rare_characters_read_back_from_a_bare_string() -> None:
    table = Table([[RARE]], style=tables.base_style())
    assert RARE in lines_of(render("生僻字", [table], FRAME))


def test_every_font_is_embedded() -> None:
    used = fonts_of(render("转院档案", a_story(), FRAME))
    assert used
    assert all(embedded for _name, embedded in used)
    assert {name.partition("-")[0] for name, _embedded in used} == {"NotoSansSC", "HanaMinB", "NotoSerifSC"}
    assert b"Helvetica" not in render("转院档案", a_story(), FRAME)


def test_bold_is_bold() -> None:
    names = {name for name, _ in fonts_of(render("粗", [text.text("粗", 20, bold=True)], FRAME))}
    assert any("Bold" in name for name in names)


def test_equal_papers_are_equal_bytes_and_time_is_the_printing_time() -> None:
    paper = render("转院档案", a_story(), FRAME)
    assert paper == render("转院档案", a_story(), FRAME)
    assert b"D:20261123164200+08'00'" in paper
    later = replace(FRAME, printed_at=datetime(2026, 11, 24, tzinfo=UTC))
    assert paper != render("转院档案", a_story(), later)


def test_every_page_has_head_foot_and_count() -> None:
    pages = pages_of(render("转院档案", a_story(), FRAME))
    assert len(pages) >= 2
    for number, page in enumerate(pages, start=1):
        assert f"第{number}页/共{len(pages)}页" in page
        assert "打印2026-11-2316:42覃素珍·账本头9F3C11A0" in page
        assert "示例" not in page
        if "项" in page:
            assert "项目说明" in page  # the list's head, repeated


def test_sample_mark_stands_on_every_page() -> None:
    sample = replace(FRAME, sample=True)
    pages = pages_of(render("空", [text.text("一"), PageBreak(), text.text("二")], sample))
    assert ["示例：人和事都是编的" in page for page in pages] == [True, True]


def test_text_is_literal() -> None:
    told = "<b>甲</b> & <img src='x'/> {{y}}"
    assert told in lines_of(render(told, [text.text(told)], FRAME))


def test_line_ends_stay() -> None:
    lines = lines_of(render("行", [text.text("第一行\n第二行")], FRAME))
    assert "第一行" in lines
    assert "第二行" in lines


def test_language_and_title_stand_in_the_file() -> None:
    paper = render("转院档案", [text.text("一")], FRAME)
    assert b"/Lang (zh-CN)" in paper
    told = told_of(paper)
    assert (told["Title"], told["Author"]) == ("转院档案", "青柳镇福利院")


def test_what_no_font_draws_is_refused_not_drawn_as_a_box() -> None:
    with pytest.raises(RuleBrokenError, match=r"U\+2EBF0"):
        render("王", [text.text("王\U0002ebf0")], FRAME)


def test_landscape_turns_the_page() -> None:
    wide = replace(FRAME, landscape=True)
    assert wide.page_size[0] > wide.page_size[1]
    assert b"/MediaBox [ 0 0 841.8898 595.2756 ]" in render("班表", [text.text("一")], wide)


def test_to_unicode_has_surrogate_pairs_in_blocks_of_a_hundred() -> None:
    cmap = fonts.to_unicode_map("x", [0, 0x2A6A5, *range(0x4E00, 0x4E00 + 150)])
    assert "<01> <D869DEA5>" in cmap
    assert cmap.count("beginbfchar") == 2
    assert "100 beginbfchar" in cmap


@pytest.mark.parametrize(
    ("number", "expected"),
    [("999999194506120031", "999999 19450612 0031"), ("不详", "不详"), ("", "")],
)
def test_id_number_is_cut_6_8_4(number: str, expected: str) -> None:
    assert codes.id_number_grouped(number) == expected


def test_codes_are_cut_in_fours() -> None:
    assert codes.groups("4FB7BA4CCC") == ["4FB7", "BA4C", "CC"]


def test_a_text_takes_the_largest_size_that_fits() -> None:
    assert text.fitting_size("短", 100, (13, 12, 11)) == 13
    assert text.fitting_size("长" * 8, 100, (13, 12, 11)) == 12
    assert text.fitting_size("长" * 20, 100, (13, 12, 11)) == 11
