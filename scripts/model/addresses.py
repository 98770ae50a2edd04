"""Every address of the site: the only place that knows them. They are stable for ever."""

import re
import unicodedata
from dataclasses import dataclass

from scripts.model.language import Language

SAFE = re.compile(r"[a-z0-9][a-z0-9._-]*")
"""What a name must look like to be part of an address."""
LONGEST = 100
"""So many bytes of a name are part of one: with language and ending, it is the name of a file."""
KEPT = frozenset("LMN")
"""Letters, marks (Lao vowels are some) and numbers: what is left of a theme, which may have any
name, in its address."""


@dataclass(frozen=True)
class Site:
    """Where the site is published. ``url`` is the root's address and ends in ``/``."""

    url: str

    def page(self, language: Language, path: str) -> str:
        """Give the full address of a page; ``path`` is '' or ends in '/'."""
        return f"{self.url}{language}/{path}"

    def data(self, path: str) -> str:
        """Give the full address of a download."""
        return f"{self.url}{DATA}{path}"

    @property
    def base_path(self) -> str:
        """The path of the root on its host, for pages that do not know where they are read."""
        rest = self.url.split("://", 1)[-1]
        return "/" + rest.split("/", 1)[1] if "/" in rest else "/"


DATA = "data/"
PACKAGES = "packages/"
PACKAGES_PARTS = "list/"
"""The pages of a list of many packages; below ``packages/`` any name may be a package's."""
THEMES = "themes/"
OTHER = "other"
"""In the place of a theme's part of addresses: packages without one."""
CHECKS = "checks/"
GLOSSARY = "glossary/"
HELP = "help/"
CHECKS_CSV = "checks.csv"
"""The results of all checks, below ``data/``."""
FIGURES = "figures/"
FIGURES_PIECES = f"{FIGURES}pieces/"
"""All figures of a language for the script of the finder, in files of a bounded size."""
CARDS = "cards"
"""What a script shows of a figure or a term of a page, in files beside that page."""
FIGURES_CSV = "figures.csv"
"""All figures of all packages, below ``data/``."""
ASSETS = "assets/"
SEARCH = f"{ASSETS}search.json"
"""The index of a language's search, or the head of one in parts, below that language."""
RUNTIME = "assets/vega.js"
"""What makes charts interactive, below the root: one for both languages."""


def package_page(name: str) -> str:
    """Give the path of a package's page within a language."""
    return f"{PACKAGES}{name}/"


def packages_part(number: int) -> str:
    """Give the path of a page of the list of packages within a language, from 1 on."""
    return f"{PACKAGES_PARTS}{number}/"


def theme_page(name: str, period: str = "") -> str:
    """Give the path of a theme's page within a language, or of its page on one year."""
    page = f"{THEMES}{theme_code(name)}/"
    return of_year(page, period) if period else page


def of_year(page: str, period: str) -> str:
    """Give the path of what a page shows of one year; the page itself shows the newest."""
    return f"{page}{year_code(period)}/"


def year_code(period: str) -> str:
    """Give a period's part of addresses: ``2031``, ``2031-07-2032-06``."""
    return theme_code(period)


def theme_code(name: str) -> str:
    """Give a theme's part of addresses; '' where nothing is left of its name."""
    letters = unicodedata.normalize("NFC", name.lower())
    kept = (one if unicodedata.category(one)[0] in KEPT or one in "_." else "-" for one in letters)
    return re.sub("-+", "-", "".join(kept)).strip("-.")


def name_code(name: str) -> str:
    """Give the part of addresses of a resource, which may have any name in version 2; or ''."""
    return name if SAFE.fullmatch(name) else theme_code(name)


def is_short(code: str) -> bool:
    """Tell whether a file can be named by a part of an address."""
    return len(code.encode()) <= LONGEST


def table_anchor(name: str) -> str:
    """Give the anchor of a table on its package's page."""
    return f"table-{name_code(name)}"


def labelled_csv(resource: str, language: Language) -> str:
    """Give the name of the file that has a resource with names in place of codes."""
    return f"{name_code(resource)}.{language}.csv"


def inline_csv(resource: str) -> str:
    """Give the path of the file that has what stands in a descriptor as the data of a resource."""
    return f"{DATA}{name_code(resource)}.csv"


def theme_anchor(name: str) -> str:
    """Give the anchor of a theme on pages that list by theme; packages without one have theirs."""
    return f"theme-{theme_code(name) or OTHER}"


def check_anchor(package: str, code: str) -> str:
    """Give the anchor of a check on a page."""
    return f"check-{package}-{code}"


def check(package: str, code: str) -> str:
    """Give the path of a check within a language: its place on the page of all checks."""
    return f"{CHECKS}#{check_anchor(package, code)}"


def figure(package: str, key: str) -> str:
    """Give the path of a figure within a language: its package's page and its own anchor."""
    return f"{package_page(package)}#{key}"


def figures_piece(at: int) -> str:
    """Give the path of a piece of all figures within a language; the first is at 0."""
    return f"{FIGURES_PIECES}{at + 1}.json"


def cards(page: str) -> str:
    """Give the path of the cards of what a page lists, of its figures or terms, for a script."""
    return f"{page}{CARDS}.json"


def cards_piece(page: str, at: int) -> str:
    """Give the path of a piece of the cards of a page that has many; the first is at 0."""
    return f"{page}{CARDS}/{at + 1}.json"


def section_anchor(code: str) -> str:
    """Give the anchor of a section of the report on a package's page."""
    return "section-" + code.replace(".", "-").lower()


def section(package: str, code: str) -> str:
    """Give the path of a section within a language: where a package's page lists it."""
    return f"{package_page(package)}#{section_anchor(code)}"


def chart(package: str, view: str) -> str:
    """Give the path of a chart within a language: its package's page and its own anchor."""
    return f"{package_page(package)}#chart-{view}"


def activity(package: str, code: str) -> str:
    """Give the path of an activity within a language: its package's page and its own anchor."""
    return f"{package_page(package)}#{code}"


def term(code: str) -> str:
    """Give the path of a term within a language: the glossary and its own anchor."""
    return f"{GLOSSARY}#{code}"


def search_part(name: str) -> str:
    """Give the way to a part of the index of the search, from the folder of ``SEARCH``."""
    return f"search/{name}.json"


def to_root(page: str) -> str:
    """Give the relative way from a page (``'' `` or ``'a/b/'``) up to the site's root."""
    return "../" * (page.count("/") + 1)


def to_language_root(page: str) -> str:
    """Give the relative way from a page up to the home page of its language."""
    return "../" * page.count("/") or "./"


def between(page: str, other: str) -> str:
    """Give the relative way from a page to another one of its language."""
    below = bool(page) and other.startswith(page)
    return other.removeprefix(page) if below else to_language_root(page) + other


def card(language: Language, page: str) -> str:
    """Give the path of the picture that a link to a page shows where it is shared."""
    return f"social/{language}/{page.removesuffix('/') or 'index'}.png"


def chart_file(package: str, view: str, language: Language, kind: str) -> str:
    """Give the path of a chart's download below ``data/``."""
    return f"{package}/charts/{view}.{language}.{kind}"


def chart_csv(package: str, view: str) -> str:
    """Give the path of the rows of a chart below ``data/``; one for both languages."""
    return f"{package}/charts/{view}.csv"
