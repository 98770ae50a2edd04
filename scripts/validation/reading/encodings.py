"""The encodings of tables: by which name the library knows them, and the text of a file."""

import codecs
import re

WINDOWS = re.compile(r"windows-?(\d+)", re.IGNORECASE)
"""How the registry of names (IANA) calls the encodings of Windows; the library knows most by it."""
OF_NO_FILE = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""What the library has beside them: ways to write addresses and code, and one that refuses all."""
MARK = "\ufeff"
CONTROLS = re.compile("[\x80-\x9f]")
ZEROS = 4
"""A text in which every fourth character is a zero is no text: two bytes were one character."""


def codec(name: str) -> str:
    """Give the name by which the library knows an encoding of text; none if it knows no such."""
    for one in (name, WINDOWS.sub(r"cp\1", name)):
        try:
            "a".encode(one)
        except (LookupError, ValueError):
            continue
        known = codecs.lookup(one).name
        return "" if known in OF_NO_FILE else known
    return ""


def table_text(content: bytes, encoding: str) -> str | None:
    """Give the text of a table without its byte order mark, or nothing; a few zeros are faults."""
    name = codec(encoding)
    try:
        text = content.decode(name) if name else None
    except UnicodeError:
        return None
    if text is None or text.count("\0") * ZEROS > len(text):
        return None
    return text.removeprefix(MARK) if name.startswith("utf-") else text


def is_other(content: bytes, encoding: str) -> bool:
    """Tell whether a table is surely in another encoding than the one that is stated.

    No text has the controls of ISO 8859; what is UTF-8 is not by chance so.
    """
    if codec(encoding).startswith("utf-8"):
        return False
    text = table_text(content, encoding)
    if text is None:
        return True
    if len(text) != len(content):  # several bytes are a letter: some texts are UTF-8 by chance
        return False
    in_utf_8 = not content.isascii() and table_text(content, "utf-8") is not None
    return in_utf_8 or CONTROLS.search(text) is not None
