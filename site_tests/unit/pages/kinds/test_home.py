"""The home page of a year of which nobody wrote one."""

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.home import home_pages
from site_tests.making import LANGUAGES
from site_tests.unit.pages.prose.test_years import both_years


@pytest.mark.parametrize("files", [["index.md"], ["2022.md"], ["2022.md", "2021.md"], ["a.md"]])
def test_a_home_page_that_is_written_stands(files: list[str]) -> None:
    """Where somebody wrote that of the newest year, or of none, no other is made."""
    sources = dict.fromkeys(files, "# Home")
    made = home_pages(both_years(), "en", sources)
    assert bool(made) == (files == ["a.md"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_newest_year_has_a_home_page(language: Language) -> None:
    """It leads to all themes, lists and years; the older one is a link away."""
    [page] = home_pages(both_years(), language, {"2021.md": "# Home"})
    assert (page.path, page.year, page.title) == (
        "",
        "2022",
        both_years().edition.name.in_(language),
    )
    for link in ("./2021/", "./themes/courts/", "figures/", "packages/"):
        assert f'href="{link}"' in page.markdown, link
