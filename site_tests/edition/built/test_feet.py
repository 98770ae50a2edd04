"""The foot of a page: the edition speaks for data of its own report, and for no other."""

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


def test_the_foot_says_edition_and_version(site: Site) -> None:
    """Each page tells whose edition it is, when it was last updated, and which version it has."""
    newest, version = "2026-11-24", "2022.1.0"
    descriptors = [one.read_text(encoding="utf-8")
                   for one in site.root.glob("data/*/datapackage.json")]  # fmt: skip
    assert max(text.split('"created": "')[1][:10] for text in descriptors) == newest
    assert {text.split('"version": "')[1].split('"')[0] for text in descriptors} == {version}
    days = {"lo": "24 ພະຈິກ 2026", "en": "24 November 2026"}
    for language in LANGUAGES:
        for name, page in site.pages.items():
            if name.startswith(f"{language}/"):
                assert EDITION.statement.in_(language) in page.text, name
                assert EDITION.licence.in_(language) in page.text, name
                assert say(language, "footer.updated", date=days[language]) in page.text, name
                assert say(language, "footer.version", version=version) in page.text, name


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
