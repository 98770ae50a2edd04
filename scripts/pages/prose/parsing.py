"""Hand-written pages parsed: what they call, and what keeps them from being parsed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from jinja2 import TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from scripts.model.language import Language
from scripts.pages.environment import environment
from scripts.pages.prose.pages import Sources


@dataclass(frozen=True)
class Call:
    """A call in a page: a function, the words in quotes that it takes, and its line."""

    name: str
    """'' where it is no plain name."""
    words: tuple[str, ...]
    others: int
    """How many arguments are no words in quotes."""
    line: int


@dataclass(frozen=True, eq=False)
class Parsed:
    """A page with its template; where it cannot be parsed, with what is wrong and where."""

    source: str
    tree: nodes.Template | None
    line: int = 0
    fault: str = "prose-syntax"
    """Why it cannot be parsed, as the code of a problem."""
    names: frozenset[str] = frozenset()
    """What it uses and does not set itself."""

    @cached_property
    def calls(self) -> list[Call]:
        """Every call of the page, in order."""
        return [_called(one) for one in self.tree.find_all(nodes.Call)] if self.tree else []


FRONT = re.compile(r"---[ \t]*\n(?:.*?^(?:---|\.\.\.)[ \t]*$)?", re.MULTILINE | re.DOTALL)
"""The front matter of a page, which other generators read as its settings."""
Pages = Mapping[Language, Mapping[str, Parsed]]
"""The hand-written pages of each language by their path below its folder."""


def parsed(sources: Mapping[Language, Sources]) -> Pages:
    """Parse every page once."""
    return {
        language: {file: _parse(language, source) for file, source in sorted(pages.items())}
        for language, pages in sources.items()
    }


def _parse(language: Language, source: str) -> Parsed:
    front = FRONT.match(source)
    if front:
        # The lines stay, so that what else is wrong has its place.
        return Parsed("\n" * front[0].count("\n") + source[front.end() :], None, 1, "prose-front")
    try:
        tree = environment(language).parse(source)
        # Only this tells a filter or a test that does not exist.
        return Parsed(source, tree, names=frozenset(find_undeclared_variables(tree)))
    except TemplateSyntaxError as error:
        return Parsed(source, None, error.lineno)


def _called(call: nodes.Call) -> Call:
    words = tuple(str(one.value) for one in call.args if isinstance(one, nodes.Const))
    name = call.node.name if isinstance(call.node, nodes.Name) else ""
    return Call(name, words, len(call.args) + len(call.kwargs) - len(words), call.lineno)
