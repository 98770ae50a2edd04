"""One canonical spelling for Lao text.

Several sequences of characters look the same on screen but differ for search, sorting and
comparison. The canonical order is the one of the Unicode Standard, section 16.2 (Lao): consonant,
``ຼ``, vowel sign above or below, tone mark, and ``ຳ`` (U+0EB3) as one character after the tone
mark. ``words.js`` of the theme has the same rules; their regular expressions are therefore written
without lookbehind, which browsers of old telephones do not know.
"""

import re
import unicodedata
from collections.abc import Callable

LAO = "\u0e80-\u0eff"
TONE = "\u0ec8-\u0ecb"
VOWELS = "\u0eb1\u0eb4-\u0eb9\u0ebb\u0ecd"
SIGNS = f"{VOWELS}\u0ebc"
VOWEL_PARTS = "\u0eb0-\u0eb9\u0ebb-\u0ebd\u0ecdອວ"
"""What stands behind or on a consonant as its vowel, or part of it."""
MARKS = f"\u0eb1\u0eb4-\u0ebc{TONE}\u0ecc-\u0ece"
OTHER_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
SPACES = f" {OTHER_SPACES}"
INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What no text on a page may hold: all but the tab and the ends of lines."""
UNSEEN = re.compile(f"{INVISIBLE.pattern}|{CONTROL.pattern}")
FROM_THAI = ord("ກ") - ord("ก")
"""The blocks of Thai and Lao have the same letters at the same places."""
WITH_HO = {"ນ": "ໜ", "ມ": "ໝ", "ລ": "ຫຼ"}
Right = str | Callable[[re.Match[str]], str]


def _from_thai(match: re.Match[str]) -> str:
    return f"{match[1]}{chr(ord(match[2]) + FROM_THAI)}"


def _one_letter(match: re.Match[str]) -> str:
    return match[1] + WITH_HO[match[2]]


# fmt: off
_WRITTEN: tuple[tuple[str, str, Right], ...] = (
    ("invisible-character", INVISIBLE.pattern, ""),
    # No Thai word begins with one of these: behind a Lao letter the Lao one is meant.
    ("spelling", f"([{LAO}])([\u0e30-\u0e39\u0e46\u0e48-\u0e4d])", _from_thai),
    # Niggahita and AA are drawn as one letter: write the one letter.
    ("spelling", f"\u0ecd([{TONE}]?)\u0eb2", "\\1\u0eb3"),
    ("spelling", f"\u0eb3([{TONE}])", "\\1\u0eb3"),
    ("spelling", f"([{TONE}\u0ecc])([{SIGNS}]+)", r"\2\1"),
    ("spelling", f"([{VOWELS}])\u0ebc", "\u0ebc\\1"),
    ("spelling", f"([{SIGNS}{TONE}\u0ecc\u0eb3])\\1+", r"\1"),
    # Two E signs are drawn as the letter EI.
    ("spelling", "\u0ec0\u0ec0", "\u0ec1"),
    # ຫ has no vowel of its own here, so it belongs to the next letter. Behind a vowel that stands
    # before its consonant, only where that letter cannot begin or end a syllable alone: ແຫ ລາວ.
    ("old-spelling", "(^|[^ເ-ໄ])ຫ([ນມລ])", _one_letter),
    ("old-spelling", f"([ເ-ໄ])ຫ([ນມລ])(?=[{TONE}](?![{VOWEL_PARTS}]))", _one_letter),
    ("old-spelling", f"([ໃໄ])ຫ([ນມລ])(?![{VOWEL_PARTS}{TONE}])", _one_letter),
    ("old-spelling",
     f"([ເແໂ])ຫ([ນມລ])(?=[ກງດນບມຍ](?![{VOWEL_PARTS}{TONE}ລຣ]))", _one_letter),
    ("old-spelling",
     f"(ເ)ຫ([ນມລ])(?=ື[{TONE}]?ອ(?![{VOWEL_PARTS}{TONE}])|ົ[{TONE}]?າ|າະ)", _one_letter),
    ("stray-space", f"([{LAO}])[{SPACES}]+(?=[{MARKS}\u0eb3ໆ\u0e46])", r"\1"),
    ("stray-space", f"([{LAO}])[{SPACES}]+(?=[,.](?:[ \r\n{LAO}\ufffc]|$)|[)\u201d])", r"\1"),
    ("stray-space", f"([(\u201c])[{SPACES}]+(?=[{LAO}])", r"\1"),
    ("stray-space",
     f"([{LAO}][,.;:)]?)(?:[{SPACES}]{{2,}}|[{OTHER_SPACES}])(?=[{LAO}])", r"\1 "),
    ("stray-space", f"([{LAO}][,.;:)]?)[{SPACES}]{{2,}}(?=[0-9A-Za-z(\u201c])", r"\1 "),
    ("stray-space", f"([0-9A-Za-z])[{SPACES}]{{2,}}(?=[{LAO}])", r"\1 "),
)
# fmt: on
RULES: tuple[tuple[str, re.Pattern[str], Right], ...] = tuple(
    (code, re.compile(pattern), right) for code, pattern, right in _WRITTEN
)
"""Every fault that has one right form: the code of its problem, what it is, and what is right."""


def canonical(text: str) -> str:
    """Give the canonical form of a text; every other script passes through as it is (NFC)."""
    if text.isascii():
        return text
    before = None
    while text != before:  # one rule may make way for another
        before, text = text, unicodedata.normalize("NFC", text)
        for _, pattern, right in RULES:
            text = pattern.sub(right, text)
    return text


def marked(text: str) -> str:
    """Show a text with its invisible characters named, for a message."""
    return UNSEEN.sub(lambda match: f"<U+{ord(match.group()):04X}>", text)


def codes(text: str) -> str:
    """Name every character of a text: what looks the same differs there."""
    return " ".join(f"U+{ord(one):04X}" for one in text)
