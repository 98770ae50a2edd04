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
from scripts.pages.parts.provenance import foot_lines
from scripts.pages.parts.themes import (
    by_theme,
    theme_activities,
    theme_checks,
    theme_findings,
    theme_name,
)
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication
from scripts.pages.records.help import concerns_people
from scripts.report.themes import theme_packages
from scripts.text.words import say


def theme_pages(
    publication: Publication, language: Language, written: Collection[str] = ()
) -> list[Page]:
    """Make a page for every theme that packages name, and one that lists them.

    A theme whose page is ``written`` by hand, by its path, needs no other.
    """
    themes = [one for one in by_theme(publication) if one]
    pages = [
        _page(publication, theme, language)
        for theme in themes
        if addresses.theme_page(theme) not in written
    ]
    return [_list(publication, language), *pages] if themes else []


def _list(publication: Publication, language: Language) -> Page:
    title, intro = say(language, "nav.themes"), say(language, "page.themes_intro")
    doors = Quotes(publication, language, addresses.THEMES).doors()
    text = f"# {title} {{#top}}\n\n{apart(f'<p>{escape(intro)}</p>')}\n\n{doors}"
    return Page(addresses.THEMES, title, text, intro)


def _page(publication: Publication, theme: str, language: Language) -> Page:
    path = addresses.theme_page(theme)
    packages = theme_packages(publication.catalog, theme)
    charts = {one: _charts(publication, one, packages, language) for one in packages}
    shown = [one for one in packages if charts[one] or not publication.charts_of(one, language)]
    helping = any(concerns_people(publication, one) for one in packages)
    title = theme_name(publication, theme, language)
    context = {
        **Quotes(publication, language, path).functions(),
        "helping": helping,
        "theme": theme,
        "title": title,
        "packages": shown,
        "about": lambda package: package.paragraphs(language),
        "views": [
            f"{package.name}/{chart.view.name}" for package in shown for chart in charts[package]
        ],
        "has_findings": theme_findings(publication, theme, language) != [],
        "has_activities": theme_activities(publication, theme, language) != [],
        "has_checks": theme_checks(publication, theme, language).every != (),
    }
    text = environment(language).get_template("theme.md.jinja").render(context)
    about = next((words.text for one in shown for words in one.paragraphs(language)), "")
    foot = foot_lines(publication, packages, language)
    return Page(path, title, text, titled(title, about), help=helping, foot=foot)


def _charts(
    publication: Publication, package: Package, theme: list[Package], language: Language
) -> list[Chart]:
    """Leave out a chart of figures that a newer year has as well: that one draws all years."""
    period = package.stated("period")
    again = {
        chart.view.name
        for newer in theme if period and newer.stated("period") > period
        for chart in publication.charts_of(newer, language) if chart.view.resource == FIGURES
    }  # fmt: skip
    drawn = publication.charts_of(package, language)
    return [one for one in drawn
            if one.view.resource != FIGURES or one.view.name not in again]  # fmt: skip
