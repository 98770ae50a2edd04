"""The figure finder: every figure of every package on one page, with the codes to choose by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_key, figure_value
from scripts.pages.records.filters import Code, Codes, Filters
from scripts.report.figures import figure_table, figures_of
from scripts.text.numbers import digits, number
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
Choice = tuple[str, str, Sequence[tuple[str, str]]]
"""A control: its name, its label, and its codes with their names."""


@dataclass(frozen=True)
class Entry:
    """A figure in the finder."""

    key: str
    shown: str
    name: str
    value: str
    number: str
    """The value as a machine writes it; empty where it is masked."""
    codes: Codes


@dataclass(frozen=True)
class Group:
    """The figures of one package."""

    package: str
    title: str
    path: str
    report: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Theme:
    """A theme with its packages that have figures."""

    code: str
    name: str
    groups: tuple[Group, ...]


def finder_page(publication: Publication, language: Language) -> Page:
    """Make the page of all figures; without JavaScript it is plain tables by theme."""
    themes = _themes(publication, language)
    entries = [one for theme in themes for group in theme.groups for one in group.entries]
    reports = {group.report for theme in themes for group in theme.groups}
    limit = number(publication.edition.mask_below, language)
    names = ("masked", "secondary")
    masks = {name: say(language, f"figure.{name}_short", limit=limit) for name in names}
    intro = say(language, "finder.intro", **masks)
    context: dict[str, object] = {
        "intro": intro,
        "themes": themes,
        "controls": _controls(themes, entries, language),
        "count": len(entries),
        "several_reports": len(reports) > 1,
        "home": addresses.to_language_root(addresses.FIGURES),
        "download": f"{addresses.to_root(addresses.FIGURES)}data/{addresses.FIGURES_CSV}",
    }
    template = environment(language).get_template("figures.md.jinja")
    title = say(language, "finder.title")
    # Its figures are found on the pages of their packages.
    return Page(addresses.FIGURES, title, template.render(context), intro)


def _themes(publication: Publication, language: Language) -> list[Theme]:
    filters = Filters(publication)
    found = []
    for theme, packages in by_theme(publication).items():
        groups = tuple(
            _group(publication, filters, package, language)
            for package in packages if figure_table(publication.catalog, package)
        )  # fmt: skip
        if groups:
            code = addresses.theme_code(theme) or addresses.OTHER
            found.append(Theme(code, theme_name(publication, theme, language), groups))
    return found


def _group(
    publication: Publication, filters: Filters, package: Package, language: Language
) -> Group:
    catalog, names = publication.catalog, publication.namer(package, language)
    entries = tuple(
        Entry(
            one.key,
            figure_key(catalog, package, one, language),
            names.name(one),
            figure_value(catalog, one, language),
            digits(one.value),
            filters.codes(package, one),
        )
        for one in figures_of(catalog, package)
    )
    path = addresses.package_page(package.name)
    return Group(package.name, package.named(language), path, package.stated("report"), entries)


def _controls(
    themes: Sequence[Theme], entries: Iterable[Entry], language: Language
) -> list[Choice]:
    """Give the codes that occur, for every control that has any."""
    found: dict[str, dict[str, Code]] = {}
    for entry in entries:
        for name, codes in entry.codes.items():
            found.setdefault(name, {}).update(codes)
    listed = {"theme": [(one.code, one.name) for one in themes]}
    listed |= {name: _options(codes, language) for name, codes in found.items()}
    return [(name, say(language, words), listed[name])
            for name, words in CONTROLS.items() if listed.get(name)]  # fmt: skip


def _options(codes: Mapping[str, Code], language: Language) -> list[tuple[str, str]]:
    ordered = sorted(codes.items(), key=lambda pair: (pair[1].order, pair[0]))
    return [(code, one.name.in_(language)) for code, one in ordered]
