"""Places within pages to which links of hand-written pages lead, as in ``method.md#masked``."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from scripts.model.problem import Problem
from scripts.pages.prose.links import FIXED, address, meant, targets_of
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.placing import Places

STATED = re.compile(r"""\{:?[^}\n]*?#([^\s}]+)|\bid=["']([^"']+)""")
"""An anchor that a heading or HTML of a hand-written page states."""


class Aim(NamedTuple):
    """A place within a page: the page's path, its anchor, and the link that leads there."""

    page: str
    anchor: str
    link: Problem


def open_aims(language: str, files: Sources, stand: Places) -> list[Aim]:
    """Give the aims of a language that no hand-written page states in so many words.

    They may be anchors that are made: of a heading by its words, or of a page that is generated.
    """
    stated = {stand[file].path: set(_stated(text)) for file, text in files.items()}
    found = (
        aim for file, text in files.items()
        for aim in _aims(f"docs/{language}/{file}", file, text, stand)
    )  # fmt: skip
    return [one for one in found if one.anchor not in stated.get(one.page, ())]


def _stated(text: str) -> Iterator[str]:
    return (heading or html for heading, html in STATED.findall(text))


def _aims(place: str, file: str, text: str, stand: Places) -> Iterator[Aim]:
    for target, line in targets_of(text):
        path, _, anchor = target.partition("#")
        if FIXED.match(path) or not anchor or "{" in target:
            continue
        aim = meant(path, file) if path else file
        page = stand[aim].path if aim in stand else address(aim)
        # Words have no braces of their own.
        told = {"example": f"{{#{unquote(anchor)}}}"}
        yield Aim(page, unquote(anchor), Problem("prose-anchor", place, line, "", target, told))
