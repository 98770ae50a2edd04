"""One fault gives one message, wherever it is, alone and together with others."""

import shutil
from pathlib import Path

import pytest

from site_tests.mini import FIGURES as FIGURES_CASE
from site_tests.mini import copied
from site_tests.unit.validation.faults import Fault, cell, encoded, table, untitled, without
from site_tests.unit.validation.judging import judged

ROOT = Path(__file__).resolve().parents[3]
SOUND = ROOT / "site_tests" / "cases" / "broken" / "sound-figures"
TABLES = sorted(
    path.relative_to(SOUND / "datapackages").as_posix() for path in SOUND.rglob("*.csv")
)
CODED = ("population", "sex", "nationality", "conf_status")
TYPED = ("position", "value", "order", "sensitive", "exhaustive", "hidden_sum")


def _every(fields: tuple[str, ...], text: str) -> list[object]:
    """Spoil the first filled cell of each of these fields in each table."""
    faults = {}
    for path in TABLES:
        header, *rows = table(SOUND, path)
        for field in set(header) & set(fields):
            filled = (n for n, row in enumerate(rows, start=2) if row[header.index(field)])
            for number in list(filled)[:1]:
                faults[f"{path}-{number}-{field}"] = cell(path, number, field, text)
    return [pytest.param(fault, id=name) for name, fault in sorted(faults.items())]


