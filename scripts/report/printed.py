"""What a printed number means: the report uses ``,`` and ``.`` both ways, and leading zeros."""

import re
from decimal import Decimal

from scripts.model.quantity import EXACT

GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+")
"""Thousands between commas or full stops, the same one throughout: ``1.418``, ``1,944,000``."""
DECIMAL = re.compile(r"\d+(?:[.,]\d+)?")


def meaning(printed: str, multiplier: int = 1) -> Decimal | None:
    """Read a printed number; ``multiplier`` is the word after it (million: 1,000,000).

    Three digits after a single separator are thousands: ``5.316`` is 5316, ``45,8`` is 45.8.
    """
    if GROUPED.fullmatch(printed):
        return EXACT.multiply(Decimal(re.sub(r"\D", "", printed)), multiplier)
    if DECIMAL.fullmatch(printed):
        return EXACT.multiply(Decimal(printed.replace(",", ".")), multiplier)
    return None
