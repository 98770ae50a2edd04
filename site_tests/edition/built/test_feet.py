"""The foot of a page: the edition speaks for data of its own report, and for no other."""

import json
import re
from html import unescape

import pytest

from scripts.model.language import Language
from scripts.text.dates import period
from scripts.text.words import say
from scripts.validation.reading.edition import read_edition
from site_tests.building import ROOT
from site_tests.built.reading import Html, Site
from site_tests.making import LANGUAGES

EDITION, _ = read_edition(ROOT)
VERSION = "2022.1.0"
REPORT = {
    "lo": "ບົດສະຫຼຸບ ເລກທີ 045, ລົງວັນທີ 17 ກຸມພາ 2023",
    "en": "report no. 045 of 17 February 2023",
}


def test_the_foot_says_edition_and_version(site: Site) -> None:
    """Each page tells whose edition it is; its day is that of its package, else of the newest."""
    descriptors = {one.parent.name: json.loads(one.read_text(encoding="utf-8"))
                   for one in site.root.glob("data/*/datapackage.json")}  # fmt: skip
    assert {one["version"] for one in descriptors.values()} == {VERSION}
    newest = max(one["created"][:10] for one in descriptors.values())
    for language in LANGUAGES:
        for path, page in site.of_language(language).items():
            words = foot(page)
            assert statement(language) in words, path
            assert EDITION.licence.in_(language) in words, path
            owner = descriptors.get(path.split("/")[-2]) if path.startswith("packages/") else None
            day = owner["created"][:10] if owner and owner.get("report") else newest
            if not path.startswith("themes/"):
                date = period(day, language)
                assert say(language, "footer.updated", date=date) in words, path
            assert say(language, "footer.version", version=VERSION) in words, path


def statement(language: Language) -> str:
    """Give whose edition it is, of the one report that there is."""
    return EDITION.statement.in_(language).replace("{reports}", REPORT[language])


def foot(page: Html) -> str:
    """Give the words at the foot of a page."""
    [found] = re.findall(r"<footer.*?</footer>", page.path.read_text("utf-8"), re.DOTALL)
    return unescape(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edition_does_not_speak_for_data_of_others(grown: Site, language: Language) -> None:
    """A page of other people's package has its source and licence, and no line of the edition."""
    feet = {name: foot(grown.pages[f"{language}/packages/{name}/index.html"])
            for name in ("gdp", "markup", "prosecution-2022", "codelists")}  # fmt: skip
    ours = {name for name, words in feet.items() if statement(language) in words}
    # The lists are those of both years, so their foot names both reports.
    assert ours == {"prosecution-2022"}
    assert REPORT[language] in feet["codelists"]
    licensed = {name for name, words in feet.items() if EDITION.licence.in_(language) in words}
    assert licensed == {"prosecution-2022", "codelists"}
    assert say(language, "licence.source", title="World Bank") in feet["gdp"]
    assert say(language, "footer.version", version="2011") in feet["gdp"]
    assert say(language, "licence.named", name="<i>own</i>") in feet["markup"]
