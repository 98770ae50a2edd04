"""Each folder of ``site_tests/cases/broken`` is a project and the messages that it must give."""

import re
from pathlib import Path

import pytest

from scripts.text.lao.spelling import RULES
from scripts.text.messages import message, parts
from scripts.text.words import has, shipped, table
from scripts.validation.rules.settings.rules import VALUES
from site_tests.unit.validation.inference.sheets import FAULTY
from site_tests.unit.validation.judging import judged_once

ROOT = Path(__file__).resolve().parents[3]
CASES = sorted((ROOT / "site_tests" / "cases" / "broken").iterdir())
FLOORS = ("validation", "checks", "disclosure", "charts")
OF_THE_STANDARD = {
    "type-error", "constraint-error", "unique-error", "primary-key", "blank-row", "extra-cell",
    "missing-cell", "unique-key",
}  # fmt: skip
"""Codes of the faults of rows, which frictionless has as well, and of keys."""
SPREADSHEETS = {
    "edge-space", "spreadsheet-error", "column-narrow", "quote-mark", "code-as-date",
    "code-as-number",
}  # fmt: skip
"""Codes of what is found in the texts of columns, on a lower floor."""
DOUBTS = {"thai-letter", "mixed-script", "impossible-sequence"}
"""Codes of faults of spelling that have no one right form."""

STARTING = {"file-exists", "folder-not-empty", "language-words", "next-report", "year-begun"}
"""Codes of the floor that makes packages, projects and reports; its own tests show them."""

OURS = "view-drawing"
"""The code of a fault of the generator: no input is known that gives it."""
OF_PAGES = "home-missing"
"""The code of pages that a case shows beside those of prose, which have tests of their own."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_gives_its_messages(case: Path, *, update_golden: bool) -> None:
    """A project gives exactly the messages that lie beside it."""
    given = "".join(f"{message(problem, 'en')}\n" for problem in judged_once(case))
    expected = case / "problems.txt"
    if update_golden:
        expected.write_text(given, encoding="utf-8", newline="\n")
    assert given == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_has_messages_in_lao(case: Path) -> None:
    """Each message can be written in Lao as well, with its address and no open braces."""
    for problem in judged_once(case):
        text = message(problem, "lo")
        assert problem.path in text
        assert not re.search(r"\{[a-z_]+\}", text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_says_nothing_in_english_to_a_lao_reader(case: Path) -> None:
    """No message has an English sentence, neither ours nor that of a library or of the system."""
    for problem in judged_once(case):
        said = " ".join(parts(problem, "lo"))
        assert not re.search(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}", said), said


def _written() -> set[str]:
    """Collect the codes that stand in the code of the floors under test."""
    sources = [path for floor in FLOORS for path in (ROOT / "scripts" / floor).rglob("*.py")]
    texts = [path.read_text(encoding="utf-8") for path in sources]
    found = {
        code
        for text in texts
        for code in re.findall(r'[Pp]roblem\((?:[\w.]+, )?\s*"([a-z-]+)"', text)
    }
    found |= {code for code, _, _ in RULES} | {code for code, _ in VALUES.values()}
    return found | SPREADSHEETS | OF_THE_STANDARD | {"view-code"} | DOUBTS


def _worded() -> set[str]:
    keys = [key.split(".") for key in table("en") if key.startswith("problem.")]
    return {code for _, code, _ in keys}


def test_every_code_has_words_and_every_word_a_code() -> None:
    """Codes in the code and codes in the words are the same; those of prose belong to others."""
    others = {code for code in _worded() if code.startswith("prose-")} | STARTING | {OF_PAGES}
    assert _written() == _worded() - others
    keys = [f"problem.{code}.{part}" for code in _worded() for part in ("note", "fix")]
    assert all(has(language, key) for language in shipped() for key in keys)


def test_every_code_is_given_by_a_case() -> None:
    """No code of these floors is without a case that shows it."""
    given = {problem.code for case in CASES for problem in judged_once(case)}
    given = {code for code in given if not code.startswith("prose-")} - {OF_PAGES}
    assert given | {faulty.code for faulty in FAULTY.values()} | {OURS} == _written()
