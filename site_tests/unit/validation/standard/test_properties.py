"""No property of the standard is passed over: the product knows each, and says what it does."""

import csv
import re
from pathlib import Path

import pytest

from scripts.text.words import has, shipped
from scripts.validation.standard.properties import PROPERTIES
from scripts.validation.standard.property import FITS

HERE = Path(__file__).parent
GUIDE = Path(__file__).resolve().parents[4] / "CONTRIBUTING.md"
ROW = re.compile(r"^\| `(\w+)` \| `([$\w]+)` \| (\w+) \|", re.MULTILINE)


def _standard() -> set[tuple[int, str, str]]:
    """Give version, level and name of each property, as the standard's own schemas list them."""
    with (HERE / "properties.csv").open(encoding="utf-8") as file:
        return {(int(float(one["version"])), one["level"], one["property"])
                for one in csv.DictReader(file)}  # fmt: skip


def test_every_property_of_the_standard_is_known() -> None:
    """Each stands on its level, in the versions that have it."""
    for version, level, name in _standard():
        known = PROPERTIES[level].get(name)
        assert known is not None, (level, name)
        assert known.since <= version <= known.until or name == "version", (version, level, name)


def test_no_property_is_made_up() -> None:
    """What the product takes for a property of the standard is one."""
    names = {(level, name) for _, level, name in _standard()}
    ours = {(level, name) for level, known in PROPERTIES.items() for name in known}
    assert ours - names <= {("package", "$schema"), ("resource", "$schema"), ("source", "version")}


def test_the_guide_lists_every_property_with_its_use() -> None:
    """The list in CONTRIBUTING.md is the product's."""
    listed = set(ROW.findall(GUIDE.read_text(encoding="utf-8")))
    assert listed == {
        (level, name, known.use)
        for level, names in PROPERTIES.items()
        for name, known in names.items()
    }


@pytest.mark.parametrize("language", shipped())
def test_every_kind_has_words(language: str) -> None:
    """A message can say what a property should be, with an example."""
    assert all(has(language, f"{part}.{kind}") for part in ("kind", "example") for kind in FITS)
