"""Texts are cut between sentences, or else between words."""

import pytest

from scripts.text.brief import brief


@pytest.mark.parametrize(
    ("text", "longest", "short"),
    [
        ("One two. Three four.", 30, "One two. Three four."),
        ("One two. Three four.", 19, "One two."),
        ("Is it? It is! Yes.", 14, "Is it? It is!"),
        ("Of report no. 045 it tells. More.", 30, "Of report no. 045 it tells."),
        ("One two three four", 14, "One two …"),
        ("ຂໍ້ 1.5: ການຮ່ວມມື. ຜູ້ທີ່ໄດ້ຮັບ", 25, "ຂໍ້ 1.5: ການຮ່ວມມື."),
        ("  a\n b ", 9, "a b"),
        ("", 9, ""),
    ],
)
def test_a_text_is_cut_where_a_reader_would_stop(text: str, longest: int, short: str) -> None:
    """Whole sentences are kept while there is room; "no. 045" is not the end of one."""
    assert brief(text, longest) == short
    assert len(short) <= longest
