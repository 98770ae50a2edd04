"""The marks that a view can name, one a file: what is found in this folder is known everywhere.

A file defines its ``MARK``. The libraries that draw are imported when it encodes, so that views are
checked without them.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from scripts.charts.model import Mark


@cache
def marks() -> Mapping[str, Mark]:
    """Give every mark by its name."""
    found = [import_module(f"{__name__}.{one.name}").MARK for one in iter_modules(__path__)]
    return {mark.name: mark for mark in found}
