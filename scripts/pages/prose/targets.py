"""Where links of hand-written pages lead: to pages and assets that the site has."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.pages.prose.links import FIXED, address, line_of, meant, targets_of
from scripts.pages.prose.placing import Places
from scripts.report.themes import themes

MADE = (addresses.PACKAGES, addresses.CHECKS, addresses.FIGURES, addresses.GLOSSARY, addresses.HELP)
"""Pages that are made where there is something to show on them."""
ASSETS = "assets/"
ROOTED = re.compile(r"/(?!/)")
ASKED = re.compile(
    r"""(?:!\[[^\]\n]*\]\(\s*<?|\bsrc\s*=\s*["']?)((?:https?:)?//[^)\s>"']+)""", re.IGNORECASE
)
"""A picture or a script of another host."""


class Targets(NamedTuple):
    """The files and the pages that a link may lead to."""

    files: Places
    pages: frozenset[str]
    folders: tuple[str, ...]
    """Below these any page may be made: of a year, or of a list in parts."""

    def lead(self, meant: str) -> bool:
        """Tell whether a file is there, or a page is made in its place."""
        if not meant.endswith(".md"):
            return meant.startswith(ASSETS)
        path = address(meant)
        return meant in self.files or path in self.pages or path.startswith(self.folders)


def targets(catalog: Catalog, stand: Places) -> Targets:
    """Give what links of the hand-written pages of a language may lead to."""
    packages = (addresses.package_page(one.name) for one in catalog.packages)
    written = (way for one in stand.values() for way in (one.path, one.folder))
    themed = map(addresses.theme_page, themes(catalog))
    pages = frozenset({"", *MADE, *packages, *written})
    return Targets(stand, pages, (*themed, addresses.PACKAGES_PARTS))


def link_problems(known: Targets, place: str, source: str) -> Iterator[Problem]:
    """Say every link of a page that leads to no page; ``place`` is its address in messages.

    Links are written as from file to file; those that begin with a sign or a scheme are not.
    """
    file = place.split("/", 2)[2]
    for target, line in targets_of(source):
        path = target.partition("#")[0].partition("?")[0]
        # A path from the root of a host is none of a site that may lie below it.
        fixed = FIXED.match(target) and not ROOTED.match(target)
        if not fixed and not known.lead(meant(path, file)):
            yield Problem("prose-link", place, line, "", target)


def host_problems(place: str, source: str) -> Iterator[Problem]:
    """Say every file that a page would ask of another host."""
    for found in ASKED.finditer(source):
        yield Problem("prose-host", place, line_of(source, found.start(1)), "", found[1])
