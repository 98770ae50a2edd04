"""A page: an address within a language, its Markdown, and the HTML that stands in it.

What is HTML already is kept apart from Markdown: the engine sees a comment in the place of each
block and never parses one, and a changed figure changes nothing that the engine has to do.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape
from itertools import count

from markupsafe import Markup

from scripts.pages.framing import frame_height

APART, TOGETHER = "\x02", "\x03"
"""Begin and end a block of HTML in Markdown; no text that may be published has them."""
BLOCK = re.compile(f"{APART}(.*?){TOGETHER}", re.DOTALL)
PLACE = re.compile(r"<!--(block|picture|height) ([^ >]+)-->")
"""Stands for a block of a page, by its number, for a picture of a chart, by its name, or for the
height of a frame with it: the name, and how high its words are at each width."""
FRAME_STYLE = Markup("<!--style-->")
"""Stands for the style of a page that is one chart in a frame."""
SCRIPTS = {
    'class="activity-groups"': "activities", 'class="chart"': "chart", 'id="finder"': "finder",
}  # fmt: skip
"""What the HTML of a page has, and the script that serves it."""


def apart(html: str) -> Markup:
    """Keep HTML apart from the Markdown around it."""
    return Markup(f"{APART}{html}{TOGETHER}")  # noqa: S704 - what is HTML already


def picture_place(package: str, view: str) -> Markup:
    """Give what stands for the picture of a chart, which may not be drawn yet."""
    return Markup(f"<!--picture {package}/{view}-->")  # noqa: S704 - names are addresses


def picture_height(package: str, view: str, words: Iterable[int]) -> Markup:
    """Give what stands for the height of a frame with a picture and its words, which say theirs."""
    said = "".join(f"+{one}" for one in words)
    return Markup(f"<!--height {package}/{view}{said}-->")  # noqa: S704 - names are addresses


def with_pictures(html: str, pictures: Mapping[str, str]) -> str:
    """Put the pictures of charts, and heights of frames with them, where they belong."""

    def content(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind == "height":
            picture, *words = name.split("+")
            return frame_height(pictures[picture], [int(one) for one in words])
        return pictures[name] if kind == "picture" else found[0]

    return PLACE.sub(content, html)


@dataclass(frozen=True)
class Lead:
    """The number that a page leads with: in a picture, where a link to it is shared."""

    value: str = ""
    words: str = ""
    """What it counts."""
    where: str = ""
    """Of which country and time it is."""
    said: str = ""
    """All of it in a line, for those who do not see the picture."""


NO_LEAD = Lead()


@dataclass(frozen=True)
class Page:
    """One page in one language. ``path`` is '' (home) or ends in '/', e.g. ``packages/x/``."""

    path: str
    title: str
    markdown: str
    description: str = ""
    help: bool = False
    """True where its readers may need help: such a page has the way out of the site."""
    foot: tuple[str, ...] = ()
    """Whose data the page shows and how new it is, where that is not so of the whole site."""
    others: bool = False
    """True where it shows data of others, for which the edition does not speak."""
    year: str = ""
    """The year that it is of, where the site may have such a page of others."""
    older: bool = False
    """True where that is not the newest: the menu leads to the page of the newest."""
    cards: bool = False
    """True where the figures that it lists have cards, which its script opens by its address."""
    lead: Lead = NO_LEAD
    """The number that the picture of a link to it shows, if any."""

    @property
    def file(self) -> str:
        """The Markdown file below the language's docs folder."""
        return f"{self.path}index.md"

    @cached_property
    def blocks(self) -> tuple[str, ...]:
        """The HTML that the engine does not see."""
        return tuple(BLOCK.findall(self.markdown))

    @cached_property
    def source(self) -> str:
        """The whole file: front matter (JSON strings are valid YAML) and Markdown.

        Themes put title and description into their HTML as they are.
        """
        # What somebody wrote that looks like a place is none.
        bare = PLACE.sub(r"<!-- \1 \2 -->", BLOCK.sub(f"{APART}{TOGETHER}", self.markdown))
        numbers = count()
        written = BLOCK.sub(lambda _: f"\n<!--block {next(numbers)}-->\n", bare)
        head = {
            "title": escape(self.title),
            "description": escape(self.description),
            "help": self.help,
            "foot": [escape(one) for one in self.foot],
            "lead": escape(self.lead.said),
            "cards": self.cards,
            "scripts": [name for mark, name in SCRIPTS.items()
                        if any(mark in one for one in self.blocks)],
        }  # fmt: skip
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
                 for key, value in head.items() if value]  # fmt: skip
        return f"---\n{''.join(lines)}---\n{written.strip()}\n"

    def filled(self, shell: str, pictures: Mapping[str, str]) -> str:
        """Put the blocks and the pictures into what the engine made of the page."""

        def content(found: re.Match[str]) -> str:
            kind, name = found.groups()
            if kind == "block":
                return PLACE.sub(content, self.blocks[int(name)])
            return with_pictures(found[0], pictures)

        return PLACE.sub(content, shell)
