"""The downloads of a package: the words of a list of them, and a table by what they hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from scripts.downloads.package import Download
from scripts.model.language import Language
from scripts.model.language import Words as Text
from scripts.model.package import Package
from scripts.pages.parts.fields.dictionary import title
from scripts.pages.publication import Publication
from scripts.text.numbers import number, size
from scripts.text.words import say

Words = dict[str, Callable[..., object]]


def download_words(publication: Publication, language: Language) -> Words:
    """Give what the list of downloads calls: the name of a file's resource, and its size."""

    def resource_title(package: Package, file: Download) -> str:
        resource = package.resource(file.resource)
        return (resource.title.in_(language) or resource.name) if resource else file.resource

    def file_size(file: Download) -> str:
        return size(publication.kept.size(file.content), language)

    return {"resource_title": resource_title, "file_size": file_size, "file_kind": file_kind}


def file_kind(file: Download) -> str:
    """Name the kind of a file by the end of its name: ``CSV``."""
    return PurePosixPath(file.path).suffix.removeprefix(".").upper() or "FILE"


@dataclass(frozen=True)
class TableFiles:
    """A table as it is downloaded: as it was committed, and with names in place of codes."""

    title: Text
    count: str
    codes: Sequence[Download]
    names: Sequence[Download]


@dataclass(frozen=True)
class Offer:
    """The downloads of a package: all in one file, table by table, and what else there is."""

    whole: Download
    tables: Sequence[TableFiles]
    others: Sequence[Download]
    """The descriptor, and files that are no tables."""


def offer(publication: Publication, package: Package, language: Language) -> Offer:
    """Give the downloads of a package for readers of a language."""
    files = publication.files(package, language)
    kinds = {kind: [one for one in files if one.kind == kind]
             for kind in ("zip", "csv", "csv_labels", "descriptor", "file")}  # fmt: skip
    tables = [
        TableFiles(
            title(one, language),
            number(one.length, language),
            [file for file in kinds["csv"] if file.resource == one.name],
            [file for file in kinds["csv_labels"] if file.resource == one.name],
        )
        for one in package.resources
    ]
    return Offer(kinds["zip"][0], tables, [*kinds["descriptor"], *kinds["file"]])


class File(NamedTuple):
    """A file to download: the table in it, if it is one, and its path below ``data/``."""

    title: Text | None
    kind: str
    path: str
    size: str


@dataclass(frozen=True)
class Brief:
    """A package in the list of all: its rows, and the files that most readers want."""

    rows: str
    files: tuple[File, ...]


def brief(publication: Publication, package: Package, language: Language) -> Brief:
    """Give the largest table with names in place of codes, and all in one file."""
    files = publication.files(package, language)
    largest = max(package.resources, key=lambda one: one.length, default=None)
    main = package.resource("figures") or largest
    tables = [one for one in files
              if main and one.kind == "csv_labels" and one.resource == main.name]  # fmt: skip
    rows = sum(one.length for one in package.resources)
    return Brief(
        say(language, "page.rows", count=number(rows, language)),
        tuple(
            File(
                title(main, language) if main and one in tables else None,
                file_kind(one),
                f"{package.name}/{one.path}",
                size(publication.kept.size(one.content), language),
            )
            for one in (*tables, *(one for one in files if one.kind == "zip"))
        ),
    )
