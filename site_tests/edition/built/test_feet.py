"""The edition speaks at the foot of pages of its own report, and of no other."""

import re
from html import unescape

import pytest

from scripts.model.language import Language
from scripts.text.words import say
from scripts.validation.reading.edition import read_edition
from site_tests.building import ROOT
from site_tests.built.reading import Html, Site
from site_tests.making import LANGUAGES

EDITION, _ = read_edition(ROOT)


def foot(page: Html) -> str:
    """Give the words at the foot of a page."""
    [found] = re.findall(r"<footer.*?</footer>", page.path.read_text("utf-8"), re.DOTALL)
    return unescape(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edition_does_not_speak_for_data_of_others(grown: Site, language: Language) -> None:
    """A page of other people's package has its source and licence, and no line of the edition."""
    feet = {name: foot(grown.pages[f"{language}/packages/{name}/index.html"])
            for name in ("gdp", "markup", "prosecution-2022", "codelists")}  # fmt: skip
    ours = {name for name, words in feet.items() if EDITION.statement.in_(language) in words}
    assert ours == {"prosecution-2022", "codelists"}
    assert {name for name, words in feet.items() if EDITION.licence.in_(language) in words} == ours
    assert say(language, "licence.source", title="World Bank") in feet["gdp"]
    assert say(language, "footer.version", version="2011") in feet["gdp"]
    assert say(language, "licence.named", name="<i>own</i>") in feet["markup"]
