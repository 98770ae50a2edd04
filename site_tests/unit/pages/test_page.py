"""A page: what the engine reads of it, and what is put into the engine's HTML afterwards."""

from collections.abc import Mapping
from html import unescape

import pytest
import yaml

from scripts.model.language import Words
from scripts.pages.environment import environment
from scripts.pages.page import PLACE, Lead, Page, apart, picture_place
from scripts.pages.portion import portions
from scripts.site.inspection import inspect
from scripts.site.plan import all_pages
from scripts.text.lao.spelling import CONTROL
from site_tests.mini import FIGURES, PERIODS, STRANGER, published, settings_of

PAGE = Page(
    "packages/x/",
    "ຄະດີ <b> & \"more\": 'x'",
    "\n\n".join(("# Cases", apart("<p>first</p>"), "Words", apart("<p>second\n\n</p>"))),
    'Says: "a" & b\n# c',
    help=True,
    foot=("Office <of> x", "Licence: y"),
    lead=Lead("5", "cases <b>", "Laos", "5 cases <b> (Laos)"),
)


def head(page: Page) -> Mapping[str, object]:
    """Read the front matter of a page."""
    found: Mapping[str, object] = yaml.safe_load(page.source.split("---\n")[1])
    return found


def body(page: Page) -> str:
    """Give the Markdown of a page as the engine reads it."""
    return page.source.split("---\n", 2)[2]


def test_a_page_is_a_file_in_a_folder_of_its_own() -> None:
    """The home page is one as well."""
    assert PAGE.file == "packages/x/index.md"
    assert Page("", "Home", "").file == "index.md"


def test_the_engine_sees_places_and_no_blocks() -> None:
    """Each place is a line of its own, numbered in the order of the blocks."""
    assert PAGE.blocks == ("<p>first</p>", "<p>second\n\n</p>")
    lines = body(PAGE).splitlines()
    assert [one for one in lines if one] == [
        "# Cases", "<!--block 0-->", "Words", "<!--block 1-->",
    ]  # fmt: skip
    assert not CONTROL.search(PAGE.source)
    assert body(PAGE).endswith("-->\n")


def test_a_page_without_blocks_is_its_markdown() -> None:
    """Nothing is added but the end of the last line."""
    plain = Page("", "Home", "\n# Home\n\nWords\n\n")
    assert plain.blocks == ()
    assert plain.source == '---\ntitle: "Home"\n---\n# Home\n\nWords\n'


def test_a_block_is_apart_whatever_is_in_it() -> None:
    """Lines, places and signs of Markdown too; an empty one keeps its place."""
    blocks = ("<p>a\n\n# b\n---\n</p>", "", "<!--block 1-->", "\\1 {{ x }} \\g<0>")
    page = Page("", "x", "\n".join(apart(one) for one in blocks))
    assert page.blocks == blocks
    assert body(page).split() == [
        part for number in range(4) for part in ("<!--block", f"{number}-->")
    ]


def test_the_front_matter_says_what_the_theme_asks_for() -> None:
    """Texts are escaped, as themes put them into their HTML as they are; YAML reads them."""
    assert head(PAGE) == {
        "title": "ຄະດີ &lt;b&gt; &amp; &quot;more&quot;: &#x27;x&#x27;",
        "description": "Says: &quot;a&quot; &amp; b\n# c",
        "help": True,
        "foot": ["Office &lt;of&gt; x", "Licence: y"],
        "lead": "5 cases &lt;b&gt; (Laos)",
    }
    assert head(Page("", "Home", "# Home")) == {"title": "Home"}
    assert "ຄະດີ" in PAGE.source


@pytest.mark.parametrize(
    ("html", "scripts"),
    [
        ('<div class="activity-groups"></div>', ["activities"]),
        ('<figure id="a" class="chart"></figure>', ["chart"]),
        ('<form id="finder"></form>', ["finder"]),
        ('<form id="finder"></form><i class="chart"></i>', ["chart", "finder"]),
        ("<p>chart, finder, activity-groups</p>", None),
    ],
)
def test_scripts_are_those_that_the_blocks_need(html: str, scripts: list[str] | None) -> None:
    """In whatever block it stands; what stands in Markdown calls no script."""
    page = Page("", "x", f"# x\n{apart('<p></p>')}\n{apart(html)}")
    assert head(page).get("scripts") == scripts
    assert "scripts" not in head(Page("", "x", f"# x\n\n`{html}`"))


