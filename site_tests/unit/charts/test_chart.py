"""A chart has its words and its table at once; what draws is imported when it is drawn."""

import subprocess
import sys
from pathlib import Path

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
made = charts[0].drawing
assert drawing() == {"altair"}, drawing()

from scripts.drawing.tools import tools
from scripts.drawing.picture import picture

assert picture(made, tools()).inline.startswith("<svg")
assert drawing() == {"altair", "py_mini_racer", "uharfbuzz", "fontTools"}
"""


def test_nothing_is_drawn_before_it_is_asked_for() -> None:
    """Words and CSV of a chart import nothing that draws, its spec only Altair, its picture all."""
    done = subprocess.run(
        [sys.executable, "-c", LAZY], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
