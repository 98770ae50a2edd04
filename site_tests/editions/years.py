"""Give an edition more years: its packages again, with the name, report and period of each."""

import json
import re
import shutil
from pathlib import Path

FIRST = "2021"
YEARS = ("2022", "2023")
"""The years that are added; the last is the newest."""
NUMBERED = {FIRST: "04", "2022": "05", "2023": "06"}
"""The number of the report on each year; it is of the May of the next one."""
WRITTEN = {"themes/rescue": FIRST, "": FIRST, "method": FIRST}
"""Where there is a page that is written for a year."""
PAGE = """# {title} {{#top}}

{{{{ figure("1.1-1") }}}} · {{{{ year() }}}} · {{{{ report() }}}}
[x]({{{{ theme_page("rescue") }}}}) [y]({{{{ package_page("printed_numbers") }}}}).

## {title} {{#areas}}

{{{{ chart("rescue/areas") }}}}

{{{{ doors() }}}}
"""
COUNTED = ("figures.csv", "printed_numbers.csv")
VALUES = re.compile(
    r"(?<![\d.-])(?:1802|662|900|816|1045|31)\b|(?<=,0)1802|(?<=“0)1802|(?<=1\.0)45"
)
"""Values and their printed forms, of which each year has one more."""
TITLES = {"lo": ("ໜອງ", "ນ້ຳ", "ຫາດ"), "en": ("Lakes", "Waters", "Beaches")}


def add_years(project: Path) -> None:
    """Copy the packages of the report, and write pages of the first year beside them."""
    folders = [one for one in project.glob(f"datapackages/*-{FIRST}") if one.is_dir()]
    for folder in folders:
        for year in YEARS:
            _copy(folder, year)
        _number(folder, FIRST, "lake-report")
    for language, titles in TITLES.items():
        for title, (place, year) in zip(titles, WRITTEN.items(), strict=True):
            path = project / "docs" / language / place / f"{year}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(PAGE.format(title=title), "utf-8")
        (project / "docs" / language / "index.md").unlink()
        words = project / "docs" / language / "words.toml"
        text = words.read_text("utf-8")
        words.write_text(re.sub('(edition = ".*?)"', r'\1 {reports}, {years}"', text), "utf-8")


def _copy(folder: Path, year: str) -> None:
    """Copy a package; each of its values is one more than a year before."""
    made = folder.with_name(folder.name.replace(FIRST, year))
    shutil.copytree(folder, made)
    more = int(year) - int(FIRST)
    for path in (one for one in made.rglob("*") if one.is_file()):
        text = path.read_text("utf-8").replace(FIRST, year)
        if path.name in COUNTED:
            text = VALUES.sub(lambda found: str(int(found[0]) + more), text)
        path.write_text(text, "utf-8")
    _number(made, year, f"lake-report-{year}")


def _number(folder: Path, year: str, report: str) -> None:
    path = folder / "datapackage.json"
    descriptor = json.loads(path.read_text("utf-8"))
    source = {
        **descriptor["sources"][0],
        "number": NUMBERED[year],
        "date": f"{int(year) + 1}-05-04",
    }
    descriptor |= {"report": report, "sources": [source], "version": f"{year}.1"}
    path.write_text(json.dumps(descriptor, ensure_ascii=False, indent=2), "utf-8")
