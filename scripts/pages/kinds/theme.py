"""The page of a theme that nobody wrote by hand: texts, charts and all that belongs to it."""

from collections.abc import Collection

from markupsafe import escape

from scripts.charts.chart import Chart
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.view import FIGURES
from scripts.pages.environment import environment
from scripts.pages.page import Page, apart
from scripts.pages.parts.description import titled
from scripts.pages.parts.lead import lead_of
from scripts.pages.parts.provenance import foot_lines, of_others
from scripts.pages.parts.themes import (
    ThemeChecks,
    by_theme,
    members,
    theme_activities,
    theme_checks,
    theme_findings,
    theme_name,
)
from scripts.pages.parts.ways.jump import with_jump
from scripts.pages.parts.years import dated, of_years, theme_path, theme_ways
from scripts.pages.prose.placing import Place
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from scripts.pages.records.help import concerns_people
from scripts.report.themes import Year, theme_years
from scripts.text.dates import period
from scripts.text.words import say


def theme_pages(
    publication: Publication, language: Language, written: Collection[str] = ()
) -> list[Page]:
    """Make a page for each year of every theme that packages name, and one that lists the themes.

    What is ``written`` by hand, by its path, needs no other.
    """
    themes = [one for one in by_theme(publication) if one]
    pages = [
        _page(publication, theme, year, language)
        for theme in themes
        for year in theme_years(publication.catalog, theme)
        if theme_path(theme, year) not in written
    ]
    return [_list(publication, language), *pages] if themes else []


def _list(publication: Publication, language: Language) -> Page:
    title, intro = say(language, "nav.themes"), say(language, "page.themes_intro")
    quotes = Quotes(publication, language, Place(addresses.THEMES))
    lead = apart(f"<p>{escape(intro)}</p>")
    text = f"# {title} {{#top}}\n\n{lead}\n\n{quotes.doors()}\n\n{quotes.years_of_themes()}"
    return Page(addresses.THEMES, title, text.rstrip() + "\n", intro)


def _page(publication: Publication, theme: str, year: Year, language: Language) -> Page:
    path, packages = theme_path(theme, year), members(publication, theme, year)
    charts = {one: _charts(publication, one, packages, language) for one in packages}
    shown = [one for one in reversed(packages)
             if charts[one] or not publication.charts_of(one, language)]  # fmt: skip
    helping = any(concerns_people(publication, one) for one in packages)
    title = theme_name(publication, theme, language)
    context = {
        **Quotes(publication, language, Place(path, period=year.period)).functions(),
        **_having(publication, theme, year, language),
        "helping": helping,
        "theme": theme,
        "title": title,
        "packages": shown,
        "about": lambda package: package.paragraphs(language),
        "views": [f"{one.name}/{chart.view.name}" for one in shown for chart in charts[one]],
    }
    text = environment(language).get_template("theme.md.jinja").render(context)
    text = with_jump(text, language)
    title = dated(title, "" if year.newest else period(year.period, language), language)
    about = next((words.text for one in shown for words in one.paragraphs(language)), "")
    return Page(
        path,
        title,
        of_years(text, theme_ways(publication, theme), path, language),
        titled(title, about),
        help=helping,
        foot=foot_lines(publication, packages, language),
        others=of_others(publication, packages),
        year=year.period,
        older=not year.newest,
        lead=lead_of(publication, packages, language),
    )


def _having(
    publication: Publication, theme: str, year: Year, language: Language
) -> dict[str, bool]:
    """Tell which parts a page has."""
    return {
        "has_findings": theme_findings(publication, theme, language, year) != [],
        "has_activities": theme_activities(publication, theme, language, year) != [],
        "has_checks": theme_checks(publication, theme, language, year) != ThemeChecks((), ()),
    }


def _charts(
    publication: Publication, package: Package, theme: list[Package], language: Language
) -> list[Chart]:
    """Leave out a chart of figures that a newer year has as well: that one draws all years."""
    own = package.stated("period")
    again = {
        chart.view.name
        for newer in theme if own and newer.stated("period") > own
        for chart in publication.charts_of(newer, language) if chart.view.resource == FIGURES
    }  # fmt: skip
    drawn = publication.charts_of(package, language)
    return [one for one in drawn
            if one.view.resource != FIGURES or one.view.name not in again]  # fmt: skip
