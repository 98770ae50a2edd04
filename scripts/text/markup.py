"""The words of a hand-written page, without the markup around them."""

import re

BLANK = "\ufffc"
"""Stands for a character that is no word's: no rule of spelling finds anything beside it."""
PROTECTED = re.compile(
    r"""
      (?P<code>
        ^(?P<fence>```+|~~~+).*?^(?P=fence)     # a block of code
      | (?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)
      | https?://[!-~]+                         # addresses
      | [\w.+-]+@[\w-]+\.[\w.-]+
      | ^\[[^\]\n]+\]:[ ]*\S+
      | &\#?\w+;                                # <, written for HTML
      | (?<!\{)\{[:\#.][^{}\n]*\}               # an anchor or a class
      | <!--.*?-->
      | \{\#\#.*?\#\#\}
      )
    | (?P<markup>
        <[/!a-zA-Z][^>]*>
      | \{\{.*?\}\}
      | \{%.*?%\}
      | (?<=\])\([^)\n]*\)                      # where a link leads
      )
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE | re.ASCII,
)
QUOTED = re.compile(
    r"""(?<=(?<!href=)(?<!src=)")[^"\n]*(?=")|(?<=(?<!href=)(?<!src=)')[^'\n]*(?=')"""
)
"""Words in quotes; an address is none."""
BEGINNING = re.compile(r" *(?:[#>|]|[*+-] |\d+\. )|\s*$")
"""A line that begins something new: a heading, an item of a list, a row of a table, or nothing."""


def words(source: str) -> str:
    """Blank everything of a page but its words: the text that is left has the same length.

    Words in quotes inside markup, such as those of a link to the glossary, are left.
    """
    return PROTECTED.sub(_blanked, source)


def _blanked(found: re.Match[str]) -> str:
    text = found.group()
    kept: set[int] = set()
    if found.lastgroup == "markup":
        quotes = [one for one in QUOTED.finditer(text) if not one.group().isascii()]
        kept = {place for one in quotes for place in range(*one.span())}
    return "".join(one if one == "\n" or place in kept else BLANK for place, one in enumerate(text))


def paragraphs(source: str) -> list[tuple[int, str]]:
    """List the words of each heading, item, row or other paragraph of a page, with its line."""
    found: list[tuple[int, str]] = []
    goes_on = False
    for number, line in enumerate(words(source).split("\n"), 1):
        if goes_on and not BEGINNING.match(line):
            found[-1] = (found[-1][0], f"{found[-1][1]} {line}")
        else:
            found.append((number, line))
        goes_on = bool(line.strip()) and not line.startswith("#")
    plain = [(number, " ".join(text.replace(BLANK, " ").split())) for number, text in found]
    return [(number, text) for number, text in plain if text]
