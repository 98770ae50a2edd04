"""Hand-written pages: Markdown templates that look every number and chart up."""

import re
from collections.abc import Mapping

from markupsafe import Markup

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import template
from scripts.pages.page import Page
from scripts.pages.parts.lead import lead_of, written_lead
from scripts.pages.parts.provenance import foot_lines, of_others
from scripts.pages.parts.themes import by_theme, members
from scripts.pages.parts.ways.jump import with_jump
from scripts.pages.parts.years import Ways, dated, of_years, theme_ways
from scripts.pages.prose.links import placed
from scripts.pages.prose.placing import Place, Places, is_home, places, ways
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from scripts.report.themes import theme_year
from scripts.text.dates import period

ATTRIBUTES = re.compile(r"\s*\{[:#.][^}]*\}\s*$")
"""An anchor or a class behind a heading."""
HOME = "index.md"
"""The home page of a language."""
Sources = Mapping[str, str]
"""Hand-written files of one language: path below its docs folder, text."""


def prose_pages(publication: Publication, language: Language, sources: Sources) -> list[Page]:
    """Render the hand-written pages of a language; call it only after proofreading."""
    stand = places(publication.catalog, sources)
    return [_page(publication, language, file, sources[file], stand) for file in sorted(sources)]


def _page(
    publication: Publication, language: Language, file: str, source: str, stand: Places
) -> Page:
    place = stand[file]
    quotes = Quotes(publication, language, place)
    linked = placed(source, file, {one: stand[one].path for one in stand})
    text = template(language, linked, publication.kept).render(quotes.functions())
    title, description = _plain(text)
    parted = text if is_home(file) or file == HOME else with_jump(text, language)
    year = period(place.period, language) if place.older else ""
    packages = _packages(publication, place)
    own = written_lead(publication, text, place.period, language)
    return Page(
        place.path,
        dated(title or place.path, year, language),
        of_years(parted, _ways(publication, stand, place), place.path, language),
        description,
        help=quotes.helping,
        foot=foot_lines(publication, packages, language),
        others=of_others(publication, packages),
        year=place.period,
        older=place.older,
        lead=own if own.value else lead_of(publication, packages, language),
    )


def _ways(publication: Publication, stand: Places, place: Place) -> Ways:
    """Give the years of a page that is of a theme, or was written for a year."""
    theme = _theme(publication, place)
    if theme:
        return theme_ways(publication, theme)
    return ways(publication.catalog, stand, place.folder) if place.period else ()


def _packages(publication: Publication, place: Place) -> list[Package]:
    """Give the packages that a page of a theme is about: those of its year, else all."""
    theme = _theme(publication, place)
    year = theme_year(publication.catalog, theme, place.period) if place.period else None
    return members(publication, theme, year) if theme else []


def _theme(publication: Publication, place: Place) -> str:
    """Give the theme that a page is about; '' where it is about none."""
    paths = {addresses.theme_page(one): one for one in by_theme(publication) if one}
    return paths.get(place.folder or place.path, "")


def _plain(text: str) -> tuple[str, str]:
    """Give title and first paragraph of a page in plain words."""
    title = next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    lead = next((part for part in text.split("\n\n")[1:] if part[:1].isalpha()), "")
    words = [Markup(one).striptags() for one in (ATTRIBUTES.sub("", title), lead)]  # noqa: S704
    return words[0], words[1]
