"""Rules for themes: each has an address of its own."""

from collections.abc import Iterator

from scripts.model.addresses import OTHER, theme_code
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem


def theme_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every theme of whose name no address is left, and every one that has another's."""
    first: dict[str, str] = {}
    for package in catalog.packages:
        theme = package.stated("theme")
        code = theme_code(theme) if theme else OTHER
        if not code or first.setdefault(code, theme) != theme:
            yield Problem("theme-address", package.path, None, "theme", theme)
