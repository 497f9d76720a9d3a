"""The printed dossier: page 1 is one page whatever is told, nothing is left out, rare names read back."""

from dataclasses import replace

import pytest

from app.features.dossier.model import RISK_CELLS, SECTIONS, fill, ten_cells
from app.features.dossier.report import dossier_pdf
from app.features.dossier.report.first_page import SEE_PAGE_2, payload
from app.features.slice import RiskMark, Section
from app.kernel.answers import Answer
from app.kernel.errors import RuleBrokenError
from tests.dossier.samples import LONG_RISK, a_dossier, a_photo, an_identity
from tests.paper.reading import fonts_of, lines_of, pages_of


@pytest.fixture(scope="module")
def pages() -> list[str]:
    return pages_of(dossier_pdf(a_dossier()))


def test_page_1_holds_what_must_be_seen_first(pages: list[str]) -> None:
    first = pages[0]
    for told in (
        "转院档案",
        "覃燊",
        "999999194506120031",
        "先看这里",
        "持续2升/分",
        "有事先找谁",
        "00000000132",
        "监交人",
    ):
        assert told in first, told
    for title in RISK_CELLS.values():
        assert title in first
    assert a_dossier().check_code in first
    assert "本人不愿说" not in first


def test_every_section_stands_in_its_page_and_in_the_manifest(pages: list[str]) -> None:
    inner, last = "".join(pages[1:-1]), pages[-1]
    for kind in SECTIONS:
        assert kind.title in inner, kind.title
        assert kind.title in last, kind.title
    places = [inner.index(kind.title) for kind in SECTIONS if kind.page == 3]
    assert places == sorted(places)
    assert "不提供本人不愿说" in last
    assert "接收回执" in last
    assert a_dossier().check_code in last


def test_every_page_names_the_person_the_printer_and_the_count(pages: list[str]) -> None:
    for number, page in enumerate(pages, start=1):
        assert "0087覃燊" in page
        assert "打印2026-11-2316:42覃素珍·账本头9F3C11A07B24E6D8" in page
        assert f"第{number}页/共{len(pages)}页" in page


def test_a_dossier_of_a_home_that_wrote_nothing_down() -> None:
    empty = a_dossier(sections=fill({}), risks=ten_cells([]), calls=(), identity=an_identity(photo=None))
    pages = pages_of(dossier_pdf(empty))
    assert pages[0].count("未询问") >= len(RISK_CELLS)
    assert "没有照片" in pages[0]
    assert len(pages) == 5
    assert all(kind.title in "".join(pages[1:]) for kind in SECTIONS)


@pytest.mark.parametrize("name", ["𪚥𬍛", "㛃䶮𠮷", "阿卜杜热依木江·买买提吐尔逊·艾合买提江", "覃"])
def test_names_read_back(name: str) -> None:
    paper = dossier_pdf(a_dossier(identity=an_identity(name)))
    assert name in "".join(pages_of(paper)[0])
    assert any(name in line for line in lines_of(paper)), "not in one piece"
    assert all(embedded for _font, embedded in fonts_of(paper))


def test_page_1_stays_one_page_however_much_is_told() -> None:
    long = "很长的说明" * 40
    risks = tuple(RiskMark(key, True, LONG_RISK) for key in RISK_CELLS)
    stuffed = a_dossier(
        risks=risks,
        identity=an_identity(
            "长" * 30, spoken=long, called=long, dialect=long, township=long, certificate_number=long, bed=long
        ),
        sections=fill({kind.key: Section(rows=(("说明", long),)) for kind in SECTIONS}),
    )
    pages = pages_of(dossier_pdf(stuffed))
    assert "监交人" in pages[0]
    assert pages[0].count("很长的说明") < 80, "cut, not run over"
    assert pages[0].count("".join(SEE_PAGE_2.split())) == len(RISK_CELLS) + 1
    assert pages[1].count(LONG_RISK) >= 1
    assert "".join(pages).count(LONG_RISK) == len(RISK_CELLS)


@pytest.mark.parametrize(
    "section",
    [
        Section(rows=(("说明", "乙，" * 2500), ("短", "短"))),
        Section(heading=("甲", "乙"), table=(("一", "乙，" * 2500), ("二", "三"))),
        Section(answer=Answer.UNKNOWN, reason="乙，" * 2500),
        Section(paragraphs=("乙，" * 2500,)),
    ],
)
def test_a_note_longer_than_a_page_runs_over(section: Section) -> None:
    pages = pages_of(dossier_pdf(a_dossier(sections=fill({"pain": section}))))
    assert "".join(pages).count("乙") >= 2500


def test_missing_character_stops_it_unless_there_is_a_picture_of_the_name() -> None:
    lacking = an_identity("王\U0002ebf0")
    with pytest.raises(RuleBrokenError):
        dossier_pdf(a_dossier(identity=replace(lacking, called="\U0002ebf0")))
    pages = pages_of(dossier_pdf(a_dossier(identity=replace(lacking, name_picture=a_photo()))))
    assert "王〓（〓见左图）" in pages[0]
    assert all("王〓" in page for page in pages)


def test_equal_dossiers_are_equal_bytes() -> None:
    assert dossier_pdf(a_dossier()) == dossier_pdf(a_dossier())


def test_sample_home_is_marked_on_every_page() -> None:
    assert all("示例：人和事都是编的" in page for page in pages_of(dossier_pdf(a_dossier(sample=True))))


def test_qr_names_number_and_code() -> None:
    dossier = a_dossier()
    assert payload(dossier) == f"FYT-DOSSIER:0087:{dossier.check_code}"
