"""Labels of charts and titles of cards, broken into lines."""

import pytest

from scripts.charts.look.wrapping import cut, wrap

LONG = "ອາດຊະຍາກຳທີ່ຖືກເຄາະຮ້າຍ ເຂົ້າໄໝ້ ຄຳແນະນຳຕ່າງໆ"


@pytest.mark.parametrize("room", range(20, 200, 20))
def test_no_line_parts_a_letter_from_its_vowels(room: int) -> None:
    """However narrow: no line starts with a vowel or mark that follows, none ends before one."""
    lines = cut(LONG, room, 20, "lo")
    assert "".join(lines).replace(" ", "") == LONG.replace(" ", "")
    assert [line for line in lines if line[0] in "ະັາຳິີຶືຸູົຼຽໆ່້໊໋໌ໍ" or line[-1] in "ເແໂໃໄ"] == []


def test_the_sign_of_repetition_stays_with_its_word() -> None:
    """It repeats the word before it, and is no word of its own to ICU."""
    assert wrap("ແລະ ອື່ນໆ", 40, 20, "lo") == ["ແລະ", "ອື່ນໆ"]
