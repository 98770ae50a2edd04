"""Where links of hand-written pages lead: to pages and assets that the site has."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.pages.prose.links import FIXED, TARGET, address
from scripts.pages.prose.placing import Places
from scripts.report.themes import themes

MADE = (addresses.PACKAGES, addresses.CHECKS, addresses.FIGURES, addresses.GLOSSARY, addresses.HELP)
"""Pages that are made where there is something to show on them."""
ASSETS = "assets/"


def link_problems(catalog: Catalog, place: str, source: str, stand: Places) -> Iterator[Problem]:
    """Say every link of a page that leads to no page; ``place`` is its address in messages.

    Links are written as from file to file; those that begin with a sign or a scheme are not.
    """
    file = place.split("/", 2)[2]
    for found in TARGET.finditer(source):
        path = found[2].partition("#")[0].partition("?")[0]
        if FIXED.match(found[2]) or _leads(catalog, normpath(join(dirname(file), path)), stand):
            continue
        line = source.count("\n", 0, found.start(2)) + 1
        yield Problem("prose-link", place, line, "", found[2])


def _leads(catalog: Catalog, meant: str, stand: Places) -> bool:
    """Tell whether a file is there, or a page is made in its place."""
    if not meant.endswith(".md"):
        return meant.startswith(ASSETS)
    path = address(meant)
    packages = (addresses.package_page(one.name) for one in catalog.packages)
    themed = tuple(map(addresses.theme_page, themes(catalog)))
    written = {way for one in stand.values() for way in (one.path, one.folder)}
    return (
        meant in stand
        or path in {"", *MADE, *packages, *written}
        or path.startswith((*themed, addresses.PACKAGES_PARTS))
        or not catalog.complete
    )
