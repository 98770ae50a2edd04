"""The views of a descriptor, as they are written."""

from collections.abc import Iterator, Mapping
from typing import Any

STRANGE = ("specType", "spec", "state")
"""Properties of views in other vocabularies: Data Package v1 and its forerunners."""


def named(descriptor: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give the views in our words, each with its place; those of a stranger are left alone."""
    views = descriptor.get("views")
    ours = [view for view in views if isinstance(view, dict)] if isinstance(views, list) else []
    known = [view for view in ours if not any(name in view for name in STRANGE)]
    for number, properties in enumerate(known):
        yield f"views.{properties.get('name') or number}", properties
