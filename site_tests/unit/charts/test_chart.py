"""A chart has its words and its table at once; what draws is imported when it is drawn."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
LAZY = """
import sys
from scripts.charts import chart_of, view_problems, views_of
from site_tests.mini import FIGURES, catalog

def drawing():
    return {"altair", "vl_convert", "resvg_py", "fontTools"} & sys.modules.keys()

known = catalog(FIGURES)
assert view_problems(known) == []
listed = [(one, view) for one in known.packages for view in views_of(known, one)]
charts = [chart_of(known, one, view, "en") for one, view in listed]
assert charts and all(one.alt and one.csv and len(one.table) for one in charts)
assert not drawing(), drawing()
assert charts[0].svg.startswith("<svg")
assert drawing() == {"altair", "vl_convert", "fontTools"}
"""


def test_nothing_is_drawn_before_it_is_asked_for() -> None:
    """Checking views, and telling a chart in words and as CSV, imports nothing that draws."""
    done = subprocess.run(
        [sys.executable, "-c", LAZY], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
