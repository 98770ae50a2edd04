"""One canonical spelling for Lao text.

Several sequences of characters look the same on screen but differ for search, sorting and
comparison. The canonical order is the one of the Unicode Standard, section 16.2 (Lao): consonant,
vowel sign above or below, tone mark, and ``ຳ`` (U+0EB3) as one character after the tone mark.
"""

import re
import unicodedata

TONE = "\u0ec8-\u0ecb"
SIGNS = "\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc\u0ecd"
INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What no text on a page may hold: all but the tab and the ends of lines."""
UNSEEN = re.compile(f"{INVISIBLE.pattern}|{CONTROL.pattern}")
RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # Niggahita and AA are drawn as one letter: write the one letter.
    (re.compile(f"\u0ecd([{TONE}]?)\u0eb2"), "\\1\u0eb3"),
    (re.compile(f"\u0eb3([{TONE}])"), "\\1\u0eb3"),
    (re.compile(f"([{TONE}])([{SIGNS}]+)"), "\\2\\1"),
    (re.compile(f"([{SIGNS}{TONE}])\\1+"), "\\1"),
    # Two E signs are drawn as the letter EI.
    (re.compile("\u0ec0\u0ec0"), "\u0ec1"),
)


def canonical(text: str) -> str:
    """Give the canonical form of a text; every other script passes through as it is (NFC)."""
    before, text = "", unicodedata.normalize("NFC", INVISIBLE.sub("", text))
    while text != before:  # one rule may make way for another
        before = text
        for pattern, replacement in RULES:
            text = pattern.sub(replacement, text)
    return text


def marked(text: str) -> str:
    """Show a text with its invisible and look-alike characters named, for a message."""
    return UNSEEN.sub(lambda match: f"<U+{ord(match.group()):04X}>", text)


def misspelt(text: str) -> list[tuple[str, str]]:
    """List the words of a text that are not canonical, each with its canonical form."""
    if canonical(text) == text:
        return []
    words = [(word, canonical(word)) for word in re.split(r"\s+", text)]
    found = [(word, right) for word, right in words if word != right]
    return found or [(text, canonical(text))]
