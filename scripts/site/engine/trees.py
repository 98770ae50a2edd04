"""Trees of settings: those that all sites share, and those of an edition, laid over one another."""

from collections.abc import Mapping
from typing import Any

import yaml

Tree = dict[str, Any]
"""Settings as YAML has them."""


def shared_settings(theme: str, edition: str) -> Tree:
    """Give the settings of the theme (YAML) without those that the edition (YAML) sets itself.

    Lists are put together: the edition's come last.
    """
    # The edition's file may have tags of MkDocs' own, which stay in it: only keys matter here.
    return _without(yaml.safe_load(theme), yaml.load(edition, Loader=yaml.BaseLoader) or {})  # noqa: S506


def _without(tree: Tree, taken: Mapping[str, Any]) -> Tree:
    left: Tree = {}
    for key, value in tree.items():
        other = taken.get(key)
        if isinstance(value, dict) and isinstance(other, Mapping):
            left[key] = _without(value, other)
        elif isinstance(value, list) and isinstance(other, list):
            left[key] = [*value, *(one for one in other if one not in value)]
        elif other is None:
            left[key] = value
    return left


def merged(tree: Tree, over: Tree) -> Tree:
    """Lay one tree over another."""
    both = {key: merged(tree[key], value) if isinstance(value, dict) and key in tree else value
            for key, value in over.items()}  # fmt: skip
    return {**tree, **both}
