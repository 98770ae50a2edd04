"""All packages together: names of codes, and what follows from a catalog made once."""

from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from site_tests.making import catalog, figure


def test_what_follows_is_made_once() -> None:
    """The same question is answered from what was made; another argument makes another."""
    asked: list[str] = []

    def answer(_: Catalog, word: str, *, loud: bool = False) -> str:
        asked.append(word)
        return word.upper() if loud else word

    made = catalog(figures=[figure("1-1", 9)])
    assert [made.once(answer, "a"), made.once(answer, "a"), made.once(answer, "b")] == list("aab")
    assert made.once(answer, "a", loud=True) == "A"
    assert asked == ["a", "b", "a"]


def test_another_catalog_makes_its_own() -> None:
    """What was made belongs to one catalog and goes with it."""

    def count(asked: Catalog) -> int:
        return len(asked.packages)

    assert catalog(figures=[figure("1-1", 9)]).once(count) == 1
    assert Catalog(()).once(count) == 0


def test_an_answer_of_nothing_is_kept() -> None:
    """That there is nothing is found out once as well."""
    asked: list[Catalog] = []

    def nothing(one: Catalog) -> None:
        asked.append(one)

    made = Catalog(())
    made.once(nothing)
    made.once(nothing)
    assert asked == [made]


def test_languages_are_those_of_the_edition() -> None:
    """A catalog speaks what its edition speaks, in that order."""
    assert Catalog((), edition=Edition(languages=("fr", "lo", "en"))).languages == (
        "fr",
        "lo",
        "en",
    )
