"""Files in a compressed form: read up to a size that they may have when they are unpacked."""

import gzip
import io
import re
import zipfile
import zlib

GREATEST = 2**30
"""So many bytes at most; a small file may unpack to more than a machine can hold."""
FORMATS = ("gz", "zip")
OTHERS = ("7z", "bz2", "lz4", "lzma", "rar", "tar", "tgz", "xz", "zst")
"""Endings of compressed files that are not read."""
MAGIC = re.compile(
    rb"\x1f\x8b|PK\x03\x04|BZh\d1AY&SY|\xfd7zXZ\0|7z\xbc\xaf\x27\x1c|\x28\xb5\x2f\xfd|Rar!\x1a"
)
"""How compressed files begin, and no text."""
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


def is_packed(content: bytes) -> bool:
    """Tell whether a file is compressed, whatever its name says; workbooks are as well."""
    return MAGIC.match(content) is not None


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
