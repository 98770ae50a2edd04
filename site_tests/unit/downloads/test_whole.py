"""A published package stands alone: standard references, and every list that its rows use."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.downloads.package import Download, downloads
from scripts.downloads.whole import whole
from scripts.model.catalog import Catalog
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.mini import (
    FIGURES,
    STRANGER,
    catalog,
    copied,
    edited,
    held,
    package,
    read_again,
    root,
)

Schema = Callable[[dict[str, Any]], object]
WORDS = {"title": "ເລກຂໍ້", "title@en": "Numbers", "description": "ເລກຂໍ້.",
         "description@en": "Numbers."}  # fmt: skip
NUMBERS = {
    "name": "numbers", "type": "table", "data": [["code"], ["1.5.4.b"], ["I.1"]], **WORDS,
    "schema": {"fields": [{"name": "code", "type": "string", **WORDS}], "primaryKey": ["code"]},
}  # fmt: skip
"""A list that stands in its descriptor, with no file."""


def references(descriptor: dict[str, Any]) -> list[dict[str, Any]]:
    """Collect what all foreign keys of a descriptor point to."""
    return [
        key["reference"]
        for resource in descriptor["resources"]
        for key in resource["schema"].get("foreignKeys", [])
    ]


def test_references_stay_inside_the_package() -> None:
    """No reference names a package, and each names a resource that is carried along."""
    descriptor, _ = whole(catalog(FIGURES), package(FIGURES, "zone-2022"))
    names = {resource["name"] for resource in descriptor["resources"]}
    found = references(descriptor)
    assert len(found) == 13
    assert all("package" not in one for one in found)
    assert {one["resource"] for one in found} <= names


def test_the_committed_descriptor_is_left_alone() -> None:
    """Making a package whole changes a copy: what was read keeps its house references."""
    zone = package(FIGURES, "zone-2022")
    before = json.dumps(zone.descriptor)
    whole(catalog(FIGURES), zone)
    assert json.dumps(zone.descriptor) == before


def test_tables_and_lists_are_carried_byte_for_byte() -> None:
    """Each file that goes out is the committed one; lists lie in a folder of their package."""
    _, files = whole(catalog(FIGURES), package(FIGURES, "zone-2022"))
    packages = root(FIGURES) / "datapackages"
    assert "codelists/sections.csv" in files
    for path, content in files.items():
        owner, name = path.split("/")
        committed = packages / ("zone-2022" if owner == "data" else owner) / "data" / name
        assert content == committed.read_bytes(), path


def with_schema(folder: Path, package_name: str, resource: str, change: Schema) -> Catalog:
    """Read the case with one schema changed."""

    def apply(descriptor: dict[str, Any]) -> None:
        change(next(one for one in descriptor["resources"] if one["name"] == resource)["schema"])

    project = folder if folder.name == FIGURES else copied(FIGURES, folder)
    edited(project, package_name, apply)
    return read_again(project)


def paths_of(made: Catalog) -> set[str]:
    """Give the paths of the lists that the figures carry along."""
    owner = made.package("zone-2022")
    assert owner is not None
    return {path for path in whole(made, owner)[1] if path.startswith("codelists/")}


def test_only_lists_in_use_are_carried(tmp_path: Path) -> None:
    """A list that no foreign key leads to stays at home."""

    def keep_one(schema: dict[str, Any]) -> None:
        schema["foreignKeys"] = schema["foreignKeys"][:1]

    made = with_schema(tmp_path, "zone-2022", "figures", keep_one)
    assert paths_of(made) == {"codelists/sections.csv"}


def test_a_list_of_a_list_is_carried_too(tmp_path: Path) -> None:
    """Foreign keys are followed on from carried lists, as their rows must have their targets."""

    def keep_one(schema: dict[str, Any]) -> None:
        schema["foreignKeys"] = schema["foreignKeys"][:1]

    def lead_on(schema: dict[str, Any]) -> None:
        schema["foreignKeys"] = [
            {"fields": "number_en", "reference": {"resource": "numbers", "fields": "code"}}
        ]

    with_schema(tmp_path, "zone-2022", "figures", keep_one)
    project = tmp_path / FIGURES
    edited(project, "codelists", lambda one: one["resources"].append(NUMBERS))
    made = with_schema(project, "codelists", "sections", lead_on)
    assert paths_of(made) == {"codelists/sections.csv", "codelists/numbers.csv"}
    owner = made.package("zone-2022")
    assert owner is not None
    descriptor, files = whole(made, owner)
    carried = next(one for one in descriptor["resources"] if one["name"] == "numbers")
    assert "data" not in carried, "data of the descriptor goes out as a file, once"
    assert held(files[carried["path"]]).decode().split() == ["code", "1.5.4.b", "I.1"]


def test_a_carried_list_with_a_taken_name_gets_its_package_in_front(tmp_path: Path) -> None:
    """A package with a table of its own called ``sexes`` keeps it beside the carried one."""
    project = copied(FIGURES, tmp_path)

    def rename(descriptor: dict[str, Any]) -> None:
        checks = next(one for one in descriptor["resources"] if one["name"] == "checks")
        checks["name"] = "sexes"

    edited(project, "zone-2022", rename)
    made = read_again(project)
    owner = made.package("zone-2022")
    assert owner is not None
    descriptor, _ = whole(made, owner)
    names = [one["name"] for one in descriptor["resources"]]
    assert len(names) == len(set(names))
    assert {"sexes", "codelists-sexes"} <= set(names)
    pointed = {one["resource"] for one in references(descriptor)}
    assert "codelists-sexes" in pointed
    assert "sexes" not in pointed


CODE = {"fields": [{"name": "code", "type": "string"}], "primaryKey": ["code"]}


@pytest.mark.parametrize(
    ("first", "second", "own", "carried"),
    [
        ("data/c.csv", "c.csv", "rows.csv", {"lists/data/c.csv", "lists/c.csv"}),
        ("./data/C.csv", "c.csv", "rows.csv", {"lists/data/C.csv", "lists/c.csv"}),
        ("data/c.csv", "data/d.csv", "lists/c.csv", {"lists/lists/c.csv", "lists/d.csv"}),
    ],
)
def test_no_list_takes_the_place_of_another_file(
    tmp_path: Path, first: str, second: str, own: str, carried: set[str]
) -> None:
    """Each table of the zip has a file of its own, with its own rows."""
    listed = {"one": first, "two": second}
    lists = [{"name": name, "path": path, "schema": CODE} for name, path in listed.items()]
    _written(tmp_path, "lists", {"resources": lists}, {first: "code\na\n", second: "code\nb\n"})
    keys = [{"fields": [name], "reference": {"package": "lists", "resource": name,
             "fields": ["code"]}} for name in listed]  # fmt: skip
    schema = {"fields": [{"name": one, "type": "string"} for one in listed], "foreignKeys": keys}
    rows = {"name": "rows", "path": own, "schema": schema}
    _written(tmp_path, "user", {"resources": [rows]}, {own: "one,two\na,b\n"})
    found, problems = read(tmp_path, EDITION)
    assert problems == []
    user = found.package("user")
    assert user
    descriptor, files = whole(found, user)
    assert set(files) == {own, *carried}
    places = {one["name"]: one["path"] for one in descriptor["resources"]}
    texts = {name: held(files[path]).decode().split() for name, path in places.items()}
    assert texts == {"rows": ["one,two", "a,b"], "one": ["code", "a"], "two": ["code", "b"]}


def _written(root: Path, name: str, descriptor: dict[str, Any], files: dict[str, str]) -> None:
    for path, text in {**files, "datapackage.json": json.dumps(descriptor)}.items():
        file = root / "datapackages" / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def test_a_strangers_package_goes_out_as_it_came() -> None:
    """Without references out of the package only the descriptor's name may be added."""
    descriptor, files = whole(catalog(STRANGER), package(STRANGER, "markup"))
    committed = package(STRANGER, "markup").descriptor
    assert descriptor == {**committed, "name": "markup"}
    assert list(files) == ["cells.csv"]


def kinds(files: list[Download]) -> dict[str, str]:
    """Give the kind of each file by path."""
    return {one.path: one.kind for one in files}


def test_every_file_has_its_kind_and_no_path_is_used_twice() -> None:
    """A page lists own tables and hides carried lists by their kind."""
    files = downloads(catalog(FIGURES), package(FIGURES, "zone-2022"))
    found = kinds(files)
    assert len(found) == len(files)
    assert found["zone-2022.zip"] == "zip"
    assert found["datapackage.json"] == "descriptor"
    assert found["data/figures.csv"] == "csv"
    assert found["codelists/sexes.csv"] == "list"
    assert found["figures.lo.csv"] == "csv_labels"


def test_the_published_descriptor_is_json_also_of_a_yaml_one() -> None:
    """Whatever the descriptor was written in, readers get ``datapackage.json``."""
    files = downloads(catalog(STRANGER), package(STRANGER, "markup"))
    content = next(one.content for one in files if one.path == "datapackage.json")
    assert json.loads(held(content))["title"].startswith("<script>")
