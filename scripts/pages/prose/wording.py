"""Hand-written pages, read for the words in them: spelling, and what is in one language only."""

import re
from collections.abc import Iterator, Mapping

from jinja2 import TemplateSyntaxError, nodes

from scripts.model.language import LANGUAGES, Language, twin
from scripts.model.problem import Problem
from scripts.pages.environment import environment
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.quotes import ARGUMENTS
from scripts.text.brief import brief
from scripts.text.lao.faults import told
from scripts.text.lao.spelling import CONTROL, marked
from scripts.text.lao.translation import SHOWN, untranslated
from scripts.text.markup import paragraphs, words

ANCHOR = re.compile(r"(?<!\{)\{:?[^{}\n]*?#([\w.-]+)[^{}\n]*\}")
Named = dict[str, int]
"""What a page names, as it is written, and on which line first."""


def problems(sources: Mapping[Language, Sources]) -> list[Problem]:
    """Say every fault of spelling, and what is in one language only, of all pages."""
    found: list[Problem] = []
    for language in LANGUAGES:
        for file, source in sorted(sources[language].items()):
            place, twin_place = (f"docs/{one}/{file}" for one in (language, twin(language)))
            found += _spelling(place, source)
            other = sources[twin(language)].get(file)
            if other is None:
                found.append(Problem("prose-twin", place, details={"twin": twin_place}))
            else:
                found += _missing(place, source, other, twin_place)
                found += _untranslated(place, source, other, language)
    return found


def _spelling(place: str, source: str) -> Iterator[Problem]:
    lines = zip(source.split("\n"), words(source).split("\n"), strict=True)
    for number, (line, text) in enumerate(lines, 1):
        if CONTROL.search(line):
            yield Problem("control-character", place, number, "", marked(line))
        yield from told(text, (place, number, ""), line)


def _missing(place: str, source: str, other: str, twin_place: str) -> Iterator[Problem]:
    calls, known_calls = _calls(source), _calls(other)
    named = _anchors(source) | (calls or {})
    # Where it cannot be parsed, what it calls is not known; that is a fault of its own.
    known = _anchors(other) | known_calls if known_calls is not None else named
    for column, (name, line) in enumerate(named.items(), 1):
        if name not in known:
            details = {"twin": twin_place}
            yield Problem("prose-missing", place, line, "", name, details, column)


def _untranslated(place: str, source: str, other: str, language: Language) -> Iterator[Problem]:
    translated = {text for _, text in paragraphs(other)}
    for line, text in paragraphs(source):
        if untranslated(text, language, translated):
            details = {"language": language}
            yield Problem("untranslated", place, line, "", brief(text, SHOWN), details, 1)


def _anchors(source: str) -> Named:
    lines = enumerate(source.split("\n"), 1)
    return {f"{{#{name}}}": number for number, line in lines for name in ANCHOR.findall(line)}


def _calls(source: str) -> Named | None:
    """Find what a page calls, without the words of its own; nothing where it cannot be parsed."""
    try:
        tree = environment("en").parse(source)
    except TemplateSyntaxError:
        return None
    found: Named = {}
    for call in tree.find_all(nodes.Call):
        name = call.node.name if isinstance(call.node, nodes.Name) else ""
        if name in ARGUMENTS:
            keys = [one.value for one in call.args if isinstance(one, nodes.Const)]
            written = ", ".join(f'"{key}"' for key in keys[: ARGUMENTS[name]])
            found.setdefault(f"{name}({written})", call.lineno)
    return found
