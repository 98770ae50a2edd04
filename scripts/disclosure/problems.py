"""The gate: every small sensitive count carries a decision, no masked value can be computed.

It changes no value. The decisions stand in the committed CSV (``conf_status``,
``release_reason``); this floor refuses to publish without them.
"""

from scripts.disclosure.audit import audit_problems
from scripts.disclosure.gate import gate_problems
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem


def disclosure_problems(catalog: Catalog) -> list[Problem]:
    """Say every small count without a decision, and every masked value that can be computed."""
    return [*gate_problems(catalog), *audit_problems(catalog)]
