"""Problems are told once."""

from scripts.model.problem import Problem, distinct


def test_distinct_tells_a_fault_once() -> None:
    """One message a cell, all messages of a descriptor, sorted by place."""
    first, again = Problem("type-error", "b.csv", 2, "a"), Problem("required", "b.csv", 2, "a")
    notes = [Problem("descriptor", "a.json", details={"note": note}) for note in ("x", "y", "x")]
    assert distinct([first, again, *notes]) == [notes[0], notes[1], first]
