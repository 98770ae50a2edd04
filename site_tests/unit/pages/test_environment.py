"""Templates are compiled once, and serve wherever the project lies."""

import shutil
import subprocess
import sys
from pathlib import Path

from site_tests.building import ROOT

COMPILED = """
from pathlib import Path
from sys import argv
from jinja2 import Environment
from scripts.pages.environment import environment, prepare
from scripts.site.kept.store import Store

done = []
compile_it = Environment.compile
Environment.compile = lambda self, *parts, **more: (
    done.append(1), compile_it(self, *parts, **more))[1]
store = Store(Path(argv[1]))
prepare("lo", store)
for language in ("lo", "en"):
    for name in environment(language).list_templates():
        environment(language).get_template(name)
store.close()
print(len(done))
"""
"""Says how many templates were compiled when all are asked for in both languages."""


def compiled(code: Path, cache: Path) -> int:
    """Prepare the templates of a copy of the generator, with a cache."""
    done = subprocess.run(
        [sys.executable, "-c", COMPILED, str(cache)],
        cwd=code, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return int(done.stdout)


def test_templates_that_are_kept_serve_elsewhere(tmp_path: Path) -> None:
    """What one checkout has compiled another takes, as a cache may come from another machine."""
    cache = tmp_path / "cache" / "products.sqlite"
    for name in ("one", "other"):
        shutil.copytree(
            ROOT / "scripts", tmp_path / name / "scripts",
            ignore=shutil.ignore_patterns("__pycache__"),
        )  # fmt: skip
    assert compiled(tmp_path / "one", cache) > 10
    assert compiled(tmp_path / "other", cache) == 0
