"""CSV files become a package that only lacks what people know."""

import csv
import io
import json
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.problem import Problem
from scripts.site.writer import write
from scripts.starting.descriptor import count_gaps
from scripts.starting.package import Described, describe
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.starting.filling import fill

CASES = Path(__file__).resolve().parents[2] / "cases" / "described"
NOTHING = Catalog((), edition=EDITION)


def described(root: Path, *paths: Path, name: str = "") -> Described:
    """Describe files that have no problem, and write what is made."""
    made, problems = describe(root, paths, name, read(root, EDITION)[0])
    assert problems == []
    assert made is not None
    write(made.files, root)
    return made


def descriptor(root: Path, name: str) -> Path:
    """Give the place of a descriptor."""
    return root / "datapackages" / name / "datapackage.json"


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda one: one.name)
def test_a_case_is_described_as_expected(
    case: Path, tmp_path: Path, *, update_golden: bool
) -> None:
    """The descriptor of the files of a case is the one beside them; data are the same bytes."""
    paths = sorted(case.glob("*.csv"))
    made = described(tmp_path, *paths, name=case.name)
    given = descriptor(tmp_path, case.name).read_bytes()
    expected = case / "datapackage.json"
    if update_golden:
        expected.write_bytes(given)
    assert given == expected.read_bytes()
    copied = [content for path, content in made.files.items() if path.endswith(".csv")]
    assert copied == [one.read_bytes() for one in paths]


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda one: one.name)
def test_a_check_tells_each_gap_and_nothing_else(case: Path, tmp_path: Path) -> None:
    """Every gap is one problem with its place and language; filled, no problem is left."""
    made = described(tmp_path, *sorted(case.glob("*.csv")), name=case.name)
    problems = read(tmp_path, EDITION)[1]
    assert {one.code for one in problems} == {"text-missing", "property-missing"}
    assert len({one.field for one in problems}) == len(problems)
    assert len(problems) == count_gaps(made.descriptor)
    languages = Counter(one.details.get("language") for one in problems)
    assert languages["lo"] == languages["en"]
    fill(descriptor(tmp_path, case.name))
    assert read(tmp_path, EDITION)[1] == []


plain = st.text("abXY019 .-+/", max_size=6).map(str.strip)
names = st.lists(st.from_regex("[a-z]{1,6}", fullmatch=True), min_size=1, max_size=4, unique=True)


@settings(max_examples=30, deadline=None)
@given(st.data(), names)
def test_any_table_passes_once_its_gaps_are_filled(data: st.DataObject, labels: list[str]) -> None:
    """Whatever the cells hold, the types that are found fit all of them."""
    rows = st.lists(plain, min_size=len(labels), max_size=len(labels)).filter(any)
    table = data.draw(st.lists(rows, min_size=1, max_size=6))
    sink = io.StringIO()
    csv.writer(sink, lineterminator="\n").writerows([labels, *table])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "any.csv").write_text(sink.getvalue(), encoding="utf-8", newline="")
        if [one for one in table if one == labels]:
            return
        described(root, root / "any.csv", name="lakes")
        fill(descriptor(root, "lakes"))
        assert read(root, EDITION)[1] == []


def test_a_list_of_the_project_is_found(tmp_path: Path) -> None:
    """A column whose values are all codes of a list refers to it across packages."""
    described(tmp_path, CASES / "wells" / "kinds.csv")
    table = tmp_path / "wells.csv"
    table.write_text("well,kind\nA,KH\nB,BO\nC,\n", encoding="utf-8")
    made = described(tmp_path, table)
    [key] = made.descriptor["resources"][0]["schema"]["foreignKeys"]
    assert key["reference"] == {"package": "kinds", "resource": "kinds", "fields": ["code"]}
    fill(descriptor(tmp_path, "wells"))
    fill(descriptor(tmp_path, "kinds"))
    assert read(tmp_path, EDITION)[1] == []


