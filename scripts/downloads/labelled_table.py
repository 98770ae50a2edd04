"""A table with names in place of codes that is too large to be held: written line by line."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from scripts.downloads.formulas import safe_column
from scripts.model.on_disk import OnDisk

END = "\r\n"


@dataclass(frozen=True)
class LabelledTable:
    """A large table with names in place of codes: its header and the names, both by field."""

    table: OnDisk
    header: Mapping[str, str]
    names: Mapping[str, Mapping[object, str]]
    lies_at: str = ""

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name all that it is made of."""
        return (self.table.made_of, self.header, self.names)

    def write(self, root: Path, sink: IO[bytes]) -> None:
        """Write it; ``root`` is the project's folder."""
        head = io.StringIO(newline="")
        csv.writer(head).writerow(self.header.values())
        sink.write(BOM_UTF8 + head.getvalue().encode())
        labels = {name: self.names.get(name, {}) for name in self.header}
        for lines in self.table.below(str(root)).lines(labels, safe_column):
            sink.write((END.join(lines) + END).encode())
