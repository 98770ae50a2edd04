"""What the page of a package says of the fields of a table that has no chart."""

from collections.abc import Sequence
from typing import Any

import pytest

from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.parts.fields.glance import Glance, glances
from scripts.pages.parts.tables import preview
from scripts.pages.publication import Publication
from site_tests.making import EDITION
from site_tests.unit.charts.conftest import package, table

FIELDS = {
    "no": "integer", "name": "string", "kind": "string", "open": "boolean", "since": "year",
    "day": "date", "phone": "integer", "lat": "number", "trust": "integer", "area": "string",
    "note": "string",
}  # fmt: skip
ROWS: list[dict[str, Any]] = [
    {"no": one, "name": f"Office {one}", "kind": "abcb"[one % 4], "open": one % 3 == 0,
     "since": 1990 + one, "day": f"2024-01-{one:02}", "phone": 2_055_500_000 + one,
     "lat": 17.5 + one / 4, "trust": one % 3 + 1 if one > 2 else None, "area": "N"}
    for one in range(1, 21)
]  # fmt: skip
AREAS = [{"code": "N", "name_lo": "ເໜືອ", "name_en": "North"}]
NAMES = {"code": "string", "name_lo": "string", "name_en": "string"}


def made(rows: Sequence[dict[str, Any]] = ROWS, **descriptor: Any) -> Package:  # noqa: ANN401
    """Make a package of offices and their areas."""
    keys = (ForeignKey(("area",), "", "areas", ("code",)),)
    own = {"theme": "", "period": "", **descriptor}
    return package("own", table("offices", FIELDS, rows, keys=keys),
                   table("areas", NAMES, AREAS, "code"), **own)  # fmt: skip


def told(one: Package, language: str = "en") -> dict[str, Glance]:
    """Give what is told of the first table."""
    found = glances(Catalog((one,), edition=EDITION), one, one.resources[0], language)
    return {glance.title.text: glance for glance in found}


def test_each_field_is_told_by_its_kind() -> None:
    """Codes are counted, times and places have ends, of names there is only their number."""
    found = told(made())
    assert {name: [(one.value, one.rows) for one in glance.counts]
            for name, glance in found.items() if glance.counts} == {
        "kind": [("b", "10"), ("a", "5"), ("c", "5")],
        "open": [("no", "14"), ("yes", "6")],
        "trust": [("1", "6"), ("2", "6"), ("3", "6")],
        "area": [("North", "20")],
    }  # fmt: skip
    assert {name: glance.ends for name, glance in found.items() if glance.ends} == {
        "since": "1991 to 2010", "day": "1 January 2024 to 20 January 2024", "lat": "17.75 to 22.5",
    }  # fmt: skip
    assert found["phone"].notes == found["name"].notes == ["20 different values"]
    assert found["trust"].notes == ["empty: 2"]
    assert found["note"].notes == ["no values"]


@pytest.mark.parametrize(
    ("language", "written"), [("en", "1,250 to 1,820"), ("lo", "1.250 ຫາ 1.820")]
)
def test_amounts_have_groups_and_names_have_none(language: str, written: str) -> None:
    """Amounts are written by the language; telephones, numbers of things, years as they are."""
    rows = [{**row, "no": 5000 + one, "visits": 1250 + one * 30, "year": 2015.0 + one % 9}
            for one, row in enumerate(ROWS)]  # fmt: skip
    fields = {**FIELDS, "visits": "integer", "unit": "string", "year": "number"}
    units = [{**row, "unit": "ab"[one % 2]} for one, row in enumerate(rows)]
    one = package("own", table("offices", fields, units), theme="", period="")
    assert told(one, language)["visits"].ends == written
    shown = preview(Catalog((one,), edition=EDITION), one, one.resources[0], language)
    cells = dict(zip(fields, next(iter(shown)), strict=True))
    assert (cells["phone"], cells["no"]) == ("2055500001", "5000")
    assert cells["year"] == "2015"
    assert written.startswith(f"{cells['visits']} ")


def test_parts_are_of_the_most_frequent() -> None:
    """Bars can be compared within a field."""
    assert [one.part for one in told(made())["kind"].counts] == ["1", "0.5", "0.5"]


def test_in_lao() -> None:
    """Names of codes, times and numbers are written by the language."""
    found = told(made(), "lo")
    assert found["area"].counts[0].value == "ເໜືອ"
    assert found["day"].ends == "1 ມັງກອນ 2024 ຫາ 20 ມັງກອນ 2024"
    assert found["phone"].notes == ["20 ຄ່າທີ່ຕ່າງກັນ"]


def test_of_many_values_the_most_frequent_are_told() -> None:
    """And how many there are in all."""
    rows = [{**row, "kind": f"k{place % 9}"} for place, row in enumerate(ROWS)]
    glance = told(made(rows))["kind"]
    assert [one.value for one in glance.counts] == ["k0", "k1", "k2", "k3", "k4"]
    assert glance.notes == ["9 different values"]


@pytest.mark.parametrize("why", ["report", "chart", "list"])
def test_what_is_told_otherwise_has_no_glance(why: str) -> None:
    """A table of a report, one with a chart, and a list of codes have none."""
    view = {"name": "own", "mark": "bar", "x": "count", "y": "kind", "resource": "offices"}
    known: dict[str, Any] = {"report": "ncatip-2022", "chart": [view]}
    names = {"report": "report", "chart": "views"}
    descriptor = {names[why]: known[why]} if why in known else {}
    one = made(**descriptor)
    place = 1 if why == "list" else 0
    assert glances(Catalog((one,), edition=EDITION), one, one.resources[place], "en") == []


@pytest.mark.parametrize("language", ["en", "lo"])
def test_the_page_has_the_glance_and_escapes_it(language: str) -> None:
    """It stands before the rows, once, and what comes from data stays words."""
    rows = [{**row, "kind": "<b>x</b>"} for row in ROWS]
    one = made(rows, resources=[{"name": name, "data": []} for name in ("offices", "areas")])
    known = Publication(Catalog((one,), edition=EDITION), Site("https://example.org/"))
    page = package_page(known, one, language).markdown
    assert page.count('class="glance"') == 1
    assert page.index('class="glance"') < page.index('<section class="wide"')
    assert 'style="--part:1"><span>&lt;b&gt;x&lt;/b&gt;</span> <b>20</b>' in page
    assert "<b>x</b>" not in page
