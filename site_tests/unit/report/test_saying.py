"""Whether a name says another already."""

import pytest

from scripts.report.names.saying import says


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("Copies of the Boat Code handed out", "Boat Code", True),
        ("Posters on boats", "posters", True),
        ("Sheets", "Sheets", True),
        ("Lawyers heard", "Law", False),
        ("Outlaw", "Law", False),
        ("ການແຈກຢາຍໂປສະເຕີ", "ໂປສະເຕີ", True),
        ("ລາຍການ", "ໂປສະເຕີ", False),
        ("Boats", "", False),
        ("", "Boats", False),
    ],
)
def test_words_are_said_whole(name: str, words: str, *, said: bool) -> None:
    """A part of a word says nothing; a script without spaces has no ends of words."""
    assert says(name, words) is said
