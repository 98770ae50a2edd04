"""The fields of a table as frictionless reads them, with their texts."""

from frictionless import Field as StandardField

from scripts.model.field import Field
from scripts.validation.reading.descriptor import text


def field(field: StandardField, tags: tuple[str, ...]) -> Field:
    """Give a field with its texts in the languages of its package."""
    words = {**field.custom, "title": field.title, "description": field.description}
    return Field(
        name=field.name,
        type=field.type,
        title=text(words, "title", tags),
        description=text(words, "description", tags),
        constraints=dict(field.constraints),
    )
