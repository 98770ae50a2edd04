"""``python -m site_tests.fuzzing RUNS SEED``: change the packages of this edition, run by run.

Each run changes one package in one to three ways and reads the whole edition. No run may end in an
exception, and what is accepted has every row and value of its files.
"""

import csv
import random
import shutil
import sys
import tempfile
import traceback
from contextlib import closing, suppress
from pathlib import Path

from scripts.site.inspection import judge
from scripts.site.kept.store import Store
from scripts.site.settings import Settings, settings
from scripts.text.words import speaking
from site_tests.building import ROOT
from site_tests.fuzzing.changes import CHANGES
from site_tests.fuzzing.reading import differences


def run(project: Path, known: Settings, store: Store, chance: random.Random) -> tuple[str, str]:
    """Change a package, read everything, and say what went wrong, if anything, and of what kind."""
    folder = chance.choice(sorted((project / "datapackages").iterdir()))
    kept = project / "kept"
    shutil.copytree(folder, kept)
    changes = chance.choices(CHANGES, k=chance.choice((1, 1, 2, 3)))
    try:
        for change in changes:
            # What the change before has broken cannot be changed again.
            with suppress(UnicodeError, ValueError, LookupError, csv.Error):
                change(chance, folder)
        with speaking(known.edition.words):
            catalog, _, problems = judge(known, store)
        if problems:
            return "refused", ""
        package = next(one for one in catalog.packages if f"/{folder.name}/" in one.path)
        wrong = differences(package, folder)
        return "accepted", f"rows or values of {', '.join(wrong)}" if wrong else ""
    except Exception:  # noqa: BLE001 - whatever it is, it is told
        return "exception", traceback.format_exc(limit=-3)
    finally:
        shutil.rmtree(folder)
        shutil.move(kept, folder)


def fuzz(source: Path, runs: int, seed: int) -> tuple[dict[str, int], list[str]]:
    """Run so many times; give how often it ended in which way, and what went wrong."""
    counts: dict[str, int] = {}
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name, closing(Store(None)) as store:
        project = Path(name)
        for part in ("mkdocs.yml", "docs", "datapackages"):
            copy = shutil.copytree if (source / part).is_dir() else shutil.copy
            copy(source / part, project / part)
        known = settings(project, environment={})
        for number in range(runs):
            # A run can be repeated alone: its number and the seed make its changes.
            kind, told = run(project, known, store, random.Random(f"{seed} {number}"))  # noqa: S311
            counts[kind] = counts.get(kind, 0) + 1
            wrong += [f"run {number}: {told}"] if told else []
    return counts, wrong


if __name__ == "__main__":
    runs, seed = (int(one) for one in (*sys.argv[1:], "100", "1")[:2])
    counts, wrong = fuzz(ROOT, runs, seed)
    sys.stdout.write("\n".join([str(counts), *wrong]) + "\n")
    sys.exit(bool(wrong))
