"""The nodes of a YAML text, gone through once however its aliases lead."""

from collections.abc import Collection, Iterator

import yaml


def nodes(
    node: yaml.Node | None, above: Collection[int] = (), seen: set[int] | None = None
) -> Iterator[tuple[yaml.Node, bool]]:
    """Give a node and all below it, keys too, with whether an alias leads back into it.

    What an alias names again is gone through once, so that aliases of aliases cost nothing.
    """
    seen = set() if seen is None else seen
    if node is None:
        return
    if id(node) in above:
        yield node, True
    elif id(node) not in seen:
        seen.add(id(node))
        yield node, False
        for one in _below(node):
            yield from nodes(one, {*above, id(node)}, seen)


def _below(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value
