"""What a reader of a package page may do with it: licence, sources, citation."""

from collections.abc import Sequence

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.report.figures import figures_of
from scripts.text.words import say
from scripts.validation.reading.descriptor import text


def terms_of_use(
    publication: Publication, package: Package, language: Language
) -> dict[str, object]:
    """Give the licences and sources of a package, and how to cite it."""
    sources = named_list(package, "sources", language)
    example = next((one.key for one in figures_of(publication.catalog, package)), "")
    return {
        "licences": named_list(package, "licenses", language),
        "sources": sources,
        "cite": _cite(publication, package, sources, language),
        "example": f"{package.stated('report')}:{example}" if example else "",
    }


def named_list(package: Package, name: str, language: Language) -> list[tuple[str, str]]:
    """Give name and address of each licence or source; only web addresses become links."""
    return listed(package.descriptor.get(name), package.languages, language)


def listed(
    members: object, languages: tuple[str, ...], language: Language
) -> list[tuple[str, str]]:
    """Give name and address of each licence or source that a descriptor lists."""
    found = []
    for one in members if isinstance(members, list) else []:
        title = text(one, "title", languages).in_(language)
        path = str(one.get("path") or one.get("web") or "")
        link = path if path.startswith(("http://", "https://")) else ""
        found.append((title or str(one.get("name") or path), link))
    return found


def _cite(
    publication: Publication,
    package: Package,
    sources: Sequence[tuple[str, str]],
    language: Language,
) -> str:
    version = package.stated("version") or say(language, "cite.unversioned")
    title = package.named(language)
    url = publication.site.page(language, addresses.package_page(package.name))
    if package.stated("report") and sources:
        source = sources[0][0]
        return say(language, "cite.text", title=title, version=version, source=source, url=url)
    return say(language, "cite.plain", title=title, version=version, url=url)
