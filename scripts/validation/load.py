"""Read every package of a folder and apply every rule to it."""

from collections.abc import Callable, Iterable
from pathlib import Path

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.package import Package
from scripts.model.problem import Problem, distinct
from scripts.validation.reading.descriptor import find, parse
from scripts.validation.reading.package import build
from scripts.validation.reading.parts import located
from scripts.validation.rules.activities import activity_problems
from scripts.validation.rules.characters import character_problems
from scripts.validation.rules.figures import figure_problems
from scripts.validation.rules.hotlines import hotline_problems
from scripts.validation.rules.keys import with_broken_keys
from scripts.validation.rules.ledger import ledger_problems
from scripts.validation.rules.names import name_problems
from scripts.validation.rules.spelling import spelling_problems
from scripts.validation.rules.texts import text_problems
from scripts.validation.rules.themes import theme_problems

RULES: tuple[Callable[[Catalog], Iterable[Problem]], ...] = (
    character_problems,
    text_problems,
    figure_problems,
    ledger_problems,
    hotline_problems,
    activity_problems,
    theme_problems,
    name_problems,
    spelling_problems,
)
"""What must hold of all packages; none tells again what a broken cell brings with it."""


def read(root: Path, edition: Edition) -> tuple[Catalog, list[Problem]]:
    """Read all packages below ``root/datapackages``.

    The catalog holds whatever could be read, so that the rules of higher floors can be applied to
    the sound rows and all problems of a run are told at once. Publish it only without problems.
    """
    packages: list[Package] = []
    problems: list[Problem] = []
    folders = sorted(path for path in (root / "datapackages").glob("[!._]*") if path.is_dir())
    for folder in folders:
        package, found = _one(root, folder)
        problems += found
        if package is not None:
            packages.append(package)
    problems += _taken_names(packages)
    packages.sort(key=lambda package: package.name)
    # A package that could not be read has its own problem; that others miss it is no news.
    complete = len(packages) == len(folders)
    catalog, found = with_broken_keys(Catalog(tuple(packages), complete, edition))
    problems += found
    for rule in RULES:
        problems += rule(catalog)
    return catalog, distinct(located(catalog, problems))


def _one(root: Path, folder: Path) -> tuple[Package | None, list[Problem]]:
    place = folder.relative_to(root).as_posix()
    source = find(folder)
    if source is None:
        return None, [Problem("descriptor-missing", place)]
    path = f"{place}/{source.name}"
    descriptor, problems = parse(source, path)
    if descriptor is None:
        return None, problems
    package, found = build(folder, path, descriptor)
    return package, problems + found


def _taken_names(packages: list[Package]) -> list[Problem]:
    first: dict[str, str] = {}
    problems = []
    for package in packages:
        other = first.setdefault(package.name, package.path)
        if other != package.path:
            details = {"other": other}
            problems.append(
                Problem("name-taken", package.path, None, "name", package.name, details)
            )
    return problems
