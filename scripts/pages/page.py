"""A page: an address within a language, and its Markdown."""

import json
from dataclasses import dataclass
from html import escape


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
    """Whose data the page shows, where that is not for the edition to say."""

    @property
    def file(self) -> str:
        """The Markdown file below the language's docs folder."""
        return f"{self.path}index.md"

    @property
    def source(self) -> str:
        """The whole file: front matter (JSON strings are valid YAML) and Markdown.

        Themes put title and description into their HTML as they are.
        """
        head = f"title: {json.dumps(escape(self.title), ensure_ascii=False)}\n"
        if self.description:
            head += f"description: {json.dumps(escape(self.description), ensure_ascii=False)}\n"
        head += "help: true\n" if self.help else ""
        if self.foot:
            head += f"foot: {json.dumps([escape(one) for one in self.foot], ensure_ascii=False)}\n"
        return f"---\n{head}---\n{self.markdown.strip()}\n"
