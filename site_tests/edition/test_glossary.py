"""The glossary of this edition: its terms are whole, and called as in the other lists."""

import csv
from pathlib import Path

from site_tests.making import LANGUAGES


def rows(name: str, root: Path) -> list[dict[str, str]]:
    """Read a committed code list."""
    text = (root / f"datapackages/codelists/data/{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_every_committed_term_is_complete(root: Path) -> None:
    """Each has both names and both definitions, each a sentence or two in its own script."""
    for row in rows("terms", root):
        for language in LANGUAGES:
            definition = row[f"definition_{language}"]
            assert row[f"name_{language}"], row["code"]
            assert definition.endswith("."), row["code"]
            lao = any("\u0e80" <= letter <= "\u0eff" for letter in definition)
            assert lao == (language == "lo"), row["code"]


def test_committed_terms_are_called_as_in_the_other_lists(root: Path) -> None:
    """An agency or a partner has one name on the whole site, but for its central office."""
    terms = {row["code"]: row for row in rows("terms", root)}
    listed = {row["code"]: row for name in ("partners", "agencies") for row in rows(name, root)}
    shared = terms.keys() & listed.keys()
    assert len(shared) > 15
    for code in shared:
        assert terms[code]["name_lo"] == listed[code]["name_lo"]
        expected = listed[code]["name_en"].removesuffix(", central office")
        assert terms[code]["name_en"].lower() == expected.lower()


def test_every_agency_of_the_report_is_a_term(root: Path) -> None:
    """Whoever the activities name as an agency is told of in the glossary."""
    path = root / "datapackages/activities-2022/data/activities.csv"
    activities = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    named = {row["agency"] for row in activities}
    assert named - {row["code"] for row in rows("terms", root)} <= {"government"}
    assert "womens_union" in named
