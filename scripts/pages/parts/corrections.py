"""The way from a figure that looks wrong to an issue in the project's repository."""

import re
from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.report.figures import figures_of
from scripts.text.words import say

ASCII = re.compile(r"[\x00-\x7f]+")


def corrections(
    publication: Publication, package: Package, language: Language
) -> Mapping[str, str]:
    """Give the address of a new issue for each figure; none where no repository is named.

    The issue asks for what is printed, except of a masked figure: nobody is to write it down.
    """
    repository = publication.edition.repository
    if not repository:
        return {}
    asked = {True: say(language, "correction.masked"), False: say(language, "correction.printed")}
    found = {}
    for figure in figures_of(publication.catalog, package):
        place = publication.site.page(language, addresses.figure(package.name, figure.key))
        body = f"{place}\n\n{asked[figure.masked]}\n"
        found[figure.key] = issue(repository, f"{figure.key} ({package.name})", body)
    return found


def issue(repository: str, title: str, body: str) -> str:
    """Give the address of a new issue with its title and text filled in."""
    base = repository.rstrip("/")
    title, body = _in_query(title), _in_query(body)
    if "gitlab" in (urlsplit(base).hostname or ""):
        return f"{base}/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}"
    return f"{base}/issues/new?title={title}&body={body}"


def _in_query(text: str) -> str:
    """Write a text as part of a query; Lao letters stay, as nine bytes each would be a load."""
    return ASCII.sub(lambda found: quote(found.group(), safe="/:"), text)
