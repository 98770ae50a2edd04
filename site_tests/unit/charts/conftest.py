"""Small catalogs made by hand: a package of figures with its lists, and plain tables."""

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import pytest

from scripts.model.catalog import Catalog
from scripts.model.field import Field, ForeignKey
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.model.resource import Resource
from site_tests.making import EDITION, both

FIELDS = {
    "figure": "string", "section": "string", "position": "integer", "value": "number",
    "qualifier": "string", "indicator": "string", "population": "string", "category": "string",
    "sex": "string", "age": "string", "nationality": "string", "ref_area": "string",
    "time_period": "string", "activity": "string", "conf_status": "string",
}  # fmt: skip
DTYPES = {"boolean": "boolean", "integer": "Int64", "year": "Int64", "number": "Float64"}
NAMES = {
    "F": ("ຍິງ", "Female"), "M": ("ຊາຍ", "Male"), "_T": ("ທຸກເພດ", "All"),
    "police": ("ຕຳຫຼວດ", "Police"), "court": ("ສານ", "Court"),
    "CHN": ("ຈີນ", "China"), "THA": ("ໄທ", "Thailand"), "VNM": ("ຫວຽດນາມ", "Vietnam"),
    "KOR": ("ເກົາຫຼີໃຕ້", "South Korea"), "UGA": ("ອູການດາ", "Uganda"),
    "MMR": ("ມຽນມາ", "Myanmar"), "LAO": ("ຄົນລາວ", "Lao"), "X-LAO": ("ຕ່າງປະເທດ", "Foreign"),
    "Y_LT18": ("ຕ່ຳກວ່າ 18", "Under 18"), "Y_GE18": ("18 ຂຶ້ນໄປ", "18 and over"),
}  # fmt: skip

Rows = Sequence[dict[str, Any]]


def table(name: str, fields: dict[str, str], rows: Rows, key: str = "", **more: Any) -> Resource:  # noqa: ANN401
    """Make a resource with its typed frame."""
    columns = {
        field: pd.Series([row.get(field) for row in rows], dtype=DTYPES.get(kind, "string"),
                         index=range(2, len(rows) + 2))
        for field, kind in fields.items()
    }  # fmt: skip
    made = tuple(Field(field, kind, Text(), Text()) for field, kind in fields.items())
    keys: tuple[ForeignKey, ...] = more.get("keys", ())
    return Resource(
        name, more.get("title", both("ຕາຕະລາງ", "A table")), Text(), made,
        (key,) if key else (), keys, {}, pd.DataFrame(columns),
    )  # fmt: skip


def package(name: str, *resources: Resource, **descriptor: Any) -> Package:  # noqa: ANN401
    """Make a package of resources."""
    descriptor = {"name": name, "theme": "situation", "period": "2022", **descriptor}
    path = f"datapackages/{name}/datapackage.json"
    return Package(name, path, descriptor, ("lo", "en"), both("ຊຸດ", "Package"), Text(), resources)


@pytest.fixture
def figures() -> Callable[..., Package]:
    """Give a maker of packages of figures; every dimension that a row leaves out is empty."""

    def make(rows: Rows, name: str = "situation-2022", **descriptor: Any) -> Package:  # noqa: ANN401
        full = [
            {"figure": f"1-{place}", "section": "1", "position": place, "indicator": "people",
             "conf_status": "F", **row}
            for place, row in enumerate(rows, 1)
        ]  # fmt: skip
        fields = ("category", "sex", "age", "nationality")
        keys = tuple(ForeignKey((one,), "codelists", "names", ("code",)) for one in fields)
        return package(name, table("figures", FIELDS, full, "figure", keys=keys), **descriptor)

    return make


@pytest.fixture
def plain() -> Callable[..., Package]:
    """Give a maker of packages with one plain table."""

    def make(fields: dict[str, str], rows: Rows, key: str = "") -> Package:
        return package("stranger", table("values", fields, rows, key), theme="", period="")

    return make


@pytest.fixture
def catalog() -> Callable[..., Catalog]:
    """Give a maker of catalogs: the packages, and the lists of codes."""

    def make(*packages: Package) -> Catalog:
        rows = [{"code": code, "name_lo": lo, "name_en": en} for code, (lo, en) in NAMES.items()]
        fields = dict.fromkeys(("code", "name_lo", "name_en"), "string")
        lists = package("codelists", table("names", fields, rows, "code"), theme="", period="")
        return Catalog((*packages, lists), edition=EDITION)

    return make
