"""The page of checks: where the figures of all packages agree, and where they do not."""

from typing import Any

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.pages.page import Page
from scripts.pages.parts.checks import check_rows, implied, summary
from scripts.pages.parts.themes import by_theme
from scripts.pages.publication import Publication
from scripts.text.words import say


def checks_page(publication: Publication, language: Language) -> Page:
    """Make the page that shows the arithmetic of every check."""
    groups = [
        _group(publication, package, language)
        for members in by_theme(publication).values()
        for package in members
    ]
    groups = [group for group in groups if group["rows"]]
    rows = [row for group in groups for row in group["rows"]]
    context: dict[str, Any] = {
        "groups": groups,
        "differing": [row for row in rows if row.verdict == "differs"],
        "summary": summary(rows, language),
        "home": addresses.to_language_root(addresses.CHECKS),
        "download": f"{addresses.to_root(addresses.CHECKS)}data/{addresses.CHECKS_CSV}",
    }
    template = environment(language).get_template("checks.md.jinja")
    title = say(language, "check.title")
    return Page(addresses.CHECKS, title, template.render(context), say(language, "check.intro"))


def _group(publication: Publication, package: Package, language: Language) -> dict[str, Any]:
    rows = check_rows(publication, package, language)
    return {
        "package": package,
        "title": package.named(language),
        "path": addresses.package_page(package.name),
        "rows": rows,
        "shown": [row for row in rows if row.verdict != "differs" and not row.implied],
        "implied": [row for row in rows if row.implied],
        "implied_counts": implied(rows, language),
    }
