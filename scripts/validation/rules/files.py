"""Files of a package: none has the place of one that the build makes beside it."""

from collections.abc import Iterator, Sequence

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem

CHARTS = "charts/"
"""Below this the files of charts are made."""


def file_problems(package: Package, languages: Sequence[Language]) -> Iterator[Problem]:
    """Say every committed file that has the name of a made one; capitals make no other name."""
    made = {f"{package.name}.zip", "datapackage.json"} | {
        addresses.labelled_csv(table.name, language)
        for table in package.resources for language in languages
    }  # fmt: skip
    taken = {one.lower() for one in made}
    paths = [*package.files, *(path for table in package.resources for path in table.files)]
    for path in paths:
        if path.lower() in taken or path.lower().startswith(CHARTS):
            yield Problem("file-made", package.path, None, "path", path)
