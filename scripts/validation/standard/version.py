"""The version of the standard that a descriptor states."""

import re
from collections.abc import Mapping
from typing import Any

STATED = re.compile(r"/profiles/(\d)\.\d+/")
"""How the addresses of the standard's own profiles name their version."""
FIRST = ("data-package", "tabular-data-package", "fiscal-data-package")
"""What ``profile`` says in version 1."""


def version(descriptor: Mapping[str, Any]) -> int | None:
    """Give the version that a descriptor states by ``$schema`` or ``profile``, if it states any."""
    for name in ("$schema", "profile"):
        value = descriptor.get(name)
        if isinstance(value, str):
            if found := STATED.search(value):
                return int(found[1])
            if value in FIRST:
                return 1
    return None
