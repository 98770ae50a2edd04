"""Links of hand-written pages to places within pages: each place is there.

The engine cannot tell, as it sees nothing of the HTML that stands apart from Markdown. Most links
lead to an anchor that a hand-written page states; pages are made only for the others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import yaml
from markdown import Markdown

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.page import Page
from scripts.pages.portion import portions
from scripts.pages.prose.anchors import Aim
from scripts.pages.prose.pages import Sources
from scripts.pages.publication import Publication
from scripts.site.engine.docs import THEME
from scripts.site.plan import pages_of
from scripts.validation.rules.settings.setting import CONFIG

IDS = re.compile(r'\bid="([^"]+)"')


def anchor_problems(
    publication: Publication,
    sources: Mapping[Language, Sources],
    aims: Mapping[Language, list[Aim]],
) -> Iterator[Problem]:
    """Say every aim that is not there; call it only where all else is sound."""
    for language, some in aims.items():
        there = _anchors(publication, sources[language], language, some) if some else {}
        yield from (one.link for one in some if one.anchor not in there.get(one.page, ()))


def _anchors(
    publication: Publication, files: Sources, language: Language, aims: Sequence[Aim]
) -> dict[str, set[str]]:
    """Make the pages that are aimed at, and give their anchors by path."""
    meant = {one.page for one in aims}
    packages = [one for one in publication.catalog.packages
                if addresses.package_page(one.name) in meant]  # fmt: skip
    made = pages_of(publication, portions(publication, packages), files, language)
    return {one.path: _ids(one) for one in made if one.path in meant}


def _ids(page: Page) -> set[str]:
    body = page.source.split("---\n", 2)[2]
    html = _engine().reset().convert(body)
    return {one for part in (html, *page.blocks) for one in IDS.findall(part)}


@cache
def _engine() -> Markdown:
    """Make what reads Markdown as the theme has it read."""
    listed = yaml.safe_load((THEME / CONFIG).read_text("utf-8"))["markdown_extensions"]
    options = {name: some for one in listed if isinstance(one, dict) for name, some in one.items()}
    names = [next(iter(one)) if isinstance(one, dict) else one for one in listed]
    return Markdown(extensions=names, extension_configs=options)
