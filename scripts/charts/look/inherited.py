"""Names that every JavaScript object has: Vega takes a value of that name for part of itself."""

from collections.abc import Mapping

from scripts.charts.spec import Spec

INHERITED = frozenset(
    {"constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
     "toString", "valueOf", "__proto__", "__defineGetter__", "__defineSetter__",
     "__lookupGetter__", "__lookupSetter__"}
)  # fmt: skip


def all_apart(spec: Mapping[str, object]) -> Spec:
    """Give a spec without such names, or a part of one: a blank that nobody sees ends them."""
    return {_named(key): _apart(part) for key, part in spec.items()}


def _apart(part: object) -> object:
    if isinstance(part, str):
        return _named(part)
    if isinstance(part, list):
        return [_apart(one) for one in part]
    return all_apart(part) if isinstance(part, dict) else part


def _named(text: str) -> str:
    return f"{text} " if text in INHERITED else text
