"""Everything that must hold before anything is published."""

from pathlib import Path

from scripts import checks, disclosure
from scripts.charts import problems as chart_problems
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.language import LANGUAGES, Language
from scripts.model.problem import distinct
from scripts.pages.prose import Sources
from scripts.validation import read


def inspect(root: Path) -> Catalog:
    """Read all packages. Raises InputInvalid with every problem of every floor at once."""
    catalog, problems = read(root)
    problems += checks.problems(catalog) + disclosure.problems(catalog)
    if not problems:
        problems += chart_problems(catalog)
    if problems:
        raise InputInvalid(distinct(problems))
    return catalog


def prose(root: Path) -> dict[Language, Sources]:
    """Read the hand-written pages of each language by their path below its folder."""
    return {language: _sources(root / "docs" / language) for language in LANGUAGES}


def _sources(folder: Path) -> Sources:
    files = sorted(folder.rglob("*.md"))
    return {one.relative_to(folder).as_posix(): one.read_text(encoding="utf-8") for one in files}