def test_blocks_and_pictures_are_put_back() -> None:
    """Each in its place, whatever is in it, and the rest of the shell as it was."""
    place = picture_place("x", "view")
    page = Page("", "x", f"{apart(f'<figure>{place}</figure>')}{apart(chr(92) + '1')}")
    shell = "<a> <!--block 1--> <!-- other --> <!--block 0--> <b>"
    filled = page.filled(shell, {"x/view": "<svg>\\g<1></svg>", "y/view": ""})
    assert filled == "<a> \\1 <!-- other --> <figure><svg>\\g<1></svg></figure> <b>"


def test_a_picture_may_stand_beside_blocks() -> None:
    """Also twice, as a home page may show what another page shows."""
    page = Page("", "x", apart(f"1{picture_place('x', 'a')}2{picture_place('x', 'b')}"))
    shell = f"{picture_place('x', 'b')}<!--block 0-->"
    assert page.filled(shell, {"x/a": "A", "x/b": "B"}) == "B1A2B"


def test_a_page_is_filled_from_its_own_source() -> None:
    """What leaves the places as they are gives back the whole page."""
    lines = PAGE.filled(body(PAGE), {}).splitlines()
    assert [one for one in lines if one] == [
        "# Cases", "<p>first</p>", "Words", "<p>second", "</p>",
    ]  # fmt: skip


@pytest.mark.parametrize("comment", ["<!--block 0-->", "<!--block x-->", "<!--picture a/b-->"])
def test_a_comment_by_hand_is_no_place(comment: str) -> None:
    """Whoever writes such a comment gets no block, no picture and no error."""
    page = Page("", "x", f"# x\n\n{comment}\n\n{apart('<p>block</p>')}\n")
    assert page.filled(body(page), {"a/b": "<svg>"}).count("<p>block</p>") == 1
    assert "<svg>" not in page.filled(body(page), {"a/b": "<svg>"})


def test_a_picture_that_was_not_drawn_is_an_error() -> None:
    """A page is never published with a hole."""
    page = Page("", "x", apart(picture_place("x", "view")))
    with pytest.raises(KeyError, match="x/view"):
        page.filled("<!--block 0-->", {})


@pytest.mark.parametrize(
    "text", ["<!--block 0-->", "<!--picture x/view-->", "<!--block 7-->", "<!--picture no/where-->"]
)
def test_text_that_looks_like_a_place_is_text(text: str) -> None:
    """Templates escape what data say, in a block, in Markdown and in front matter."""
    engine = environment("en")
    template = (
        "# {{ t | markdown }}\n\n{% filter apart %}<p>{{ t }}{{ w | words }}</p>{% endfilter %}"
    )
    made = engine.from_string(template).render(t=text, w=Words(text, "lo"))
    page = Page("", text, made, text, foot=(text,))
    assert len(PLACE.findall(page.source)) == 1
    filled = page.filled(page.source, {"x/view": "<svg/>"})
    assert PLACE.search(filled) is None
    assert "<svg/>" not in filled
    # Title, description and foot, and twice in the block; in the heading its signs are escaped.
    assert unescape(filled).count(text) == 5


@pytest.mark.parametrize("case", [FIGURES, PERIODS, STRANGER])
def test_every_page_of_a_case_comes_apart(case: str) -> None:
    """No sign that divides is left, all blocks have a place, and no block has another in it."""
    made = published(case)
    _, sources = inspect(settings_of(case))
    pages = [one for some in all_pages(made, portions(made), sources).values() for one in some]
    assert sum(len(one.blocks) for one in pages) > len(pages)
    for page in pages:
        assert not CONTROL.search(page.source), page.path
        kinds = PLACE.findall(page.source)
        assert kinds == [("block", str(number)) for number in range(len(page.blocks))]
        for block in page.blocks:
            assert not CONTROL.search(block)
            assert "<!--block" not in block
