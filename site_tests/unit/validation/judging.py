"""Everything that is wrong with a project, as far as nothing has to be drawn to know it."""

from functools import cache
from pathlib import Path

from scripts.model.addresses import Site
from scripts.model.problem import Problem
from scripts.site.inspection import judge
from scripts.site.settings import PREVIEW, Settings
from site_tests.making import EDITION


@cache
def judged_once(root: Path) -> tuple[Problem, ...]:
    """Give the problems of a project that no test changes."""
    return tuple(judged(root))


def judged(root: Path) -> list[Problem]:
    """Read a project and give all of its problems."""
    return judge(Settings(root, Site(PREVIEW), EDITION))[2]
