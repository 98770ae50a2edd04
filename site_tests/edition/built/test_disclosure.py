"""What this edition holds back: its ledger has a place for each, and no sum gives one away."""

import csv
from functools import cache

from scripts.checks.sums import parse
from site_tests.built.reading import Site, chart_rows

LEDGER = "report-2022"
FEW = 3
"""A sum may stand for so many hidden numbers together, not for fewer."""


def ledger(site: Site) -> list[dict[str, str]]:
    """Read the published list of printed numbers."""
    return chart_rows(site.root / "data" / LEDGER / "data" / "printed_numbers.csv")


@cache
def hidden(site_root: str) -> frozenset[str]:
    """Give the keys of all masked and withheld numbers."""
    path = f"{site_root}/data/{LEDGER}/data/printed_numbers.csv"
    with open(path, encoding="utf-8", newline="") as file:  # noqa: PTH123 - a key of the cache
        rows = list(csv.DictReader(file))
    found = [one for one in rows if one["treatment"] != "published"]
    return frozenset(f"{one['section']}-{one['position']}" for one in found)


def test_the_ledger_tells_no_hidden_number(site: Site) -> None:
    """A published number shows its print; a masked or withheld one shows none, and why."""
    rows = ledger(site)
    assert len(rows) == 818
    for row in rows:
        assert bool(row["printed"]) == (row["treatment"] == "published"), row
        assert bool(row["reason"]) == (row["treatment"] == "withheld"), row
    assert {row["treatment"] for row in rows} == {"published", "masked", "withheld"}


def test_withheld_numbers_have_no_figure(site: Site) -> None:
    """A withheld number is a row of the ledger, and of nothing else."""
    withheld = {
        f"{one['section']}-{one['position']}" for one in ledger(site)
        if one["treatment"] == "withheld"
    }  # fmt: skip
    assert len(withheld) >= 20
    for package in site.with_figures():
        assert not withheld & set(site.figures(package))


def test_sums_of_checks_give_none_away(site: Site) -> None:
    """A check with one or two hidden terms on a side shows no sum of that side."""
    keys = hidden(str(site.root))
    rows = chart_rows(site.root / "data" / "checks.csv")
    told = 0
    for row in rows:
        for side in ("left", "right"):
            count = sum(term.figure in keys for term in parse(row[side]))
            assert not 0 < count < FEW or not row[f"{side}_sum"], row
            told += count >= FEW and bool(row[f"{side}_sum"])
    assert told >= 3
