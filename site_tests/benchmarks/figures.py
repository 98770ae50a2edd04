"""Packages of figures with the code lists that they use: ten themes, a package of each for a year.

Package number i is the same whatever N is, so a larger project is a smaller one with more in it.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from random import Random

from site_tests.benchmarks.workload import SUBJECTS, both, project, write_files

THEMES = (
    ("schools", "ການສຶກສາ", "Schools"), ("health", "ສາທາລະນະສຸກ", "Health"),
    ("farms", "ການກະເສດ", "Farms"), ("forests", "ປ່າໄມ້", "Forests"),
    ("water", "ນ້ຳ", "Water"), ("roads", "ຖະໜົນ", "Roads"),
    ("trade", "ການຄ້າ", "Trade"), ("energy", "ພະລັງງານ", "Energy"),
    ("culture", "ວັດທະນະທຳ", "Culture"), ("sports", "ກິລາ", "Sports"),
)  # fmt: skip
COUNTRY = "XX"
AREAS = 10
"""So many areas have figures of their own; each has ten in a package."""
LISTS = {
    "themes": [*THEMES],
    "sections": [(str(at), lao, english) for at, (_, lao, english) in enumerate(THEMES, 1)],
    "sexes": [("_T", "ທຸກເພດ", "All sexes"), ("F", "ຍິງ", "Female")],
    "indicators": [(english, lao, english.capitalize()) for english, lao in SUBJECTS[:5]],
}
"""Code lists: the codes of each with their names in Lao and English."""
REFERENCES = {"section": "sections", "indicator": "indicators", "sex": "sexes", "ref_area": "areas"}
FIELDS = {
    "figure": ("string", "ຕົວເລກ", "Figure"),
    "section": ("string", "ຂໍ້", "Section"),
    "position": ("integer", "ລຳດັບ", "Position"),
    "value": ("number", "ຄ່າ", "Value"),
    "indicator": ("string", "ຕົວຊີ້ວັດ", "Indicator"),
    "sex": ("string", "ເພດ", "Sex"),
    "ref_area": ("string", "ພື້ນທີ່", "Area"),
    "conf_status": ("string", "ສະຖານະການປົກປິດ", "Confidentiality status"),
}
NAMES = {
    "code": ("string", "ລະຫັດ", "Code"),
    "name_lo": ("string", "ຊື່ພາສາລາວ", "Name in Lao"),
    "name_en": ("string", "ຊື່ພາສາອັງກິດ", "Name in English"),
}
Fields = Mapping[str, tuple[str, str, str]]
"""The fields of a table: their type, and their titles in Lao and English."""


def write_figures(folder: Path, count: int, areas: int = AREAS) -> Path:
    """Write a project of so many packages into a folder: a hundred figures in each and a chart.

    With one area there are ten figures and nothing to draw.
    """
    return write_files(folder, figures_project(count, areas))


def figures_project(count: int, areas: int = AREAS) -> Iterator[tuple[str, str]]:
    """Give the files of a project by path."""
    files = dict(project(0))
    files["mkdocs.yml"] += f"  home:\n    country: {COUNTRY}\n"
    yield from files.items()
    yield from _code_lists()
    for number in range(count):
        yield from _package(number, areas)


def _code_lists() -> Iterator[tuple[str, str]]:
    areas = [(f"{COUNTRY}-{at:02d}", f"ແຂວງທີ {at}", f"Province {at}", COUNTRY)
             for at in range(1, AREAS + 1)]  # fmt: skip
    country = (COUNTRY, "ທົ່ວປະເທດ", "The whole country", "")
    within: Fields = {**NAMES, "within": ("string", "ຢູ່ໃນ", "Within")}
    tables = [_table(name, NAMES, "code") for name in LISTS] + [_table("areas", within, "code")]
    folder = "datapackages/codelists"
    titles = both("ບັນຊີລະຫັດ", "Code lists")
    yield f"{folder}/datapackage.json", _described("codelists", titles, tables)
    for name, rows in LISTS.items():
        yield f"{folder}/data/{name}.csv", _csv(NAMES, rows)
    yield f"{folder}/data/areas.csv", _csv(within, [country, *areas])


def _package(number: int, areas: int) -> Iterator[tuple[str, str]]:
    year, at = 2000 + number // len(THEMES), number % len(THEMES)
    theme, lao, english = THEMES[at]
    name = f"{theme}-{year}"
    view = {
        "name": "by-area", "mark": "bar", "x": "value", "y": "ref_area", "sort": "-x",
        "figures": {"indicator": SUBJECTS[0][0], "sex": "_T", "ref_area": "*"},
        **both(f"{SUBJECTS[0][1]} ຕາມແຂວງ", f"{SUBJECTS[0][0].capitalize()} by province"),
        **both("ຢູ່ແຂວງໃດມີຫຼາຍກວ່າ?", "Which province has most?", "question"),
    }  # fmt: skip
    stated = {"report": f"yearbook-{year}", "theme": theme, "period": str(year)}
    drawn = {"views": [view] if areas > 1 else []}
    tables = [_table("figures", FIELDS, "figure", REFERENCES)]
    titles = both(f"{lao} ປີ {year}", f"{english}, {year}")
    folder = f"datapackages/{name}"
    yield f"{folder}/datapackage.json", _described(name, titles, tables, {**stated, **drawn})
    yield f"{folder}/data/figures.csv", _csv(FIELDS, _rows(number, str(at + 1), areas))


def _rows(number: int, section: str, areas: int) -> Iterator[Sequence[object]]:
    """Give the figures: of each subject and area all people, then the women among them."""
    made = Random(number)  # noqa: S311 - the same figures each time, and nobody's secret
    position = 0
    for (subject, *_), area in product(LISTS["indicators"], range(1, areas + 1)):
        total = made.randint(100, 9999)
        for sex, value in (("_T", total), ("F", made.randint(0, total))):
            position += 1
            place = f"{COUNTRY}-{area:02d}"
            yield f"{section}-{position}", section, position, value, subject, sex, place, "F"


def _csv(fields: Fields, rows: Iterable[Sequence[object]]) -> str:
    sink = io.StringIO(newline="")
    csv.writer(sink, lineterminator="\n").writerows([tuple(fields), *rows])
    return sink.getvalue()


def _table(
    name: str, fields: Fields, primary: str, lists: Mapping[str, str] | None = None
) -> dict[str, object]:
    listed = [{"name": one, "type": type_, **both(lao, english),
               **both(f"{lao}ຂອງແຖວ.", f"{english} of the row.", "description")}
              for one, (type_, lao, english) in fields.items()]  # fmt: skip
    keys = [{"fields": one, "reference": {"package": "codelists", "resource": found,
                                          "fields": "code"}}
            for one, found in (lists or {}).items()]  # fmt: skip
    return {
        "name": name, "path": f"data/{name}.csv", "type": "table",
        **both("ຕາຕະລາງ", f"Table of {name}"),
        **both("ຕາຕະລາງ ແຖວລະລາຍການ.", "One row for each entry.", "description"),
        "schema": {"fields": listed, "primaryKey": [primary], "foreignKeys": keys},
    }  # fmt: skip


def _described(
    name: str,
    titles: Mapping[str, str],
    tables: Sequence[Mapping[str, object]],
    stated: Mapping[str, object] | None = None,
) -> str:
    made = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name,
        **titles,
        **both("ຊຸດຂໍ້ມູນນີ້ເຄື່ອງສ້າງຂຶ້ນ ເພື່ອວັດແທກ.", "A machine made this dataset to measure builds.",
               "description"),
        "languages": ["lo", "en"],
        "version": "1.0.0",
        "created": "2024-01-01T00:00:00Z",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "sources": [both("ປຶ້ມສະຖິຕິປະຈຳປີ", "Statistical yearbook")],
        **(stated or {}),
        "resources": tables,
    }  # fmt: skip
    return f"{json.dumps(made, ensure_ascii=False, indent=2)}\n"
