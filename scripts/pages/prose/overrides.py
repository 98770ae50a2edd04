"""Templates of the edition, which are laid over those of the theme: each can be parsed."""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from scripts.model.problem import Problem
from scripts.validation.reading.files import content

OVERRIDES = Path("docs", "overrides")


def override_problems(root: Path) -> Iterator[Problem]:
    """Say every template that the engine could not parse."""
    # As MkDocs makes its own (mkdocs.theme); its filters are known to it alone.
    engine = Environment(autoescape=False, extensions=["jinja2.ext.i18n"])  # noqa: S701 - only parsed
    for one in sorted((root / OVERRIDES).rglob("*.html")):
        place = one.relative_to(root).as_posix()
        text, problems = content(one, place, "utf-8")
        yield from problems
        try:
            engine.parse(text or "")
        except TemplateSyntaxError as error:
            yield Problem("prose-syntax", place, error.lineno)
