"""The figure finder: the figures of every package, with the codes to choose by.

Up to so many stand on its page as plain tables. Of more, the page has the first ones, and its
script takes all from pieces; without a script they are on the pages of their packages.
"""

from collections.abc import Mapping, Sequence

from scripts.model import addresses
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.asked import asked, synonyms
from scripts.pages.parts.found import Theme, count, found, portion
from scripts.pages.parts.pieces import FIRST, PIECE, number_of_pieces
from scripts.pages.publication import Publication
from scripts.pages.records.filters import Code
from scripts.text.numbers import number
from scripts.text.words import say

CONTROLS = {
    "theme": "finder.theme",
    "agency": "finder.agency",
    "province": "finder.province",
    "indicator": "finder.indicator",
    "sex": "finder.sex",
    "period": "finder.period",
}
"""What a reader may choose by, in the order of the form, with its label."""
ORDERS = {
    "": "finder.best",
    "largest": "finder.largest",
    "smallest": "finder.smallest",
    "name": "figure.name",
}
"""What rows may be sorted by, as the address has it, with its words."""
Choice = tuple[str, str, Sequence[tuple[str, str]]]
"""A control: its name, its label, and its codes with their names."""


def finder_page(publication: Publication, language: Language) -> Page:
    """Make the page that finds figures."""
    themes = found(publication, language)
    pieces = number_of_pieces(themes)
    limit = number(publication.edition.mask_below, language)
    names = ("masked", "secondary")
    masks = {name: say(language, f"figure.{name}_short", limit=limit) for name in names}
    intro, reading = say(language, "finder.intro"), say(language, "finder.reading", **masks)
    context: dict[str, object] = {
        "intro": intro,
        "reading": reading,
        "themes": portion(themes, 0, FIRST) if pieces else themes,
        "controls": _controls(themes, language),
        "orders": [(code, say(language, words)) for code, words in ORDERS.items()],
        "count": count(themes),
        "first": FIRST,
        "step": max(0, min(FIRST, count(themes) - FIRST)),
        "asked": asked(publication, language),
        "reading_words": _reading(publication),
        "pieces": pieces,
        "piece": PIECE,
        "folders": _folders(publication, language),
        "home": addresses.to_language_root(addresses.FIGURES),
        "download": f"{addresses.to_root(addresses.FIGURES)}data/{addresses.FIGURES_CSV}",
    }
    template = environment(language).get_template("figures.md.jinja")
    title = say(language, "finder.title")
    # Its figures are found on the pages of their packages.
    return Page(addresses.FIGURES, title, template.render(context), f"{intro} {reading}")


def _reading(publication: Publication) -> Mapping[str, object]:
    """Give what words of readers mean, and those that only ask: in all languages, as names are."""
    edition, languages = publication.edition, publication.catalog.languages
    pairs = [pair for tag in languages for pair in synonyms(edition, tag).items()]
    found: dict[str, list[str]] = {}
    for typed, names in pairs:
        found.setdefault(typed, []).extend(names)
    return {
        "synonyms": found,
        "ignored": [one for tag in languages for one in say(tag, "search.ignored").split()],
        "questions": [one for tag in languages for one in say(tag, "search.questions").split(", ")],
    }


def _folders(publication: Publication, language: Language) -> list[str]:
    """Give where the pieces are, as this page names it: of its language first, then the others."""
    folder, root = addresses.FIGURES_PIECES, addresses.to_root(addresses.FIGURES)
    others = [one for one in publication.catalog.languages if one != language]
    own = folder.removeprefix(addresses.FIGURES)
    return [own, *(f"{root}{one}/{folder}" for one in others)]


def _controls(themes: Sequence[Theme], language: Language) -> list[Choice]:
    """Give the codes that occur, for every control that has any."""
    offered: dict[str, dict[str, Code]] = {}
    for entry in (one for theme in themes for group in theme.groups for one in group.entries):
        for name, codes in entry.codes.items():
            offered.setdefault(name, {}).update(codes)
    listed = {"theme": [(one.code, one.name) for one in themes]}
    listed |= {name: _options(codes, language) for name, codes in offered.items()}
    return [(name, say(language, words), listed[name])
            for name, words in CONTROLS.items() if listed.get(name)]  # fmt: skip


def _options(codes: Mapping[str, Code], language: Language) -> list[tuple[str, str]]:
    ordered = sorted(codes.items(), key=lambda pair: (pair[1].order, pair[0]))
    return [(code, one.name.in_(language)) for code, one in ordered]
