"""What is measured of a project of N packages: builds of it, after one change or another."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from site_tests.benchmarks.cells import write_cells
from site_tests.benchmarks.figures import write_figures
from site_tests.benchmarks.measuring import Measured, measured
from site_tests.benchmarks.workload import package, write_files, write_project

ROWS = Path("datapackages/d0001/rows.csv")
FIGURES = Path("datapackages/schools-2000/data/figures.csv")
FOOT = Path("docs/overrides/partials/footer.html")
VALUE = 3
"""The column of the value there."""
LEFT = ("build", "build.next", ".cache")
Change = Callable[[Path], None]


@dataclass(frozen=True)
class Row:
    """A measurement: of how many packages, what was done, by which code."""

    size: int
    name: str
    code: str
    run: Measured


def _cold(project: Path) -> None:
    for name in LEFT:
        shutil.rmtree(project / name, ignore_errors=True)


def _nothing(_: Path) -> None:
    """Change nothing."""


def _value(project: Path) -> None:
    """Change one number that is drawn."""
    _raise(project / ROWS, -1)


def _raise(path: Path, column: int) -> None:
    """Add one to the number in a column of the first row of a table."""
    head, first, rest = path.read_text(encoding="utf-8").split("\n", 2)
    cells = first.split(",")
    cells[column] = str(int(cells[column]) + 1)
    path.write_text("\n".join([head, ",".join(cells), rest]), "utf-8")


def _package(project: Path) -> None:
    """Add a package."""
    number = 1 + len(list((project / "datapackages").iterdir()))
    write_files(project, package(number))


def _template(project: Path) -> None:
    """Lay a template over one of the generator's: the frame of every page changes."""
    path = project / FOOT
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = path.read_text(encoding="utf-8") if path.exists() else "<footer></footer>"
    path.write_text(f"{lines}<!-- more -->", encoding="utf-8")


SCENARIOS: dict[str, Change] = {
    "cold": _cold,
    "nothing changed": _nothing,
    "one value": _value,
    "one package": _package,
    "one template": _template,
}
"""In this order: each finds what the one before has left."""


def rows(code: dict[str, Path], folder: Path, size: int) -> Iterator[Row]:
    """Measure every scenario for each checkout (by name), in turns."""
    projects = {name: write_project(folder / name / str(size), size) for name in code}
    yield from _changed(code, projects, SCENARIOS, size)
    yield Row(size, "bare mkdocs", "", _bare(next(iter(projects.values())), folder / f"bare{size}"))


def cell_rows(code: dict[str, Path], folder: Path, cells: int) -> Iterator[Row]:
    """Measure a cold build of one package with so many cells for each checkout, in turns."""
    for version, checkout in code.items():
        project = write_cells(write_project(folder / version / f"cells{cells}", 0), cells)
        yield Row(1, f"{cells} cells, cold", version, measured(_build(project), checkout, {}))


def figure_rows(code: dict[str, Path], folder: Path, count: int) -> Iterator[Row]:
    """Measure builds of so many packages of figures: cold, with nothing and with one changed."""
    scenarios: dict[str, Change] = {
        "figures, cold": _cold,
        "figures, nothing changed": _nothing,
        "figures, one figure": _figure,
    }
    projects = {name: write_figures(folder / name / f"figures{count}", count) for name in code}
    yield from _changed(code, projects, scenarios, count)


def _changed(
    code: Mapping[str, Path],
    projects: Mapping[str, Path],
    scenarios: Mapping[str, Change],
    size: int,
) -> Iterator[Row]:
    """Measure a build after each change, for each checkout in turns."""
    for name, change in scenarios.items():
        for version, checkout in code.items():
            change(projects[version])
            yield Row(size, name, version, measured(_build(projects[version]), checkout, {}))


def _figure(project: Path) -> None:
    """Change one figure that is drawn."""
    _raise(project / FIGURES, VALUE)


def _build(project: Path) -> list[str]:
    return [sys.executable, "-m", "scripts", "build", "--timings", "--root", str(project)]


def _bare(project: Path, folder: Path) -> Measured:
    """Let MkDocs build the same pages by itself: what it takes anyway."""
    script = [sys.executable, "-m", "site_tests.benchmarks.bare", str(project), str(folder)]
    subprocess.run(script, check=True)
    languages = sorted(one.name for one in folder.iterdir() if one.is_dir())
    runs = [
        measured([sys.executable, "-m", "mkdocs", "build", "-q"], folder / one,
                 {"NO_MKDOCS_2_WARNING": "1"})
        for one in languages
    ]  # fmt: skip
    return Measured(
        sum(one.wall for one in runs), sum(one.cpu for one in runs),
        max(one.memory for one in runs), "",
    )  # fmt: skip
