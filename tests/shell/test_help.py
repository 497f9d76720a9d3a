"""Every page has its help in both languages."""

from __future__ import annotations

import pytest

from app.desktop.language import Language
from app.kernel.paths import resource
from app.shell.pages import own_pages
from app.shell.slices import slices

OWN = own_pages(slices(), Language.ENGLISH, lambda _size: None, lambda _language: None)
PAGES = [page.name for page in (*OWN, *(page for part in slices() for page in part.pages))]
LEAST = 30
"""Characters below the title; one whole sentence in Chinese."""
WITHOUT_FRAME = ["sign_in", "wizard", "shortcuts"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", [*PAGES, *WITHOUT_FRAME])
def test_a_page_has_help(page: str, language: Language) -> None:
    path = resource("help", language.value, f"{page}.md")
    assert path.exists(), f"F1 on {page} shows only the list of shortcuts"
    assert len(path.read_text("utf-8").split("\n", 1)[1].strip()) >= LEAST, "a title alone helps nobody"


def test_the_help_of_both_languages_has_the_same_pages() -> None:
    names = [{path.name for path in resource("help", language.value).glob("*.md")} for language in Language]
    assert names[0] == names[1]
    assert names[0] == {f"{page}.md" for page in (*PAGES, *WITHOUT_FRAME)}, "no page without help, no help without page"
