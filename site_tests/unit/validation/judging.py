"""Everything that is wrong with a project, as far as nothing has to be drawn to know it."""

from functools import cache
from pathlib import Path

from scripts import checks, disclosure
from scripts.charts import view_problems
from scripts.model.problem import Problem, distinct
from scripts.site.inspection import worded
from scripts.validation import read
from scripts.validation.rules import names


@cache
def judged_once(root: Path) -> tuple[Problem, ...]:
    """Give the problems of a project that no test changes."""
    return tuple(judged(root))


def judged(root: Path) -> list[Problem]:
    """Read a project and give all of its problems."""
    catalog, problems = read(root)
    problems += [*checks.problems(catalog), *disclosure.problems(catalog)]
    problems += view_problems(catalog)
    return distinct([*(problems or names.problems(catalog)), *worded(root)])
