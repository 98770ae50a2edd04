"""A site with a table that is too large to be held."""

import csv
import json
import re
import zipfile
from pathlib import Path

import pytest

from site_tests.benchmarks.cells import write_cells
from site_tests.benchmarks.workload import write_project
from site_tests.building import built

CELLS = 250_000
"""Of so many cells a file has a little more than a megabyte."""
TABLE = Path("datapackages/cells/cells.csv")
DATA = Path("data/cells")
LARGE = Path(".cache/large")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a project of one large package whose codes have names."""
    folder = write_cells(write_project(tmp_path_factory.mktemp("large"), 1), CELLS)
    place = folder / TABLE.parent
    (place / "places.csv").write_text(
        "code,name_lo,name_en\neast,ຕາເວັນອອກ,East\nnorth,ເໜືອ,North\n"
        'south,ໃຕ້,"=South, of all"\nwest,ຕາເວັນຕົກ,West\n',
        encoding="utf-8",
    )
    path = place / "datapackage.json"
    described = json.loads(path.read_text(encoding="utf-8"))
    names = ("code", "name_lo", "name_en")
    schema = {"fields": [{"name": one, "type": "string"} for one in names], "primaryKey": ["code"]}
    places = {"name": "places", "path": "places.csv", "type": "table", "schema": schema}
    described["resources"].append(places)
    reference = {"resource": "places", "fields": "code"}
    described["resources"][0]["schema"]["foreignKeys"] = [
        {"fields": "place", "reference": reference}
    ]
    path.write_text(json.dumps(described), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """Build it once."""
    return built(project)


def rows(path: Path) -> list[list[str]]:
    """Read a CSV file as other programs do."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines, strict=True))


def test_the_downloads_have_every_row(project: Path, site: Path) -> None:
    """As committed, with names for codes in each language, and in the zip."""
    committed = (project / TABLE).read_bytes()
    assert (site / DATA / "cells.csv").read_bytes() == committed
    with zipfile.ZipFile(site / DATA / "cells.zip") as archive:
        assert archive.testzip() is None
        assert archive.read("cells.csv") == committed
    _, *data = rows(project / TABLE)
    names = {
        "en": {"north": "North", "south": "'=South, of all", "east": "East", "west": "West"},
        "lo": {"north": "ເໜືອ", "south": "ໃຕ້", "east": "ຕາເວັນອອກ", "west": "ຕາເວັນຕົກ"},
    }
    for language, known in names.items():
        _, *labelled = rows(site / DATA / f"cells.{language}.csv")
        assert labelled == [[one[0], known[one[1]], *one[2:]] for one in data]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ["0 to 49,999", "1990 to 2024"]), ("lo", ["0 ຫາ 49.999", "1990 ຫາ 2024"])],
)
def test_the_page_sums_up_what_is_not_shown(site: Path, language: str, said: list[str]) -> None:
    """It has the first rows, how many there are, and how far each field goes."""
    page = (site / language / "packages/cells/index.html").read_text(encoding="utf-8")
    text = re.sub(r"<[^>]+>", " ", page)
    assert all(one in text for one in said)
    assert ("50,000" if language == "en" else "50.000") in text
    assert ("North: " if language == "en" else "ເໜືອ: ") in text


def test_a_changed_value_is_published(project: Path, site: Path) -> None:
    """What is kept of a large table goes with it."""
    before = {one.name for one in (project / LARGE).iterdir()}
    text = (project / TABLE).read_text(encoding="utf-8")
    head, first, rest = text.split("\n", 2)
    changed = first.rpartition(",")[0] + ",123456"
    (project / TABLE).write_text(f"{head}\n{changed}\n{rest}", encoding="utf-8")
    built(project)
    assert rows(site / DATA / "cells.en.csv")[1][-1] == "123456"
    after = {one.name for one in (project / LARGE).iterdir()}
    assert len(after) == len(before)
    assert not after & before
