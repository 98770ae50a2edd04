"""The template engine: strict about names, escaping everything that is not markup by intent."""

import marshal
import re
from functools import cache, partial

from jinja2 import BytecodeCache, Environment, PackageLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from scripts.model import addresses
from scripts.model.kept import NOTHING, Kept
from scripts.model.language import Language, Text, Words
from scripts.pages.page import apart
from scripts.text.numbers import cell, group_mark, number
from scripts.text.words import say

QUALIFIED = re.compile(r"(?P<before>\D+ )?(?P<number>\S*\d\S*)(?P<behind> \D+)?")
"""A number with words before or behind it, as ``about 50``."""
SPECIAL = re.compile(r"([\\`*_{}\[\]()#+.!|<>~-])")


class _Compiled(BytecodeCache):
    """Templates that are compiled, for the environments of all languages."""

    def __init__(self) -> None:
        self.code: dict[str, bytes] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002
        """Name a template wherever the project lies: what is kept may come from elsewhere."""
        return super().get_cache_key(name)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template that was compiled for another language or in another run."""
        if bucket.key in self.code:
            bucket.bytecode_from_string(self.code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template."""
        self.code[bucket.key] = bucket.bytecode_to_string()


_compiled = _Compiled()


def prepare(language: Language, kept: Kept) -> None:
    """Compile all templates, or take those that are kept: the code is the same in any language."""

    def code() -> dict[str, bytes]:
        engine = environment(language)
        for name in engine.list_templates():
            engine.get_template(name)
        return _compiled.code

    _compiled.code |= kept.made("pages", ("templates",), code)


def template(language: Language, source: str, kept: Kept = NOTHING) -> Template:
    """Make a template of a text; one that is kept is not compiled again."""
    engine = environment(language)
    code = kept.made("pages", ("template", source), lambda: marshal.dumps(engine.compile(source)))
    return Template.from_code(engine, marshal.loads(code), engine.globals)  # noqa: S302 - our own


@cache
def environment(language: Language) -> Environment:
    """Make an environment whose filters speak ``language``; it compiles each template once."""
    made = Environment(
        loader=PackageLoader("scripts.pages"),
        bytecode_cache=_compiled,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        # "{#" begins the anchor of a heading in Markdown: "## Title {#anchor}".
        comment_start_string="{##",
        comment_end_string="##}",
    )
    # Nothing of the library's own: a page may call what is listed, and nothing else.
    made.globals = {
        "language": language,
        "say": partial(say, language),
        "group_mark": group_mark(language),
        "addresses": addresses,
    }
    made.filters |= {
        "words": partial(marked, language=language),
        "markdown": markdown,
        "qualified": qualified,
        "apart": apart,
        "number": partial(number, language=language),
        "cell": partial(cell, language=language),
    }
    return made


def marked(text: Text | Words, language: Language) -> Markup:
    """Write a text as HTML, with a language mark where it is not in the page's language."""
    words = text.words(language) if isinstance(text, Text) else text
    if words.lang == language or not words.text:
        return escape(words.text)
    return Markup('<span lang="{}">{}</span>').format(words.lang, words.text)


def qualified(value: str) -> Markup:
    """Write the words before or behind a number smaller than it, as ``rows.js`` does."""
    found = QUALIFIED.fullmatch(value)
    if not found:
        return escape(value)
    small = {
        name: Markup('<small class="{}">{}</small>').format(name, words) if words else ""
        for name, words in found.groupdict().items()
    }
    return Markup("{}{}{}").format(small["before"], found["number"], small["behind"])


def markdown(text: str) -> Markup:
    """Write words inside a Markdown line, so that nothing in them is taken for Markdown."""
    return Markup(SPECIAL.sub(r"\\\1", str(escape(text)).replace("\n", " ")))  # noqa: S704
