"""YAML descriptors are what JSON could say; all else is told with its line."""

from pathlib import Path

import pytest

from scripts.validation.load import read
from site_tests.making import EDITION
from site_tests.unit.validation.reading.packing import packed

START = "name: gdp\nresources:\n- name: t\n  path: a.csv\n"


@pytest.mark.parametrize("key", ["2022", "on", "yes", "no", "~", "1.5", "[a]"])
@pytest.mark.parametrize("before", ["", "  ", "  schema:\n    fields:\n    - name: a\n      "])
def test_keys_are_texts(tmp_path: Path, key: str, before: str) -> None:
    """A key of the package, of a resource or of a field is a text, or it is told."""
    packed(tmp_path, f"{START}{before}{key}: x\n", a_csv="a\n1\n")
    _, [problem] = read(tmp_path, EDITION)
    line = START.count("\n") + before.count("\n") + 1
    assert (problem.code, problem.row) == ("descriptor-key", line)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("title: &a [*a]\n", "alias-loop"),
        ("title: &a {b: *a}\n", "alias-loop"),
        ("name: again\n", "key-twice"),
        ("n: .inf\n", "json-number"),
        ("n: !!binary aGk=\n", "descriptor-syntax"),
        ("n: !!int x\n", "descriptor-syntax"),
        (f"n: {'[' * 150}{']' * 150}\n", "descriptor-deep"),
    ],
)
def test_what_json_does_not_have(tmp_path: Path, text: str, code: str) -> None:
    """Nothing else goes into a descriptor, and nothing stops the reading of others."""
    packed(tmp_path, START + text, a_csv="a\n1\n")
    _, [problem] = read(tmp_path, EDITION)
    assert problem.code == code


def test_aliases_and_merged_keys(tmp_path: Path) -> None:
    """What YAML says in a shorter way is read as if it were written out."""
    text = f"{START}  title: &words Rain\n- <<: &more {{title: *words}}\n  name: u\n  path: a.csv\n"
    packed(tmp_path, text, a_csv="a\n1\n")
    catalog, problems = read(tmp_path, EDITION)
    assert problems == []
    assert [one.title.words("en")[0] for one in catalog.packages[0].resources] == ["Rain", "Rain"]


def test_whole_numbers_of_any_length(tmp_path: Path) -> None:
    """A number with more digits than Python reads is read all the same."""
    packed(tmp_path, f"{START}bytes: {'1' * 5000}\nother: 0.5\n", a_csv="a\n1\n")
    catalog, problems = read(tmp_path, EDITION)
    assert problems == []
    assert catalog.packages[0].descriptor["other"] == 0.5
