"""Everything that must hold before anything is published."""

from pathlib import Path

from scripts import checks, disclosure
from scripts.charts import problems as chart_problems
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.language import LANGUAGES, Language
from scripts.model.problem import Problem, distinct
from scripts.pages.prose import Sources
from scripts.validation import names, read
from scripts.validation.descriptor import decoded


def inspect(root: Path) -> Catalog:
    """Read all packages. Raises InputInvalid with every problem of every floor at once."""
    catalog, problems = read(root)
    problems += checks.problems(catalog) + disclosure.problems(catalog)
    if not problems:
        problems += names.problems(catalog) + chart_problems(catalog)
    if problems:
        raise InputInvalid(distinct(problems))
    return catalog


def prose(root: Path) -> dict[Language, Sources]:
    """Read the hand-written pages of each language by their path below its folder.

    Raises InputInvalid where one of them is not UTF-8.
    """
    sources: dict[Language, Sources] = {}
    problems: list[Problem] = []
    for language in LANGUAGES:
        folder = root / "docs" / language
        files = sorted(folder.rglob("*.md"))
        texts = {one: decoded(one.read_bytes(), "utf-8-sig") for one in files}
        problems += [
            Problem("encoding", one.relative_to(root).as_posix(), details={"encoding": "UTF-8"})
            for one, text in texts.items()
            if text is None
        ]
        sources[language] = {
            one.relative_to(folder).as_posix(): text or "" for one, text in texts.items()
        }
    if problems:
        raise InputInvalid(problems)
    return sources
