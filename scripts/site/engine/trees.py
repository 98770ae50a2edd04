"""Trees of settings: those that all sites share, and those of an edition, laid over one another."""

from typing import Any

import yaml

Tree = dict[str, Any]
"""Settings as YAML has them."""


class Written:
    """A value of the edition as it is written there, with the tags that only the engine knows."""

    def __init__(self, node: yaml.Node) -> None:
        self.node = node


class _Dumper(yaml.SafeDumper):
    """Writes such values as they were."""


_Dumper.add_representer(Written, lambda _, one: one.node)


def shared_settings(theme: str, edition: str) -> Tree:
    """Give the settings of the theme (YAML) without those that the edition (YAML) sets itself.

    Lists are put together: the edition's come last.
    """
    # It is not made into values: a tag may stand for one of the engine's, a date be impossible.
    return _without(yaml.safe_load(theme), yaml.compose(edition, Loader=yaml.SafeLoader))


def _without(tree: Tree, taken: yaml.Node | None) -> Tree:
    stated = (
        {key.value: one for key, one in taken.value} if isinstance(taken, yaml.MappingNode) else {}
    )
    left: Tree = {}
    for key, value in tree.items():
        other = stated.get(key)
        if isinstance(value, dict) and isinstance(other, yaml.MappingNode):
            left[key] = _without(value, other)
        elif isinstance(value, list) and isinstance(other, yaml.SequenceNode):
            left[key] = [*value, *(Written(one) for one in other.value if one.value not in value)]
        elif other is None:
            left[key] = value
    return left


def merged(tree: Tree, over: Tree) -> Tree:
    """Lay one tree over another."""
    both = {key: merged(tree[key], value) if isinstance(value, dict) and key in tree else value
            for key, value in over.items()}  # fmt: skip
    return {**tree, **both}


def dumped(tree: Tree) -> str:
    """Write a tree as YAML."""
    return yaml.dump(tree, Dumper=_Dumper, allow_unicode=True)
