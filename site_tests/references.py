"""Drawings of charts kept as references: each a small SVG that says what it was drawn from."""

import hashlib
import html
import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from site_tests.pictures import pictured

FOLDER = Path(__file__).parent / "cases" / "drawings"
PAGES = Path(__file__).resolve().parents[1] / "build.drawings"
"""Where drawings that differ are shown beside their references."""
MADE_OF = "<!-- {} -->"


class Drawn(NamedTuple):
    """A drawing, after a line that names its words and numbers by a hash."""

    text: str

    @property
    def made_of(self) -> str:
        """The line that names what it was drawn from."""
        return self.text.partition("\n")[0]


SHEETS = ("narrow", "wide")


def drawings(catalog: Catalog, *, sparing: bool = False) -> dict[str, Drawn]:
    """Draw every chart of a catalog in each language, narrow and wide, by the path of its file.

    Where references are to be few (``sparing``) each sheet is drawn in a language of its own.
    """
    return dict(_drawings(catalog, sparing=sparing))


def _drawings(catalog: Catalog, *, sparing: bool) -> Iterator[tuple[str, Drawn]]:
    sheets = [SHEETS] * len(catalog.languages) if not sparing else [(one,) for one in SHEETS]
    for package in catalog.packages:
        for view in views_of(catalog, package):
            for language, kept in zip(catalog.languages, sheets, strict=True):
                chart = chart_of(catalog, package, view, language)
                first, made = MADE_OF.format(_hash(chart)), pictured(chart)
                for sheet in kept:
                    name = f"{package.name}/{view.name}.{language}.{sheet}.svg"
                    yield name, Drawn(f"{first}\n{getattr(made, sheet)}\n")


def _hash(chart: Chart) -> str:
    """Name what a chart is drawn from: its words and its rows."""
    said = [chart.title.text, chart.alt, [dict(row) for row in chart.table]]
    return hashlib.sha256(json.dumps(said, default=str, sort_keys=True).encode()).hexdigest()[:16]


def stored(folder: Path) -> dict[str, Drawn]:
    """Read the references in a folder."""
    return {
        one.relative_to(folder).as_posix(): Drawn(one.read_text(encoding="utf-8"))
        for one in folder.rglob("*.svg")
    }


def store(folder: Path, made: Mapping[str, Drawn]) -> None:
    """Write drawings in the place of older references."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, one in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.text, encoding="utf-8")


def differing(known: Mapping[str, Drawn], made: Mapping[str, Drawn]) -> list[str]:
    """Name the drawings that are other than their references, also those that only one side has."""
    return sorted(name for name in known.keys() | made.keys() if known.get(name) != made.get(name))


def drifted(known: Mapping[str, Drawn], made: Mapping[str, Drawn]) -> list[str]:
    """Name those that differ although their words and numbers are the same: only the look moved."""
    return [
        name
        for name in differing(known, made)
        if name in known and name in made and known[name].made_of == made[name].made_of
    ]


def side_by_side(folder: Path, known: Mapping[str, Drawn], made: Mapping[str, Drawn]) -> None:
    """Write a page that shows references and drawings beside each other, where they differ."""
    shutil.rmtree(folder, ignore_errors=True)
    names = differing(known, made)
    if not names:
        return
    folder.mkdir(parents=True)
    rows = "".join(
        f"<tr><th>{html.escape(name)}</th><td>{_shown(known, name)}</td>"
        f"<td>{_shown(made, name)}</td></tr>"
        for name in names
    )
    head = "<tr><th>Chart</th><th>Reference</th><th>Now</th></tr>"
    page = (
        f'<!doctype html><meta charset="utf-8"><title>Drawings</title><table>{head}{rows}</table>'
    )
    (folder / "index.html").write_text(page, encoding="utf-8")


def _shown(some: Mapping[str, Drawn], name: str) -> str:
    return some[name].text if name in some else "–"
