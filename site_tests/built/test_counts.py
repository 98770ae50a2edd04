"""The same checks are counted on several pages: each counts them alike."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping

import pytest

from scripts.model import addresses
from scripts.text.numbers import number
from scripts.text.words import say
from site_tests.built.reading import Site, chart_rows

Counts = Mapping[str, int]
VERDICTS = {"agree": "agrees", "differ": "differs", "hidden": "hidden"}


def counted(site: Site, packages: Iterable[str]) -> Counts:
    """Count the results of some packages in the table of all."""
    rows = chart_rows(site.root / addresses.DATA / addresses.CHECKS_CSV)
    named = set(packages)
    return Counter(row["verdict"] for row in rows if row["package"] in named)


def summary(counts: Counts, language: str) -> str:
    """Say what a page says of so many results."""
    words = {name: number(counts[verdict], language) for name, verdict in VERDICTS.items()}
    words["all"] = number(counts["agrees"] + counts["differs"], language)
    told = say(language, "check.summary", **words)
    if not counts["hidden"]:
        return told
    return f"{told} {say(language, 'check.summary_hidden', **words)}"


def stated(site: Site) -> dict[str, dict[str, str]]:
    """Read the descriptors of all packages."""
    return {one: json.loads((site.root / addresses.DATA / one / "datapackage.json").read_bytes())
            for one in site.packages()}  # fmt: skip


@pytest.mark.parametrize("language", ["lo", "en"])
@pytest.mark.sites("three", "years", "own")
def test_pages_count_alike(site: Site, language: str) -> None:
    """Packages say what the table says, themes the sum of theirs, the page of all that of all."""
    descriptors = stated(site)
    pages = site.of_language(language)
    themes: dict[tuple[str, str], list[str]] = {}
    for name, one in descriptors.items():
        counts = counted(site, [name])
        assert not counts or summary(counts, language) in pages[f"packages/{name}/index.html"].text
        if one.get("theme") and counts:
            themes.setdefault((one["theme"], one["period"]), []).append(name)
    newest = {theme: max(year for one, year in themes if one == theme) for theme, _ in themes}
    for (theme, year), names in themes.items():
        path = addresses.theme_page(theme, "" if year == newest[theme] else year)
        if 'id="checks"' in pages[f"{path}index.html"].path.read_text("utf-8"):
            assert summary(counted(site, names), language) in pages[f"{path}index.html"].text
    assert themes
    whole = summary(counted(site, descriptors), language)
    assert whole in pages[f"{addresses.CHECKS}index.html"].text
