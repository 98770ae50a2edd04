"""Dates and times in any format: what says a whole one in one way is read, else it is refused."""

from datetime import datetime
from typing import Any

import pytest

from scripts.validation.tables.casting import caster
from scripts.validation.tables.values.moments import whole


def read(kind: str, cell: str, form: str = "any") -> Any:  # noqa: ANN401 - a date, a time or none
    """Read a cell of a field."""
    return caster({"name": "when", "type": kind, "format": form}, {}).cast(cell).value


@pytest.mark.parametrize(
    ("kind", "cell", "meant"),
    [
        ("date", "2022-04-03", "2022-04-03"),
        ("date", "20220403", "2022-04-03"),
        ("date", "3 April 2022", "2022-04-03"),
        ("date", "Sunday, 3rd of April 2022", "2022-04-03"),
        ("date", "13/04/2022", "2022-04-13"),
        ("date", "04/04/2022", "2022-04-04"),
        ("date", "2022-04-03 00:00:00", "2022-04-03"),
        ("time", "8:30", "08:30:00"),
        ("time", "8:30 pm", "20:30:00"),
        ("time", "10:30 +0700", "10:30:00+07:00"),
        ("datetime", "3 April 2022 8pm", "2022-04-03T20:00:00"),
        ("datetime", "2022-04-03 10:00+7", "2022-04-03T10:00:00+07:00"),
        ("datetime", "2022-04-03T10:00:00Z", "2022-04-03T10:00:00+00:00"),
    ],
)
def test_one_meaning(kind: str, cell: str, meant: str) -> None:
    """Whatever the day of the build is, and the order of days and months where somebody lives."""
    assert read(kind, cell).isoformat() == meant


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        ("date", "2022-04"), ("date", "2022"), ("date", "April 2022"), ("date", "Monday"),
        ("date", "03/04/2022"), ("date", "22-04-03"), ("date", "1-Apr-75"), ("date", "220403"),
        ("date", "2022-04-03 23:59"), ("date", "9" * 40), ("date", "3.4."),
        ("time", "8 April"), ("time", "12:30 2022-01-01"), ("time", "24:00"),
        ("time", "1:30 Monday"),
        ("datetime", "2022-04-03"), ("datetime", "10:30"), ("datetime", "2022-04-03 10:30 ICT"),
        ("datetime", "2022-04-03 10:00 GMT+7"), ("datetime", "2022-04-03 10:00:00.1234567"),
    ],
)  # fmt: skip
def test_no_meaning_or_several(kind: str, cell: str) -> None:
    """A part is left out, would be dropped, or may be read as two."""
    assert read(kind, cell) is None


@pytest.mark.parametrize(
    ("kind", "cell", "meant"),
    [
        ("time", "24:00:00", None),
        ("time", "10:00:00.123456789", None),
        ("datetime", "2022-04-03T10:00:00.1234567", None),
        ("datetime", "2022-04-03T10:00:00.1234500", datetime(2022, 4, 3, 10, 0, 0, 123450)),  # noqa: DTZ001
    ],
)
def test_times_are_kept_whole(kind: str, cell: str, meant: datetime | None) -> None:
    """What Python cannot keep is refused."""
    assert read(kind, cell, "default") == meant


@pytest.mark.parametrize(
    ("kind", "pattern", "sound"),
    [
        ("date", "%Y-%m", False), ("date", "%d/%m/%Y", True), ("date", "%d/%m/%y", True),
        ("date", "%Y-%j", True), ("date", "%Q", False), ("date", "%d/%m/%Y %d", False),
        ("time", "%H:%M", True), ("time", "%M", False), ("time", "%H:%M%z", True),
        ("datetime", "%Y-%m-%dT%H:%M:%S%z", True), ("datetime", "%Y-%m-%d %H:%M %Z", False),
    ],
)  # fmt: skip
def test_patterns_say_all(kind: str, pattern: str, sound: bool) -> None:  # noqa: FBT001 - a case
    """A pattern has the parts that its type needs."""
    assert whole(kind, pattern) is sound
