"""Everything that must hold before anything is published."""

from pathlib import Path

from scripts import checks, disclosure
from scripts.charts import view_problems
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.language import LANGUAGES, Language
from scripts.model.problem import Problem, distinct
from scripts.pages.prose import wording
from scripts.pages.prose.pages import Sources
from scripts.validation import read
from scripts.validation.reading.files import content
from scripts.validation.reading.parts import located
from scripts.validation.rules import names


def inspect(root: Path) -> Catalog:
    """Read all packages. Raises InputInvalid with every problem of every floor at once.

    Faulty data keeps pages from being rendered, but their words are read even so.
    """
    catalog, problems = read(root)
    problems += checks.problems(catalog) + disclosure.problems(catalog) + view_problems(catalog)
    if not problems:
        problems += names.problems(catalog)
    if problems:
        raise InputInvalid(distinct(located(catalog, problems) + worded(root)))
    return catalog


def worded(root: Path) -> list[Problem]:
    """Read the words of the hand-written pages, and say which pages cannot be read."""
    sources, problems = _read(root)
    lost = {one.path.split("/", 2)[2] for one in problems}
    read_in_both = {
        language: {file: text for file, text in pages.items() if file not in lost}
        for language, pages in sources.items()
    }
    return problems + wording.problems(read_in_both)


def prose(root: Path) -> dict[Language, Sources]:
    """Read the hand-written pages of each language by their path below its folder.

    Raises InputInvalid where one of them cannot be read.
    """
    sources, problems = _read(root)
    if problems:
        raise InputInvalid(distinct(worded(root)))
    return sources


def _read(root: Path) -> tuple[dict[Language, Sources], list[Problem]]:
    """Read the pages that can be read, and say which cannot."""
    sources: dict[Language, Sources] = {}
    problems: list[Problem] = []
    for language in LANGUAGES:
        folder = root / "docs" / language
        pages: dict[str, str] = {}
        for one in sorted(folder.rglob("*.md")):
            text, found = content(one, one.relative_to(root).as_posix(), "utf-8-sig")
            pages[one.relative_to(folder).as_posix()] = text or ""
            problems += found
        sources[language] = pages
    return sources, problems
