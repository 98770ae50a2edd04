"""The page of a theme that nobody wrote by hand: texts, charts and all that belongs to it."""

from markupsafe import escape

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.introducing import titled
from scripts.pages.packages import by_theme, theme_name
from scripts.pages.page import Page
from scripts.pages.publication import Publication
from scripts.pages.quotes import Quotes
from scripts.pages.themes import theme_activities, theme_checks, theme_findings
from scripts.text.words import say


def theme_pages(publication: Publication, language: Language) -> list[Page]:
    """Make a page for every theme that packages name, and one that lists them."""
    pages = [_page(publication, theme, language) for theme in by_theme(publication) if theme]
    return [_list(publication, language), *pages] if pages else []


def _list(publication: Publication, language: Language) -> Page:
    title, intro = say(language, "nav.themes"), say(language, "page.themes_intro")
    doors = Quotes(publication, language, addresses.THEMES).blocks.doors()
    text = f"# {title} {{#top}}\n\n<p>{escape(intro)}</p>\n\n{doors}"
    return Page(addresses.THEMES, title, text, intro)


def _page(publication: Publication, theme: str, language: Language) -> Page:
    path = addresses.theme_page(theme)
    packages = _newest(publication.catalog.theme_packages(theme))
    title = theme_name(theme, language)
    context = {
        **Quotes(publication, language, path).functions(),
        "theme": theme,
        "title": title,
        "packages": packages,
        "about": lambda package: package.paragraphs(language),
        "views": [
            f"{package.name}/{chart.view.name}"
            for package in packages
            for chart in publication.charts_of(package, language)
        ],
        "has_findings": theme_findings(publication, theme, language) != [],
        "has_activities": theme_activities(publication, theme, language) != [],
        "has_checks": theme_checks(publication, theme, language).every != (),
    }
    text = environment(language).get_template("theme.md.jinja").render(context)
    about = next((words.text for one in packages for words in one.paragraphs(language)), "")
    return Page(path, title, text, titled(title, about))


def _newest(packages: list[Package]) -> list[Package]:
    """Leave out older years: a chart of a theme draws all of them."""
    last = max((one.stated("period") for one in packages), default="")
    return [one for one in packages if one.stated("period") in {"", last}]