def test_two_lists_that_fit_are_left_to_people(tmp_path: Path) -> None:
    """Where codes stand in several lists no foreign key is written."""
    for name in ("kinds", "methods"):
        described(tmp_path, CASES / "wells" / "kinds.csv", name=name)
    table = tmp_path / "wells.csv"
    table.write_text("well,kind\nA,KH\nB,BO\n", encoding="utf-8")
    assert "foreignKeys" not in described(tmp_path, table).descriptor["resources"][0]["schema"]


def test_a_file_of_the_package_stays_where_it_is(tmp_path: Path) -> None:
    """A file in a package's folder names the package and keeps its own name."""
    place = tmp_path / "datapackages" / "lakes" / "tables"
    place.mkdir(parents=True)
    table = shutil.copy(CASES / "lakes" / "lakes.csv", place / "Levels.csv")
    made = described(tmp_path, Path(table))
    assert sorted(made.files) == [
        "datapackages/lakes/datapackage.json",
        "datapackages/lakes/tables/Levels.csv",
    ]
    [resource] = made.descriptor["resources"]
    assert (resource["name"], resource["path"]) == ("levels", "tables/Levels.csv")


def refused(root: Path, *paths: Path, name: str = "") -> list[Problem]:
    """Describe files that cannot become a package."""
    made, problems = describe(root, paths, name, NOTHING)
    assert made is None
    return problems


def test_nothing_is_replaced(tmp_path: Path) -> None:
    """A descriptor that is there, and other data of the same name, are each a problem."""
    lakes = CASES / "lakes" / "lakes.csv"
    described(tmp_path, lakes)
    fill(descriptor(tmp_path, "lakes"))
    (tmp_path / "datapackages/lakes/data/lakes.csv").write_bytes(b"mine\n1\n")
    problems = refused(tmp_path, lakes)
    assert [(one.code, one.path) for one in problems] == [
        ("file-exists", "datapackages/lakes/datapackage.json"),
        ("file-exists", "datapackages/lakes/data/lakes.csv"),
    ]


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    """The second would take the place of the first."""
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "lakes.csv").write_text(f"x\n{folder}\n", encoding="utf-8")
    [problem] = refused(tmp_path, tmp_path / "a/lakes.csv", tmp_path / "b/lakes.csv")
    assert (problem.code, problem.path) == ("file-exists", "datapackages/lakes/data/lakes.csv")


def test_all_faults_of_all_files_are_told(tmp_path: Path) -> None:
    """A missing file and a file with two short rows are three problems of one run."""
    table = tmp_path / "short.csv"
    table.write_text("a,b\n1\n2\n", encoding="utf-8")
    problems = refused(tmp_path, tmp_path / "none.csv", table)
    assert [one.code for one in problems] == ["file-access", "missing-cell", "missing-cell"]


@pytest.mark.parametrize("name", ["Lakes", "../lakes", "ໜອງ"])
def test_a_name_that_is_no_address_is_told(tmp_path: Path, name: str) -> None:
    """A package's name is part of addresses and of a path."""
    [problem] = refused(tmp_path, CASES / "lakes" / "lakes.csv", name=name)
    assert (problem.code, problem.cell) == ("name", name)


def test_a_file_in_lao_needs_a_name_for_the_package_only(tmp_path: Path) -> None:
    """Nothing of a Lao file name can be an address: its table gets a number."""
    table = tmp_path / "ໜອງ.csv"
    table.write_text("a\n1\n2\n", encoding="utf-8")
    assert [one.code for one in refused(tmp_path, table)] == ["name"]
    assert described(tmp_path, table, name="lakes").sources[0].path == "data/table-1.csv"


def test_one_language_has_gaps_of_its_own(tmp_path: Path) -> None:
    """In a project of one language each gap is told as well, and filled it is sound."""
    edition = Edition(languages=("en",))
    made, _ = describe(tmp_path, [CASES / "lakes/lakes.csv"], "", Catalog((), edition=edition))
    assert made is not None
    assert "@" not in json.dumps(made.descriptor)
    write(made.files, tmp_path)
    problems = read(tmp_path, edition)[1]
    assert {one.code for one in problems} == {"text-missing", "property-missing"}
    assert len(problems) == count_gaps(made.descriptor)
    fill(descriptor(tmp_path, "lakes"))
    assert read(tmp_path, edition)[1] == []
