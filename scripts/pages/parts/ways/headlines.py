"""The headline of a theme as a reader meets it: a number with its source, and what it counts."""

from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.pages.parts.themes import members, theme_activities
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_value
from scripts.report.figures import figures_of
from scripts.report.series.reports import year_of
from scripts.report.themes import theme_year, theme_years
from scripts.text.brief import first_sentence
from scripts.text.numbers import number
from scripts.validation.reading.headline import Headline, headline


@dataclass(frozen=True)
class HeadlineRow:
    """A number, where it stands below a language's root, and words; any of them may be empty."""

    value: str
    path: str
    words: Words


def theme_headline(publication: Publication, theme: str, language: Language) -> HeadlineRow:
    """Give what the newest packages of a theme say of it: a headline, else their first sentence."""
    year = theme_years(publication.catalog, theme)[0]
    packages = members(publication, theme, year)
    for package in packages:
        if found := package_headline(publication, package, language):
            return found
    about = (words for package in packages for words in package.paragraphs(language)[:1])
    words = next(about, Words("", language))
    return HeadlineRow("", "", Words(first_sentence(words.text), words.lang))


def package_headline(
    publication: Publication, package: Package, language: Language
) -> HeadlineRow | None:
    """Give the headline of a package; nothing where it has none."""
    said = headline(package)
    return _row(publication, package, said, language) if said else None


def _row(
    publication: Publication, package: Package, said: Headline, language: Language
) -> HeadlineRow:
    value, path = "", ""
    if said.figure:
        value, path = _figure(publication, package, said.figure, language)
    elif said.resource:
        count = _count(publication, package, said.resource, language)
        value = number(count, language) if count else ""
        path = addresses.package_page(package.name)
    return HeadlineRow(value, path, said.title.words(language))


def _figure(
    publication: Publication, package: Package, key: str, language: Language
) -> tuple[str, str]:
    catalog = publication.catalog
    one = next((one for one in figures_of(catalog, package) if one.key == key), None)
    if one is None:
        return "", ""
    return figure_value(catalog, one, language), addresses.figure(package.name, key)


def _count(publication: Publication, package: Package, name: str, language: Language) -> int:
    """Count the rows of a table; activities that the report counts together count one by one."""
    theme = package.stated("theme")
    if name == "activities" and theme:
        catalog = publication.catalog
        year = theme_year(catalog, theme, year_of(catalog, package))
        told = theme_activities(publication, theme, language, year)
        return sum(row.counted for one in told for section in one.listed for row in section.rows)
    resource = package.resource(name)
    return resource.length if resource else 0
