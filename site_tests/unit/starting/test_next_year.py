"""The packages of a new report have the structure of the last one's, and none of its facts."""

import csv
import gzip
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.site.inspection import judge
from scripts.site.settings import settings
from scripts.site.writer import write
from scripts.starting.next_year import next_year
from scripts.validation.load import read
from site_tests.building import copy_edition
from site_tests.mini import FIGURES, copied, edited

REPORT = "lake-report-2022"
DAY = "2031-05-06"
Row = dict[str, str]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy the edition of a report on lakes, which is of 2021."""
    return copy_edition(tmp_path, "three")


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Begin the next report once, for tests that only look at it."""
    project = copy_edition(tmp_path_factory.mktemp("lakes"), "three")
    begun(project)
    return project


def catalog(project: Path) -> Catalog:
    """Read a project without problems."""
    known = settings(project, environment={})
    found, problems = read(known.root, known.edition)
    assert problems == []
    return found


def begun(project: Path, report: str = REPORT) -> dict[str, bytes]:
    """Begin a report, write its packages, and give their files."""
    made, problems = next_year(project, report, catalog(project), DAY)
    assert problems == []
    assert made is not None
    write(made, project)
    return made


def refused(project: Path, report: str) -> list[Problem]:
    """Begin a report that cannot be begun."""
    made, problems = next_year(project, report, catalog(project), DAY)
    assert made is None
    return problems


def descriptor(project: Path, name: str) -> dict[str, Any]:
    """Read a descriptor."""
    path = project / "datapackages" / name / "datapackage.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def rows(project: Path, name: str, table: str) -> list[Row]:
    """Read a table."""
    path = project / "datapackages" / name / "data" / f"{table}.csv"
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def test_each_package_of_the_report_gets_a_new_one(done: Path) -> None:
    """Under the new year; packages of no report and lists of codes are shared by all years."""
    made = {one.name for one in (done / "datapackages").glob("*-2022")}
    assert made == {"activities-2022", "report-2022", "rescue-2022"}
    assert not list(done.glob("datapackages/*-2022/data/sections.csv"))


def test_a_descriptor_says_the_new_year_and_no_source(done: Path) -> None:
    """Name, report, period, title and day are new, the texts of the source are gaps."""
    old, new = (descriptor(done, f"rescue-{year}") for year in (2021, 2022))
    assert (new["name"], new["report"], new["period"]) == ("rescue-2022", REPORT, "2022")
    assert new["title@en"] == old["title@en"].replace("2021", "2022") != old["title@en"]
    assert new["created"] == f"{DAY}T00:00:00Z"
    assert new["sources"] == [dict.fromkeys(old["sources"][0], "")]
    assert new["licenses"] == old["licenses"]
    assert list(new) == list(old)


def test_foreign_keys_stay_in_the_report_or_with_the_lists(done: Path) -> None:
    """Figures name activities of their own report, and codes of the lists that all share."""
    [figures] = [one for one in descriptor(done, "rescue-2022")["resources"]
                 if one["name"] == "figures"]  # fmt: skip
    found = {key["reference"].get("package") for key in figures["schema"]["foreignKeys"]}
    assert found == {"activities-2022", "codelists"}


def test_figures_keep_their_keys_and_codes(done: Path) -> None:
    """Every row is there, without value, activity, note or decision."""
    old, new = (rows(done, f"rescue-{year}", "figures") for year in (2021, 2022))
    kept = ("figure", "section", "position", "indicator", "population", "sex", "ref_area")
    assert [[row[name] for name in kept] for row in new] == [
        [row[name] for name in kept] for row in old
    ]
    emptied = ("value", "qualifier", "activity", "note_lo", "note_en")
    assert {row[name] for row in new for name in emptied} == {""}
    assert {(row["conf_status"], row["obs_status"]) for row in new} == {("F", "A")}
    assert any(row["conf_status"] == "A" for row in old)


