"""Two versions of a table differ in what is told, and in nothing else."""

import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.comparing.changes import Changes, Row, changes
from scripts.comparing.sheet import Sheet, sheet

LABELS = ("code", "name", "value")
cells = st.sampled_from(["", "07", "7", "a", "1,5"])
keys = st.lists(st.sampled_from([f"k{number}" for number in range(8)]), unique=True, max_size=8)
tables = st.lists(st.tuples(cells, cells, cells), max_size=8)


def _sheet(rows: Sequence[Sequence[str]], labels: Sequence[str] = LABELS) -> Sheet:
    sink = io.StringIO()
    csv.writer(sink, lineterminator="\n").writerows([labels, *rows])
    found = sheet(sink.getvalue().encode())
    assert found
    return found


def _keyed(names: Sequence[str], data: st.DataObject) -> list[tuple[str, ...]]:
    return [(name, *data.draw(st.tuples(cells, cells))) for name in names]


def _rebuilt(before: Sheet, after: Sheet, found: Changes) -> list[tuple[str, ...]]:
    """Do to the old rows what is told, and take the added ones from the new."""
    rows = {number: list(row) for number, row in zip(before.numbers, before.rows, strict=True)}
    for one in found.cells:
        assert rows[one.row.number][before.labels.index(one.field)] == one.before
        rows[one.row.number][before.labels.index(one.field)] = one.after
    left = [tuple(row) for number, row in rows.items() if Row(number) not in
            [Row(one.number) for one in found.removed]]  # fmt: skip
    new = dict(zip(after.numbers, after.rows, strict=True))
    return left + [new[one.number] for one in found.added]


@given(tables)
def test_what_is_equal_has_no_changes(rows: list[tuple[str, ...]]) -> None:
    """A table compared with itself differs in nothing, with a key and without."""
    assert not changes(_sheet(rows), _sheet(rows), ())
    assert not changes(_sheet(rows), _sheet(rows), ("code",))


@given(keys, keys, st.data())
def test_what_is_told_makes_the_new_of_the_old(
    old: list[str], new: list[str], data: st.DataObject
) -> None:
    """Cells changed, rows removed and added as is told: the old table is the new one."""
    before, after = _sheet(_keyed(old, data)), _sheet(_keyed(new, data))
    found = changes(before, after, ("code",))
    assert sorted(_rebuilt(before, after, found)) == sorted(after.rows)


@given(tables, tables)
def test_so_it_is_without_a_key(old: list[tuple[str, ...]], new: list[tuple[str, ...]]) -> None:
    """Rows that nothing tells apart are followed by their places."""
    before, after = _sheet(old), _sheet(new)
    found = changes(before, after, ())
    assert sorted(_rebuilt(before, after, found)) == sorted(after.rows)


@given(keys, st.data(), st.booleans())
def test_every_changed_cell_is_told_once(
    names: list[str],
    data: st.DataObject,
    keyed: bool,  # noqa: FBT001
) -> None:
    """Where only cells change, there are as many changes as cells, wherever rows have gone."""
    old, new = _keyed(names, data), _keyed(names, data)
    different = sum(a != b for one, other in zip(old, new, strict=True)
                    for a, b in zip(one, other, strict=True))  # fmt: skip
    shuffled = data.draw(st.permutations(new)) if keyed else new
    found = changes(_sheet(old), _sheet(shuffled), ("code",))
    assert len(found.cells) == different
    assert (found.removed, found.added) == ([], [])
    assert found.rows_moved == (shuffled != new)


def test_a_key_that_has_changed_is_a_changed_cell() -> None:
    """A row whose key a spreadsheet has changed is known by its place."""
    old = [("07", "a", "1"), ("08", "b", "2"), ("10", "c", "3")]
    new = [("7", "a", "1"), ("8", "b", "2"), ("10", "c", "3")]
    found = changes(_sheet(old), _sheet(new), ("code",))
    assert [(one.row.key, one.field, one.kind) for one in found.cells] == [
        (("07",), "code", "zeros"), (("08",), "code", "zeros"),
    ]  # fmt: skip
    assert (found.removed, found.added) == ([], [])


def test_a_row_between_others_is_one_row() -> None:
    """Without a key, a row that was put in or taken out does not change those below it."""
    old = [("a", "1", ""), ("b", "2", ""), ("c", "3", "")]
    found = changes(_sheet(old), _sheet([old[0], ("x", "", ""), *old[1:]]), ())
    assert (found.added, found.removed, found.cells) == ([Row(3)], [], [])
    found = changes(_sheet(old), _sheet(old[1:]), ())
    assert (found.added, found.removed, found.cells) == ([], [Row(2)], [])


@pytest.mark.parametrize("key", [(), ("code",), ("nowhere",)])
def test_columns_are_told_as_such(key: tuple[str, ...]) -> None:
    """A column that is new, gone or elsewhere is no change of each of its cells."""
    before = _sheet([("a", "b", "1")])
    after = _sheet([("1", "a", "n")], ("value", "code", "note"))
    found = changes(before, after, key)
    assert (found.removed_fields, found.added_fields) == (("name",), ("note",))
    assert found.fields_moved
    assert (found.cells, found.added, found.removed) == ([], [], [])


def test_a_key_that_comes_twice_tells_no_rows_apart() -> None:
    """Rows with the same key are followed by their places."""
    old, new = [("a", "1", ""), ("a", "2", "")], [("a", "1", ""), ("a", "3", "")]
    [cell] = changes(_sheet(old), _sheet(new), ("code",)).cells
    assert (cell.row.number, cell.before, cell.after) == (3, "2", "3")
