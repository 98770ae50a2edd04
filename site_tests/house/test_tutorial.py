"""From a spreadsheet to a page: what CONTRIBUTING.md tells a newcomer is what happens."""

import json
import re
from pathlib import Path

import pytest

from scripts.cli.found import found
from scripts.model.catalog import Catalog
from scripts.site.writer import write
from scripts.starting.package import describe
from scripts.starting.project import start
from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.starting.filling import fill

ROOT = Path(__file__).resolve().parents[2]
SECTION = re.compile(r"## From a spreadsheet to a page.*?(?=\n## )", re.DOTALL)
NAME = "levels"


@pytest.fixture(scope="module")
def section() -> str:
    """Give the section."""
    told = SECTION.search((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert told is not None
    return told[0]


def blocks(section: str, kind: str) -> list[str]:
    """Give what stands in the blocks of a kind, as it would stand in a file."""
    found = re.findall(rf"```{kind}\n(.*?)```", section, re.DOTALL)
    return [re.sub(r"^   ", "", one, flags=re.MULTILINE).rstrip(" ") for one in found]


def test_the_table_is_described_as_shown(section: str, tmp_path: Path) -> None:
    """The table of types is the one that is printed, and the package is sound once filled."""
    [table], [types] = blocks(section, "csv"), blocks(section, "text")
    (tmp_path / f"{NAME}.csv").write_text(table, encoding="utf-8")
    nothing = Catalog((), edition=EDITION)
    made, problems = describe(tmp_path, [tmp_path / f"{NAME}.csv"], "", nothing)
    assert problems == []
    assert made is not None
    assert types in "\n".join(found(made, "en"))
    write(made.files, tmp_path)
    fill(tmp_path / "datapackages" / NAME / "datapackage.json")
    assert read(tmp_path, EDITION)[1] == []


def test_what_is_to_be_written_is_json(section: str) -> None:
    """The pieces of a descriptor fit where a gap was."""
    pieces = [json.loads(f"{{{one.strip().rstrip(',')}}}") for one in blocks(section, "json")]
    assert [sorted(one) for one in pieces] == [
        ["description", "description@en", "name", "title", "title@en", "type"],
        ["licenses", "sources"],
    ]


def test_every_command_is_there(section: str, tmp_path: Path) -> None:
    """Each make target is one of the generator and, but for the first, of a new site as well."""
    made, _ = start(tmp_path / "lakes", ["en"], "")
    assert made is not None
    own = set(re.findall(r"^([a-z]+):", made["Makefile"].decode(), re.MULTILINE))
    called = set(re.findall(r"make ([a-z]+)", section)) - {"and"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert called <= set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert called - own == {"start"}
