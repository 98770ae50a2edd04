"""How many checks agree, differ and are not shown, in words."""

from collections.abc import Sequence

from scripts.model.language import Language
from scripts.pages.records.checks import CheckRow
from scripts.text.numbers import number
from scripts.text.words import say


def implied(rows: Sequence[CheckRow], language: Language) -> str:
    """Count the parts that are no larger than their wholes, and those whose values are masked."""
    verdicts = [row.verdict for row in rows if row.implied]
    if not verdicts:
        return ""
    hidden = verdicts.count("hidden")
    words = say(language, "check.implied", count=number(verdicts.count("agrees"), language))
    if not hidden:
        return words
    return f"{words}; {say(language, 'check.implied_hidden', hidden=number(hidden, language))}"


def implied_more(rows: Sequence[CheckRow], language: Language) -> str:
    """Say how many of the checks that are counted stand on the page of all checks alone."""
    count = sum(row.implied for row in rows)
    return say(language, "check.implied_more", count=number(count, language)) if count else ""


def summary(rows: Sequence[CheckRow], language: Language) -> str:
    """Say how many of the checks agree, how many differ, and are not shown if any."""
    counts = _counts(rows)
    told = {**counts, "all": counts["agree"] + counts["differ"]}
    written = {key: number(count, language) for key, count in told.items()}
    words = say(language, "check.summary", **written)
    if not told["hidden"]:
        return words
    return f"{words} {say(language, 'check.summary_hidden', **written)}"


def brief(rows: Sequence[CheckRow], language: Language) -> str:
    """Say the same in few words, without the verdicts that there are none of."""
    words = {
        "agree": "check.some_agree",
        "differ": "check.some_differ",
        "hidden": "check.some_hidden",
    }
    counts = [(words[key], count) for key, count in _counts(rows).items() if count]
    return " · ".join(say(language, key, count=number(count, language)) for key, count in counts)


def _counts(rows: Sequence[CheckRow]) -> dict[str, int]:
    verdicts = [one.verdict for one in rows]
    return {
        "agree": verdicts.count("agrees"),
        "differ": verdicts.count("differs"),
        "hidden": verdicts.count("hidden"),
    }
