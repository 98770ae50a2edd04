"""Hand-written pages, read for the words in them: spelling, and what a language lacks."""

import re
from collections.abc import Iterator, Mapping

from scripts.model.language import Language
from scripts.model.problem import Problem
from scripts.pages.prose.pages import HOME
from scripts.pages.prose.parsing import Pages, Parsed
from scripts.pages.prose.quotes import ARGUMENTS
from scripts.text.brief import brief
from scripts.text.lao.faults import told
from scripts.text.lao.spelling import CONTROL, marked
from scripts.text.markup import paragraphs, words
from scripts.text.translation import SHOWN, untranslated

ANCHOR = re.compile(r"(?<!\{)\{:?[^{}\n]*?#([\w.-]+)[^{}\n]*\}")
Named = dict[str, int]
"""What a page names, as it is written, and on which line first."""


def wording_problems(pages: Pages) -> list[Problem]:
    """Say every fault of spelling, and what is not in every language, of all pages."""
    found: list[Problem] = []
    for file in sorted({file for members in pages.values() for file in members}):
        having = {one: members[file] for one, members in pages.items() if file in members}
        for language, page in having.items():
            found += _spelling(f"docs/{language}/{file}", page.source)
        found += _untranslated(file, having)
        found += _translations(file, having, list(pages))
    return found


def _spelling(place: str, source: str) -> Iterator[Problem]:
    lines = zip(source.split("\n"), words(source).split("\n"), strict=True)
    for number, (line, text) in enumerate(lines, 1):
        if CONTROL.search(line):
            yield Problem("control-character", place, number, "", marked(line))
        yield from told(text, (place, number, ""), line)


def _translations(
    file: str, having: Mapping[Language, Parsed], languages: list[Language]
) -> Iterator[Problem]:
    """A page, and what it names, is there in every language: the first is held against others.

    A home page that is missing has a problem of its own.
    """
    first = next(iter(having))
    for language in languages:
        if language not in having and file != HOME:
            details = {"twin": f"docs/{language}/{file}"}
            yield Problem("prose-twin", f"docs/{first}/{file}", details=details)
    for language, page in having.items():
        if language != first:
            yield from _missing(file, (first, having[first]), (language, page))
            yield from _missing(file, (language, page), (first, having[first]))


def _missing(
    file: str, one: tuple[Language, Parsed], other: tuple[Language, Parsed]
) -> Iterator[Problem]:
    """Say what a page names and its translation does not."""
    (language, page), (twin, translation) = one, other
    known = _named(translation)
    for column, (name, line) in enumerate(_named(page).items(), 1):
        # Where a page cannot be parsed, what it calls is not known; that is a fault of its own.
        unknown = translation.tree is None and not name.startswith("{")
        if name not in known and not unknown:
            details = {"twin": f"docs/{twin}/{file}"}
            yield Problem(
                "prose-missing", f"docs/{language}/{file}", line, "", name, details, column
            )


def _named(page: Parsed) -> Named:
    return _anchors(page.source) | _calls(page)


def _anchors(source: str) -> Named:
    lines = enumerate(source.split("\n"), 1)
    return {f"{{#{name}}}": number for number, line in lines for name in ANCHOR.findall(line)}


def _calls(page: Parsed) -> Named:
    """Find what a page calls, without the words of its own."""
    found: Named = {}
    for call in page.calls:
        if call.name in ARGUMENTS:
            keys = call.words[: ARGUMENTS[call.name]]
            written = ", ".join(f'"{key}"' for key in keys)
            found.setdefault(f"{call.name}({written})", call.line)
    return found


def _untranslated(file: str, having: Mapping[Language, Parsed]) -> Iterator[Problem]:
    listed = {language: paragraphs(page.source) for language, page in having.items()}
    texts = {language: {text for _, text in found} for language, found in listed.items()}
    for language, found in listed.items():
        others = {one: known for one, known in texts.items() if one != language}
        for line, text in found:
            if untranslated(text, language, others):
                details = {"language": language}
                cell = brief(text, SHOWN)
                yield Problem("untranslated", f"docs/{language}/{file}", line, "", cell, details, 1)
