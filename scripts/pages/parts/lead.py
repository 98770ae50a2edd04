"""The number that a page leads with, as the picture of a shared link shows it."""

import re
from collections.abc import Iterable

from markupsafe import Markup

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.page import NO_LEAD, Lead
from scripts.pages.parts.provenance import own
from scripts.pages.parts.themes import by_theme
from scripts.pages.parts.ways.headlines import package_headline
from scripts.pages.publication import Publication
from scripts.text.brief import first_sentence
from scripts.text.dates import period
from scripts.text.words import say

FIRST = re.compile(
    r'<ul class="headlines"[^>]*>\s*<li[^>]*>\s*'
    r'<a class="figure"[^>]*>(?P<value>.*?)</a>(?P<words>.*?)(?:<small|</li>)',
    re.DOTALL,
)
"""The first figure of those that a hand-written page puts before all else, and its words."""


def lead_of(publication: Publication, packages: Iterable[Package], language: Language) -> Lead:
    """Give the first number among the headlines of packages; nothing where none has any."""
    for package in packages:
        found = package_headline(publication, package, language)
        if found and re.search(r"\d", found.value):
            words = first_sentence(found.words.text).removesuffix(".")
            place = _country(publication, [package], language)
            return _said(found.value, words, place, package.stated("period"), language)
    return NO_LEAD


def written_lead(publication: Publication, text: str, iso: str, language: Language) -> Lead:
    """Give the first of the figures that a rendered page of a period puts before all else."""
    found = FIRST.search(text)
    if found is None:
        return NO_LEAD
    value, words = (Markup(found[one]).striptags() for one in ("value", "words"))  # noqa: S704
    place = _country(publication, publication.catalog.packages, language)
    return _said(value, words, place, iso, language)


def first_lead(publication: Publication, language: Language) -> Lead:
    """Give the number of the first theme that has one: the site's own, where nobody wrote any."""
    groups = by_theme(publication).items()
    found = (lead_of(publication, members, language) for theme, members in groups if theme)
    return next((one for one in found if one.value), NO_LEAD)


def _said(value: str, words: str, country: str, iso: str, language: Language) -> Lead:
    """Put a number, what it counts, and where and when that was, into words."""
    when = period(iso, language)
    where = country or when
    if country and when:
        where = say(language, "lead.where", country=country, period=when)
    said = f"{value} {words}"
    if where:
        said = say(language, "lead.said", value=value, words=words, where=where)
    return Lead(value, words, where, said)


def _country(publication: Publication, packages: Iterable[Package], language: Language) -> str:
    """Name the country that the edition is about; nothing for packages that are not its own."""
    catalog, code = publication.catalog, publication.edition.country
    names = (
        catalog.label(package, resource, "ref_area", code).in_(language)
        for package in packages if own(publication, package)
        for resource in package.resources if catalog.row(package, resource, "ref_area", code)
    )  # fmt: skip
    return next(names, "")
