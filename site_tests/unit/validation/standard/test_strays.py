"""What looks like a property of the standard and would be ignored is told; other names are free."""

from typing import Any

import pytest

from scripts.validation.standard.judging import property_problems


def _package(level: str, stated: dict[str, Any]) -> dict[str, Any]:
    """Make a descriptor with something stated on one level."""
    on = {level: stated}
    constraints = {"required": True, **on.get("constraints", {})}
    field = {"name": "a", "constraints": constraints, **on.get("field", {})}
    reference = {"resource": "t", "fields": "a", **on.get("reference", {})}
    keys = [{"fields": "a", "reference": reference}]
    schema = {"fields": [field], "foreignKeys": keys, **on.get("schema", {})}
    dialect = {"delimiter": ";", **on.get("dialect", {})}
    resource = {"name": "t", "path": "t.csv", "schema": schema, "dialect": dialect}
    return {"title": "T", "resources": [{**resource, **on.get("resource", {})}],
            **on.get("package", {})}  # fmt: skip


def _found(level: str, stated: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(one.code, one.field, one.details.get("right", ""))
            for one in property_problems(_package(level, stated), "p")]  # fmt: skip


PLACES = {
    "package": "",
    "resource": "resources.t.",
    "dialect": "resources.t.dialect.",
    "schema": "resources.t.schema.",
    "field": "resources.t.schema.fields.a.",
    "constraints": "resources.t.schema.fields.a.constraints.",
    "reference": "resources.t.schema.foreignKeys.0.reference.",
}


@pytest.mark.parametrize(
    ("level", "name", "value", "right"),
    [
        ("field", "unique", True, "constraints.unique"),
        ("field", "minimum", 5, "constraints.minimum"),
        ("field", "enum", [9], "constraints.enum"),
        ("field", "pattern", "x", "constraints.pattern"),
        ("field", "min_length", 2, "constraints.minLength"),
        ("field", "Type", "integer", "type"),
        ("field", "types", "integer", "type"),
        ("field", "constraint", {"minimum": 5}, ""),
        ("field", "missing_values", ["-"], "missingValues"),
        ("constraints", "minimun", 5, "minimum"),
        ("constraints", "minimumLength", 5, "minLength"),
        ("constraints", "Enum", ["a"], "enum"),
        ("schema", "primarykey", "a", "primaryKey"),
        ("schema", "primary_key", "a", "primaryKey"),
        ("schema", "missingvalues", ["-"], "missingValues"),
        ("schema", "uniqueKey", [], "uniqueKeys"),
        ("resource", "primaryKey", "a", "schema.primaryKey"),
        ("resource", "primary_key", "a", "schema.primaryKey"),
        ("resource", "delimiter", ";", "dialect.delimiter"),
        ("resource", "paths", ["a.csv"], ""),
        ("resource", "encodings", "latin-1", "encoding"),
        ("dialect", "delimeter", ",", ""),
        ("dialect", "quote_char", "'", "quoteChar"),
        ("dialect", "skipInitialSpaces", True, "skipInitialSpace"),
        ("reference", "packages", "p", "package"),
        ("package", "Title", "T", "title"),
        ("package", "Languages", ["lo"], "languages"),
        ("package", "missingValues", ["-"], "resources.schema.missingValues"),
        ("package", "schema", {}, "resources.schema"),
    ],
)
def test_what_looks_like_a_property(level: str, name: str, value: object, right: str) -> None:
    """It is told with its place and what it should be, once; not where the right one stands."""
    where = PLACES[level]
    told = [("property-misplaced", where + name, where + right)] if right else []
    assert _found(level, {name: value}) == told


@pytest.mark.parametrize(
    ("level", "wrong", "right"),
    [("schema", "field", "fields"), ("field", "Name", "name"), ("schema", "foreignKey", "")],
)
def test_what_is_misspelled_is_not_missing_as_well(level: str, wrong: str, right: str) -> None:
    """A property that must be there and is misspelled is one problem."""
    descriptor = _package(level, {})
    [resource] = descriptor["resources"]
    inner = resource["schema"] if level == "schema" else resource["schema"]["fields"][0]
    inner[wrong] = inner.pop(right or "foreignKeys")
    codes = [one.code for one in property_problems(descriptor, "p")]
    assert codes == ["property-misplaced"]


@pytest.mark.parametrize(
    ("level", "names"),
    [
        ("package", ["views", "period", "theme", "path", "type", "author", "titles", "licence"]),
        ("resource", ["compression", "url", "date", "files", "table", "names", "label", "note",
                      "scheme", "innerpath", "hashing", "control", "layout", "stats", "pathType"]),
        ("schema", ["name", "title", "description", "version", "key", "notes", "required"]),
        ("field", ["unit", "label", "names", "category", "examples", "example@en", "rename",
                   "title@en", "subtype", "source", "note", "level"]),
        ("constraints", ["note", "unit", "reason"]),
        ("dialect", ["note", "quoting", "version", "null", "headerCase", "skipBlankRows"]),
    ],
)  # fmt: skip
def test_other_names_are_free(level: str, names: list[str]) -> None:
    """Whoever describes data may say more than the standard knows."""
    assert _found(level, dict.fromkeys(names, "x")) == []


@pytest.mark.parametrize(
    ("level", "name", "value"),
    [
        ("package", "languages", "lo"),
        ("package", "languages", ["lo", 5]),
        ("package", "title@en", 5),
        ("resource", "description@en", ["x"]),
        ("field", "title@lo", {}),
    ],
)
def test_what_is_beside_the_standard_has_a_kind_too(level: str, name: str, value: object) -> None:
    """Languages are a list of texts, and a text in a language is one."""
    assert _found(level, {name: value}) == [("property-kind", PLACES[level] + name, "")]
