"""The charts of this edition look as they did when somebody last looked at them."""

from scripts.site.inspection import inspect
from scripts.site.settings import settings
from site_tests.building import ROOT
from site_tests.references import FOLDER, PAGES, drawings, drifted, side_by_side, store, stored

EDITION = FOLDER / "edition"


def test_no_chart_has_drifted(*, update_golden: bool) -> None:
    """A drawing of the same words and numbers is its reference; new data is only shown.

    Look at both in the page that is left, and accept with ``make drawings``.
    """
    made = drawings(inspect(settings(ROOT, environment={}))[0])
    if update_golden:
        store(EDITION, made)
    known = stored(EDITION)
    side_by_side(PAGES / "edition", known, made)
    assert known
    assert not drifted(known, made), f"look at {PAGES.name}/edition/index.html"
