"""The glossary: every term in both languages, with its anchor, and a link wherever it is named."""

import pytest

from scripts.model.addresses import Site
from scripts.model.language import Language
from scripts.pages.kinds.glossary import glossary_pages, term_groups
from scripts.pages.prose.pages import prose_pages
from scripts.pages.prose.proofreading import prose_problems
from scripts.pages.publication import Publication
from scripts.text.messages import message
from site_tests import making
from site_tests.making import LANGUAGES
from site_tests.markup import Tags
from site_tests.mini import STRANGER, published

SHELTER = {
    "code": "shelter", "group": "help", "name_lo": "ສູນພັກເຊົາ", "name_en": "shelter",
    "definition_lo": "ບ່ອນພັກ <ຊົ່ວຄາວ>.", "definition_en": "A place to stay <for a time>.",
}  # fmt: skip
OTHERS = [
    SHELTER | {"code": "figure", "group": "data", "name_lo": "ຕົວເລກ", "name_en": "figure"},
    SHELTER | {"code": "hotline", "name_lo": "ສາຍດ່ວນ", "name_en": "hotline"},
]

HOME = {"index.md": ""}
"""A page that every language has."""


@pytest.fixture
def made() -> Publication:
    """Publish three terms of two groups."""
    read = making.catalog(terms=[SHELTER, *OTHERS])
    return Publication(read, Site("https://example.org/"))


def test_terms_stand_by_group_in_the_order_of_their_list(made: Publication) -> None:
    """A group stands where its first term does, with all of its terms."""
    found = [(one.code, [term.code for term in one.terms]) for one in term_groups(made, "en")]
    assert found == [("help", ["shelter", "hotline"]), ("data", ["figure"])]


@pytest.mark.parametrize(
    ("language", "other", "names", "definition"),
    [
        ("lo", "en", ("ສູນພັກເຊົາ", "shelter"), "ບ່ອນພັກ &lt;ຊົ່ວຄາວ&gt;."),
        ("en", "lo", ("shelter", "ສູນພັກເຊົາ"), "A place to stay &lt;for a time&gt;."),
    ],
)
def test_a_term_has_both_names_and_its_meaning(
    made: Publication, language: Language, other: str, names: tuple[str, str], definition: str
) -> None:
    """The name in the other language says which language it is in."""
    [page] = glossary_pages(made, language)
    assert page.path == "glossary/"
    term = f'<dfn>{names[0]}</dfn> <span class="twin" lang="{other}">{names[1]}</span>'
    assert f'<dt id="shelter">{term}' in page.markdown
    assert f"<dd>{definition}</dd>" in page.markdown


def test_anchors_of_terms_and_groups_are_apart(made: Publication) -> None:
    """Every term is an anchor, and no heading takes it."""
    [page] = glossary_pages(made, "en")
    assert Tags(page.markdown).all("id") == ["shelter", "hotline", "figure"]
    assert "{#group-help}" in page.markdown


def test_without_terms_there_is_no_glossary() -> None:
    """A project that lists no terms gets no empty page."""
    assert glossary_pages(published(STRANGER), "en") == []


@pytest.mark.parametrize(
    ("language", "call", "words"),
    [("en", '"shelter"', "shelter"), ("lo", '"shelter"', "ສູນພັກເຊົາ"),
     ("en", '"shelter", "a < shelter"', "a &lt; shelter")],
)  # fmt: skip
def test_prose_links_a_term_by_its_name_or_other_words(
    made: Publication, language: Language, call: str, words: str
) -> None:
    """The link is relative to the page and leads to the term's own anchor."""
    [page] = prose_pages(made, language, {"a/b.md": f"{{{{ term({call}) }}}}"})
    assert page.markdown == f'<a class="term" href="../../glossary/#shelter">{words}</a>'


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        ('{{ term("sheltr") }}', "prose-term", "sheltr"),
        ('{{ term("sheltr", "shelter") }}', "prose-term", "sheltr"),
        ("{{ term() }}", "prose-arguments", "term"),
        ('{{ term("shelter", "the", "shelter") }}', "prose-arguments", "term"),
        ('{{ term("shelter", words="shelter") }}', "prose-arguments", "term"),
    ],
)
def test_a_wrong_term_has_its_line(made: Publication, line: str, code: str, cell: str) -> None:
    """An unknown term is told with file, line and mend, before anything is rendered."""
    found = prose_problems(
        made.catalog,
        {language: {**HOME, "a.md": f"# A\n\n{line}\n"} for language in LANGUAGES},
    )
    assert [(one.code, one.path, one.row, one.cell) for one in found] == [
        (code, f"docs/{language}/a.md", 3, cell) for language in LANGUAGES
    ]
    assert all("docs/lo/a.md" in message(found[0], language) for language in LANGUAGES)


def test_the_words_of_a_term_need_not_be_a_code(made: Publication) -> None:
    """Only the first name is looked up."""
    source = {**HOME, "a.md": '{{ term("shelter", "places of safety") }}'}
    assert prose_problems(made.catalog, {"lo": source, "en": source}) == []
