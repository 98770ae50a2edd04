"""What a product is kept under names all that it is made of, and nothing else."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from scripts.site.kept.seals import FLOORS, digest, key, libraries
from site_tests.building import ROOT

SEALS = """
import json
from scripts.site.kept.seals import FLOORS, seal
print(json.dumps([seal(one) for one in FLOORS]))
"""


def test_floors_are_those_that_are_checked() -> None:
    """The list is that of import-linter, which begins with the highest."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    [layers] = [one["layers"] for one in contracts if one["id"] == "floors"]
    assert list(FLOORS) == layers[::-1]


DIFFERENT = [
    (),
    ("",),
    ("", ""),
    ("a",),
    ("a", "b"),
    ("b", "a"),
    ("ab",),
    ("ab", ""),
    ("", "ab"),
    (("a", "b"),),
    (["a", "b"],),
    ("a, b",),
    ("ຈຳ",),
    ("ຈໍາ",),
    (b"ab",),
    (b"a", b"b"),
    (b"'ab'",),
    (1,),
    ("1",),
    (b"1",),
    (1.0,),
    (True,),
    (None,),
]
"""Parts of which no two are the same."""


@pytest.mark.parametrize("parts", DIFFERENT)
def test_the_same_parts_have_the_same_key(parts: tuple[object, ...]) -> None:
    """A key is a short text, and each floor has its own."""
    assert key("pages", *parts) == key("pages", *parts)
    assert key("pages", *parts) != key("charts", *parts)
    assert len(key("pages", *parts)) == 64


def test_other_parts_have_another_key() -> None:
    """In another order, of another kind, divided otherwise: bytes are no text, and 1 is no "1"."""
    pairs = combinations(DIFFERENT, 2)
    assert [pair for pair in pairs if key("pages", *pair[0]) == key("pages", *pair[1])] == []


def test_a_floor_must_be_there() -> None:
    """A name that is none of the list is an error, and no key without any code in it."""
    with pytest.raises(ValueError, match="not in"):
        key("nowhere", 1)


def test_a_digest_tells_words_files_and_contents_apart(tmp_path: Path) -> None:
    """Text may move neither from one file to another nor from the words into a file."""
    given = [("", b"a", b"b"), ("", b"ab", b""), ("", b"", b"ab"), ("", b"b", b"a"),
             ("a", b"", b"b"), ("a", b"b", b""), ("ab", b"", b"")]  # fmt: skip
    files = [tmp_path / "1", tmp_path / "2"]
    found = []
    for words, *contents in given:
        for file, content in zip(files, contents, strict=True):
            file.write_bytes(content)
        found += [digest(words, files), digest(words, files[:1]), digest(words, [])]
        assert digest(words, files) == found[-3]
    # Of the first file alone, and of none, some are the same: those of the same words.
    assert len(set(found[::3])) == len(given)
    assert len(set(found[1::3])) == len({one[:2] for one in given})
    assert len(set(found[2::3])) == len({one[0] for one in given})
    assert not set(found[::3]) & set(found[1::3])


def test_libraries_are_named_with_their_versions() -> None:
    """Each once, in the order of their names."""
    assert list(libraries()) == sorted(set(libraries()))
    assert any(one.startswith("joblib-") for one in libraries())
    assert all(one.endswith(".dist-info") for one in libraries())


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """Copy the generator to where a test may change it."""
    left = shutil.ignore_patterns("__pycache__")
    return Path(shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=left))


def seals(code: Path) -> dict[str, str]:
    """Give the seal of every floor of a copy, as a process of its own finds it."""
    done = subprocess.run(
        [sys.executable, "-c", SEALS], cwd=code.parent, check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(code.parent), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return dict(zip(FLOORS, json.loads(done.stdout), strict=True))


def append(file: Path) -> None:
    """Add a line to a file."""
    file.write_bytes(file.read_bytes() + b"\n")


def add(file: Path) -> None:
    """Put another file beside one."""
    file.with_name("another.txt").touch()


def remove(file: Path) -> None:
    """Take a file away."""
    file.unlink()


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("model/kept.py", append),
        ("drawing/vega.py", append),
        ("theme/overrides/main.html", append),
        ("charts/marks/bar.py", remove),
        ("pages/templates/package.md.jinja", append),
        ("site/pieces.py", add),
        ("cli/main.py", append),
    ],
)
def test_a_change_shows_in_its_floor_and_above(
    code: Path, path: str, change: Callable[[Path], None]
) -> None:
    """What lower floors make stays what it is; all files count, not only Python."""
    before = seals(code)
    change(code / path)
    after = seals(code)
    changed = [name for name in FLOORS if before[name] != after[name]]
    assert changed == list(FLOORS[FLOORS.index(path.split("/", maxsplit=1)[0]) :])


def test_what_python_leaves_is_no_change(code: Path) -> None:
    """Compiled files come and go; nor does it matter when a file was written."""
    before = seals(code)
    assert len(set(before.values())) == len(FLOORS)
    (code / "model" / "__pycache__").mkdir()
    (code / "model" / "__pycache__" / "kept.cpython-311.pyc").write_bytes(b"x")
    os.utime(code / "model" / "kept.py", (1, 1))
    assert seals(code) == before


def test_the_same_code_has_the_same_seal_wherever_it_is(code: Path, tmp_path: Path) -> None:
    """So machines can share what they keep, and a folder can be moved."""
    before = seals(code)
    (tmp_path / "elsewhere").mkdir()
    assert seals(Path(shutil.move(code, tmp_path / "elsewhere"))) == before
