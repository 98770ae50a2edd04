"""What stands at the root, before a language is chosen: the entrance, 404, robots, sitemap."""

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.publication import Publication
from scripts.pages.records.reports import filled
from scripts.report.series.reports import own_reports
from scripts.text.words import say

TEMPLATES = ("index.html", "404.html", "robots.txt", "sitemap.xml")
WORDS = {
    "enter": "root.enter",
    "locale": "site.locale",
    "missing": "root.missing",
    "advice": "root.advice",
    "search_for": "root.search_for",
    "search": "root.search",
    "data": "nav.packages",
    "home": "root.home",
}
"""What the root says in each language, and the keys of these words."""


def root_files(publication: Publication) -> dict[str, bytes]:
    """Give the files of the root by path. Their texts stand in every language."""
    edition, site = publication.edition, publication.site
    first = edition.languages[0]
    engine = environment(first)
    names = [edition.name.in_(language) for language in edition.languages]
    context = {
        "languages": [_words(publication, one) for one in edition.languages],
        "first": first,
        "site": site,
        "title": " · ".join(dict.fromkeys(names)),
        "packages": addresses.PACKAGES,
        "help": addresses.HELP,
        "card": f"{site.url}{addresses.card(first, '')}",
    }
    files = {name: engine.get_template(f"{name}.jinja").render(context) for name in TEMPLATES}
    return {name: text.encode() for name, text in files.items()} | {".nojekyll": b""}


def _words(publication: Publication, language: Language) -> dict[str, str]:
    edition, reports = publication.edition, own_reports(publication.catalog)
    return {
        "code": language,
        "name": edition.name.in_(language),
        "about": filled(edition.description, reports, language),
        "edition": filled(edition.statement, reports, language),
        "help": say(language, "help.title") if publication.hotlines else "",
        **{name: say(language, key) for name, key in WORDS.items()},
    }
