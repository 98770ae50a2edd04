"""References of drawings tell a moved look from new data."""

from pathlib import Path

from site_tests.references import Drawn, differing, drifted, side_by_side, store, stored

KNOWN = {"a.svg": Drawn("<!-- 1 -->\n<svg>A</svg>\n"), "b.svg": Drawn("<!-- 2 -->\n<svg>B</svg>\n")}


def test_what_is_stored_is_read_as_it_was(tmp_path: Path) -> None:
    """Older references are gone."""
    store(tmp_path / "all", {"gone.svg": Drawn("<!-- 0 -->\n")})
    store(tmp_path / "all", KNOWN)
    assert stored(tmp_path / "all") == KNOWN


def test_a_moved_look_is_told_from_new_data() -> None:
    """The same numbers drawn otherwise have drifted; other numbers, and new charts, have not."""
    moved = {**KNOWN, "a.svg": Drawn("<!-- 1 -->\n<svg>X</svg>\n")}
    other = {**KNOWN, "a.svg": Drawn("<!-- 9 -->\n<svg>X</svg>\n"), "c.svg": Drawn("<!-- 3 -->\n")}
    assert drifted(KNOWN, KNOWN) == []
    assert drifted(KNOWN, moved) == ["a.svg"]
    assert drifted(KNOWN, other) == []
    assert differing(KNOWN, other) == ["a.svg", "c.svg"]


def test_both_are_shown_side_by_side(tmp_path: Path) -> None:
    """The page has the reference and the drawing of each that differs, and goes when none does."""
    side_by_side(tmp_path / "page", KNOWN, {"a.svg": Drawn("<!-- 1 -->\n<svg>X</svg>\n")})
    page = (tmp_path / "page" / "index.html").read_text(encoding="utf-8")
    assert page.count("<svg>") == 3
    assert "b.svg" in page
    side_by_side(tmp_path / "page", KNOWN, KNOWN)
    assert not (tmp_path / "page").exists()
