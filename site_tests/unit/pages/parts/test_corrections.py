"""The way from a figure that looks wrong to an issue in the project's repository."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from scripts.model.language import Language
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.corrections import corrections, issue
from scripts.report.figures import figures_of
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.markup import Tags
from site_tests.mini import FIGURES, catalog, package, published, with_edition

REPOSITORY = "https://git.example.org/people/project/"
ZONE = package(FIGURES, "zone-2022")
READ = catalog(FIGURES)
NAMED = with_edition(published(FIGURES), replace(READ.edition, repository=REPOSITORY))


def asked(address: str) -> dict[str, str]:
    """Read the query of an issue's address back, as its host does."""
    return {name: one for name, [one] in parse_qs(urlsplit(address).query).items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_issue_names_the_figure_and_its_page(language: Language) -> None:
    """Title and text are filled in: key, package, full address, and what is asked for."""
    address = corrections(NAMED, ZONE, language)["1.5.4.b-1"]
    assert address.startswith("https://git.example.org/people/project/issues/new?")
    assert asked(address) == {
        "title": "1.5.4.b-1 (zone-2022)",
        "body": f"https://example.org/data/{language}/packages/zone-2022/#1.5.4.b-1\n\n"
        f"{say(language, 'correction.printed')}\n",
    }


@pytest.mark.parametrize("key", ["1.5.4.b-5", "1.5.4.b-8"])
def test_nobody_is_asked_for_a_masked_number(key: str) -> None:
    """The issue of a masked figure asks not to write its value, as issues are public."""
    body = asked(corrections(NAMED, ZONE, "en")[key])["body"]
    assert say("en", "correction.masked") in body
    assert say("en", "correction.printed") not in body


def test_a_host_of_gitlab_has_other_names() -> None:
    """Its form lies elsewhere and calls the text a description; signs of a query are hidden."""
    address = issue("https://gitlab.example.org/a/b", "x & y", "1#2")
    assert address.startswith("https://gitlab.example.org/a/b/-/issues/new?")
    assert asked(address) == {"issue[title]": "x & y", "issue[description]": "1#2"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_has_its_link_with_the_key_in_its_name(language: Language) -> None:
    """Links differ for those who only hear them; the whole name has what is seen."""
    made = package_page(NAMED, ZONE, language).markdown
    links = [one for tag, one in Tags(made).found if tag == "a" and one.get("class") == "wrong"]
    known = corrections(NAMED, ZONE, language)
    assert [one["href"] for one in links] == list(known.values())
    assert len(links) == len(figures_of(READ, ZONE)) > 0
    key = "1.5.4.b-1" if language == "en" else "1.5.4.ຂ-1"
    assert f'{say(language, "correction.link")}<span class="unseen"> {key}</span></a>' in made


def test_without_a_repository_there_is_no_link() -> None:
    """Nothing is promised that leads nowhere."""
    assert corrections(published(FIGURES), ZONE, "en") == {}
    assert 'class="wrong"' not in package_page(published(FIGURES), ZONE, "en").markdown
