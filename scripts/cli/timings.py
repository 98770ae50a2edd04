"""How long a build took, for those who asked."""

from collections.abc import Iterator

from scripts.cli.columns import aligned
from scripts.model.language import Language
from scripts.site.build import Built
from scripts.text.numbers import number
from scripts.text.words import say


def told(built: Built, language: Language) -> Iterator[str]:
    """Say the seconds of each stage, and of each kind of product how many were kept and made."""
    seconds = built.timings.seconds.items()
    yield from aligned([(name, f"{number(round(one, 2), language)} s") for name, one in seconds])
    counts = (built.timings.kept, built.timings.made)
    rows = [[name, *(number(one[name], language) for one in counts)] for name in counts[0]]
    head = [say(language, f"cli.timings.{one}") for one in ("kept", "made")]
    yield from aligned([["", *head], *rows])
