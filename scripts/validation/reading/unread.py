"""Why a descriptor or a table in JSON or YAML cannot be read, as a problem."""

from scripts.model.problem import Problem
from scripts.validation.reading.json_text import Fault


def of_descriptor(fault: Fault, path: str) -> Problem:
    """Say why a descriptor cannot be read."""
    match fault.why:
        case "syntax":
            details = {"column": str(fault.column)}
            return Problem("descriptor-syntax", path, fault.line, details=details)
        case "deep":
            return Problem("descriptor-deep", path)
        case "loop":
            return Problem("alias-loop", path, fault.line)
        case "key":
            return Problem("descriptor-key", path, fault.line, "", fault.text)
        case _:
            return _strange(fault, path)


def of_table(fault: Fault, path: str) -> Problem:
    """Say why a file of rows cannot be read."""
    match fault.why:
        case "syntax":
            details = {"column": str(fault.column)}
            return Problem("json-syntax", path, fault.line, details=details)
        case "deep":
            return Problem("json-deep", path)
        case _:
            return _strange(fault, path)


def _strange(fault: Fault, path: str) -> Problem:
    if fault.why == "number":
        return Problem("json-number", path, fault.line, "", fault.text)
    return Problem("key-twice", path, fault.line, fault.text)
