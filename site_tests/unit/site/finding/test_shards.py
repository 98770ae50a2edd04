"""Pages of the index are shared out in their order, so many letters each, and none is lost."""

from hypothesis import given
from hypothesis import strategies as st

from scripts.site.finding.shards import Entry, shard, shared

words = st.text("abກຂ", max_size=6)
entries = st.lists(
    st.builds(
        Entry,
        words,
        st.just([]),
        st.lists(st.tuples(words, st.lists(words), st.lists(words)), min_size=1),
    )
)


@given(entries, st.integers(0, 40))
def test_every_page_is_in_one_shard(made: list[Entry], bound: int) -> None:
    """The shards one after the other are all pages; only a page that has more exceeds the bound."""
    groups = list(shared(made, bound))
    assert [one for group in groups for one in group] == made
    for group in groups:
        letters = sum(map(len, {phrase for one in group for phrase in one.phrases}))
        assert letters <= bound or len(group) == 1


def test_shards_are_filled() -> None:
    """What two pages say alike counts once, and the next page begins a shard where it is full."""
    pages = [Entry(one, [], [("", ["same"], [one])]) for one in ("aa", "bb", "cc")]
    assert [len(group) for group in shared(pages, 8)] == [2, 1]


def test_a_phrase_is_written_once() -> None:
    """In each shard anew, as another one may not be there."""
    page = Entry("a/", ["k"], [("", ["A", "B"], ["A"]), ("x", ["B"], [""])])
    assert shard([page]) == {
        "pages": [{"location": "a/", "anchors": ("", "x"), "titles": [[0, 0], [2]],
                   "texts": [[1], [0]], "keywords": ["k"]}],
        "phrases": ["A", "B", ""],
    }  # fmt: skip


def test_a_size_is_that_of_the_browser() -> None:
    """A letter beyond the first 65,536 counts twice, as it does in a script."""
    assert Entry("", [], [("x", ["a", "b"], ["\U0001f600"])]).size == len("a · b") + 2
