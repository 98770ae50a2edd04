"""The dimensions of figures, one a file: what is found in this folder is known everywhere."""

from importlib import import_module
from pkgutil import iter_modules

from scripts.report.dimensions.dimension import TOTAL, Dimension, Split, Whole

__all__ = ["DIMENSIONS", "NAMES", "TOTAL", "Dimension", "Split", "Whole", "by_name"]


def _found() -> tuple[Dimension, ...]:
    modules = [import_module(f"{__name__}.{one.name}") for one in iter_modules(__path__)]
    found = [one.DIMENSION for one in modules if hasattr(one, "DIMENSION")]
    return tuple(sorted(found, key=lambda one: int(one.order)))


DIMENSIONS = _found()
"""All dimensions, in the order of the codes that tell figures apart."""
NAMES = tuple(one.name for one in DIMENSIONS)
"""The fields that say what a figure is; no two figures of a package share all of their codes."""


def by_name(name: str) -> Dimension | None:
    """Find a dimension by the field that holds its codes."""
    return next((one for one in DIMENSIONS if one.name == name), None)
