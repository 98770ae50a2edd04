"""Keys and code lists are proposed where they are plain."""

import pytest

from scripts.starting.keys import primary_key, repeats
from scripts.validation.inference.columns import Table, infer


def table(text: str) -> Table:
    """Read a table without faults."""
    found, problems = infer(text.encode(), "x.csv")
    assert problems == []
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a,b\n1,x\n2,x\n", "a"),
        ("a,b\n1,x\n1,y\n", ""),  # comes twice
        ("a,b\n1,x\n,y\n", ""),  # is missing
        ("a,b\n1,x\n", ""),  # one row proves nothing
        ("a,b\n1.5,x\n2.5,x\n", ""),  # an amount
    ],
)
def test_a_key_tells_the_rows_apart(text: str, key: str) -> None:
    """The first column is the key if no value of it is missing or comes twice."""
    assert primary_key(table(text)) == key


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        (["x", "y"] * 5, True),
        (["x", "y"] * 4 + ["z", ""], False),  # three values in nine rows
        (["x"] * 10, False),
        (["1", "2"] * 5, False),
        (["01", "02"] * 5, True),
        (["+8562055512301", "+8562055512302"] * 5, False),
        ([f"x{number % 31}" for number in range(200)], False),
        ([f"x{number % 30}" for number in range(200)], True),
    ],
)
def test_codes_are_few_texts_that_repeat(cells: list[str], *, codes: bool) -> None:
    """At most thirty texts, each in five rows on average; neither amounts nor telephones."""
    lines = "\n".join(f"{number},{cell}" for number, cell in enumerate(cells))
    found = table(f"row,x\n{lines}\n")
    assert repeats(found.columns[1], found.rows) == codes
