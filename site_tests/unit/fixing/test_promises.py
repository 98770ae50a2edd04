"""What a message promises of ``fix`` is so: it mends what is said, and nothing else is said."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.fixing.files import mend
from scripts.site.writer import replace
from scripts.text.lao.faults import COMMAND
from scripts.text.messages import message
from site_tests.making import EDITION, LANGUAGES
from site_tests.mini import FIGURES, copied, edited
from site_tests.unit.validation.judging import judged

WRONG = "ຈ\u0ecd\u0eb2ນວນ"
NAME = "zone-2022"
FOLDER = f"datapackages/{NAME}"
Spoil = Callable[[Path], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a sound project to spoil."""
    return copied(FIGURES, tmp_path)


def _title(project: Path) -> None:
    edited(project, NAME, lambda one: one.update({"title": WRONG}))


def _escaped(project: Path) -> None:
    _title(project)
    path = project / FOLDER / "datapackage.json"
    text = path.read_text(encoding="utf-8").replace('"title"', '"t\\u0069tle"')
    path.write_text(text, encoding="utf-8")


def _yaml(project: Path) -> None:
    _title(project)
    path = project / FOLDER / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    path.with_suffix(".yaml").write_text(yaml.safe_dump(descriptor), encoding="utf-8")
    path.unlink()


def _resource(project: Path, **more: Any) -> None:  # noqa: ANN401 - whatever a descriptor may hold
    schema = {"fields": [{"name": "title", "type": "string", "title": "ຊື່", "title@en": "Name"}]}
    texts = {"title": "ແຖວ", "title@en": "Rows", "description": "ແຖວ", "description@en": "Rows"}
    schema["fields"][0] |= {"description": "ຊື່", "description@en": "Name"}
    resource = {"name": "rows", **texts, "schema": schema, **more}
    edited(project, NAME, lambda one: one["resources"].append(resource))


def _file(encoding: str = "utf-8", text: str = f"title\n{WRONG}\n", **more: Any) -> Spoil:  # noqa: ANN401
    def spoil(project: Path) -> None:
        (project / FOLDER / "rows.csv").write_text(text, encoding=encoding)
        _resource(project, path="rows.csv", encoding=encoding, **more)

    return spoil


def _space(project: Path) -> None:
    edited(project, NAME, lambda one: one.update({"title": " ການ"}))


def _number(project: Path) -> None:
    about = {
        "title": "ຈຳນວນ",
        "title@en": "Count",
        "description": "ຈຳນວນ",
        "description@en": "Count",
    }
    schema = {"fields": [{"name": "n", "type": "integer", **about}]}
    _file(text="n\n7\n8 \n", schema=schema)(project)


REACHED: dict[str, Spoil] = {
    "a title": _title,
    "a key in escapes": _escaped,
    "a table": _file(),
    "a space before a title": _space,
    "a space behind a cell": _file(text="title\nການ \n"),
    "a space behind a number": _number,
    "a space before a cell in English": _file(text="title\n\u3000Rows\n"),
    "a table that says what all say": _file(dialect={"header": True, "quoteChar": '"'}),
}
LEFT: dict[str, Spoil] = {
    "YAML": _yaml,
    "rows in the descriptor": lambda project: _resource(project, data=[{"title": WRONG}]),
    "another encoding": _file("utf-16"),
    "a table without a header": _file(text=f"{WRONG}\n", dialect={"header": False}),
}


@pytest.mark.parametrize("name", REACHED)
def test_fix_mends_what_it_is_said_to_mend(project: Path, name: str) -> None:
    """The message names the command, and the command leaves nothing to say."""
    REACHED[name](project)
    [problem] = judged(project)
    assert all(COMMAND in message(problem, language) for language in LANGUAGES)
    assert len(mend(project, EDITION, replace)[0]) == 1
    assert judged(project) == []


@pytest.mark.parametrize("name", LEFT)
def test_fix_is_not_named_where_it_does_nothing(project: Path, name: str) -> None:
    """The message says the right form alone, once."""
    LEFT[name](project)
    [problem] = judged(project)
    told = [message(problem, language) for language in LANGUAGES]
    assert problem.code == "spelling"
    assert all('"ຈ\u0eb3"' in one and COMMAND not in one for one in told)
