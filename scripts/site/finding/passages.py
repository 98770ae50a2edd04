"""The passages of a built page: what the search can find, each with the place where it stands.

A heading begins a passage; a row of a table or list that has an address is a passage of its own.
What is marked ``data-search-exclude`` says nothing that no other passage says; on a heading the
mark is for all that stands under it. A picture is found by its description.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scripts.model.errors import BuildFailed

MARK = "[data-search-exclude]"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
HEADING = f":is({', '.join(HEADINGS)})"
PLACES = f"{HEADING}, tr[id], li[id], figure[id], dt[id]"
SILENT = f":is(script, style, nav, form, button, textarea, .headerlink, {MARK}:not({HEADING}))"
TITLES = frozenset({"th", "strong", "small", "figcaption", "dfn"})
"""What names a row, where the row begins with it."""
INLINE = ["a", "abbr", "b", "code", "em", "i", "mark", "sub", "sup"]
"""Elements inside a line; all others stand apart from the words beside them."""


class Passage(NamedTuple):
    """What is found as one: its anchor (empty: the page itself), its title and its other words."""

    anchor: str
    title: str
    text: str


def passages(html: str) -> list[Passage]:
    """Read the article of a built page. The first passage is the page itself, with its h1.

    A page whose h1 is marked has none. Raises BuildFailed where there is no article.
    """
    article = LexborHTMLParser(html).css_first("article")
    if article is None:
        raise BuildFailed("a page has no article, so there is nothing to find on it")
    for picture in article.css("svg"):
        picture.replace_with("".join(one.text() for one in picture.css("desc")))
    # From the end: what is gone with what it stood in must not be touched again.
    for node in reversed(article.css(SILENT)):
        node.decompose()
    for heading in reversed(article.css(f"{HEADING}{MARK}")):
        for node in (heading, *_under(heading)):
            node.decompose()
    article.unwrap_tags(INLINE)
    article.merge_text_nodes()
    # From the end: each takes its words out of what it stands in.
    found = [_passage(node) for node in reversed(article.css(PLACES))]
    return [one for one in reversed(found) if not one.anchor or one.title or one.text]


def _passage(node: LexborNode) -> Passage:
    """Take the words of a heading with what follows it, of a term with its meaning, of a row."""
    anchor = "" if node.tag == "h1" else node.attributes.get("id") or ""
    following = _taken(_after(node)) if node.tag in {*HEADINGS, "dt"} else ""
    if node.tag in HEADINGS:
        return Passage(anchor, _taken([node]), following)
    named = [one for one in islice(node.iter(), 1) if one.tag in TITLES]
    notes = _taken(note for one in named for note in one.css(".note"))
    title = _taken(named)
    text = " ".join(one for one in (_taken([node]), notes, following) if one)
    return Passage(anchor, title, text)


def _after(node: LexborNode) -> Iterator[LexborNode]:
    """Give what follows a node; the next place is gone already with all that followed it."""
    while following := node.next:
        node = following
        yield node


def _under(heading: LexborNode) -> Iterator[LexborNode]:
    """Give what stands under a heading: all up to the next one of its level or above."""
    for node in _after(heading):
        if node.tag in HEADINGS and str(node.tag) <= str(heading.tag):
            return
        yield node


def _taken(nodes: Iterable[LexborNode]) -> str:
    """Give the words of nodes and take them off the page."""
    taken = list(nodes)
    words = " ".join(node.text(separator=" ") for node in taken)
    for node in taken:
        node.decompose()
    return " ".join(words.split())
