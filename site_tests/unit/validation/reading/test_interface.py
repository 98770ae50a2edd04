"""Words of an edition: each fault of a file has its line, and brings no other."""

from pathlib import Path

import pytest

from scripts.model.problem import Problem
from scripts.text.words import MODEL, table
from scripts.validation.reading.interface import Spoken, spoken


def _spoken(root: Path, text: str, language: str = "en") -> tuple[Spoken, list[Problem]]:
    """Read the words of one language."""
    (root / "docs" / language).mkdir(parents=True)
    (root / "docs" / language / "words.toml").write_text(text, encoding="utf-8")
    found, problems = spoken(root, (language,))
    return found[language], problems


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('name = "x"\ntitle = "y"\n', "setting-unknown", (2, "title", "")),
        ("name = 5\n", "property-kind", (1, "name", "5")),
        ('name = "x"\nshort = ["x"]\n', "property-kind", (2, "short", '["x"]')),
        ('name = ""\n', "setting-missing", (1, "name", "")),
        ("[search]\nhelp = 5\n", "property-kind", (2, "search.help", "5")),
        ("[search]\nhelp = true\n", "property-kind", (2, "search.help", "true")),
        ('\nsearch = "x"\n', "setting-home", (2, "search", "x")),
        ('[words.page]\nnothing = "x"\n', "word-unknown", (2, "words.page.nothing", "x")),
        ('[words]\npage.rows = "{n} rows"\n', "word-names", (2, "words.page.rows", "n")),
        ('[words.page]\n\nrows = "{} rows"\n', "word-names", (3, "words.page.rows", "")),
        (
            '[words.page]\nrows = "{count rows"\n',
            "word-names",
            (2, "words.page.rows", "{count rows"),
        ),
        ('[words.site]\nlocale = "laotian"\n', "word-locale", (2, "words.site.locale", "laotian")),
        ('name = "x"\nshort = x\n', "settings-syntax", (2, "", "")),
    ],
)
def test_a_fault_is_told_at_its_line(
    tmp_path: Path, text: str, code: str, place: tuple[int, str, str]
) -> None:
    """File, line, key and value; a word with a fault is not used."""
    found, [problem] = _spoken(tmp_path, text)
    assert problem.path == "docs/en/words.toml"
    assert problem.code == code
    assert (problem.row, problem.field, problem.cell) == place
    assert found.interface == {}


def test_a_word_may_leave_out_what_the_model_says(tmp_path: Path) -> None:
    """A text without its number is poor, and no fault; sound words beside a fault are used."""
    found, problems = _spoken(tmp_path, '[words.page]\nrows = "Rows"\nnothing = "x"\n')
    assert [one.code for one in problems] == ["word-unknown"]
    assert found.interface == {"page.rows": "Rows"}


def test_a_language_that_the_theme_lacks_needs_all_words(tmp_path: Path) -> None:
    """What is missing is named in one problem; with every word there, there is none."""
    model = table(MODEL)
    some, *others = model
    lines = "\n".join(f'{key} = """{model[key]}"""' for key in others)
    _, [problem] = _spoken(tmp_path, f"[words]\n{lines}\n", "fr")
    assert (problem.code, problem.path) == ("words-missing", "docs/fr/words.toml")
    assert problem.details == {"language": "fr", "keys": some}
    path = tmp_path / "docs/fr/words.toml"
    path.write_text(f'[words]\n{lines}\n{some} = """{model[some]}"""\n', encoding="utf-8")
    found, problems = spoken(tmp_path, ("fr",))
    assert problems == []
    assert found["fr"].interface == model


def test_without_a_file_nothing_is_said(tmp_path: Path) -> None:
    """A language of the theme needs no words of the edition; any other one does."""
    found, problems = spoken(tmp_path, ("lo", "fr"))
    assert found["lo"] == Spoken()
    assert [(one.code, one.path) for one in problems] == [("words-missing", "docs/fr/words.toml")]
