"""Hand-written pages, read for the words in them: spelling, and what a language lacks."""

import re
from collections.abc import Iterator, Mapping

from jinja2 import TemplateSyntaxError, nodes

from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.environment import environment
from scripts.pages.prose.pages import Sources
from scripts.pages.prose.quotes import ARGUMENTS
from scripts.text.brief import brief
from scripts.text.lao.faults import told
from scripts.text.lao.spelling import CONTROL, marked
from scripts.text.markup import paragraphs, words
from scripts.text.translation import SHOWN, untranslated

ANCHOR = re.compile(r"(?<!\{)\{:?[^{}\n]*?#([\w.-]+)[^{}\n]*\}")
Named = dict[str, int]
"""What a page names, as it is written, and on which line first."""


def wording_problems(sources: Mapping[Language, Sources]) -> list[Problem]:
    """Say every fault of spelling, and what is not in every language, of all pages."""
    found: list[Problem] = []
    for language, pages in sources.items():
        for file, source in sorted(pages.items()):
            place = f"docs/{language}/{file}"
            found += _spelling(place, source)
            found += _untranslated(place, source, _others(sources, language, file), language)
    for file in sorted({file for pages in sources.values() for file in pages}):
        found += _translations(sources, file)
    return found


def _others(
    sources: Mapping[Language, Sources], language: Language, file: str
) -> dict[Language, str]:
    """Give the same page in the other languages that have it."""
    found = {one: pages[file] for one, pages in sources.items() if file in pages}
    return {one: source for one, source in found.items() if one != language}


def _translations(sources: Mapping[Language, Sources], file: str) -> Iterator[Problem]:
    """A page and what it names are there in every language: each gap is told once a language."""
    having = {one: pages[file] for one, pages in sources.items() if file in pages}
    first = next(iter(having))
    for language in sources:
        if language not in having:
            details = {"twin": f"docs/{language}/{file}"}
            yield Problem("prose-twin", f"docs/{first}/{file}", details=details)
    for language, source in having.items():
        for other, translation in having.items():
            if other != language and first in {language, other}:
                twin = f"docs/{other}/{file}"
                yield from _missing(f"docs/{language}/{file}", source, translation, twin)


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


def _untranslated(
    place: str, source: str, others: Mapping[Language, str], language: Language
) -> Iterator[Problem]:
    translated = {
        one: {text for _, text in paragraphs(translation)} for one, translation in others.items()
    }
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
