"""Numbers and dates for readers are written by text/numbers.py and text/dates.py, nowhere else."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WRITERS = {"scripts/text/numbers.py", "scripts/text/dates.py"}
PYTHON = [one for one in sorted((ROOT / "scripts").rglob("*.py"))
          if one.relative_to(ROOT).as_posix() not in WRITERS]  # fmt: skip
TEMPLATES = [
    *sorted((ROOT / "scripts").rglob("*.jinja")),
    *sorted((ROOT / "scripts").rglob("*.html")),
]
SCRIPTS = sorted((ROOT / "scripts/theme/assets").rglob("*.js"))
FOR_READERS = re.compile(r"[,_n%]|\.[1-9]\d*[fF]$")
"""What a number in a format needs that a machine does not: marks, per cent, decimals."""


def formats(code: str) -> list[str]:
    """Give the formats of numbers and dates in Python code that are meant for readers."""
    nodes = list(ast.walk(ast.parse(code)))
    specs = [one.format_spec for one in nodes if isinstance(one, ast.FormattedValue)]
    found = [part.value for one in specs if isinstance(one, ast.JoinedStr)
             for part in one.values if isinstance(part, ast.Constant)]  # fmt: skip
    named = [one for one in nodes if isinstance(one, ast.Attribute)]
    found += ["%" for one in named if one.attr in {"strftime", "ctime"}]
    return [one for one in map(str, found) if FOR_READERS.search(one)]


@pytest.mark.parametrize("path", PYTHON, ids=lambda one: one.relative_to(ROOT).as_posix())
def test_no_module_formats_numbers_of_its_own(path: Path) -> None:
    """Thousands, per cent, decimals and dates are written by the two modules for it."""
    assert formats(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [*TEMPLATES, *SCRIPTS], ids=lambda one: one.name)
def test_no_template_or_script_formats_numbers(path: Path) -> None:
    """Templates have filters that speak the language; a browser may have no Lao numbers."""
    own = re.compile(r"\| *(?:round|format)\b|\btoLocale|\bIntl\.|\btoFixed\b")
    assert own.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('f"{a:,}"', [","]),
        ('f"{a:.1f}"', [".1f"]),
        ('f"{a:.0%}"', [".0%"]),
        ('day.strftime("%d")', ["%"]),
        ('f"{a:02X} {a:.15g} {a:.0f} {a}"', []),
    ],
)
def test_a_format_for_readers_is_found(code: str, found: list[str]) -> None:
    """Formats for machines, such as pixels and hexadecimal digits, are no matter."""
    assert formats(code) == found


WRITES = re.compile(r"\.write_(?:bytes|text)\(|\bmkstemp\(|\.unlink\(|\bopen\([^)]*\"[wax]")
MAY_WRITE = {
    "scripts/site/writer.py",
    # What is kept for the next build is one file, and SQLite writes it; what is too large for that
    # is a file each.
    "scripts/site/kept/store.py",
    "scripts/site/kept/large.py",
    # Opens members of an archive, and no file.
    "scripts/downloads/archive.py",
}


def test_one_module_writes_files() -> None:
    """Whatever is published, mended or kept is written by site/writer.py."""
    found = {
        one.relative_to(ROOT).as_posix()
        for one in sorted((ROOT / "scripts").rglob("*.py"))
        if WRITES.search(one.read_text(encoding="utf-8"))
    }
    assert found == MAY_WRITE
