"""The example package of a new project: described as any CSV file, with its texts filled in."""

from collections.abc import Mapping, Sequence

from scripts.starting.descriptor import Properties, descriptor
from scripts.starting.package import PACKAGES, written
from scripts.starting.sources import Source
from scripts.validation.inference.columns import infer

NAME = "rainfall"
PATH = f"data/{NAME}.csv"
LICENCE = {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}
VIEW = {"name": "by-month", "resource": NAME, "mark": "line", "x": "month", "y": "rainfall_mm"}

Texts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""The texts by language, by what they are of, and by name (title, description, question)."""


def example(content: bytes, texts: Texts) -> dict[str, bytes]:
    """Make the files of the package; the texts have every language of the project."""
    made = _descriptor(content, texts)
    folder = f"{PACKAGES}/{NAME}"
    return {f"{folder}/datapackage.json": written(made), f"{folder}/{PATH}": content}


def _descriptor(content: bytes, texts: Texts) -> Properties:
    table, _ = infer(content, PATH)
    sources = [Source(NAME, PATH, content, table)] if table else []
    made = descriptor(NAME, list(texts), sources, [])
    places = {"package": made}
    for resource in made["resources"]:
        places["resource"] = resource
        places |= {field["name"]: field for field in resource["schema"]["fields"]}
    for place, properties in places.items():
        properties.update(_in_languages(texts, place))
    made["licenses"] = [{**LICENCE, **_in_languages(texts, "licence")}]
    made["sources"] = [_in_languages(texts, "source")]
    made["views"] = [{**VIEW, **_in_languages(texts, "view")}]
    return made


def _in_languages(texts: Texts, place: str) -> dict[str, str]:
    """Give the texts of a place as properties: ``title``, then ``title@en`` and so on."""
    first: Sequence[str] = list(texts)[:1]
    return {
        name if language in first else f"{name}@{language}": words
        for language, places in texts.items()
        for name, words in places[place].items()
    }
