"""Whose data a page shows, under which terms, and how new: what stands at its foot."""

from collections.abc import Iterable, Mapping
from typing import Any

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.citation import named_list
from scripts.pages.publication import Publication
from scripts.text.dates import period
from scripts.text.words import say

DAY = len("2026-01-31")
PUBLISHER = "publisher"


def foot_lines(
    publication: Publication, packages: Iterable[Package], language: Language
) -> tuple[str, ...]:
    """Give what the packages of a page say of themselves; nothing where the edition says it.

    The edition speaks for the packages of its own report, and for no other; on a page of both its
    lines come first.
    """
    listed = list(packages)
    strange = [one for one in listed if not own(publication, one)]
    if not strange:
        return ()
    edition = publication.edition
    mixed = len(strange) < len(listed)
    lines = [text.in_(language) for text in (edition.statement, edition.licence) if mixed and text]
    lines += [line for one in strange for line in _lines(one, language)]
    return tuple(dict.fromkeys(lines))


def own(publication: Publication, package: Package) -> bool:
    """Tell whether a package is of the report that the edition was made for, or of its lists.

    A package of no report belongs to it where a package of the report uses its lists.
    """
    edition = publication.edition
    report = package.stated("report")
    if report or not edition.report:
        return bool(report) and report == edition.report
    return package.name in publication.once(_used)


def _used(publication: Publication) -> frozenset[str]:
    """Give the packages whose lists the packages of the edition's report use."""
    return frozenset(
        key.package
        for one in publication.catalog.packages
        if one.stated("report") == publication.edition.report
        for resource in one.resources
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
