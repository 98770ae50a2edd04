"""Finders of made catalogs, as bare pages with the script alone; what they ask for may be held."""

from pathlib import Path

from markdown import Markdown
from playwright.sync_api import Page, Route

from scripts.downloads.figures import figures_csv
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.pages.kinds.finder import finder_page
from scripts.pages.parts.pieces import pieces
from scripts.pages.publication import Publication
from site_tests.building import ROOT
from site_tests.making import EDITION, LANGUAGES, figure, package

SEXES = ("F", "_T")


def many_figures(packages: int, each: int) -> Catalog:
    """Make packages of so many figures each in two languages; every other one is of women."""
    made = tuple(
        package(
            f"d{at:02}",
            figures=[
                figure(
                    f"{at}-{one + 1}", at * each + one, sex=SEXES[one % 2], nationality=f"N{one}"
                )
                for one in range(each)
            ],
        )
        for at in range(packages)
    )
    return Catalog(made, edition=EDITION)


def write(site: Path, catalog: Catalog) -> None:
    """Write the finder in every language with its pieces, the table of all figures, the scripts."""
    made = Publication(catalog, Site("/"))
    files = {f"data/{addresses.FIGURES_CSV}": figures_csv(made.catalog)}
    for language in LANGUAGES:
        found = pieces(made, language)
        files |= {f"{language}/{path}": content for path, content in found.items()}
        body = Markdown(extensions=["attr_list"]).convert(finder_page(made, language).markdown)
        script = '<script type="module" src="../../scripts/finder.js"></script>'
        text = f'<!doctype html><html lang="{language}"><meta charset="utf-8">{body}{script}'
        files[f"{language}/figures/index.html"] = text.encode()
    for path, content in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
    (site / "scripts").symlink_to(ROOT / "scripts" / "theme" / "assets" / "scripts")


def hold(page: Page, pattern: str) -> list[Route]:
    """Keep back what a page asks for; gives what it has asked for so far, to be let go on."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(pattern, keep)
    return held
