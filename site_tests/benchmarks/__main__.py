"""``make bench``: how long builds take, and how much memory, beside bare MkDocs or another commit.

``make bench SIZES="10 100"``, ``make bench BASE=main``; measure where nothing else is running.
"""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from itertools import chain, pairwise
from pathlib import Path

import altair as alt
import click

from site_tests.benchmarks.scenarios import Row, cell_rows, figure_rows, rows

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "build.bench"
HEAD = ("packages", "what", "code", "wall s", "CPU s", "memory MB")


@click.command()
@click.option("--sizes", default="10 100 400 1000", help="Numbers of packages.")
@click.option("--cells", default="", help="Numbers of cells of one package.")
@click.option("--figures", default="", help="Numbers of packages of a hundred figures.")
@click.option("--base", default="", help="A commit to compare with, pair by pair.")
@click.option("--stages", is_flag=True, help="Also say how long each stage took.")
def main(sizes: str, cells: str, figures: str, base: str, *, stages: bool) -> None:
    """Measure, print a table, and leave it with a chart in ``build.bench/``."""
    commit = _git("rev-parse", "--short", "HEAD") + ("+" if _git("status", "--porcelain") else "")
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder, code = Path(name), {commit: ROOT}
        if base:
            other = _git("rev-parse", "--short", base)
            code[other] = _checkout(base, folder / "base")
        found: list[Row] = []
        click.echo(_line(HEAD))
        click.echo(_line(["---"] * len(HEAD)))
        measured = (
            *(rows(code, folder, int(size)) for size in sizes.split()),
            *(cell_rows(code, folder, int(count)) for count in cells.split()),
            *(figure_rows(code, folder, int(count)) for count in figures.split()),
        )
        for row in chain.from_iterable(measured):
            found.append(row)
            click.echo(_line(_cells(row)))
            if stages and row.code:
                click.echo("\n".join(row.run.output.splitlines()[1:]))
    _leave(commit, found)
    click.echo("\n".join(_ratios(found, commit)))


def _git(*words: str) -> str:
    return subprocess.check_output(["git", *words], cwd=ROOT, text=True).strip()


def _checkout(ref: str, folder: Path) -> Path:
    """Take the generator of another commit; it runs with the libraries of this one."""
    folder.mkdir()
    packed = subprocess.check_output(["git", "archive", ref, "scripts"], cwd=ROOT)
    subprocess.run(["tar", "x", "-C", str(folder)], input=packed, check=True)
    return folder


def _cells(row: Row) -> list[str]:
    run = row.run
    return [str(row.size), row.name, row.code, f"{run.wall:.1f}", f"{run.cpu:.1f}",
            f"{run.memory:.0f}"]  # fmt: skip


def _line(cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"  # type: ignore[call-overload]


def _ratios(found: list[Row], commit: str) -> Iterator[str]:
    """Say what one commit takes in units of the other, and what a further package takes."""
    for row in found:
        pair = [one for one in found if (one.size, one.name) == (row.size, row.name) and one.code]
        if row.code == commit and len(pair) > 1:
            other = next(one for one in pair if one.code != commit)
            wall, cpu = row.run.wall / other.run.wall, row.run.cpu / other.run.cpu
            yield f"{row.size} {row.name}: {wall:.2f} of the wall time, {cpu:.2f} of the CPU time"
    cold = [one for one in found if one.name == "cold" and one.code == commit]
    for less, more in pairwise(cold):
        each = (more.run.wall - less.run.wall) / (more.size - less.size)
        yield f"a further package, from {less.size} to {more.size}: {each:.3f} s"


def _leave(commit: str, found: list[Row]) -> None:
    """Write what was measured, as JSON and as a chart."""
    RESULTS.mkdir(exist_ok=True)
    records = [{**asdict(one), **asdict(one.run)} for one in found]
    made = {"commit": commit, "cores": os.cpu_count(), "rows": records}
    (RESULTS / f"{commit}.json").write_text(json.dumps(made, indent=1), encoding="utf-8")
    values = [{"packages": one.size, "what": f"{one.name} {one.code}", "seconds": one.run.wall}
              for one in found]  # fmt: skip
    chart = alt.Chart(alt.InlineData(values), title=commit).mark_line(point=True).encode(
        x="packages:Q", y="seconds:Q", color="what:N"
    )  # fmt: skip
    chart.save(str(RESULTS / f"{commit}.svg"))


main()
