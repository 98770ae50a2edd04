"""Rules for activities: a group is counted by itself, so that each activity has one place."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.activities import activities_of


def activity_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every activity whose group is itself counted in a group."""
    for package in catalog.packages:
        resource = package.resource("activities")
        activities = activities_of(catalog, package)
        members = {one.code for one in activities if one.group}
        for one in activities:
            if resource and one.group in members:
                yield Problem(
                    "group-nested", package.file_path(resource), one.row, "group", one.group
                )
