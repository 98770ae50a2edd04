"""The list of the parts of a page."""

import pytest

from scripts.pages.page import apart
from scripts.pages.parts.ways.jump import with_jump
from scripts.pages.prose.pages import prose_pages
from site_tests.mini import FIGURES, published

PARTS = "".join(f"## Part {one} {{#p{one}}}\n\nText.\n\n" for one in "abc")
TEXT = f"# Page {{#top}}\n\nLead.\n\n{PARTS}"


def test_parts_are_listed_before_the_first() -> None:
    """Each heading that has an anchor is a link to it, after the lead."""
    made = with_jump(TEXT, "en")
    lead, _, rest = made.partition('<nav class="jump" aria-label="On this page">')
    assert lead.startswith("# Page {#top}\n\nLead.")
    assert '<li><a href="#pa">Part a</a></li>\n<li><a href="#pb">Part b</a></li>' in rest
    assert rest.index("</nav>") < rest.index("## Part a {#pa}")


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("How many <5? {#x}", "How many"),
        ("Of [the zone](a.md#b) {#x data-search-exclude}", "Of the zone"),
        (r"A\. b &lt;5 {: #x .c}", "A. b &lt;5"),
        ('<a class="term" href="x">Victims</a> {#x}', "Victims"),
    ],
)
def test_headings_are_listed_in_plain_words(heading: str, words: str) -> None:
    """What is Markdown or HTML in a heading is not shown, and nothing of it is markup."""
    assert f'<a href="#x">{words}' in with_jump(f"{TEXT}## {heading}\n", "en")


@pytest.mark.parametrize(
    "text",
    [
        "# Page\n\n## A {#a}\n\n## B {#b}\n",
        "# Page\n\n## A\n\n## B\n\n## C\n",
        f"# Page\n\n{apart(PARTS)}",
    ],
)
def test_a_short_page_has_no_list(text: str) -> None:
    """Two parts, parts without anchors and what stands in HTML need none."""
    assert with_jump(text, "en") == text


def test_hand_written_pages_have_it_but_for_home_pages() -> None:
    """A home page shows its ways itself."""
    files = {"a.md": TEXT, "index.md": TEXT}
    page, home = prose_pages(published(FIGURES), "en", files)
    assert ("<nav" in page.markdown, "<nav" in home.markdown) == (True, False)
