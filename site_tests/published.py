"""Plain tables as readers get them, on pages and in files with names, and what their cells say."""

import csv
import io
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from html.parser import HTMLParser

SHOWN = 20
"""Rows of a plain table that stand on its page."""
MARKS = {"lo": (".", ","), "en": (",", ".")}
"""The marks of thousands and of decimals (CLDR)."""
WORDS = {"yes": "true", "no": "false", "ແມ່ນ": "true", "ບໍ່": "false"}
"""What pages say for truth."""
TRUE, FALSE = {"true", "True", "TRUE", "1"}, {"false", "False", "FALSE", "0"}
"""Truth as the standard writes it."""
GUARDED = ("'=", "'+", "'-", "'@", "'\t", "'\r")
"""A text in a file for spreadsheets which they would take for a formula without its mark."""
Rows = list[list[str]]


class _Tables(HTMLParser):
    """Collects the cells of the tables that show rows of data."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Rows] = []
        self._about_fields = self._in = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a table, a row or a cell begins."""
        kinds = dict(attrs).get("class") or ""
        if tag == "details":
            self._about_fields = "fields" in kinds
        elif tag == "section" and "wide" in kinds and not self._about_fields:
            self.found.append([])
        elif tag == "tr" and self.found and not self._about_fields:
            self.found[-1].append([])
        elif tag == "td" and self.found and not self._about_fields:
            self.found[-1][-1].append("")
            self._in = True

    def handle_endtag(self, tag: str) -> None:
        """Note where a cell or the list of fields ends."""
        if tag == "td":
            self._in = False
        elif tag == "details":
            self._about_fields = False

    def handle_data(self, data: str) -> None:
        """Add to the cell that is being read."""
        if self._in:
            self.found[-1][-1][-1] += data


def shown(html: str) -> list[Rows]:
    """Give the first rows of every plain table of a page."""
    read = _Tables()
    read.feed(html)
    return [[row for row in rows if row] for rows in read.found]


def written(content: bytes) -> Rows:
    """Give the rows of a file with names, without its header."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))[1:]


def meant(cell: str, type_: str, marks: tuple[str, str] = ("", ".")) -> object:
    """Say what a cell of a file means; ``marks`` are those of groups and of decimals."""
    if cell == "":
        return None
    if type_ in {"integer", "number", "year"}:
        group, decimal = marks
        return Decimal((cell.replace(group, "") if group else cell).replace(decimal, "."))
    if type_ == "boolean":
        return "true" if cell in TRUE else dict.fromkeys(FALSE, "false")[cell]
    return cell


def on_page(cell: str, type_: str, language: str) -> object:
    """Say what a cell of a page means."""
    if type_ == "boolean" and cell:
        return WORDS[cell]
    if type_ == "date" and cell and language == "en":
        return datetime.strptime(cell, "%d %B %Y").date().isoformat()  # noqa: DTZ007 - a day
    return meant(cell, type_, MARKS[language] if type_ != "year" else ("", "."))


def in_file(cell: str, type_: str) -> object:
    """Say what a cell of a file with names means."""
    return meant(cell[1:] if cell.startswith(GUARDED) else cell, type_)


def differing(
    rows: list[list[object]], types: list[str], pages: Mapping[str, str], files: Mapping[str, bytes]
) -> list[str]:
    """Say where a table is not what its rows mean: by language, on its page and in its file."""
    found = []
    for language, page in pages.items():
        [table] = shown(page)
        read = [[on_page(*one, language) for one in zip(row, types, strict=True)] for row in table]
        found += [] if _alike(read, rows[:SHOWN], types, language) else [f"page {language}: {read}"]
    for language, file in files.items():
        read = [[in_file(*one) for one in zip(row, types, strict=True)] for row in written(file)]
        found += [] if read == rows else [f"file {language}: {read}"]
    return found


def _alike(
    page: list[list[object]], rows: list[list[object]], types: list[str], language: str
) -> bool:
    """Compare what a page shows; of a day in Lao, its number and its year."""

    def plain(row: list[object]) -> list[object]:
        return [_day(one) if type_ == "date" and language == "lo" else one
                for one, type_ in zip(row, types, strict=True)]  # fmt: skip

    return [plain(row) for row in page] == [plain(row) for row in rows]


def _day(text: object) -> set[str]:
    """Give the numbers of a day and of its year, however it is written."""
    words = str(text or "").replace("-", " ").split()
    numbers = [one.lstrip("0") for one in words if one.isdecimal()]
    return (
        {numbers[0], numbers[-1]} if len(numbers) < 3 and numbers else {*numbers[:1], *numbers[2:]}
    )
