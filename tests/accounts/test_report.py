"""The recovery sheet holds every group of the code on one page, and says how to use and keep it."""

from datetime import UTC, datetime

from app.features.accounts.report import recovery_sheet
from tests.paper.reading import fonts_of, pages_of

GROUPS = "K7QM 2XHD 9RTV 4CPA W8NB 6YEF J3LG 5SZU".split()  # noqa: SIM905 - as on the sheet
MADE_AT = datetime(2026, 11, 23, 8, 42, tzinfo=UTC)


def test_one_page_with_every_group_in_order() -> None:
    paper = recovery_sheet("青柳镇福利院", GROUPS, MADE_AT, made_by="覃素珍")
    (page,) = pages_of(paper)
    places = [page.index(group) for group in GROUPS]
    assert places == sorted(places)
    for told in ("恢复密码纸", "青柳镇福利院", "2026年11月23日16:42", "保险柜", "第8组", "第1页/共1页"):
        assert told in page
    assert "示例" not in page
    assert all(embedded for _name, embedded in fonts_of(paper))


def test_sample_home_marks_it() -> None:
    (page,) = pages_of(recovery_sheet("示例院", GROUPS, MADE_AT, made_by="覃素珍", sample=True))
    assert "示例：人和事都是编的" in page
