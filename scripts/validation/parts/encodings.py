"""Encodings that a file of text can be in, by the names that they are known by."""

import codecs

OF_NO_FILE = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""What Python has beside them: ways to write addresses and code, and one that refuses all."""


def is_encoding(name: str) -> bool:
    """Tell whether a file can be in an encoding of this name."""
    try:
        "a".encode(name)
    except (LookupError, ValueError):
        return False
    return codecs.lookup(name).name not in OF_NO_FILE
