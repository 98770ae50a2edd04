"""Every property of Data Package 1.0 and 2.0, by the level of a descriptor that it stands on.

The source are the schemas that the standard publishes (datapackage.org/profiles); a test holds this
table against them, and the list in CONTRIBUTING.md against this table.
"""

from collections.abc import Mapping

from scripts.validation.standard.property import Property as Known
from scripts.validation.standard.property import Use

SHOWN: Use = "shown"
REFUSED: Use = "refused"
TYPES = (
    "any", "array", "boolean", "date", "datetime", "duration", "geojson", "geopoint", "integer",
    "list", "number", "object", "string", "time", "year", "yearmonth",
)  # fmt: skip
"""The types of fields (Table Schema, Field Types)."""
ITEMS = ("string", "integer", "boolean", "number", "datetime", "date", "time")
MATCHES = ("exact", "equal", "subset", "superset", "partial")

NAMED = {
    "title": Known("text", SHOWN),
    "description": Known("text", SHOWN),
}
SOURCED = {
    "homepage": Known("text", SHOWN),
    "licenses": Known("objects", SHOWN, "license"),
    "sources": Known("objects", SHOWN, "source"),
}
PROFILED = {
    "$schema": Known("text"),
    "profile": Known("text", until=1),
}
PERSON = {
    "title": Known("text", SHOWN),
    "path": Known("text", SHOWN),
    "email": Known("email", SHOWN),
}
PROPERTIES: Mapping[str, Mapping[str, Known]] = {
    "package": {
        **PROFILED,
        "name": Known("text"),
        "id": Known("text", SHOWN),
        **NAMED,
        **SOURCED,
        "version": Known("text", SHOWN),
        "created": Known("day", SHOWN),
        "contributors": Known("objects", SHOWN, "contributor"),
        "keywords": Known("texts", SHOWN),
        "image": Known("text", SHOWN),
        "resources": Known("objects", inner="resource", needed=True, filled=True),
    },
    "contributor": {
        **PERSON,
        "givenName": Known("text", SHOWN, since=2),
        "familyName": Known("text", SHOWN, since=2),
        "organization": Known("text", SHOWN),
        "role": Known("text", SHOWN, until=1),
        "roles": Known("texts", SHOWN, since=2),
    },
    "license": {
        "name": Known("text", SHOWN),
        "path": Known("text", SHOWN),
        "title": Known("text", SHOWN),
    },
    "source": {**PERSON, "version": Known("text", SHOWN, since=2)},
    "resource": {
        **PROFILED,
        "name": Known("text", needed=True),
        "path": Known("names"),
        "data": Known("any"),
        "type": Known("text", since=2),
        **NAMED,
        **SOURCED,
        "format": Known("text"),
        "mediatype": Known("text", SHOWN),
        "encoding": Known("text"),
        "bytes": Known("whole"),
        "hash": Known("text"),
        "dialect": Known("place", inner="dialect"),
        "schema": Known("place", inner="schema"),
    },
    "dialect": {
        "$schema": Known("text", since=2),
        "csvddfVersion": Known("amount", until=1),
        "caseSensitiveHeader": Known("flag", until=1),
        "header": Known("flag"),
        "headerRows": Known("numbers", since=2),
        "headerJoin": Known("text", since=2),
        "commentRows": Known("numbers", since=2),
        "commentChar": Known("text"),
        "delimiter": Known("text"),
        "lineTerminator": Known("text"),
        "quoteChar": Known("text"),
        "doubleQuote": Known("flag"),
        "escapeChar": Known("text"),
        "nullSequence": Known("text"),
        "skipInitialSpace": Known("flag"),
        "property": Known("text", since=2),
        "itemType": Known("text", known=("array", "object"), since=2),
        "itemKeys": Known("texts", since=2),
        "sheetNumber": Known("whole", since=2),
        "sheetName": Known("text", since=2),
        "table": Known("text", REFUSED, since=2),
    },
    "schema": {
        "$schema": Known("text", since=2),
        "fields": Known("objects", inner="field", needed=True, filled=True),
        "fieldsMatch": Known("names", known=MATCHES, since=2),
        "missingValues": Known("gaps", inner="gap"),
        "primaryKey": Known("names"),
        "uniqueKeys": Known("keys", since=2),
        "foreignKeys": Known("objects", inner="foreignKey"),
    },
    "gap": {
        "value": Known("text", since=2, needed=True),
        "label": Known("text", SHOWN, since=2),
    },
    "foreignKey": {
        "fields": Known("names", needed=True),
        "reference": Known("object", inner="reference", needed=True),
    },
    "reference": {
        "resource": Known("text"),
        "fields": Known("names", needed=True),
    },
    "field": {
        "name": Known("text", needed=True, filled=True),
        "type": Known("text", known=TYPES),
        "format": Known("text"),
        **NAMED,
        "example": Known("any", SHOWN),
        "rdfType": Known("text", SHOWN),
        "constraints": Known("object", inner="constraints"),
        "missingValues": Known("gaps", inner="gap", since=2),
        "categories": Known("codes", inner="category", since=2),
        "categoriesOrdered": Known("flag", since=2),
        "bareNumber": Known("flag"),
        "decimalChar": Known("text"),
        "groupChar": Known("text"),
        "trueValues": Known("texts", filled=True),
        "falseValues": Known("texts", filled=True),
        "delimiter": Known("text", since=2, filled=True),
        "itemType": Known("text", known=ITEMS, since=2),
    },
    "category": {
        "value": Known("any", since=2, needed=True),
        "label": Known("text", SHOWN, since=2),
    },
    "constraints": {
        "required": Known("flag"),
        "unique": Known("flag"),
        "pattern": Known("text"),
        "enum": Known("any"),
        "minLength": Known("whole"),
        "maxLength": Known("whole"),
        "minimum": Known("any"),
        "maximum": Known("any"),
        "exclusiveMinimum": Known("any", since=2),
        "exclusiveMaximum": Known("any", since=2),
        "jsonSchema": Known("object", since=2),
    },
}
