"""Whose data a page shows, under which terms, and how new: what stands at its foot."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.citation import named_list
from scripts.pages.publication import Publication
from scripts.pages.records.reports import filled
from scripts.report.series.reports import Report, own_reports, reports
from scripts.report.series.versions import day, version
from scripts.text.dates import DAY, period
from scripts.text.words import say

PUBLISHER = "publisher"


def foot_lines(
    publication: Publication, packages: Iterable[Package], language: Language
) -> tuple[str, ...]:
    """Give what stands at the foot of a page of packages; nothing where that is what stands on all.

    The edition speaks for the packages of its own reports, each as one of its report, and for no
    others; on a page of both its lines come first.
    """
    listed = list(packages)
    ours = [one for one in listed if own(publication, one)]
    known = reports(publication.catalog)
    named = dict.fromkeys(one.stated("report") for one in ours if one.stated("report"))
    if len(ours) == len(listed) and not named:
        return ()
    spoken = [known[one] for one in known if one in named] or own_reports(publication.catalog)
    lines = edition_lines(publication, spoken, ours, language) if ours else []
    strange = (line for one in listed if one not in ours for line in _lines(one, language))
    return tuple(dict.fromkeys([*lines, *strange]))


def of_others(publication: Publication, packages: Iterable[Package]) -> bool:
    """Tell whether any of these packages is not for the edition to speak for."""
    return not all(own(publication, one) for one in packages)


def site_lines(publication: Publication, language: Language) -> list[str]:
    """Give what stands at the foot of all other pages: whose edition it is, how new its data."""
    catalog = publication.catalog
    found = own_reports(catalog)
    newest = [package for report in found for package in report.packages]
    return edition_lines(publication, found, newest, language, day(catalog.packages))


def edition_lines(
    publication: Publication,
    reports: Sequence[Report],
    packages: Sequence[Package],
    language: Language,
    updated: str = "",
) -> list[str]:
    """Say whose edition of which reports it is, under which terms and how new, a line each."""
    edition, stated = publication.edition, version(packages)
    updated = updated or day(packages)
    news = [
        say(language, "footer.updated", date=period(updated, language)) if updated else "",
        say(language, "footer.version", version=stated) if stated else "",
    ]
    said = [filled(one, reports, language) for one in (edition.statement, edition.licence)]
    return [line for line in (*said, " ".join(one for one in news if one)) if line]


def own(publication: Publication, package: Package) -> bool:
    """Tell whether a package is of a report that the edition was made for, or of their lists.

    A package of no report belongs to them where a package of one uses its lists.
    """
    edition = publication.edition
    report = package.stated("report")
    if report or not edition.report:
        return edition.owns(report)
    return package.name in publication.once(_used)


def _used(publication: Publication) -> frozenset[str]:
    """Give the packages whose lists the packages of the edition's reports use."""
    return frozenset(
        key.package
        for report in own_reports(publication.catalog)
        for package in report.packages
        for resource in package.resources
        for key in resource.foreign_keys
    )


def _lines(package: Package, language: Language) -> list[str]:
    version, created = package.stated("version"), package.stated("created")[:DAY]
    lines = [
        *(say(language, "licence.source", title=name)
          for name, _ in named_list(package, "sources", language)),
        *(say(language, "footer.publisher", name=name) for name in _publishers(package)),
        *(say(language, "licence.named", name=name)
          for name, _ in named_list(package, "licenses", language)),
        say(language, "footer.updated", date=period(created, language)) if created else "",
        say(language, "footer.version", version=version) if version else "",
    ]  # fmt: skip
    return [line for line in lines if line] or [say(language, "licence.unnamed")]


def _publishers(package: Package) -> list[str]:
    """Name who publishes a package (Data Package v2 ``contributors``; v1 has one ``role``)."""
    listed = package.descriptor.get("contributors")
    people: list[Mapping[str, Any]] = [one for one in listed or [] if isinstance(one, dict)]
    return [str(one.get("title") or "") for one in people if PUBLISHER in _roles(one)]


def _roles(contributor: Mapping[str, Any]) -> list[str]:
    roles = contributor.get("roles") or [contributor.get("role")]
    return [str(one) for one in roles] if isinstance(roles, list) else []
