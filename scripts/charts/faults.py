"""What keeps a view from being drawn although no rule found it: a fault of ours, told as one."""

from collections.abc import Iterator
from contextlib import contextmanager

from scripts.model.errors import InputInvalid, SiteError
from scripts.model.package import Package
from scripts.model.problem import Problem

LONGEST = 200
"""So much of an error is told: some have a whole spec in them."""


def undrawn(package: Package, view: str, error: str) -> InputInvalid:
    """Say that a view cannot be drawn."""
    told = " ".join(error.split())[:LONGEST]
    return InputInvalid(
        [Problem("view-drawing", package.path, None, f"views.{view}", "", {"error": told})]
    )


@contextmanager
def told(package: Package, view: str) -> Iterator[None]:
    """Make a problem of whatever goes wrong with a view: nobody meets a traceback."""
    try:
        yield
    except SiteError:
        raise
    except Exception as error:
        raise undrawn(package, view, f"{type(error).__name__}: {error}") from error
