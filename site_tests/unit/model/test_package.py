"""Tables answer for their rows, also where some have faults."""

from site_tests.unit.model.tables import resource


def test_records_are_plain_and_sound() -> None:
    """A missing cell is None, and a row with a problem is left out."""
    table = resource({"figure": ["1.1-1", "1.1-2"], "sex": [None, "F"]}, broken=(3,))
    assert table.records == [{"figure": "1.1-1", "sex": None}]


def test_readable_and_certain() -> None:
    """A table with a lost field is not readable; a key lost in a faulty row is not certain."""
    whole = resource({"figure": ["1.1-1", None]})
    assert whole.readable
    assert whole.certain("figure")
    assert not resource({"figure": ["1.1-1", None]}, broken=(3,)).certain("figure")
    assert not resource({"figure": ["1.1-1"]}, value="lost").readable