def test_the_ledger_keeps_its_places(done: Path) -> None:
    """Section, position and kind are kept; nothing is printed, masked or withheld yet."""
    old, new = (rows(done, f"report-{year}", "printed_numbers") for year in (2021, 2022))
    kept = ("section", "position", "kind")
    assert [[row[name] for name in kept] for row in new] == [
        [row[name] for name in kept] for row in old
    ]
    assert {(row["printed"], row["multiplier"], row["treatment"], row["reason"])
            for row in new} == {("", "", "published", "")}  # fmt: skip


@pytest.mark.parametrize(
    "table",
    [
        "activities/data/activities",
        "activities/data/activity_places",
        "activities/data/activity_partners",
        "report/data/findings",
        "report/data/hotlines",
    ],
)
def test_what_was_done_and_found_did_not_happen_again(done: Path, table: str) -> None:
    """Tables of activities, findings and hotlines have their header alone."""
    package, _, name = table.partition("/")
    old, new = (
        (done / f"datapackages/{package}-{year}/{name}.csv").read_text(encoding="utf-8")
        for year in (2021, 2022)
    )
    assert new == old.split("\n", 1)[0] + "\n" != old


def test_checks_are_kept_unless_they_count_activities(tmp_path: Path) -> None:
    """A sum of figures may hold again; the places of an activity are those of the old year."""
    project = copied(FIGURES, tmp_path)
    begun(project, "zone-report-2023")
    old, new = (rows(project, f"zone-{year}", "checks") for year in (2022, 2023))
    lost = [one for one in old if "places:" in one["left"] + one["right"]]
    assert lost
    assert [one["check"] for one in new] == [one["check"] for one in old if one not in lost]
    assert {one["hidden_sum"] + one["note_lo"] + one["note_en"] for one in new} == {""}


@pytest.mark.parametrize(
    ("written", "kept"),
    [("2021", "2022"), ("2021-01/2021-12", "2022-01/2022-12"), ("2021-09/2021-12", ""), ("", "")],
)
def test_a_time_within_the_year_is_a_fact(project: Path, written: str, kept: str) -> None:
    """The whole year becomes the new one; a day or some months are not known to come again."""

    def dated(tree: dict[str, Any]) -> None:
        [figures] = [one for one in tree["resources"] if one["name"] == "figures"]
        fields = figures["schema"]["fields"]
        fields.append({**fields[-1], "name": "time_period"})

    edited(project, "rescue-2021", dated)
    path = project / "datapackages/rescue-2021/data/figures.csv"
    header, *lines = path.read_text(encoding="utf-8").splitlines()
    table = [f"{header},time_period", *(f"{line},{written}" for line in lines)]
    path.write_text("\n".join(table), encoding="utf-8")
    begun(project)
    assert {row["time_period"] for row in rows(project, "rescue-2022", "figures")} == {kept}


def test_a_view_of_one_activity_is_left_out(project: Path) -> None:
    """Charts of codes are kept; a chart of what happened once has nothing to show."""
    once = {"name": "once", "figures": {"activity": "A-1.2.b-1"}}
    edited(project, "rescue-2021", lambda tree: tree["views"].append({**tree["views"][0], **once}))
    begun(project)
    old, new = (descriptor(project, f"rescue-{year}")["views"] for year in (2021, 2022))
    assert new == [one for one in old if one["name"] != "once"]


def test_titles_of_charts_and_of_the_headline_have_the_new_year(project: Path) -> None:
    """They say of which year they are; what else they say stays."""

    def titled(tree: dict[str, Any]) -> None:
        tree["views"][0]["title"] = "Rescues, 2021 · people"
        names = {"title": "ປີ 2021", "title@en": "In 2021", "title@en-XA": "Ïn 2021"}
        tree["headline"] = {"figure": "1.1-1", **names}

    edited(project, "rescue-2021", titled)
    begun(project)
    made = descriptor(project, "rescue-2022")
    assert made["views"][0]["title"] == "Rescues, 2022 · people"
    names = {"title": "ປີ 2022", "title@en": "In 2022", "title@en-XA": "Ïn 2022"}
    assert made["headline"] == {"figure": "1.1-1", **names}


