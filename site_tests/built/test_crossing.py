"""Cross tables and short lists of figures as they are published."""

import re
from html import unescape

import pytest

from site_tests.built.reading import Site
from site_tests.sites import EVERY

CROSSED = re.compile(r'<div class="crossings".*?</div>\s*<details class="keys">', re.DOTALL)
LINK = re.compile(r'<a class="figure" href="#([^"]+)">([^<]*)</a>')


@pytest.mark.sites(*EVERY)
def test_every_figure_stands_once_before_its_list(site: Site) -> None:
    """With the value of its row, to which it leads; a masked one with its mask."""
    for language in site.languages:
        for package in site.with_figures():
            page = site.pages[f"{language}/packages/{package}/index.html"]
            parts = CROSSED.findall(page.path.read_text(encoding="utf-8"))
            found = [pair for one in parts for pair in LINK.findall(one)]
            assert len(found) == len(site.figures(package)), package
            shown = {key: unescape(value) for key, value in found}
            assert shown == {key: page.values[key] for key in site.figures(package)}, package
