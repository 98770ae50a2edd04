"""The list of the parts of a page, for who does not see the theme's table of contents."""

import re

from markupsafe import Markup

from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.page import APART, TOGETHER, apart

HEADING = re.compile(
    r"^## (?P<title>.*?)\s*\{:?[^}\n]*?#(?P<anchor>[\w.-]+)[^}\n]*\}[ \t]*$", re.MULTILINE
)
"""The heading of a part that has an anchor of its own."""
HIDDEN = re.compile(rf"{APART}.*?{TOGETHER}", re.DOTALL)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
ESCAPED = re.compile(r"\\([^\w\s])")
FEWEST = 3
"""A page of fewer parts needs no list of them."""


def with_jump(text: str, language: Language) -> str:
    """Put the list of the parts of a page before the first of them, where there are several."""
    # A block of HTML has no headings of Markdown, whatever stands in it.
    bare = HIDDEN.sub(lambda found: " " * len(found[0]), text)
    found = list(HEADING.finditer(bare))
    if len(found) < FEWEST:
        return text
    parts = [(one["anchor"], _plain(text[one.start("title") : one.end("title")])) for one in found]
    module = environment(language).get_template("blocks.jinja").make_module()
    start = found[0].start()
    block = apart(module.jump(parts))  # type: ignore[attr-defined]
    return f"{text[:start]}{block}\n\n{text[start:]}"


def _plain(title: str) -> str:
    """Give the words of a heading without its Markdown."""
    bare = ESCAPED.sub(r"\1", LINK.sub(r"\1", title))
    return Markup(bare).striptags()  # noqa: S704 - its elements are taken off
