"""A chart has its words and its table at once; what draws is imported when it is drawn."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.charts.chart import chart_of
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both

ROOT = Path(__file__).resolve().parents[3]
LAZY = """
import sys
from scripts.charts.chart import chart_of
from scripts.charts.problems import view_problems
from scripts.charts.views.listing import views_of
from site_tests.mini import FIGURES, catalog

def drawing():
    return {"altair", "py_mini_racer", "uharfbuzz", "fontTools"} & sys.modules.keys()

known = catalog(FIGURES)
assert view_problems(known) == []
listed = [(one, view) for one in known.packages for view in views_of(known, one)]
charts = [chart_of(known, one, view, "en") for one, view in listed]
assert charts and all(one.alt and one.csv and len(one.table) for one in charts)
assert not drawing(), drawing()
made = charts[0].drawing()
assert drawing() == {"altair"}, drawing()

from scripts.drawing.tools import tools
from scripts.drawing.picture import picture

made = picture(made, tools())
assert made.narrow.startswith("<svg") and made.wide.startswith("<svg")
assert drawing() == {"altair", "py_mini_racer", "uharfbuzz", "fontTools"}
"""


def test_nothing_is_drawn_before_it_is_asked_for() -> None:
    """Words and CSV of a chart import nothing that draws, its spec only Altair, its picture all."""
    done = subprocess.run(
        [sys.executable, "-c", LAZY], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_what_no_rule_has_found_is_a_problem_as_well(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> None:
    """A view of a field that is not there, which check refuses, gives no traceback."""
    package = plain({"place": "string", "people": "integer"}, [{"place": "A", "people": 1}])
    view = View("odd", both("", ""), both("", ""), "bar", "people", "lost", resource="values")
    with pytest.raises(InputInvalid) as found:
        chart_of(catalog(package), package, view, "en")
    [problem] = found.value.problems
    assert (problem.code, problem.field) == ("view-drawing", "views.odd")
    assert "lost" in problem.details["error"]
