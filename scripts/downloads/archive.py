"""A zip file whose bytes depend on its contents only."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from scripts.model.content import Content

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can hold; the time of the build is nobody's business."""
LEVEL = 9
"""How much is done to make a file small; a large one is a hundredth larger for less of it."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Pack files, sorted by path."""
    sink = io.BytesIO()
    _write(files, Path(), sink)
    return sink.getvalue()


@dataclass(frozen=True)
class Archive:
    """The same of files of which some are too large to be held."""

    files: Mapping[str, Content]
    lies_at: str = ""

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name all that it is made of."""
        contents = sorted(self.files.items())
        return tuple(
            (path, one if isinstance(one, bytes) else one.made_of) for path, one in contents
        )

    def write(self, root: Path, sink: IO[bytes]) -> None:
        """Write it; ``root`` is the project's folder."""
        _write(self.files, root, sink)


def _write(files: Mapping[str, Content], root: Path, sink: IO[bytes]) -> None:
    with zipfile.ZipFile(sink, "w") as archive:
        for path, content in sorted(files.items()):
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            if isinstance(content, bytes):
                archive.writestr(entry, content, compresslevel=LEVEL)
            else:
                with archive.open(entry, "w", force_zip64=True) as member:
                    content.write(root, member)
