"""The words of the interface are there in both languages, and messages are made of them."""

from pathlib import Path
from string import Formatter

import pytest

from scripts.model.problem import Problem
from scripts.text.locales import locale
from scripts.text.messages import annotation, message
from scripts.text.words import MODEL, has, say, shipped, speaking, table


def test_both_languages_have_the_same_keys() -> None:
    """No string lacks its twin."""
    assert set(table("lo")) == set(table("en"))


@pytest.mark.parametrize("key", sorted(table("en")))
def test_twins_take_the_same_values(key: str) -> None:
    """A string and its twin name the same values, so neither prints an open brace."""
    names = [
        {name for _, name, _, _ in Formatter().parse(table(language)[key]) if name}
        for language in ("lo", "en")
    ]
    assert names[0] == names[1]


def test_say_and_has() -> None:
    """An unknown key is an error, and can be asked for before."""
    assert say("en", "page.rows", count=3) == "3 rows"
    assert has("lo", "page.rows")
    assert not has("lo", "page.nothing")
    with pytest.raises(KeyError):
        say("en", "page.nothing")


@pytest.fixture
def french() -> dict[str, dict[str, str]]:
    """Give what an edition says in a language of its own, and otherwise than the theme."""
    return {
        "fr": {"page.rows": "{count} lignes", "site.locale": "fr_FR"},
        "en": {"page.rows": "{count} records"},
    }


def test_an_edition_brings_words(french: dict[str, dict[str, str]]) -> None:
    """While it speaks, its own words come first; afterwards all is as before."""
    with speaking(french):
        assert say("fr", "page.rows", count=3) == "3 lignes"
        assert say("en", "page.rows", count=3) == "3 records"
        assert say("lo", "page.rows", count=3) == table("lo")["page.rows"].format(count=3)
        assert (locale("fr"), locale("en")) == ("fr_FR", "en_US")
    assert say("en", "page.rows", count=3) == "3 rows"
    assert locale("fr") == locale("en")


def test_editions_speak_one_in_another(french: dict[str, dict[str, str]]) -> None:
    """The inner one is heard alone, and the outer one again after it, also after an error."""
    with speaking(french):
        with speaking({}):
            assert say("en", "page.rows", count=3) == "3 rows"
        with pytest.raises(KeyError), speaking({}):
            say("en", "page.nothing")
        assert say("en", "page.rows", count=3) == "3 records"


def test_a_word_that_a_language_lacks_is_that_of_the_model(
    french: dict[str, dict[str, str]],
) -> None:
    """So a check can go on and tell every other problem as well."""
    with speaking(french):
        assert say("fr", "cell.true") == table(MODEL)["cell.true"]
        assert has("fr", "cell.true")
        assert not has("fr", "page.nothing")


def test_the_theme_ships_its_languages() -> None:
    """Each file of words is a language, and the model is one of them."""
    assert set(shipped()) == {"lo", "en"}
    assert MODEL in shipped()


def test_values_may_have_any_name() -> None:
    """A value called language or key is not taken for say's own."""
    key, values = "problem.text-missing.fix", {"key": "title", "language": "lo"}
    assert "title" in say("en", key, **values)
    assert "title" in say("lo", key, **values)


PROBLEM = Problem(
    "foreign-key",
    "a,b/c.csv",
    3,
    "sex",
    "W",
    {"list": "lists/sexes", "near": "F, M", "more": "5, 6"},
)


def test_message() -> None:
    """A message has file, row, field, value, what is wrong, where else, and the mend."""
    assert message(PROBLEM, "en") == (
        'a,b/c.csv, row 3, field sex, value "W"\n'
        "    the code is not in the list lists/sexes (also in rows 5, 6)\n"
        "    Mend: use a code of the list (F, M), or add this one to the list"
    )


def test_annotation() -> None:
    """An annotation is on one line, and what GitHub would misread is escaped."""
    problem = Problem("descriptor-syntax", "a,b:c.json", details={"column": "5%\nmore"})
    written = annotation(problem, "en")
    assert written.startswith("::error file=a%2Cb%3Ac.json,line=1,title=descriptor-syntax::")
    assert "5%25%0Amore" in written
    assert "\n" not in written


def test_annotation_names_field_and_value() -> None:
    """An annotation in a table says which cell it is about."""
    assert ',line=3,title=foreign-key::sex "W": the code' in annotation(PROBLEM, "en")


COMPOSED = (
    "against.", "problem.", "theme.", "cell.", "type.", "constraint.", "sex_age.", "chart.kind.",
    "chart.measure.",
    "chart.unsplit.", "check.", "cli.progress.", "cli.timings.", "describe.reason.", "download.",
    "example.", "figure.", "kind.", "mend.", "search.page.", "site.", "way.",
)  # fmt: skip
"""Groups whose keys are made from codes while the site is."""


def test_every_string_is_used() -> None:
    """Code or templates name every string whose key is not composed: no word is left over."""
    folder = Path(__file__).resolve().parents[3] / "scripts"
    files = [one for kind in ("*.py", "*.jinja") for one in folder.rglob(kind)]
    written = "".join(one.read_text(encoding="utf-8") for one in files).replace("'", '"')
    plain = [key for key in table("en") if not key.startswith(COMPOSED)]
    assert [key for key in plain if f'"{key}"' not in written] == []
