"""A page: an address within a language, and its Markdown."""

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One page in one language. ``path`` is '' (home) or ends in '/', e.g. ``packages/x/``."""

    path: str
    title: str
    markdown: str
    description: str = ""

    @property
    def file(self) -> str:
        """The Markdown file below the language's docs folder."""
        return f"{self.path}index.md"

    @property
    def source(self) -> str:
        """The whole file: front matter (JSON strings are valid YAML) and Markdown."""
        head = f"title: {json.dumps(self.title, ensure_ascii=False)}\n"
        if self.description:
            head += f"description: {json.dumps(self.description, ensure_ascii=False)}\n"
        return f"---\n{head}---\n{self.markdown.strip()}\n"
