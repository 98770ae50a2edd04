"""Problems as text: for a person at a terminal, or as annotations of a GitHub run."""

from collections.abc import Mapping

from scripts.model.language import Language
from scripts.model.problem import WORD, Mended, Problem
from scripts.text.lao.spelling import codes, marked
from scripts.text.numbers import number
from scripts.text.words import has, say


def message(problem: Problem, language: Language) -> str:
    """Write one problem: file, row, field, value, what is wrong and how to mend it."""
    note, fix = parts(problem, language)
    return f"{_where(problem, language)}\n    {note}\n    {say(language, 'cli.fix', fix=fix)}"


def parts(problem: Problem, language: Language) -> tuple[str, str]:
    """Give what is wrong, and how to mend it."""
    key = f"problem.{problem.code}"
    details = {name: _said(one, language, problem.details) for name, one in problem.details.items()}
    note, fix = say(language, f"{key}.note", **details), say(language, f"{key}.fix", **details)
    if details.get("format"):
        note += say(language, "cli.format", format=details["format"])
    if details.get("all"):
        count = number(int(details["all"]), language)
        note += say(language, "cli.more_rows", rows=details["more"], count=count)
    elif details.get("more"):
        note += say(language, "cli.other_rows", rows=details["more"])
    if details.get("command"):
        fix += say(language, "cli.or_command", command=details["command"])
    return note, fix


def _said(detail: str, language: Language, others: Mapping[str, str]) -> str:
    """Say a detail that is a word of the interface in this language; others stay as they are.

    A word may have other details in it.
    """
    key = detail.removeprefix(WORD)
    return say(language, key, **others) if key != detail and has(language, key) else detail


def mending(one: Mended, language: Language) -> str:
    """Write what was mended on a line: file, row, field, the wrong text and the right one."""
    place = _where(Problem("", one.path, one.row, one.field), language)
    wrong, right = (f'"{marked(text)}" ({codes(text)})' for text in (one.wrong, one.right))
    return f"{place}: {wrong} → {right}"


def _where(problem: Problem, language: Language) -> str:
    pieces = [problem.path]
    if problem.row is not None:
        pieces.append(say(language, "cli.row", row=problem.row))
    if problem.field:
        pieces.append(say(language, "cli.field", field=problem.field))
    if problem.cell:
        pieces.append(say(language, "cli.value", cell=problem.cell))
    return ", ".join(pieces)


def annotation(problem: Problem, language: Language) -> str:
    """Write one problem as a workflow command, so it appears on its line of the file.

    The format is GitHub's: properties escape ``%``, line ends, ``:`` and ``,``.
    """
    note, fix = parts(problem, language)
    where = f"file={_escape(problem.path, ':,')},line={problem.row or 1}"
    label = " ".join(piece for piece in (problem.field, f'"{problem.cell}"') if piece.strip('"'))
    text = f"{label}: {note}. {say(language, 'cli.fix', fix=fix)}".removeprefix(": ")
    return f"::error {where},title={_escape(problem.code, ':,')}::{_escape(text)}"


def _escape(text: str, more: str = "") -> str:
    for character in f"%\r\n{more}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text