PLACES: tuple[tuple[str | int, ...], ...] = (
    (),
    ("resources", 0),
    ("resources", 0, "schema", "fields", 3),
    ("views", 1),
)
"""Where a descriptor has a title: the package, a table, a field, a view."""
TITLES = [
    pytest.param(untitled("cases/datapackage.json", *place, "title"), id="-".join(map(str, place)))
    for place in PLACES
]
LOSSES = {
    "cases/data/figures.csv": ("figure", "value", "population", "sex", "conf_status", "note_lo"),
    "cases/data/checks.csv": ("kind", "left"),
    "cases/data/parts.csv": ("exhaustive",),
    "lists/data/populations.csv": ("code", "name_lo", "sensitive"),
}
COLUMNS = [
    pytest.param(without(path, field), id=f"{path}-{field}")
    for path, fields in LOSSES.items()
    for field in fields
]
ENCODINGS = [
    *(pytest.param(encoded(path), id=path) for path in LOSSES),
    pytest.param(encoded("cases/datapackage.json"), id="a descriptor"),
    pytest.param(encoded("lists/datapackage.json"), id="the descriptor of the lists"),
    pytest.param(encoded("lists/data/sexes.csv", "utf-16-le"), id="without a byte order mark"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a copy of a sound project to spoil."""
    shutil.copytree(SOUND, tmp_path / "project")
    return tmp_path / "project"


def _codes(project: Path, *faults: Fault) -> list[str]:
    for fault in faults:
        fault(project)
    return sorted(problem.code for problem in judged(project))


@pytest.mark.parametrize("fault", _every(TYPED, "1O"))
def test_a_letter_in_a_value(project: Path, fault: Fault) -> None:
    """A letter in a cell of any typed field is one message."""
    assert _codes(project, fault) == ["type-error"]


@pytest.mark.parametrize("fault", COLUMNS)
def test_a_deleted_column(project: Path, fault: Fault) -> None:
    """Any column can be deleted, and that is one message."""
    assert _codes(project, fault) == ["missing-field"]


@pytest.mark.parametrize("fault", _every(CODED, "nowhere"))
def test_a_code_not_in_its_list(project: Path, fault: Fault) -> None:
    """A wrong code in any coded field is one message."""
    assert _codes(project, fault) == ["foreign-key"]


@pytest.mark.parametrize("fault", _every(("sex", "nationality"), "#REF!"))
def test_an_error_of_a_spreadsheet_in_a_code(project: Path, fault: Fault) -> None:
    """The error is told, and not that no list has such a code."""
    assert _codes(project, fault) == ["spreadsheet-error"]


@pytest.mark.parametrize("code", ["F ", "\u00a0F", "F\u200b"])
def test_a_code_with_a_space(project: Path, code: str) -> None:
    """The space is told, and nothing that follows from it."""
    path = "courts/data/figures.csv"
    row = next(number for number, one in enumerate(table(project, path), 1) if "F" in one)
    header = table(project, path)[0]
    field = header[table(project, path)[row - 1].index("F")]
    assert _codes(project, cell(path, row, field, code)) == ["edge-space"]


@pytest.mark.parametrize("fault", [*TITLES, *_every(("note_lo",), "")])
def test_a_missing_lao_text(project: Path, fault: Fault) -> None:
    """A Lao text can be missing anywhere, and that is one message."""
    assert _codes(project, fault) == ["text-missing"]


@pytest.mark.parametrize("fault", _every(("name_lo",), ""))
def test_a_missing_lao_name(project: Path, fault: Fault) -> None:
    """A cell that is required and lacks its Lao text is one message, not two."""
    assert len(_codes(project, fault)) == 1


@pytest.mark.parametrize("fault", ENCODINGS)
def test_a_file_in_utf_16(project: Path, fault: Fault) -> None:
    """Any file in UTF-16, with or without a byte order mark, is one message."""
    assert _codes(project, fault) == ["encoding"]


FIGURES, LIST = "cases/data/figures.csv", "lists/data/sexes.csv"
TITLE = untitled("cases/datapackage.json", "title")
FIVE = {
    "in one package": [
        cell(FIGURES, 3, "position", "2a"),
        without(FIGURES, "indicator"),
        cell(FIGURES, 2, "sex", "X"),
        untitled("cases/datapackage.json", "views", 0, "title"),
        encoded("cases/data/checks.csv"),
    ],
    "in one file, and the list of its codes": [
        cell(FIGURES, 3, "position", "2a"),
        without(FIGURES, "value"),
        cell(FIGURES, 2, "sex", "X"),
        cell(FIGURES, 2, "note_lo", ""),
        encoded("lists/data/populations.csv"),
    ],
    "the key of a list": [
        cell(FIGURES, 2, "value", "9O"),
        without("lists/data/nationalities.csv", "code"),
        cell(FIGURES, 3, "sex", "X"),
        TITLE,
        encoded("lists/data/statuses.csv"),
    ],
    "the key of the figures": [
        cell("courts/data/figures.csv", 2, "value", "9O"),
        without(FIGURES, "figure"),
        cell(FIGURES, 4, "nationality", "XXX"),
        TITLE,
        encoded("cases/data/parts.csv"),
    ],
    "in the lists alone": [
        cell(LIST, 3, "order", "two"),
        without("lists/data/populations.csv", "sensitive"),
        cell("courts/data/figures.csv", 3, "sex", "X"),
        untitled("lists/datapackage.json", "resources", 1, "title"),
        encoded("lists/data/nationalities.csv"),
    ],
    "figures that a check of another package names": [
        cell("courts/data/checks.csv", 2, "hidden_sum", "x"),
        without("courts/data/figures.csv", "value"),
        cell("courts/data/figures.csv", 2, "conf_status", "a"),
        untitled("courts/datapackage.json", "resources", 0, "title"),
        encoded(FIGURES),
    ],
    "a descriptor in UTF-16": [
        cell(FIGURES, 2, "value", "9O"),
        without("cases/data/checks.csv", "left"),
        cell("courts/data/figures.csv", 2, "conf_status", "a"),
        TITLE,
        encoded("lists/datapackage.json"),
    ],
}
"""A letter, a deleted column, a wrong code, a missing Lao title and a UTF-16 file, each time."""


@pytest.mark.parametrize("name", [name for name in FIVE if "descriptor" not in name])
def test_five_faults_are_five_messages(project: Path, name: str) -> None:
    """All five faults at once are told at once, each one time."""
    expected = ["encoding", "foreign-key", "missing-field", "text-missing", "type-error"]
    assert _codes(project, *FIVE[name]) == expected


def test_what_cannot_be_judged_is_not_told(project: Path) -> None:
    """While the package of the lists cannot be read, nothing is said of codes."""
    expected = ["encoding", "missing-field", "text-missing", "type-error"]
    assert _codes(project, *FIVE["a descriptor in UTF-16"]) == expected


def test_a_number_with_a_comma_is_one_message(project: Path) -> None:
    """An unquoted thousands mark shifts the cells of its row; only the shift is told."""
    path = project / "datapackages" / FIGURES
    path.write_text(path.read_text(encoding="utf-8").replace(",90,", ",1,090,"), encoding="utf-8")
    assert _codes(project) == ["extra-cell"]


def test_a_spreadsheet_may_save_its_way(project: Path) -> None:
    """A byte order mark and the line ends of a spreadsheet are no fault."""
    for path in project.rglob("*.csv"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert _codes(project) == []


LISTED = "report-2022/data/printed_numbers.csv"


@pytest.mark.parametrize(
    "fault",
    [
        cell(LISTED, 12, "position", "9b"),
        cell(LISTED, 12, "reason", "nowhere"),
        without(LISTED, "treatment"),
        encoded(LISTED),
        cell(LISTED, 4, "section", "nowhere"),
        without("activities-2022/data/activity_places.csv", "ref_area"),
    ],
    ids=["withheld position", "withheld reason", "no treatment", "utf-16", "section", "no area"],
)
def test_a_fault_of_the_lists_is_one_message(tmp_path: Path, fault: Fault) -> None:
    """With a fault in a list, nobody knows what it lacks: nothing more is said."""
    project = copied(FIGURES_CASE, tmp_path)
    fault(project)
    assert len(judged(project)) == 1
