"""Write the pages of a project as plain MkDocs sites, a folder a language, all HTML in them."""

import sys
from pathlib import Path

import yaml

from scripts.site.inspection import inspect
from scripts.site.settings import settings
from scripts.text.words import speaking
from site_tests.mini import plan

EXTENSIONS = ["attr_list", "md_in_html", "tables", {"toc": {"permalink": True}}]


def write_bare(project: Path, folder: Path) -> None:
    """Write the Markdown of every page, with its tables and pictures, and a short configuration."""
    known = settings(project, environment={})
    with speaking(known.edition.words):
        planned = plan(known, *inspect(known))
    for language in known.edition.languages:
        site = folder / language
        config = {"site_name": "x", "theme": {"name": "material"}, "nav": ["index.md"],
                  "markdown_extensions": EXTENSIONS}  # fmt: skip
        pages = {path.removeprefix(f"docs/{language}/"): content
                 for path, content in planned.items()
                 if path.startswith(f"docs/{language}/") and path.endswith(".md")}  # fmt: skip
        for path, content in pages.items():
            target = site / "docs" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (site / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")


if __name__ == "__main__":
    write_bare(Path(sys.argv[1]), Path(sys.argv[2]))
