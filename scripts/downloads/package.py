"""All downloads of one package."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.downloads.archive import Archive, zipped
from scripts.downloads.labels import labelled, labelled_table
from scripts.downloads.whole import whole
from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.model.content import Content
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.text.written import as_json

DESCRIPTOR = "datapackage.json"


@dataclass(frozen=True)
class Download:
    """One file: where it is below ``data/<package>/``, what it is, of which resource."""

    path: str
    content: Content
    kind: str
    resource: str = ""
    language: Language | None = None
    """Set where a file is for readers of one language."""


def downloads(catalog: Catalog, package: Package) -> list[Download]:
    """Give every file of a package, in the order in which a page lists them.

    ``zip`` holds the same files as the folder: the descriptor, made whole by the lists that the
    package refers to, and every table byte for byte as it was committed.
    """
    descriptor, files = whole(catalog, package)
    text = as_json(descriptor, step=2) + "\n"
    files = {DESCRIPTOR: text.encode(), **files}
    own = {path: resource.name for resource in package.resources for path in resource.files}
    found = [Download(f"{package.name}.zip", _packed(files), "zip")]
    for path, content in files.items():
        if path == DESCRIPTOR:
            kind = "descriptor"
        elif path in own:
            kind = "csv"
        else:
            kind = "file" if path in package.files else "list"
        found.append(Download(path, content, kind, own.get(path, path)))
    return found + _labelled(catalog, package)


def _packed(files: Mapping[str, Content]) -> Content:
    held = {path: one for path, one in files.items() if isinstance(one, bytes)}
    return zipped(held) if len(held) == len(files) else Archive(files)


def _labelled(catalog: Catalog, package: Package) -> list[Download]:
    return [
        Download(
            addresses.labelled_csv(resource.name, language),
            labelled_table(catalog, package, resource, resource.on_disk, language)
            if resource.on_disk
            else labelled(catalog, package, resource, language),
            "csv_labels",
            resource.name,
            language,
        )
        for resource in package.resources
        for language in catalog.languages
    ]
