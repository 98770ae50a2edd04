"""A project of any size, the same bytes each time: N packages of 60 rows with a chart of twelve.

Dataset number i is the same whatever N is, so a larger project is a smaller one with more in it.
"""

import csv
import io
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

LANGUAGES = ("en", "lo")
AGENCIES = ("Education", "Health", "Agriculture", "Finance", "Public Works", "Justice")
NATIONALITIES = ("Lao", "Thai", "Vietnamese", "Chinese", "Other")
SEXES = ("total", "women")
SUBJECTS = (
    ("students", "ນັກສຶກສາ"), ("teachers", "ຄູສອນ"), ("patients", "ຄົນເຈັບ"),
    ("farmers", "ຊາວກະສິກອນ"), ("workers", "ແຮງງານ"), ("households", "ຄົວເຮືອນ"),
)  # fmt: skip
FIELDS = {
    "id": ("string", "ລະຫັດ", "Key"),
    "agency": ("string", "ໜ່ວຍງານ", "Agency"),
    "sex": ("string", "ເພດ", "Sex"),
    "nationality": ("string", "ສັນຊາດ", "Nationality"),
    "unit": ("string", "ຫົວໜ່ວຍ", "Unit"),
    "value": ("integer", "ຈຳນວນ", "Value"),
}
"""The fields of the table: their type, and their titles in Lao and English."""
SETTINGS = "site_name: Benchmark\n\nextra:\n  languages: [lo, en]\n"
HOME = "# {title} {{#top}}\n\n{lead}\n"
TITLES = {
    "en": ("Benchmark", "Data that a machine made to measure builds."),
    "lo": ("ການວັດແທກ", "ຂໍ້ມູນທີ່ເຄື່ອງສ້າງຂຶ້ນ ເພື່ອວັດແທກການສ້າງເວັບໄຊ."),
}


def write_project(folder: Path, count: int) -> Path:
    """Write a project of so many packages into a folder."""
    return write_files(folder, project(count))


def write_files(folder: Path, files: Iterable[tuple[str, str]]) -> Path:
    """Write files, each with its path, into a folder."""
    for path, text in files:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
    return folder


def project(count: int) -> Iterator[tuple[str, str]]:
    """Give the files of a project by path."""
    yield "mkdocs.yml", SETTINGS
    for language, (title, lead) in TITLES.items():
        yield f"docs/{language}/index.md", HOME.format(title=title, lead=lead)
        yield f"docs/{language}/words.toml", _words(title, lead)
    for number in range(1, count + 1):
        yield from package(number)


def package(number: int) -> Iterator[tuple[str, str]]:
    """Give the files of one package by path."""
    name = f"d{number:04d}"
    made = random.Random(number)  # noqa: S311 - the same figures each time, and nobody's secret
    english, lao = made.choice(SUBJECTS)
    year = made.randint(2010, 2024)
    folder = f"datapackages/{name}"
    described = json.dumps(_descriptor(name, english, lao, year), ensure_ascii=False, indent=2)
    yield f"{folder}/datapackage.json", f"{described}\n"
    yield f"{folder}/rows.csv", _rows(name, made)


def _words(title: str, lead: str) -> str:
    return f'name = "{title}"\nshort = "{title}"\ndescription = "{lead}"\n'


def _rows(name: str, made: random.Random) -> str:
    scale = made.choice((50, 400, 3000))
    sink = io.StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(FIELDS)
    key = 0
    for agency in AGENCIES:
        for nationality in NATIONALITIES:
            total = made.randint(scale // 10, scale)
            for sex in SEXES:
                key += 1
                value = total if sex == "total" else made.randint(0, total)
                writer.writerow((f"{name}-{key:02d}", agency, sex, nationality, "person", value))
    return sink.getvalue()


def _descriptor(name: str, english: str, lao: str, year: int) -> dict[str, object]:
    number = name.removeprefix("d")
    fields = [
        {"name": field, "type": type_, **both(in_lao, title),
         **both(f"{in_lao}ຂອງແຖວ.", f"{title} of the row.", "description")}
        for field, (type_, in_lao, title) in FIELDS.items()
    ]  # fmt: skip
    rows = {
        "name": "rows", "path": "rows.csv", "type": "table", **both("ແຖວຂໍ້ມູນ", "Rows"),
        **both("ແຖວລະຈຳນວນ.", "One row for each count.", "description"),
        "schema": {"fields": fields, "primaryKey": ["id"]},
    }  # fmt: skip
    # Twelve rows are drawn: those of one nationality.
    view = {
        "name": "by-agency", "mark": "stacked", "x": "value", "y": "agency", "color": "sex",
        "resource": "rows", "figures": {"nationality": "Lao"},
        **both(f"{lao} ຕາມໜ່ວຍງານ", f"{english.capitalize()} by agency"),
        **both("ມີຈັກຄົນໃນແຕ່ລະໜ່ວຍງານ?", "How many are there at each agency?", "question"),
    }  # fmt: skip
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name,
        **both(f"ຈຳນວນ{lao} ຕາມໜ່ວຍງານ ປີ {year} (ຊຸດທີ {number})",
                f"Number of {english} by agency, {year} (dataset {number})"),
        **both(f"ຊຸດຂໍ້ມູນນີ້ນັບຈຳນວນ{lao} ຕາມໜ່ວຍງານ ສັນຊາດ ແລະ ເພດ ໃນປີ {year}.",
                f"This dataset counts {english} by agency, nationality and sex in {year}.",
                "description"),
        "languages": ["lo", "en"],
        "version": "1.0.0",
        "created": "2024-01-01T00:00:00Z",
        "period": str(year),
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "sources": [both("ລາຍງານຂອງຫົກໜ່ວຍງານ", "Reports of six agencies")],
        "resources": [rows],
        "views": [view],
    }  # fmt: skip


def both(lao: str, english: str, name: str = "title") -> dict[str, str]:
    """Give a text in Lao and in English, as a descriptor has it."""
    return {name: lao, f"{name}@en": english}
