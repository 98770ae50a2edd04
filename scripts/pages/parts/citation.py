"""What a reader of a package page may do with it: licence, sources, citation."""

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
    page = addresses.package_page(package.name)
    example = next((one.key for one in figures_of(publication.catalog, package)), "")
    return {
        "licences": named_list(package, "licenses", language),
        "sources": named_list(package, "sources", language),
        "cite": cite(publication, package, package.named(language), page, language),
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


def cite(
    publication: Publication,
    package: Package,
    title: str,
    path: str,
    language: Language,
) -> str:
    """Say how to cite a package, or what has another title at a path within its language."""
    version = package.stated("version") or say(language, "cite.unversioned")
    url = publication.site.page(language, path)
    sources = named_list(package, "sources", language)
    cited = {"title": title, "version": version, "url": url}
    if package.stated("report") and sources:
        return say(language, "cite.text", source=sources[0][0], **cited)
    return say(language, "cite.plain", **cited)
