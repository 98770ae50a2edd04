"""The picture of a shared link: its title whole, in its size, in a small file."""

from xml.etree import ElementTree as ET

import pytest

from scripts.charts.look.wrapping import width
from scripts.drawing.raster import png
from scripts.model.language import Language
from scripts.pages.page import Lead
from scripts.pages.parts.card import ALONE, CAP, HEIGHT, ROOM, WIDTH, card_svg
from site_tests.pictures import font, png_size

LAO = "ການປົກປ້ອງ ແລະ ຊ່ວຍເຫຼືອຜູ້ຖືກເຄາະຮ້າຍ ຈຳນວນທັງໝົດ ປີ 2022"
YEAR = "ການດຳເນີນຄະດີ ແລະ ບັງຄັບໃຊ້ກົດໝາຍ ປີ 2022"
LEADS = {
    "lo": Lead("1.802", "ຄົນ ໄດ້ຮັບການຊ່ວຍເຫຼືອຢູ່ເຂດ", "ສປປ ລາວ, ປີ 2022"),
    "en": Lead("258,313", "people took part when the provinces made laws known", "Lao PDR, 2022"),
}
LONG = Lead("1,234,567,890,123", f"{LAO} " * 4, "Lao PDR, 1 January 2021 – 31 December 2022")
ENGLISH = "The 2022 report: printed numbers, checks and findings"


def card(title: str, site: str, language: Language) -> bytes:
    """Draw a card."""
    return png(card_svg(title, site, language), font())


def texts(picture: str) -> list[tuple[str, int, float]]:
    """Give the words, size and baseline of every line of a card."""
    found = ET.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return [(one.text or "", int(one.attrib["font-size"]), float(one.attrib["y"]))
            for one in found]  # fmt: skip


@pytest.mark.parametrize(("title", "language"), [(LAO, "lo"), (ENGLISH, "en")])
def test_a_card_is_a_small_png_of_its_size(title: str, language: Language) -> None:
    """It is 1200 to 630 pixels, less than 30 kilobytes, and the same each time."""
    made = card(title, "Lao counter-trafficking open data", language)
    assert made[:8] == b"\x89PNG\r\n\x1a\n"
    assert png_size(made) == (WIDTH, HEIGHT) == (1200, 630)
    assert len(made) < 30_000
    assert made == card(title, "Lao counter-trafficking open data", language)
    assert made != card(title, "", language)


@pytest.mark.parametrize(("title", "language"), [(LAO, "lo"), (ENGLISH, "en"), ("a", "en")])
def test_every_letter_of_a_title_is_on_its_card(title: str, language: Language) -> None:
    """Lines are cut between words, stay inside, and together are the title."""
    *lines, (site, _, foot) = texts(card_svg(title, "Site", language))
    assert site == "Site"
    assert "".join(words for words, _, _ in lines).replace(" ", "") == title.replace(" ", "")
    # A vowel that is drawn over or after its consonant never begins a line.
    assert not any(words[0] in "ຳະັາິີຶືຸູົຼ່້" for words, _, _ in lines)
    for words, size, baseline in lines:
        assert width(words, size) <= ROOM
        assert size < baseline < foot - size


def test_no_line_is_a_lone_year() -> None:
    """Lines are of about one length, and as many as it takes."""
    (first, _, _), (second, _, _) = texts(card_svg(YEAR, "", "lo"))
    assert f"{first} {second}" == YEAR
    assert second.endswith("ປີ 2022")
    assert width(second, 1) > width(first, 1) / 2
    assert [words for words, _, _ in texts(card_svg("ປີ 2022", "", "lo"))] == ["ປີ 2022"]


def test_a_title_too_long_for_any_size_shows_that_it_is_cut() -> None:
    """The last line ends in an ellipsis, and nothing runs out of the picture."""
    for title in (f"{ENGLISH} " * 9, "data" * 90, "a " * 400):
        lines = texts(card_svg(title, "", "en"))
        assert len(lines) == ALONE.lines
        assert {size for _, size, _ in lines} == {ALONE.sizes[-1]}
        assert lines[-1][0].endswith(" …")
        assert max(width(words, size) for words, size, _ in lines) <= ROOM


@pytest.mark.parametrize(("title", "size"), [("data" * 11, 40), ("data" * 15, 40), ("a" * 29, 60)])
def test_a_title_without_blanks_stays_inside(title: str, size: int) -> None:
    """A long word is made smaller, and cut between letters where it is too long for any size."""
    lines = texts(card_svg(title, "", "en"))
    assert "".join(words for words, _, _ in lines) == title
    assert {one for _, one, _ in lines} == {size}
    assert max(width(words, size) for words, _, _ in lines) <= ROOM


@pytest.mark.parametrize(("title", "language"), [(LAO, "lo"), (ENGLISH, "en"), ("a", "en")])
def test_a_number_stands_large_between_its_words(title: str, language: Language) -> None:
    """Where and when, the title, the number, what it counts, the site: all of it, top to bottom."""
    lead = LEADS[language]
    lines = texts(card_svg(title, "Site", language, lead))
    assert [one for one, _, _ in lines if one in {lead.where, lead.value, "Site"}] == [
        lead.where, lead.value, "Site",
    ]  # fmt: skip
    said = f"{lead.where}{title}{lead.value}{lead.words}Site"
    assert "".join(one for one, _, _ in lines).replace(" ", "") == said.replace(" ", "")
    [large] = [size for one, size, _ in lines if one == lead.value]
    assert large > 2 * max(size for one, size, _ in lines if one != lead.value)


@pytest.mark.parametrize("lead", [*LEADS.values(), LONG, Lead("5"), Lead("5", "", "2022")])
@pytest.mark.parametrize("title", [LAO, ENGLISH, f"{LAO} " * 9])
def test_lines_of_a_number_do_not_meet(title: str, lead: Lead) -> None:
    """Each has room for the marks above and below it, however much there is to say."""
    lines = texts(card_svg(title, "Site", "lo", lead))
    assert max(width(words, size) for words, size, _ in lines) <= ROOM
    tops = [
        baseline - size * (CAP if words == lead.value else 1) for words, size, baseline in lines
    ]
    assert tops[0] > 0
    for (words, size, above), top in zip(lines, tops[1:], strict=False):
        assert top - above >= size * (0.1 if words == lead.value else 0.3), words
    assert lines[-1][2] < HEIGHT - lines[-1][1]


def test_a_card_with_a_number_is_a_small_file() -> None:
    """It has the size of all others, and weighs little more."""
    made = png(card_svg(LAO, "Lao counter-trafficking open data", "lo", LEADS["lo"]), font())
    assert png_size(made) == (WIDTH, HEIGHT)
    assert len(made) < 48_000


def test_a_title_is_no_markup() -> None:
    """Signs of markup in a title are drawn as they are."""
    assert texts(card_svg("<b> & co", "", "en"))[0][0] == "<b> & co"
