"""Rules for sources: what is begun of them is written."""

from collections.abc import Iterator, Mapping, Sequence

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.problem import Problem


def source_problems(package: Package, _: Sequence[Language]) -> Iterator[Problem]:
    """Say which texts of its sources a package leaves empty, all at once."""
    listed = package.descriptor.get("sources")
    sources = listed if isinstance(listed, list) else []
    empty = [key for one in sources if isinstance(one, Mapping)
             for key, text in one.items() if text == ""]  # fmt: skip
    if empty:
        keys = ", ".join(dict.fromkeys(empty))
        yield Problem("source-missing", package.path, None, "sources", "", {"keys": keys})
