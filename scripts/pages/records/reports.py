"""Reports as a reader meets them: by number and day, and what each tells of."""

from collections.abc import Iterable, Mapping, Sequence

from scripts.model.catalog import Catalog
from scripts.model.language import Language, Text
from scripts.model.package import Package
from scripts.report.series.reports import Report, reports
from scripts.text.dates import period
from scripts.text.lists import listed, years
from scripts.text.words import say
from scripts.validation.reading.descriptor import text


def report_name(report: Report, language: Language) -> str:
    """Name a report by number and day; one without by its source and year, else by its code."""
    if report.number and report.date:
        day = period(report.date, language)
        return say(language, "report.named", number=report.number, date=day)
    tags = report.packages[0].languages
    named = (text(report.source, name, tags).in_(language) for name in ("short", "title"))
    title, year = next((one for one in named if one), report.code), period(report.period, language)
    return title if year in title else say(language, "page.of_year", title=title, year=year)


def report_names(named: Sequence[Report], language: Language) -> str:
    """Name several reports in one line."""
    return listed([report_name(one, language) for one in named], language)


def report_years(named: Sequence[Report], language: Language) -> str:
    """Say of which years reports are."""
    return years([one.period for one in named if one.period], language)


def filled(words: Text, named: Sequence[Report], language: Language) -> str:
    """Give words of the edition with reports where they leave room for them."""
    said = words.in_(language)
    if "{" not in said:
        return said
    said = said.replace("{reports}", report_names(named, language))
    return said.replace("{years}", report_years(named, language))


def report_labels(
    catalog: Catalog, packages: Iterable[Package], language: Language
) -> Mapping[str, str]:
    """Name the report of each package, by the package's name; where all are of one, none."""
    codes = {one.name: one.stated("report") for one in packages}
    known = reports(catalog)
    several = len(set(codes.values()) - {""}) > 1
    return {
        name: report_name(known[code], language) if several and code else ""
        for name, code in codes.items()
    }
