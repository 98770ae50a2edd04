"""The plan holds every file once, and is the same whenever it is made."""

import dataclasses
from pathlib import Path

import pytest
import yaml

from scripts.model import addresses
from scripts.model.errors import SiteError
from scripts.model.plan import Plan, add
from scripts.pages.portion import portions
from scripts.site.inspection import inspect, judge
from scripts.site.pictures import plan_drawings
from scripts.site.settings import settings
from site_tests.mini import (
    FIGURES,
    STRANGER,
    catalog,
    copied,
    edited,
    plan,
    published,
    root,
    settings_of,
)


@pytest.fixture(scope="module")
def planned() -> Plan:
    """Plan the case of masked figures."""
    return plan(settings_of(FIGURES), *inspect(settings_of(FIGURES)))


def test_two_files_cannot_share_a_path() -> None:
    """The second file for a path is refused, whatever it holds."""
    made: Plan = {"a": b"1"}
    with pytest.raises(SiteError, match="two files for a"):
        add(made, "a", b"1")


def test_no_file_lands_outside_the_site() -> None:
    """A path that leads out of the folder is refused."""
    with pytest.raises(SiteError, match="outside the site"):
        add({}, "site/../../x", b"1")


def test_both_languages_have_the_same_pages(planned: Plan) -> None:
    """Every page of one language is planned in the other."""
    pages = {
        language: {one.removeprefix(f"docs/{language}/") for one in planned
                   if one.startswith(f"docs/{language}/")}
        for language in ("lo", "en")
    }  # fmt: skip
    assert pages["lo"] == pages["en"]
    assert {"index.md", "packages/index.md", "packages/zone-2022/index.md"} <= pages["lo"]


def test_every_page_has_its_card(planned: Plan) -> None:
    """A picture for shared links is planned for each page, with the language in its address."""
    pages = [one.split("/", 1)[1] for one in planned if one.endswith("/index.md")]
    cards = [one.removeprefix("site/social/") for one in planned if one.startswith("site/social/")]
    names = [one.removesuffix("/index.md") for one in pages]
    drawn = [one for one in names if f'image: "{addresses.DATA}' in
             planned[f"docs/{one}/index.md"].decode()]  # fmt: skip
    assert sorted(cards) == sorted(
        f"{one if '/' in one else one + '/index'}.png" for one in names if one not in drawn
    )
    assert planned["site/social/lo/packages.png"].startswith(b"\x89PNG")


def test_a_package_is_shared_with_its_card(planned: Plan) -> None:
    """What a link to a package shows is a picture with its title, in each language."""
    for language in ("lo", "en"):
        card = planned[f"site/social/{language}/packages/zone-2022.png"]
        assert card.startswith(b"\x89PNG")


def test_the_committed_tables_are_planned_as_they_are(planned: Plan) -> None:
    """What was validated is what goes out, byte for byte."""
    source = root(FIGURES) / "datapackages/zone-2022/data/figures.csv"
    assert planned["site/data/zone-2022/data/figures.csv"] == source.read_bytes()


def test_the_runtime_is_planned_once_and_charts_are_interactive(planned: Plan) -> None:
    """One file makes the charts of both languages interactive; a spec is the one with tooltips."""
    assert [one for one in planned if one.endswith("/vega.js")] == ["site/assets/vega.js"]
    specs = [content for path, content in planned.items() if path.endswith(".vl.json")]
    assert specs
    assert all(b'"tooltip"' in one for one in specs)


def test_a_site_without_charts_has_no_runtime() -> None:
    """Where nothing is drawn, nothing that draws is published."""
    made = portions(published(FIGURES))
    assert len(plan_drawings(made)) > 1
    bare = {name: dataclasses.replace(one, drawings={}) for name, one in made.items()}
    assert plan_drawings(bare) == {}


def test_a_page_by_hand_takes_the_place_of_a_generated_one() -> None:
    """A file at the address of a package's page is published instead of it."""
    words = {"packages/gdp/index.md": "# By hand\n", "index.md": "# Home\n"}
    made = plan(settings_of(STRANGER), catalog(STRANGER), {"lo": words, "en": words})
    assert b"By hand" in made["docs/en/packages/gdp/index.md"]
    assert b"By hand" not in made["docs/en/packages/markup/index.md"]


def test_titles_cannot_break_into_the_theme() -> None:
    """The theme writes titles of the navigation as they are, so they are escaped before."""
    words = {"index.md": "# Home\n"}
    made = plan(settings_of(STRANGER), catalog(STRANGER), {"lo": words, "en": words})
    for path in ("mkdocs.en.yml", "docs/en/packages/markup/index.md"):
        assert b"&lt;script&gt;" in made[path]
        assert b"<script>" not in made[path]


def test_names_of_the_site_cannot_break_into_the_theme(tmp_path: Path) -> None:
    """Nor can the name, the short name and the description of the edition."""
    project = copied(STRANGER, tmp_path)
    for language in ("lo", "en"):
        (project / "docs" / language / "words.toml").write_text(
            "name = '<i>\"Open\" & data'\nshort = '<b>'\ndescription = '<script>'\n",
            encoding="utf-8",
        )
    known = settings(project, environment={})
    made = yaml.safe_load(plan(known, *inspect(known))["mkdocs.lo.yml"])
    assert made["site_name"] == "&lt;i&gt;&quot;Open&quot; & data"
    assert made["site_description"] == "&lt;script&gt;"
    assert made["extra"]["words"]["short"] == "&lt;b&gt;"


def test_a_clash_of_downloads_is_a_message(tmp_path: Path) -> None:
    """A committed file with the name of a generated one stops the build, and is named."""
    project = copied(STRANGER, tmp_path)
    folder = project / "datapackages" / "gdp"
    (folder / "gdp.en.csv").write_bytes((folder / "data" / "gdp.csv").read_bytes())
    edited(project, "gdp", lambda one: one["resources"][0].update(path="gdp.en.csv"))
    *_, problems = judge(settings(project, environment={}))
    assert [(one.code, one.cell) for one in problems] == [("file-made", "gdp.en.csv")]


def test_the_day_of_the_last_check_is_planned_as_text(tmp_path: Path) -> None:
    """A day without quotes in the shared settings is a text in those of a language."""
    project = copied(STRANGER, tmp_path)
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("  help: {checked: 2026-01-31}\n")
    known = settings(project, environment={})
    made = plan(known, *inspect(known))
    assert yaml.safe_load(made["mkdocs.lo.yml"])["extra"]["help"] == {"checked": "2026-01-31"}
