"""The fields of the tables of a package: what they mean, and what stands in them."""

from collections.abc import Mapping
from typing import Any

from scripts.model import addresses
from scripts.model.field import Field
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.pages.parts.anchors import anchors
from scripts.pages.parts.facts import resource_facts
from scripts.pages.parts.fields.glance import glanced_at
from scripts.pages.parts.fields.rules import rules
from scripts.pages.parts.fields.summaries import summaries
from scripts.pages.parts.tables import PREVIEW
from scripts.pages.publication import Publication
from scripts.text.words import has, say


def dictionary(
    publication: Publication, package: Package, language: Language
) -> list[dict[str, object]]:
    """Give every table of a package with its fields."""
    return [_table(publication, package, one, language) for one in package.resources]


def title(resource: Resource, language: Language) -> Words:
    """Give the title of a table, or its name, which is in no language."""
    words = resource.title.words(language)
    return words if words.text else Words(resource.name, "")


def _table(
    publication: Publication, package: Package, resource: Resource, language: Language
) -> dict[str, object]:
    held = _held(publication, package, resource, language)
    return {
        "name": resource.name,
        "title": title(resource, language),
        "facts": resource_facts(package, resource, language),
        "listed": any(resource.reference(one.name) for one in resource.fields),
        "summed": bool(held),
        "fields": [
            {**_field(package, resource, one, language), "held": held.get(one.name, "")}
            for one in resource.fields
        ],
    }


def _held(
    publication: Publication, package: Package, resource: Resource, language: Language
) -> dict[str, str]:
    """Say what stands in the fields of a plain table of which only the first rows are shown.

    Of a list of codes there is nothing to say: each of its rows is another.
    """
    catalog = publication.catalog
    whole = resource.length <= PREVIEW or resource.name in anchors(catalog, package)
    codes = resource.has(*(f"name_{one}" for one in catalog.languages))
    seen = glanced_at(catalog, package, resource)
    return {} if whole or codes or seen else summaries(catalog, package, resource, language)


def _field(
    package: Package, resource: Resource, field: Field, language: Language
) -> Mapping[str, Any]:
    key = resource.reference(field.name)
    kind = f"type.{field.type}"
    kind = kind if has(language, kind) else "type.other"
    page = addresses.package_page(package.name)
    target = addresses.package_page(key.package or package.name) if key else ""
    own = bool(key) and key is not None and not key.package
    return {
        "name": field.name,
        "title": field.title.words(language),
        "about": field.description.words(language),
        "type": say(language, kind, type=field.type),
        "rules": list(rules(field, language)),
        "list": key.resource or resource.name if key else "",
        "link": ("#fields" if own else f"{addresses.to_language_root(page)}{target}#fields"),
    }
