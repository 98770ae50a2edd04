"""A page: an address within a language, and its Markdown."""

import json
from dataclasses import dataclass, replace
from html import escape

from scripts.model.language import Language
from scripts.text.brief import brief
from scripts.text.words import say

SHORTEST = 50
"""A description of fewer characters says too little where only it and the title are shown."""


@dataclass(frozen=True)
class Page:
    """One page in one language. ``path`` is '' (home) or ends in '/', e.g. ``packages/x/``."""

    path: str
    title: str
    markdown: str
    description: str = ""
    written: str = ""
    """The file that it was written in by hand, so that its links mean what they say."""

    @property
    def file(self) -> str:
        """The Markdown file below the language's docs folder."""
        return self.written or f"{self.path}index.md"

    @property
    def source(self) -> str:
        """The whole file: front matter (JSON strings are valid YAML) and Markdown.

        Themes put title and description into their HTML as they are.
        """
        head = f"title: {json.dumps(escape(self.title), ensure_ascii=False)}\n"
        if self.description:
            head += f"description: {json.dumps(escape(self.description), ensure_ascii=False)}\n"
        return f"---\n{head}---\n{self.markdown.strip()}\n"


def described(page: Page, language: Language) -> Page:
    """Give a page with a description of a length that searches and shared links can show."""
    words = brief(page.description)
    if len(words) < SHORTEST:
        words = brief(f"{titled(page.title, words)} {say(language, 'site.description')}")
    return replace(page, description=words)


def titled(title: str, words: str) -> str:
    """Put a title before short words that do not say it already."""
    title = title.removesuffix(".")
    return words if title in words else f"{title}. {words}".strip()
