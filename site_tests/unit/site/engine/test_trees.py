"""Shared settings, with those of the edition over them."""

import pytest

from scripts.site.engine.trees import Tree, merged, shared_settings

THEME = """\
strict: true
theme: {name: material, features: [toc.follow]}
extra: {generator: false}
plugins: [search]
"""


@pytest.mark.parametrize(
    ("edition", "left"),
    [
        ("", {}),
        ("strict: false", {"strict": None}),
        ("theme: {name: mine}", {"theme": {"features": ["toc.follow"]}}),
        ("theme: {features: [navigation.top]}",
         {"theme": {"name": "material", "features": ["toc.follow", "navigation.top"]}}),
        ("plugins: [search, tags]", {"plugins": ["search", "tags"]}),
        ("extra: {languages: [lo]}", {}),
        ("markdown_extensions: [{a: !!python/name:b.c }]", {}),
    ],
)  # fmt: skip
def test_an_edition_has_its_way_in_what_it_sets(edition: str, left: Tree) -> None:
    """What it sets is left out of the shared settings; lists are put together, its own last."""
    shared = {
        "strict": True,
        "theme": {"name": "material", "features": ["toc.follow"]},
        "extra": {"generator": False},
        "plugins": ["search"],
    }
    wanted = {key: value for key, value in (shared | left).items() if value is not None}
    assert shared_settings(THEME, edition) == wanted


@pytest.mark.parametrize(
    ("tree", "over", "both"),
    [
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": 3}}, {"a": {"b": 1, "c": 3}}),
        ({"a": [1]}, {"a": [2]}, {"a": [2]}),
        ({}, {"a": {"b": 1}}, {"a": {"b": 1}}),
    ],
)
def test_a_tree_is_laid_over_another(tree: Tree, over: Tree, both: Tree) -> None:
    """Mappings are put together at every depth; any other value takes the place of one below."""
    assert merged(tree, over) == both
