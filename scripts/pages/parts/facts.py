"""What a descriptor says of a package or a table beside its texts (Data Package, Data Resource)."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.pages.parts.citation import listed
from scripts.text.dates import DAY, period
from scripts.text.numbers import number
from scripts.text.words import say


class Fact(NamedTuple):
    """A property with its name for readers, and where it leads, if it is an address."""

    name: str
    value: str
    link: str = ""
    code: bool = False
    """It is in no language."""


def package_facts(package: Package, language: Language) -> list[Fact]:
    """Give what a package is in short, and what else it says of itself, but for its sources."""
    rows = sum(one.length for one in package.resources)
    licences = listed(package.descriptor.get("licenses"), package.languages, language)
    found = [
        Fact("page.count", number(rows, language)),
        Fact("page.period", period(package.stated("period"), language)),
        Fact("page.version", package.stated("version")),
        *(Fact("page.licenses", *one) for one in licences),
        Fact("page.created", period(package.stated("created")[:DAY], language)),
        Fact("page.id", package.stated("id"), package.stated("id"), code=True),
        Fact("page.homepage", package.stated("homepage"), package.stated("homepage")),
        Fact("page.image", package.stated("image"), package.stated("image")),
        Fact("page.keywords", ", ".join(_texts(package.descriptor.get("keywords")))),
        Fact("page.contributors", "; ".join(_people(package.descriptor))),
    ]  # fmt: skip
    return _said(found, language)


def resource_facts(package: Package, resource: Resource, language: Language) -> list[Fact]:
    """Give what a table says of itself: its kind of file, its own homepage, licences, sources."""
    entry = next(one for one in package.descriptor["resources"] if one["name"] == resource.name)
    found = [
        Fact("page.mediatype", str(entry.get("mediatype") or ""), code=True),
        Fact("page.homepage", str(entry.get("homepage") or ""), str(entry.get("homepage") or "")),
    ]
    for key, name in (("page.licenses", "licenses"), ("page.sources", "sources")):
        pairs = listed(entry.get(name), package.languages, language)
        found += [Fact(key, *pair) for pair in pairs]
    return _said(found, language)


def _said(found: list[Fact], language: Language) -> list[Fact]:
    web = ("http://", "https://")
    return [
        one._replace(
            name=say(language, one.name), link=one.link if one.link.startswith(web) else ""
        )
        for one in found
        if one.value
    ]


def _texts(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _people(descriptor: Mapping[str, Any]) -> Iterator[str]:
    """Name the contributors, with what they did and for whom."""
    people = descriptor.get("contributors")
    for one in people if isinstance(people, list) else ():
        own = " ".join(str(one[part]) for part in ("givenName", "familyName") if one.get(part))
        roles = _texts(one.get("roles")) or [str(one.get("role") or "")]
        beside = [*roles, str(one.get("organization") or "")]
        about = ", ".join(part for part in beside if part)
        name = str(one.get("title") or own or one.get("email") or one.get("path") or "")
        yield f"{name} ({about})" if about else name
