"""Hand-written pages: Markdown templates that look every number and chart up."""

import re
from collections.abc import Mapping

from markupsafe import Markup

from scripts.model.language import Language
from scripts.pages.environment import template
from scripts.pages.page import Page
from scripts.pages.prose.links import address, placed
from scripts.pages.prose.quotes import Quotes
from scripts.pages.publication import Publication

ATTRIBUTES = re.compile(r"\s*\{[:#.][^}]*\}\s*$")
"""An anchor or a class behind a heading."""
HOME = "index.md"
"""The home page of a language."""
Sources = Mapping[str, str]
"""Hand-written files of one language: path below its docs folder, text."""


def prose_pages(publication: Publication, language: Language, sources: Sources) -> list[Page]:
    """Render the hand-written pages of a language; call it only after proofreading."""
    pages = []
    for file, source in sorted(sources.items()):
        path = address(file)
        quotes = Quotes(publication, language, path)
        text = template(language, placed(source, file), publication.kept).render(quotes.functions())
        title, description = _plain(text)
        pages.append(Page(path, title or path, text, description, help=quotes.helping))
    return pages


def _plain(text: str) -> tuple[str, str]:
    """Give title and first paragraph of a page in plain words."""
    title = next((line[2:] for line in text.split("\n") if line.startswith("# ")), "")
    lead = next((part for part in text.split("\n\n")[1:] if part[:1].isalpha()), "")
    words = [Markup(one).striptags() for one in (ATTRIBUTES.sub("", title), lead)]  # noqa: S704
    return words[0], words[1]
