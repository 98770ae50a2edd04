"""Everything that is wrong with a project, told in one round."""

from functools import cache
from pathlib import Path

from scripts.model.addresses import Site
from scripts.model.errors import InputInvalid
from scripts.model.problem import Problem
from scripts.site.inspection import judge
from scripts.site.settings import PREVIEW, Settings, settings
from scripts.text.words import speaking
from scripts.validation.rules.settings.setting import CONFIG
from site_tests.making import EDITION


@cache
def judged_once(root: Path) -> tuple[Problem, ...]:
    """Give the problems of a project that no test changes."""
    return tuple(judged(root))


def judged(root: Path) -> list[Problem]:
    """Read a project and give all of its problems.

    A case without settings belongs to the edition of the tests, and is about its packages alone.
    """
    if not (root / CONFIG).is_file():
        _, _, problems = judge(Settings(root, Site(PREVIEW), EDITION))
        return [one for one in problems if one.code != "home-missing"]
    try:
        known = settings(root, environment={})
    except InputInvalid as error:
        return list(error.problems)
    with speaking(known.edition.words):
        return judge(known)[2]
