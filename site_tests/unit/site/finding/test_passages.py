"""What the search can find on a page: passages with their anchors, titles and words."""

import pytest

from scripts.model.errors import BuildFailed
from scripts.site.finding.passages import Passage, passages


def read(html: str) -> list[Passage]:
    """Read the passages of a page whose article begins with the title ``T``."""
    first, *found = passages(f"<nav>n</nav><article><h1 id='t'>T</h1>{html}</article><p>f</p>")
    assert (first.anchor, first.title) == ("", "T")
    return [first, *found] if first.text else found


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <b>b</b>c</p><p>d</p>", [("", "T", "a bc d")]),
        ("<h2 id='x'>X</h2><p>a</p><h3 id='y'>Y</h3><p>b</p>", [("x", "X", "a"), ("y", "Y", "b")]),
        ("<h2 id='x'>X<a class='headerlink' href='#x'>#</a></h2>", [("x", "X", "")]),
        ("<div><h2 id='x'>X</h2><p>a</p></div><p>b</p>", [("", "T", "b"), ("x", "X", "a")]),
        ("<table><tr id='1-1'><th>N<span class='note'>w</span></th><td>5</td></tr></table>",
         [("1-1", "N", "5 w")]),
        ("<table><tr id='1-1'><td>5</td></tr><tr><td>6</td></tr></table>",
         [("", "T", "6"), ("1-1", "", "5")]),
        ("<ul><li id='a'><strong>A</strong> w<ul><li id='b'>v</li></ul></li></ul>",
         [("a", "A", "w"), ("b", "", "v")]),
        ("<dl><dt id='a'><dfn>A</dfn> twin</dt><dd>m</dd><dt id='b'><dfn>B</dfn></dt></dl>",
         [("a", "A", "twin m"), ("b", "B", "")]),
        ("<figure id=f><figcaption>C</figcaption><svg><desc>D</desc><text>9</text></svg></figure>",
         [("f", "C", "D")]),
        ("<script>s</script><style>c</style><form>f<button>b</button></form><p>a</p>",
         [("", "T", "a")]),
        ("<h2 id='x'></h2>", []),
    ],
)  # fmt: skip
def test_a_page_is_read(html: str, expected: list[tuple[str, str, str]]) -> None:
    """Headings, rows, items, terms and pictures are found with the words that are theirs."""
    assert read(html) == [Passage(*one) for one in expected]


@pytest.mark.parametrize(
    "html",
    [
        "<p data-search-exclude>a</p>",
        "<div data-search-exclude><nav><form data-search-exclude><p>a</p></form></nav></div>",
        "<h2 id='x' data-search-exclude>X</h2><p>a</p><h3 id='y'>Y</h3><p>b</p>",
        "<h2 id='x' data-search-exclude>X</h2><h3 id='y' data-search-exclude>Y</h3><p>b</p>",
        "<h2 id='x' data-search-exclude>X</h2><table><tr id='r'><td>5</td></tr></table>",
    ],
)
def test_what_is_marked_is_not_found(html: str) -> None:
    """Nor is anything in it; on a heading the mark is for all under it, up to one of its level."""
    assert read(html) == []
    assert read(f"{html}<h2 id='z'>Z</h2><p>c</p>") == [Passage("z", "Z", "c")]


def test_a_page_may_be_left_out() -> None:
    """A mark on the title is for the whole page."""
    assert passages("<article><h1 data-search-exclude>T</h1><h2 id='x'>X</h2></article>") == []


def test_a_page_without_words_is_found_by_its_title() -> None:
    """The page itself is a passage also where there is nothing else."""
    assert passages("<article><h1>T</h1></article>") == [Passage("", "T", "")]


def test_a_page_without_an_article_is_a_fault() -> None:
    """It stops the build, for the theme has changed."""
    with pytest.raises(BuildFailed, match="no article"):
        passages("<main><h1>T</h1></main>")
