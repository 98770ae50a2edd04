"""Files in a compressed form: read up to a size that they may have when they are unpacked."""

import gzip
import io
import re
import zipfile
import zlib

GREATEST = 2**30
"""So many bytes at most; a small file may unpack to more than a machine can hold."""
FORMATS = ("gz", "zip")
OF_SYSTEMS = re.compile(r"__MACOSX/.*|(?:.*/)?(?:\._[^/]*|\.DS_Store)", re.DOTALL)
"""What a system puts beside the files that somebody packs."""
FAULTS = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)


def unpacked(content: bytes, form: str) -> tuple[bytes, str]:
    """Give what is in a compressed file, or why not: ``several``, ``large``, ``broken``."""
    try:
        found = _zipped(content) if form == "zip" else _gzipped(content)
    except FAULTS:
        return b"", "broken"
    if found is None:
        return b"", "several"
    return (found, "") if len(found) <= GREATEST else (b"", "large")


def _gzipped(content: bytes) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(content)) as source:
        return source.read(GREATEST + 1)


def _zipped(content: bytes) -> bytes | None:
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        members = [one for one in source.infolist() if not _beside(one)]
        if len(members) != 1:
            return None
        with source.open(members[0]) as file:
            return file.read(GREATEST + 1)


def _beside(member: zipfile.ZipInfo) -> bool:
    """Tell whether a member is none of the files that somebody has packed."""
    return member.is_dir() or bool(OF_SYSTEMS.fullmatch(member.filename))
