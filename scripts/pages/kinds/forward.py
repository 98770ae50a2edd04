"""Addresses of the newest year: while its page stands at a shorter one, they lead there."""

from collections.abc import Iterable, Mapping

from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import Page


def forwards(site: Site, pages: Iterable[Page], language: Language) -> Mapping[str, bytes]:
    """Give what stands at the address of its year for each page of the newest one, by its path.

    Who cites that address finds the same year there when a newer one has come.
    """
    template = environment(language).get_template("forward.html.jinja")
    taken = {page.path: page for page in pages}
    found = {
        addresses.of_year(page.path, page.year): page
        for page in taken.values() if page.year and not page.older
    }  # fmt: skip
    return {
        path: template.render(page=page, address=site.page(language, page.path)).encode()
        for path, page in found.items() if path not in taken
    }  # fmt: skip
