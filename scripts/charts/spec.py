"""Vega-Lite specs as JSON."""

from typing import Any

Spec = dict[str, Any]
"""A spec or a part of one, such as a row of its data; what may stand in it the standard says."""
