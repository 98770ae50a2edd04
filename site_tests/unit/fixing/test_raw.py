"""Texts are mended where they lie in a file, and every other character stays as it was."""

import csv
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.fixing.raw import in_descriptor, in_page, in_table, mended
from scripts.text.edges import EDGES, SPACES
from scripts.text.lao.mends import mended as replaced
from scripts.text.lao.mends import mends
from site_tests.strategies import lao_texts

WRONG, RIGHT = "ຈ\u0ecd\u0eb2ນວນ", "ຈ\u0eb3ນວນ"
cells = lao_texts.map(lambda text: text.replace("\r", ""))
rows = st.lists(st.lists(cells, min_size=3, max_size=3), max_size=4)


def _right(text: str, spaces: str = EDGES) -> str:
    inner = text.strip(spaces)
    return replaced(inner, mends(inner))


def _table(content: str, delimiter: str = ",") -> tuple[str, list[tuple[int, str]]]:
    better, done = mended("a.csv", content, in_table(content, delimiter))
    return better, [(one.row, one.field) for one in done]


@settings(deadline=None)
@given(rows, st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.sampled_from(["\n", "\r\n"]))
def test_a_mended_table_has_the_canonical_cells(
    written: list[list[str]], quoting: int, end: str
) -> None:
    """Cells become canonical, however they are quoted; a second time nothing changes."""
    sink = io.StringIO()
    table = [["a", "b", "c"], *written]
    csv.writer(sink, lineterminator=end, quoting=quoting).writerows(table)  # type: ignore[arg-type]
    better, _ = _table(sink.getvalue())
    read = list(csv.reader(io.StringIO(better, newline="")))
    assert read == [["a", "b", "c"], *([_right(cell) for cell in row] for row in written)]
    assert _table(better) == (better, [])


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["title", "title@en", "question"]), cells), st.booleans())
def test_a_mended_descriptor_has_the_canonical_words(
    written: dict[str, str],
    ascii_only: bool,  # noqa: FBT001
) -> None:
    """Words become canonical, also those that are written as numbers of characters."""
    content = json.dumps({"name": WRONG, **written}, ensure_ascii=ascii_only)
    better, _ = mended("a.json", content, in_descriptor(content))
    right = {key: _right(text, SPACES) for key, text in written.items()}
    assert json.loads(better) == {"name": WRONG, **right}
    assert mended("a.json", better, in_descriptor(better)) == (better, [])


@pytest.mark.parametrize(
    ("content", "delimiter", "better", "places"),
    [
        (f"a,b\r\n{WRONG},1\r\n", ",", f"a,b\r\n{RIGHT},1\r\n", [(2, "a")]),
        (f'\ufeff"a","b"\n"x","""{WRONG}"", ""y"""', ",",
         f'\ufeff"a","b"\n"x","""{RIGHT}"", ""y"""', [(2, "b")]),
        (f"a;b\n1;{WRONG}, x\n", ";", f"a;b\n1;{RIGHT}, x\n", [(2, "b")]),
        (f'a,b\n"1\n2",{WRONG}\n3,{WRONG}', ",", f'a,b\n"1\n2",{RIGHT}\n3,{RIGHT}',
         [(2, "b"), (3, "b")]),
        ('a,b\nຄະດີ ,"\tຄະດີ "\n', ",", 'a,b\nຄະດີ,"ຄະດີ"\n', [(2, "a"), (2, "b"), (2, "b")]),
        # A quote at the beginning of a cell would change the row.
        ('a,b\n "ຄະດີ, \u200b"1\n', ",", 'a,b\n "ຄະດີ, \u200b"1\n', []),
        (f"{WRONG},b\n1,2\n", ",", f"{WRONG},b\n1,2\n", []),
        ("a\n\u200b18\n", ",", "a\n18\n", [(2, "a")]),
        ("", ",", "", []),
    ],
)  # fmt: skip
def test_a_table_keeps_its_form(
    content: str, delimiter: str, better: str, places: list[tuple[int, str]]
) -> None:
    """Quotes, ends of lines, the header and the mark at the beginning stay as they are."""
    assert _table(content, delimiter) == (better, places)


def test_a_descriptor_keeps_its_form() -> None:
    """Spaces, other keys and escaped characters stay; a message has the line."""
    content = f'{{\n  "name": "{WRONG}",  "title" :"\\u00e9 \\"{WRONG}\\" \\ud83d\\ude00"\n}}\n'
    better, [done] = mended("a.json", content, in_descriptor(content))
    assert better == content.replace(f'\\"{WRONG}', f'\\"{RIGHT}')
    assert (done.row, done.field, done.wrong, done.right) == (2, "title", WRONG[:3], RIGHT[:2])


@pytest.mark.parametrize(
    ("content", "better"),
    [
        (f'{{"t\\u0069tle": "{WRONG}"}}', f'{{"t\\u0069tle": "{RIGHT}"}}'),
        (f'{{"a": ["title", ": ", "{WRONG}"], "title": "{WRONG}"}}',
         f'{{"a": ["title", ": ", "{WRONG}"], "title": "{RIGHT}"}}'),
        (f'{{"\\q": 1, "title": "{WRONG}"}}', f'{{"\\q": 1, "title": "{WRONG}"}}'),
    ],
    ids=["a key in escapes", "texts that look like a key", "no JSON"],
)  # fmt: skip
def test_keys_are_read_as_json_reads_them(content: str, better: str) -> None:
    """A key may be written with escapes; what only looks like one is none, nor is broken JSON."""
    assert mended("a.json", content, in_descriptor(content))[0] == better


def test_a_page_keeps_its_form() -> None:
    """What is blanked is not touched, and neither are ends of lines."""
    content = f"\ufeff# {WRONG}\r\n\r\n`{WRONG}` {WRONG}\r\n ກາ  \n"
    shown = content.replace(f"`{WRONG}`", "\ufffc" * (len(WRONG) + 2))
    better, done = mended("a.md", content, in_page(content), shown)
    assert better == f"\ufeff# {RIGHT}\r\n\r\n`{WRONG}` {RIGHT}\r\n ກາ  \n"
    assert [one.row for one in done] == [1, 3]
