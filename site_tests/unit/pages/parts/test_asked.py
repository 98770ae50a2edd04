"""Everyday words of pages, as the finder gets them: those of the search, of every language."""

from dataclasses import replace

from scripts.model.addresses import Site
from scripts.pages.parts.asked import asked, keywords
from scripts.pages.publication import Publication
from scripts.text.words import say
from site_tests.making import EDITION, figure, of_year, reports

KEYED = replace(
    EDITION,
    keywords={
        "lo": {"themes/lakes": "ໜອງ", "packages/lakes-2022": "ຕາຕະລາງ"},
        "en": {"themes/lakes": "pond, ໜອງ", "packages": "sheet", "nowhere": "x"},
    },
)


def site() -> Publication:
    """Publish a package of a theme."""
    catalog = reports(of_year("2022", "lakes", figures=[figure("1.1-1", 5)]))
    return Publication(replace(catalog, edition=KEYED), Site("/"))


def test_words_are_those_of_the_edition_before_those_of_every_site() -> None:
    """They are separated by commas, and a page that nobody asks for has none."""
    own = keywords(KEYED, "packages/", "en")
    assert own == ["sheet", *say("en", "search.page.packages").split(", ")]
    assert keywords(KEYED, "themes/lakes/", "en") == ["pond", "ໜອງ"]
    assert keywords(KEYED, "themes/air/", "en") == []


def test_pages_that_there_are_come_with_their_words() -> None:
    """Those of all languages, each once; themes first, and nothing of a page that is not there."""
    found = {str(one["path"]): one for one in asked(site(), "en")}
    assert list(found) == ["themes/lakes/", "packages/", "packages/lakes-2022/"]
    assert found["themes/lakes/"] == {
        "path": "themes/lakes/", "title": "lakes", "theme": "lakes", "words": ("ໜອງ", "pond"),
    }  # fmt: skip
    assert found["packages/"]["title"] == say("en", "page.list_title")
    assert found["packages/"]["theme"] == ""
