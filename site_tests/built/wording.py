"""Every word that a page has for its reader, with its kind, its place and its language."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from scripts.model.language import Language
from site_tests.making import LANGUAGES

VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}  # fmt: skip
SILENT = {"metadata", "script", "style"}
"""Elements whose content is for machines."""
CODE = {"code", "kbd", "textarea"}
"""Elements whose content is to be typed or copied as it is."""
DRAWN = {
    "a", "circle", "clippath", "defs", "g", "image", "line", "path", "rect", "tspan", "use",
}  # fmt: skip
"""Elements of a chart that only draw: a line breaks elsewhere in each language."""
TOLD = {"alt", "aria-label", "content", "label", "placeholder", "summary", "title"}
SCRIPTED = {
    "data-also", "data-copied", "data-copy", "data-count", "data-failed", "data-figures",
    "data-first", "data-found", "data-hint", "data-loading", "data-looking", "data-many",
    "data-missing", "data-more", "data-more-one", "data-nearest", "data-none", "data-none-all",
    "data-one", "data-packages", "data-page", "data-period", "data-remove", "data-search",
    "data-set", "data-uncopied", "data-unfiltered", "data-unit",
}  # fmt: skip
"""Words that a script shows when they are needed."""
TABLE = "data-words"
"""Several of them, by name, as JSON."""
DESCRIBED = frozenset({"description", "og:description", "og:image:alt", "og:site_name", "og:title"})
"""Those of the ``meta`` elements whose content depends on the language."""
TEXT = "text"


class Said(NamedTuple):
    """Words of a page: the text of an element, or one of its attributes."""

    kind: str
    words: str
    lang: str
    code: bool
    """Whether it is to be typed or copied, and not read."""


@dataclass
class Element:
    """An element with what it says, by kind."""

    tag: str
    inside: tuple[str, ...]
    """The names of the elements around it and its own, from the root."""
    lang: str
    classes: frozenset[str] = frozenset()
    """The classes of the elements around it and its own."""
    words: dict[str, str] = field(default_factory=dict)

    @property
    def said(self) -> Iterator[Said]:
        """Give everything that the element says."""
        code = bool(CODE & set(self.inside))
        for kind, words in self.words.items():
            yield Said(kind, " ".join(words.split()), self.lang, code)


class Wording(HTMLParser):
    """A page as a list of its elements with their words."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._stack = [Element("", (), "")]
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and the words in its attributes; what only draws adds to its parent."""
        given = {name: value or "" for name, value in attrs}
        around = self._stack[-1]
        lang = given.get("lang", around.lang)
        drawn = "svg" in around.inside and tag in DRAWN
        words = around.words if drawn else dict(_told(tag, given))
        classes = around.classes | set(given.get("class", "").split())
        made = Element(tag, (*around.inside, tag), lang, classes, words)
        if not drawn:
            self.elements.append(made)
        if tag not in VOID:
            self._stack.append(made)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and those in it whose end is not written."""
        tags = [one.tag for one in self._stack]
        if tag in tags:
            del self._stack[len(tags) - 1 - tags[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        """Note a text; the pieces of an element's text stand for one."""
        around = self._stack[-1]
        if data.strip() and not SILENT & set(around.inside):
            around.words[TEXT] = f"{around.words.get(TEXT, '')} {data}"

    def said(self) -> Iterator[Said]:
        """Give everything that the page says."""
        for element in self.elements:
            yield from element.said


def _told(tag: str, given: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Give the attributes of an element that bear words, by kind."""
    if tag == "meta":
        name = given.get("name", given.get("property", ""))
        if name in DESCRIBED:
            yield name, given.get("content", "")
        return
    for name in sorted((TOLD | SCRIPTED) & set(given)):
        yield name, given[name]
    for name, words in sorted(json.loads(given.get(TABLE, "{}")).items()):
        yield f"{TABLE}.{name}", words


def other_language(language: Language) -> Language:
    """Give the other of the two languages of the site."""
    [found] = set(LANGUAGES) - {language}
    return found


def letters(script: str) -> re.Pattern[str]:
    """Give a pattern for a letter of a script: ``lo`` or ``en``."""
    return re.compile({"lo": "[\u0e80-\u0eff]", "en": "[A-Za-z\u00c0-\u00d6\u00d8-\u024f]"}[script])
