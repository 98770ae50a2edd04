"""Tables of the next report: rows that give it its structure are kept, and their facts emptied."""

from collections.abc import Iterator, Mapping, Sequence

from scripts.checks.sums import parse
from scripts.checks.values import COUNTED
from scripts.model.addresses import inline_csv
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.model.resource import Resource
from scripts.report.series.years import whole
from scripts.report.vocabulary import FREE, NORMAL, PUBLISHED
from scripts.starting.change import Change
from scripts.validation.parts.structured import as_csv

Row = dict[str, str]
EMPTIED = {
    "figures": ("value", "qualifier", "activity", "release_reason"),
    "printed_numbers": ("printed", "multiplier", "reason"),
    "checks": ("hidden_sum",),
    "parts": (),
}
"""Tables whose rows are kept, each with the fields that hold facts; notes are facts as well."""
NOTE = "note_"
"""Begins the name of a field that holds the notes in a language."""
UNDECIDED = {"conf_status": FREE, "obs_status": NORMAL, "treatment": PUBLISHED}
"""Nothing is masked or withheld before somebody has decided so on the new numbers."""
TIME = "time_period"


def path_of(resource: Resource) -> str:
    """Give the path of a new table in its package: that of the old one, if it was a CSV file."""
    return resource.path if resource.path.endswith(".csv") else inline_csv(resource.name)


def next_table(package: Package, resource: Resource, change: Change) -> bytes:
    """Give a table of the next report as a CSV file; one of facts has no rows yet."""
    names = [one.name for one in resource.fields]
    rows = _rows(resource, names) if resource.name in EMPTIED else ()
    times = {one: change.later(one) for one in whole(package.stated("period"))}
    kept = (_next(resource.name, one, times) for one in rows if not _of_activities(one))
    return as_csv(names, ([row[name] for name in names] for row in kept))


def _rows(resource: Resource, names: Sequence[str]) -> Iterator[Row]:
    columns = ([digits(cell) for cell in column] for column in resource.listed(*names))
    return (dict(zip(names, cells, strict=True)) for cells in zip(*columns, strict=True))


def _next(name: str, row: Row, times: Mapping[str, str]) -> Row:
    """Empty the facts of a row; a time within the year is one, and the year itself is not."""
    facts = [one for one in row if one in EMPTIED[name] or one.startswith(NOTE)]
    decided = {field: code for field, code in UNDECIDED.items() if field in row}
    dated = {TIME: times.get(row[TIME], "")} if TIME in row else {}
    return row | dict.fromkeys(facts, "") | decided | dated


def _of_activities(row: Row) -> bool:
    """Tell whether a check counts what is listed for an activity."""
    sums = (parse(row.get(side, "")) for side in ("left", "right"))
    return any(one.figure.startswith(tuple(COUNTED)) for side in sums for one in side)
