"""The version of the standard that a descriptor states."""

import re
from collections.abc import Mapping
from typing import Any

from scripts.validation.parts.format import profile, profiled

STATED = re.compile(r"/profiles/(\d)\.\d+/")
"""How the addresses of the standard's own profiles name their version."""
FIRST = ("data-package", "tabular-data-package", "fiscal-data-package")
"""What ``profile`` says in version 1."""


def typed(descriptor: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give fields the type that version 1 has where none is stated: they are texts.

    The descriptor is sound; in version 2 such a field may hold anything.
    """
    first = version(descriptor) == 1
    made = [_typed(one) if first or profiled(one, descriptor) else one
            for one in descriptor["resources"]]  # fmt: skip
    return {**descriptor, "resources": made}


def _typed(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    schema = resource.get("schema")
    if not isinstance(schema, dict):
        return resource
    fields = [{**one, "type": one.get("type") or "string"} for one in schema["fields"]]
    return {**resource, "schema": {**schema, "fields": fields}}


def version(descriptor: Mapping[str, Any]) -> int | None:
    """Give the version that a descriptor states by ``$schema`` or ``profile``, if it states any."""
    for name in ("$schema", "profile"):
        value = descriptor.get(name)
        if isinstance(value, str) and (found := STATED.search(value)):
            return int(found[1])
    return 1 if profile(descriptor) in FIRST else None
