"""What a spreadsheet leaves in a cell in the place of what was written there."""

import re
from collections.abc import Collection, Iterable, Mapping

FAULTS = (
    "REF VALUE NUM NULL DIV/0 SPILL CALC FIELD BLOCKED CONNECT BUSY UNKNOWN ERROR EXTERNAL PYTHON "
    "TIMEOUT BEZUG WERT ZAHL ÜBERLAUF KALK FELD BLOCKIERT VERBINDEN VALEUR NOMBRE NUL CHAMP "
    "PROPAGATION VALOR NULO DESBORDAMIENTO CAMPO NÚM RIF VALORE NULLO ESPANSIONE VERW WAARDE GETAL "
    "LEEG DEEL/0 OVERLOOP ADR ARG LICZBA DZIEL/0 N/D REFERENS VÄRDEFEL OGILTIGT SAKNAS DIVISION/0 "
    "REFERENCE VÆRDI VERDI ССЫЛКА ЗНАЧ ЧИСЛО ПУСТО ДЕЛ/0"
)
"""What stands before an exclamation mark in the error of a formula."""
NAMES = "NAME NOM NOMBRE NOME NAAM NAZWA NAMN NAVN ИМЯ"
ERROR = re.compile(
    rf"#(?:¡?(?:{FAULTS.replace(' ', '|')})!|¿?(?:{NAMES.replace(' ', '|')})\?"
    r"|N/A|NV|N/D|N/B|I/T|Н/Д|GETTING_DATA)|Err:\d{3}"
)
"""What stands for a formula without a value, in the languages of spreadsheets; LibreOffice numbers
its own."""
NARROW = re.compile("#{3,}")
"""What stands for a number that is wider than its column."""
GRADES = {"#", "##"}
"""With these beside them, such signs are grades."""
NUMBER = r"[+-]?\d[\d.,]*"
QUOTED = re.compile(rf"['\u2018\u2019`\u00b4]{NUMBER}", re.ASCII)
"""A number with the mark by which a spreadsheet keeps it as text."""
MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
DATE = re.compile(
    rf"\d{{1,2}}-{MONTH}|{MONTH}-\d{{2}}|\d{{4}}-\d\d-\d\d(?: 00:00:00)?"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}",
    re.ASCII,
)
"""A date as spreadsheets make it of 1-2 or 3/10."""
PAIR = re.compile(r"(?:\d{1,2}\.)*\d{1,2}[-/]\d{1,2}", re.ASCII)
"""Two numbers, of which a spreadsheet makes a date; ``1.3.1-2`` may stand beside them."""
SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+\d{2,3}", re.ASCII)
"""A long number as spreadsheets show it, without its last digits."""
LONG = 8
"""A code of so many digits is long."""
ODD = re.compile("|".join(one.pattern for one in (QUOTED, DATE, SHORTENED)), re.ASCII)
BEGINNINGS = frozenset("#E'\u2018\u2019`\u00b40123456789JFMASOND")
"""What all of these begin with: most texts need no look at what follows."""

Changed = Mapping[str, tuple[str, str]]
"""Texts that a spreadsheet has changed: what it did to each, and what others are like."""


def lost(cell: str) -> str:
    """Say what a spreadsheet left in the place of a value, by the code of its problem."""
    if NARROW.fullmatch(cell):
        return "column-narrow"
    return "spreadsheet-error" if ERROR.fullmatch(cell) else ""


def spreadsheet_error(cell: str) -> bool:
    """Tell whether no value is left in a cell: ``#REF!``, ``#N/A``, ``Err:502``, ``####``."""
    return bool(lost(cell))


def changed(column: Iterable[str | None], *, codes: bool = True) -> Changed:
    """Find the texts of a column that a spreadsheet has changed: errors, and codes if there are."""
    cells = [one for one in column if one]
    doubtful = {one for one in cells if one[0] in BEGINNINGS}
    errors = {one: (code, "") for one in doubtful if (code := lost(one))}
    if doubtful & GRADES:
        errors = {one: told for one, told in errors.items() if not NARROW.fullmatch(one)}
    odd = {one for one in doubtful if ODD.fullmatch(one)} if codes else set()
    return {**_codes(odd, {*cells} - odd - errors.keys()), **errors} if odd else errors


def _codes(odd: Collection[str], others: Collection[str]) -> Changed:
    """Find codes that were changed; only the others tell, as a column of dates is none of codes."""
    return {**_marked(odd, others), **_dates(odd, others), **_shortened(odd, others)}


def _marked(odd: Collection[str], others: Collection[str]) -> Changed:
    """Find marks before numbers, where all else are numbers."""
    marked = {one: ("quote-mark", "") for one in odd if QUOTED.fullmatch(one)}
    numbers = all(re.fullmatch(NUMBER, one, re.ASCII) for one in others)
    return marked if numbers and len(marked) == len(odd) else {}


def _dates(odd: Collection[str], others: Collection[str]) -> Changed:
    """Find dates among more pairs of numbers."""
    dates = [one for one in odd if DATE.fullmatch(one)]
    pairs = sorted(one for one in others if PAIR.fullmatch(one))
    return dict.fromkeys(dates, ("code-as-date", pairs[0])) if len(pairs) > len(dates) else {}


def _shortened(odd: Collection[str], others: Collection[str]) -> Changed:
    """Find shortened numbers where all else are digits, long ones too."""
    digits = all(one.isascii() and one.isdecimal() for one in others)
    longest = max(others, key=len, default="")
    if not digits or len(longest) < LONG:
        return {}
    return {one: ("code-as-number", longest) for one in odd if SHORTENED.fullmatch(one)}
