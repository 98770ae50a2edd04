"""A pseudo-language made from English by a rule: accented, two fifths longer, in brackets.

Whoever reads it sees at once what is not translated (no accents), what is put together of pieces
(several brackets) and what has no room for a longer language.
"""

import re
from math import ceil

TAG = "en-XA"
"""The tag that CLDR has for such a language."""
ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
VOWELS = re.compile("[áéíóúÁÉÍÓÚ]")
LONGER = 1.4
FILLING = " ~"
"""What a text ends with where its vowels did not make it long enough."""
MARKUP = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{[#\w-]*\}"  # what is filled in, and anchors
    r"|<[^<>\s][^<>]*>|&\w+;|`[^`]*`"  # elements, entities and code
    r"|(?<=\])\([^)]*\)|https?://\S+",  # where a link leads
    re.DOTALL,
)
LINE = re.compile(r"(#+ |[-*] |\d+\. |)(.*)")


def pseudo(text: str) -> str:
    """Write a text in the pseudo-language; what is filled in and what has no letters stays."""
    words = MARKUP.split(text)
    if not any(letter.isalpha() for one in words for letter in one):
        return text
    kept = [*MARKUP.findall(text), ""]
    said = "".join(accented(one) + markup for one, markup in zip(words, kept, strict=True))
    missing = ceil(len(text) * LONGER) - len(said)
    return f"«{said}{(FILLING * missing)[: max(missing, 0)]}»"


def accented(words: str) -> str:
    """Give letters their accents, and vowels twice."""
    return VOWELS.sub(r"\g<0>\g<0>", words.translate(ACCENTED))


def page(markdown: str) -> str:
    """Write a page in the pseudo-language: each paragraph and heading by itself."""
    return "\n\n".join(_block(one) for one in markdown.strip().split("\n\n")) + "\n"


def _block(block: str) -> str:
    found = LINE.fullmatch(" ".join(block.split("\n")))
    assert found
    words, mark, anchor = found[2].partition(" {#")
    return f"{found[1]}{pseudo(words)}{mark}{anchor}"
