"""Rules for activities: a group is counted by itself, so that each activity has one place."""

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem


def problems(catalog: Catalog) -> list[Problem]:
    """Say every activity whose group is itself counted in a group."""
    found = []
    for package in catalog.packages:
        resource = package.activities
        if resource is None or not resource.has("group"):
            continue
        members = {str(row["activity"]) for row in resource.records if row["group"]}
        place = package.file_path(resource)
        found += [
            Problem("group-nested", place, int(number), "group", str(row["group"]))
            for row, number in zip(resource.records, resource.sound.index, strict=True)
            if row["group"] in members
        ]
    return found
