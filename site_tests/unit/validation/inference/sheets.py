"""Files that a clerk may hand in as CSV, each with one fault."""

from typing import NamedTuple

SOUND = "lake,level\nA,120\nB,125\n"


class Faulty(NamedTuple):
    """A file, the code of its problem, and the row and the field where it is told."""

    content: bytes
    code: str
    row: int | None = None
    field: str = ""


FAULTY = {
    "xlsx": Faulty(b"PK\x03\x04\x14\x00", "workbook"),
    "xls": Faulty(b"\xd0\xcf\x11\xe0\xa1", "workbook"),
    "utf-16": Faulty(SOUND.encode("utf-16"), "encoding"),
    "cp1252": Faulty("lake,level\nÉtang,120\n".encode("cp1252"), "encoding"),
    "empty": Faulty(b"", "table-empty"),
    "header only": Faulty(b"lake,level\n", "table-empty"),
    "commas only": Faulty(b"lake,level\n,\n,\n", "table-empty"),
    "semicolons": Faulty(SOUND.replace(",", ";").encode(), "separator", 1),
    "tabs": Faulty(SOUND.replace(",", "\t").encode(), "separator", 1),
    "title above": Faulty(b"Lakes,\nlake,level\nA,120\n", "header-empty", 1),
    "nameless": Faulty(b"lake,,\nA,120,\n", "header-empty", 1),
    "name twice": Faulty(b"lake,level,lake\nA,120,B\n", "duplicate-field", 1, "lake"),
    "header twice": Faulty(b"lake,level\nA,120\nlake,level\nB,125\n", "header-again", 3),
    "long row": Faulty(b"lake,level\nA,120\nB,1,25\n", "extra-cell", 3),
    "short row": Faulty(b"lake,level\nA,120\nB\n", "missing-cell", 3),
    "empty row": Faulty(b"lake,level\nA,120\n\nB,125\n,\n", "blank-row", 3),
    "open quote": Faulty(b'lake,level\nA,120\n"B,125\nC,130\n', "quotes", 3, "lake"),
}
