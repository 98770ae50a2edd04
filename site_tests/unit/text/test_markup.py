"""Spelling is looked for in the words of a page, and in nothing else."""

import pytest

from scripts.text.lao.faults import told
from scripts.text.markup import BLANK, paragraphs, words

PLACE = ("docs/lo/index.md", 1, "")


@pytest.mark.parametrize(
    "source",
    [
        'ບັນດາ{{ term("figure") }}ໃນ{{ say("a.b") }}',
        "ລາວ<br>ໃຕ້<small>ຄົນ</small>",
        "ໄຟລ`data ,  .csv`ນີ້",
        "ໄຟລ``a`ລາວx``ນີ້",
        "[ໜ້າ](checks/index.md)ນີ້",
        "ຢູ່https://example.org/ ແລະ a@example.orgນີ້",
        "ຄົນ&lt;ຄົນ",
        "## ຄົນ{#people}",
        "<!-- ລາວx -->",
        "{## ລາວx ##}",
        '<a href="ລາວx">ຄົນ</a> <img src=\'ລາວx\' alt="ຄົນ">',
        "{% if language %}ຄົນ{% endif %}",
        "```\nລາວx\n```",
        "**ຄົນ**ລາວ*ໃຕ້*",
        "[1]: https://example.org/ລາວ",
    ],
)
def test_markup_is_no_word(source: str) -> None:
    """Letters of markup beside Lao ones are no mixed word, and nothing in code is a fault."""
    assert [one for line in words(source).split("\n") for one in told(line, PLACE)] == []


@pytest.mark.parametrize(
    "source",
    [
        '{{ term("victim", "ຈ\u0ecd\u0eb2ນວນ") }}',
        '<img alt="ຈ\u0ecd\u0eb2ນວນ">',
        '[a](b.md "ຈ\u0ecd\u0eb2ນວນ")',
        "<b>ຈ\u0ecd\u0eb2ນວນ</b>",
    ],
)
def test_words_in_markup_are_words(source: str) -> None:
    """What a reader sees of markup is read as well."""
    assert [one.code for one in told(words(source), PLACE)] == ["spelling"]


def test_places_stay() -> None:
    """Words stand where they stood, and lines end where they ended."""
    source = "ຄົນ `a\nb` {{ x }}\nລາວ"
    blanked = words(source)
    assert len(blanked) == len(source)
    assert blanked == f"ຄົນ {BLANK * 2}\n{BLANK * 2} {BLANK * 7}\nລາວ"


def test_paragraphs() -> None:
    """Headings, items and rows stand alone; lines that go on are one paragraph."""
    source = (
        "# Title {#top}\nText\ngoes on.\n\n- one\n- two\n  more\n\n{{ chart('a/b') }}\n1. three\n"
    )
    assert paragraphs(source) == [
        (1, "# Title"), (2, "Text goes on."), (5, "- one"), (6, "- two more"), (10, "1. three"),
    ]  # fmt: skip
