"""Read every package of a folder and apply every rule to it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem, distinct
from scripts.validation.gathering import told_once
from scripts.validation.locating import located
from scripts.validation.reading.descriptor import found_in, parse
from scripts.validation.reading.files import digests
from scripts.validation.reading.package import build
from scripts.validation.rules.activities import activity_problems
from scripts.validation.rules.alike import with_alike
from scripts.validation.rules.characters import character_problems
from scripts.validation.rules.edges import edge_problems
from scripts.validation.rules.figures import figure_problems
from scripts.validation.rules.files import file_problems
from scripts.validation.rules.hotlines import hotline_problems
from scripts.validation.rules.keys import with_broken_keys
from scripts.validation.rules.ledger import ledger_problems
from scripts.validation.rules.names import name_problems
from scripts.validation.rules.packages.belonging import with_belonging
from scripts.validation.rules.packages.headlines import headline_problems
from scripts.validation.rules.packages.identifiers import id_problems
from scripts.validation.rules.packages.themes import theme_problems
from scripts.validation.rules.spelling import spelling_problems
from scripts.validation.rules.spreadsheets import spreadsheet_problems
from scripts.validation.rules.taken import with_taken
from scripts.validation.rules.texts import text_problems
from scripts.validation.rules.years.copied_figures import with_copied_figures
from scripts.validation.rules.years.copied_rows import with_copied_rows
from scripts.validation.rules.years.copied_sources import copied_source_problems
from scripts.validation.rules.years.copied_texts import copied_text_problems
from scripts.validation.rules.years.empty_tables import with_empty_tables
from scripts.validation.rules.years.gaps import with_gaps
from scripts.validation.rules.years.series import series_problems
from scripts.validation.rules.years.sources import source_problems
from scripts.validation.rules.years.titles import title_problems

Rule = Callable[[Package, Sequence[Language]], Iterable[Problem]]
FIRST: tuple[Rule, ...] = (
    character_problems,
    edge_problems,
    spreadsheet_problems,
    text_problems,
    source_problems,
    file_problems,
)
LAST: tuple[Rule, ...] = (spelling_problems,)
"""What must hold of a package alone, in the languages of the edition: before and after the rest."""
SPOILING: tuple[Callable[[Catalog], tuple[Catalog, list[Problem]]], ...] = (
    with_belonging,
    with_empty_tables,
    with_broken_keys,
    with_taken,
    with_copied_figures,
    with_copied_rows,
    with_gaps,
    with_alike,
)
"""What must hold of packages and rows: one that breaks a rule is marked for the later rules."""
RULES: tuple[Callable[[Catalog], Iterable[Problem]], ...] = (
    figure_problems,
    ledger_problems,
    hotline_problems,
    activity_problems,
    theme_problems,
    id_problems,
    headline_problems,
    name_problems,
    series_problems,
    copied_source_problems,
    copied_text_problems,
    title_problems,
)
"""What must hold of all packages; none tells again what a broken cell brings with it."""


@dataclass(frozen=True)
class Read:
    """A package as it was read, with its problems; none where its descriptor cannot be read."""

    package: Package | None
    problems: list[Problem]
    first: list[Problem] = field(default_factory=list)
    last: list[Problem] = field(default_factory=list)


def read(root: Path, edition: Edition, kept: Kept = NOTHING) -> tuple[Catalog, list[Problem]]:
    """Read all packages below ``root/datapackages``, of which those that are kept are not opened.

    The catalog holds whatever could be read, so that the rules of higher floors can be applied to
    the sound rows and all problems of a run are told at once. Publish it only without problems.
    """
    folders = sorted(path for path in (root / "datapackages").glob("[!._]*") if path.is_dir())
    pieces = [_piece(root, folder, edition.languages) for folder in folders]
    reads = kept.each("validation", read_one, [(("package", one.made_of), one) for one in pieces])
    every = [_sealed(read, one) for read, one in zip(reads, pieces, strict=True)]
    packages = [one.package for one in every if one.package]
    problems = [problem for one in every for problem in one.problems]
    problems += _taken_names(packages)
    packages.sort(key=lambda package: package.name)
    # A package that could not be read has its own problem; that others miss it is no news.
    complete = len(packages) == len(folders)
    catalog = Catalog(tuple(packages), complete, edition)
    for spoiling in SPOILING:
        catalog, found = spoiling(catalog)
        problems += found
    problems += [problem for one in every for problem in one.first]
    for rule in RULES:
        problems += rule(catalog)
    problems += [problem for one in every for problem in one.last]
    return catalog, told_once(distinct(located(catalog, problems)))


class Piece(NamedTuple):
    """A package that is to be read: its folder, what is in it, and the languages of the edition."""

    root: str
    place: str
    languages: tuple[Language, ...]
    files: tuple[tuple[str, str], ...]
    """Every file with the hash of its content."""

    @property
    def folder(self) -> Path:
        """Where it is read from."""
        return Path(self.root) / self.place

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name what the package is made of: it is the same wherever the project lies."""
        return self.place, self.languages, self.files


def _piece(root: Path, folder: Path, languages: tuple[Language, ...]) -> Piece:
    return Piece(str(root), folder.relative_to(root).as_posix(), languages, digests(folder))


def _sealed(read: Read, piece: Piece) -> Read:
    """Tell a package apart by what it was read from, and find what stays on the disk here."""
    if read.package is None:
        return read
    digest = sha256(repr((piece.place, piece.files)).encode()).hexdigest()
    tables = tuple(
        replace(one, on_disk=one.on_disk.below(piece.root)) if one.on_disk else one
        for one in read.package.resources
    )
    return replace(read, package=replace(read.package, digest=digest, resources=tables))


def read_one(piece: Piece) -> Read:
    """Read a package, and apply what must hold of it alone."""
    try:
        return _read(piece)
    except Exception as error:  # our fault: whoever tells it says what was read
        error.add_note(piece.place)
        raise


def _read(piece: Piece) -> Read:
    folder = piece.folder
    sources = found_in(folder)
    if not sources:
        return Read(None, [Problem("descriptor-missing", piece.place)])
    source, *others = sources
    path = f"{piece.place}/{source.name}"
    if others:
        details = {"other": ", ".join(one.name for one in others)}
        return Read(None, [Problem("descriptor-twice", path, details=details)])
    descriptor, problems = parse(source, path)
    if descriptor is None:
        return Read(None, problems)
    package, found = build(folder, path, descriptor)
    problems += found
    if package is None:
        return Read(None, problems)
    first, last = ([problem for rule in rules for problem in rule(package, piece.languages)]
                   for rules in (FIRST, LAST))  # fmt: skip
    return Read(package, problems, first, last)


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
