"""Which files every program that reads CSV parts into the same cells."""

import csv
import mmap
import re
from pathlib import Path

from scripts.validation.large.csv_file import CsvFile
from scripts.validation.parts.format import is_plain
from scripts.validation.parts.source import Source

DELIMITERS = (",", "\t", ";", "|")
GLOB = re.compile(r"[*?\[{]")
"""Letters of a path that DuckDB takes for several paths."""
ODD = (b"\0", b"\n\n", b"\n\r\n")
"""What ends a text for some programs, and empty rows."""
RETURN = re.compile(rb"\r(?!\n)")
"""What ends a row for some programs only."""
QUOTED = re.compile(rb'"[^"]*"')
"""What stands between quotation marks on a line."""
LOOSE = {
    mark: re.compile(rb'(?<![\n"%s])(?<!\A)(?:"")*"(?![\r\n"%s])(?!\Z)' % (2 * (re.escape(mark),)))
    for mark in map(str.encode, DELIMITERS)
}
"""A quotation mark that neither begins nor ends a cell, by what separates cells."""


def plain_file(source: Source) -> CsvFile | None:
    """Give the file of a table if its cells are the same to any program that reads CSV."""
    schema, separator = source.schema, source.dialect.delimiter
    plain = (
        schema is not None
        and len(source.paths) == 1
        and is_plain(source.entry)
        and source.encoding in {"utf-8", "utf8"}
        and separator in DELIMITERS
    )
    if schema is None or not plain:
        return None
    place = source.address(source.paths[0])
    root = Path(str(source.folder).removesuffix(source.path.rpartition("/")[0]))
    file = root / place
    if GLOB.search(str(file)) or _labels(file, separator) != [*schema.names]:
        return None
    return (
        None if _odd(file, separator) else CsvFile(str(root), place, len(schema.names), separator)
    )


def open_ends(file: CsvFile) -> bool:
    """Tell whether a row ends with a separator behind its last cell, or may do so.

    Where a row ends in a cell of several lines, its last line has quotation marks that do not pair.
    """
    mark = file.separator.encode()
    ends, marks = (mark + b"\n", mark + b"\r\n", mark), file.columns - 1
    with Path(file.root, file.place).open("rb") as lines:
        for line in lines:
            if line.endswith(ends):
                bare = QUOTED.sub(b"", line) if b'"' in line else line
                if bare.count(mark) != marks or b'"' in bare:
                    return True
    return False


def _labels(path: Path, separator: str) -> list[str]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return next(csv.reader(lines, delimiter=separator, strict=True), [])
    except (UnicodeDecodeError, csv.Error):
        return []


def _odd(path: Path, separator: str) -> bool:
    """Tell whether a file has anything that programs read in several ways."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return (
            content[:1] in {b"\r", b"\n"}
            or any(content.find(mark) >= 0 for mark in ODD)
            or (content.find(b"\r") >= 0 and bool(RETURN.search(content)))
            or (content.find(b'"') >= 0 and bool(LOOSE[separator.encode()].search(content)))
        )
