"""Cross tables and short lists of figures as they are published."""

import re
from html import unescape
from itertools import combinations

import pytest

from site_tests.built.reading import Site
from site_tests.sites import EVERY

CROSSED = re.compile(r'<div class="crossings".*?</div>\s*<details class="keys">', re.DOTALL)
HEADED = re.compile(r'<table class="crossing.*?</tr>', re.DOTALL)
COLUMN = re.compile(r'<th class="value"[^>]*>([^<]*)<')
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


@pytest.mark.sites(*EVERY)
def test_columns_stand_in_one_order(site: Site) -> None:
    """What two tables of a package both count stands in the same order in both."""
    for language in site.languages:
        for package in site.with_figures():
            text = site.pages[f"{language}/packages/{package}/index.html"].path.read_text("utf-8")
            tables = [COLUMN.findall(one) for one in HEADED.findall(text)]
            for first, second in combinations(tables, 2):
                both = [one for one in first if one in second]
                assert both == [one for one in second if one in first], package
