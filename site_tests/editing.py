"""Projects edited at random, as people and programs edit them: cells, texts, pages, packages."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

WORDS = ("rain", "12", "0", "-3.5", "ນ້ຳ", "", "X", "2021", "a <b> & c")
Edit = Callable[[Path, Random], str]


def edit(project: Path, chance: Random) -> str:
    """Change one thing of a project, and say what."""
    return chance.choice(EDITS)(project, chance)


def _cell(project: Path, chance: Random) -> str:
    """Put another value into a cell: one of its column, or any word."""
    path, rows = _table(project, chance)
    row, place = chance.choice(rows[1:]), chance.randrange(len(rows[0]))
    others = [one[place] for one in rows[1:] if len(one) > place]
    row[place] = chance.choice([*others, *WORDS])
    return _written(path, rows)


def _number(project: Path, chance: Random) -> str:
    """Change a number a little: the most usual of all edits."""
    path, rows = _table(project, chance)
    numbers = [(row, place) for row in rows[1:] for place, cell in enumerate(row)
               if cell.isdecimal() and int(cell) > 4]  # fmt: skip
    if numbers:
        row, place = chance.choice(numbers)
        row[place] = str(int(row[place]) + chance.randint(1, 3))
    return _written(path, rows)


def _row(project: Path, chance: Random) -> str:
    """Take a row out, or put one in twice."""
    path, rows = _table(project, chance)
    place = chance.randrange(1, len(rows))
    rows[place : place + 1] = chance.choice([[], [rows[place]] * 2]) if len(rows) > 2 else rows[1:2]
    return _written(path, rows)


def _text(project: Path, chance: Random) -> str:
    """Change a text of a descriptor, or take a property away."""
    path = chance.choice(sorted(project.glob("datapackages/*/datapackage.json")))
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    place: Any = descriptor
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = chance.choice(keys)
        if not isinstance(place[key], dict | list) or not place[key]:
            break
        place = place[key]
    if chance.random() < 0.1 and isinstance(place, dict):
        del place[key]
    elif isinstance(place[key], str):
        place[key] += chance.choice((" more", "x", " ອີກ", "2"))
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), encoding="utf-8")
    return f"{path.name}: {key}"


def _prose(project: Path, chance: Random) -> str:
    """Add a line to a page: words, a heading, a link, something that is looked up."""
    path = chance.choice(sorted(project.glob("docs/*/*.md")))
    lines = ("More words.", "## Heading {#more}", "[data](packages/index.md)", "{{ packages() }}",
             "[there](missing.md)", "[up](#top)", "{{ nothing() }}")  # fmt: skip
    path.write_text(path.read_text(encoding="utf-8") + f"\n\n{chance.choice(lines)}\n", "utf-8")
    return path.name


def _page(project: Path, chance: Random) -> str:
    """Write a page in every language, or take it away."""
    name = chance.choice(("extra.md", "packages/gdp/index.md", "about.md"))
    for folder in sorted(one for one in project.glob("docs/*") if (one / "index.md").exists()):
        page = folder / name
        if page.exists():
            page.unlink()
        else:
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text("# Extra {#top}\n\n12345 · 67890\n", encoding="utf-8")
    return name


def _package(project: Path, chance: Random) -> str:
    """Take a package away, or bring one back; add one more."""
    away, folder = project / "away", project / "datapackages"
    gone = sorted(away.iterdir()) if away.is_dir() else []
    if gone and chance.random() < 0.8:
        one = chance.choice(gone)
        shutil.move(one, folder / one.name)
    else:
        away.mkdir(exist_ok=True)
        one = chance.choice(sorted(folder.iterdir()))
        shutil.move(one, away / one.name)
    return one.name


def _theme(project: Path, chance: Random) -> str:
    """Lay a template or an asset over those of the generator, or change a setting."""
    files = {
        "docs/overrides/partials/footer.html": f"<footer>{chance.randint(0, 9)}</footer>",
        "docs/assets/extra.txt": str(chance.randint(0, 9)),
    }
    name = chance.choice([*files, "mkdocs.yml"])
    path = project / name
    if name in files:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[name], encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8").replace("mask_below: 5\n", "")
        addition = chance.choice(("", "  mask_below: 5\n"))
        path.write_text(text.rstrip("\n") + f"\n{addition}", encoding="utf-8")
    return name


EDITS: tuple[Edit, ...] = (_number, _number, _number, _cell, _row, _text, _text, _prose, _page,
                           _package, _theme)  # fmt: skip


def _table(project: Path, chance: Random) -> tuple[Path, list[list[str]]]:
    paths = sorted(project.glob("datapackages/*/**/*.csv"))
    path = chance.choice(paths)
    return path, list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def _written(path: Path, rows: list[list[str]]) -> str:
    sink = io.StringIO(newline="")
    csv.writer(sink, lineterminator="\n").writerows(rows)
    path.write_text(sink.getvalue(), encoding="utf-8", newline="")
    return path.name
