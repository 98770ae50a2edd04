"""Values of descriptors as they are written there: texts as they are, all else as JSON."""

import json
from decimal import Decimal


def written(value: object) -> str:
    """Write a value for people who know the file and not the language that reads it."""
    if isinstance(value, str | Decimal):
        return str(value)
    return json.dumps(value, ensure_ascii=False, default=str)
