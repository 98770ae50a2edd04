"""The template engine: strict about names, escaping everything that is not markup by intent."""

import re
from functools import cache, partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from scripts.model import addresses
from scripts.model.language import Language, Text, Words
from scripts.pages.page import apart
from scripts.text.numbers import cell, group_mark, number, size
from scripts.text.words import say

SPECIAL = re.compile(r"([\\`*_{}\[\]()#+.!|<>~-])")


@cache
def environment(language: Language) -> Environment:
    """Make an environment whose filters speak ``language``; it compiles each template once."""
    made = Environment(
        loader=PackageLoader("scripts.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # "{#" begins the anchor of a heading in Markdown: "## Title {#anchor}".
        comment_start_string="{##",
        comment_end_string="##}",
    )
    made.globals |= {
        "language": language,
        "say": partial(say, language),
        "group_mark": group_mark(language),
        "addresses": addresses,
    }
    made.filters |= {
        "words": partial(marked, language=language),
        "markdown": markdown,
        "apart": apart,
        "number": partial(number, language=language),
        "cell": partial(cell, language=language),
        "size": partial(size, language=language),
    }
    return made


def marked(text: Text | Words, language: Language) -> Markup:
    """Write a text as HTML, with a language mark where it is not in the page's language."""
    words = text.words(language) if isinstance(text, Text) else text
    if words.lang == language or not words.text:
        return escape(words.text)
    return Markup('<span lang="{}">{}</span>').format(words.lang, words.text)


def markdown(text: str) -> Markup:
    """Write words inside a Markdown line, so that nothing in them is taken for Markdown."""
    return Markup(SPECIAL.sub(r"\\\1", str(escape(text)).replace("\n", " ")))  # noqa: S704