def test_a_table_written_otherwise_becomes_a_plain_one(project: Path) -> None:
    """Semicolons, another encoding and packing are read as declared, and not declared again."""

    def odd(tree: dict[str, Any]) -> None:
        [parts] = [one for one in tree["resources"] if one["name"] == "parts"]
        parts |= {"dialect": {"delimiter": ";"}, "encoding": "utf-16", "path": "parts.csv.gz"}

    folder = project / "datapackages/rescue-2021"
    text = (folder / "data/parts.csv").read_text(encoding="utf-8")
    odd_bytes = text.replace(",", ";").encode("utf-16")
    (folder / "parts.csv.gz").write_bytes(gzip.compress(odd_bytes))
    edited(project, "rescue-2021", odd)
    made = begun(project)
    assert made["datapackages/rescue-2022/data/parts.csv"].decode() == text
    [parts] = [one for one in descriptor(project, "rescue-2022")["resources"]
               if one["name"] == "parts"]  # fmt: skip
    assert (parts["path"], parts["encoding"], "dialect" in parts) == (
        "data/parts.csv", "utf-8", False,
    )  # fmt: skip


def test_a_check_tells_what_is_left_and_nothing_else(done: Path) -> None:
    """Sources and sentences of each package, values, prints, and the tables that have no rows."""
    problems = judge(settings(done, environment={}))[2]
    problems = [one for one in problems if one.path.startswith("datapackages/")]
    assert {(one.code, one.path.split("/", 1)[1]) for one in problems} == {
        *((code, f"{name}-2022/datapackage.json") for code in ("source-missing", "texts-copied")
          for name in ("activities", "report", "rescue")),
        ("value-missing", "rescue-2022/data/figures.csv"),
        ("printed-missing", "report-2022/data/printed_numbers.csv"),
        *(("rows-missing", f"activities-2022/data/{name}.csv")
          for name in ("activities", "activity_partners", "activity_places")),
        ("rows-missing", "report-2022/data/findings.csv"),
        ("rows-missing", "report-2022/data/hotlines.csv"),
    }  # fmt: skip
    assert len(problems) == 13


def test_nothing_is_replaced(project: Path) -> None:
    """A folder that is there already is told, and no file of any package is made."""
    folder = project / "datapackages/rescue-2022"
    shutil.copytree(project / "datapackages/lake-levels", folder)
    edited(project, "rescue-2022", lambda tree: tree.update(name="another"))
    [problem] = refused(project, REPORT)
    assert (problem.code, problem.path) == ("year-begun", "datapackages/rescue-2022")


def test_a_package_of_that_name_may_lie_anywhere(project: Path) -> None:
    """What counts is the name in the descriptor."""
    edited(project, "lake-levels", lambda tree: tree.update(name="rescue-2022"))
    [problem] = refused(project, REPORT)
    place = "datapackages/lake-levels/datapackage.json"
    assert (problem.code, problem.path) == ("year-begun", place)


def test_two_packages_do_not_become_one(project: Path) -> None:
    """One without a year in its name and one with it would have the same name next year."""
    whole = {"name": "rescue", "report": "lake-report"}
    edited(project, "lake-levels", lambda tree: tree.update(whole))
    [problem] = refused(project, REPORT)
    assert (problem.code, problem.cell) == ("name-taken", "rescue-2022")


def test_a_report_is_called_like_the_last_one(project: Path) -> None:
    """Another name, no year or no later one is a problem, which proposes the right name."""
    read_once = catalog(project)
    for year in ("", "-2021", "-2020"):
        for name in ("", "lake-report", "sea-report"):
            made, [problem] = next_year(project, f"{name}{year}", read_once, DAY)
            assert made is None
            assert (problem.code, problem.details) == ("next-report", {"known": REPORT})


def test_the_year_after_next_is_made_of_the_newest(project: Path) -> None:
    """With two reports the third follows the second."""
    begun(project)
    known = settings(project, environment={})
    unfinished, _ = read(known.root, known.edition)
    made, _ = next_year(project, "lake-report-2023", unfinished, DAY)
    assert made is not None
    assert {path.split("/")[1] for path in made} == {
        "activities-2023", "report-2023", "rescue-2023",
    }  # fmt: skip
