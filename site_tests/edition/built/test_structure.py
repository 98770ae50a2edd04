"""The foot of each page of this edition: whose it is, how new, and which version."""

from scripts.text.words import say
from site_tests.built.reading import Site
from site_tests.making import LANGUAGES


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
                assert say(language, "site.edition") in page.text, name
                assert say(language, "footer.updated", date=days[language]) in page.text, name
                assert say(language, "footer.version", version=version) in page.text, name
