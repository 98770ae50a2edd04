"""Shared settings, with those of the edition over them."""

import pytest
import yaml

from scripts.site.engine.trees import Tree, dumped, merged, shared_settings

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
    assert yaml.safe_load(dumped(shared_settings(THEME, edition))) == wanted


def test_what_only_the_engine_knows_stays_as_it_is() -> None:
    """Tags, words for truth and days that are none come out of a list as they went in."""
    own = """\
markdown_extensions:
- toc:
    permalink: true
    slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
- emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
- day: 2022-13-45
"""
    made = written(dumped(shared_settings("markdown_extensions: [tables]", own)))
    assert made == ["tables\n...\n", *written(own)]


def written(text: str) -> list[str]:
    """Give each member of the only list of some YAML, as it is written."""
    root = yaml.compose(text, yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    [(_, listed)] = root.value
    return [yaml.serialize(one) for one in listed.value]


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
