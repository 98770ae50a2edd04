"""YAML as JSON knows it: keys are texts, each once, a date is a text, numbers keep their digits."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import yaml

from scripts.validation.reading.json_text import Fault, deep
from scripts.validation.reading.yaml_nodes import nodes

TAG = "tag:yaml.org,2002:"
MERGE = f"{TAG}merge"
KINDS = ("str", "int", "float", "bool", "null", "map", "seq")
KNOWN = frozenset((*(f"{TAG}{one}" for one in KINDS), MERGE))
NO_NUMBERS = (".inf", ".nan")


class _Loader(yaml.SafeLoader):
    """YAML as JSON knows it: a date stays the text that it is."""

    def whole(self, node: yaml.ScalarNode) -> int | Decimal:
        """Read a whole number, also one with more digits than Python reads."""
        try:
            return self.construct_yaml_int(node)
        except ValueError:
            return Decimal(node.value.replace("_", ""))

    def number(self, node: yaml.ScalarNode) -> float | Decimal:
        """Read a number with all of its digits, unless it counts minutes (``1:30.5``)."""
        if ":" in node.value:
            return self.construct_yaml_float(node)
        return Decimal(node.value.replace("_", ""))


_Loader.add_constructor(f"{TAG}int", _Loader.whole)
_Loader.add_constructor(f"{TAG}float", _Loader.number)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in known if not tag.endswith(":timestamp")]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def parsed(text: str) -> tuple[Any, Fault | None]:
    """Parse YAML, with numbers that have a point as decimals."""
    try:
        node = yaml.compose(text, _Loader)
        fault = next(_faults(node), None) if node else None
        tree = _Loader("").construct_document(node) if node and not fault else None
    except yaml.YAMLError as error:
        return None, _at("syntax", getattr(error, "problem_mark", None))
    except (ValueError, ArithmeticError):  # a tag that the text behind it does not fit
        return None, Fault("syntax")
    except RecursionError:
        return None, Fault("deep")
    return (None, fault or Fault("deep")) if fault or deep(tree) else (tree, None)


def _at(why: str, mark: yaml.Mark | None, text: str = "") -> Fault:
    return Fault(why, mark.line + 1, mark.column + 1, text) if mark else Fault(why)


def _faults(text: yaml.Node) -> Iterator[Fault]:
    """Say what JSON does not have."""
    for node, leads_back in nodes(text):
        if leads_back:
            yield _at("loop", node.start_mark)
        elif node.tag not in KNOWN:
            yield _at("syntax", node.start_mark)
        elif node.tag == f"{TAG}float" and node.value.lower().lstrip("+-") in NO_NUMBERS:
            yield _at("number", node.start_mark, node.value)
        elif isinstance(node, yaml.MappingNode):
            yield from _keys(node)


def _keys(node: yaml.MappingNode) -> Iterator[Fault]:
    """Keys are texts, and none comes twice."""
    seen = set()
    for key, _ in node.value:
        if key.tag == MERGE:
            continue
        said = key.value if isinstance(key, yaml.ScalarNode) else ""
        if key.tag != f"{TAG}str":
            yield _at("key", key.start_mark, said)
        elif said in seen:
            yield _at("twice", key.start_mark, said)
        seen.add(said)
