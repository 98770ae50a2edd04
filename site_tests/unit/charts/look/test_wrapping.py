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


def test_wrap() -> None:
    """Lao breaks between words, of which none is lost."""
    text = "ຄົນທີ່ໄດ້ຮັບການຊ່ວຍເຫຼືອໃນເຂດເສດຖະກິດພິເສດ"
    lines = wrap(text, 120, 13, "lo")
    assert len(lines) > 1
    assert "".join(lines) == text
    assert not any(line.startswith(("ະ", "າ", "ຳ")) for line in lines)


@pytest.mark.parametrize("room", range(60, 200, 10))
def test_wrap_keeps_a_last_letter(room: int) -> None:
    """A word that ICU does not know keeps its last letter; a letter after a blank stands alone."""
    lines = wrap("ໄຟລ໌ດາວໂຫຼດຂອງຂໍ້ມູນ, ໂຫຼດ. ຂໍ້ ຂ", room, 13, "lo")
    assert sum(line.count("ໂຫຼດ") for line in lines) == 2
    assert wrap("ຂໍ້ ຂ", 1, 13, "lo") == ["ຂໍ້", "ຂ"]
