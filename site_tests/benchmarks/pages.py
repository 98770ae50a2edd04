"""The pages of a generated project as the search reads them, without building it."""

import csv
import json

from scripts.model.language import Language
from scripts.pages.page import Page
from site_tests.benchmarks.workload import package


def pages(language: Language, count: int) -> list[tuple[Page, str]]:
    """Give the pages of so many packages, each with its HTML: its titles and its table."""
    return [_page(language, number) for number in range(1, count + 1)]


def _page(language: Language, number: int) -> tuple[Page, str]:
    descriptor, rows = (text for _, text in package(number))
    said = json.loads(descriptor)
    suffix = "" if language == "lo" else f"@{language}"
    title, description = said[f"title{suffix}"], said[f"description{suffix}"]
    view = said["views"][0]
    cells = [f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in csv.reader(rows.splitlines())]
    html = (
        f"<article><h1>{title}</h1><p>{description}</p>"
        f"<h2 id='chart'>{view[f'title{suffix}']}</h2><p>{view[f'question{suffix}']}</p>"
        f"<h2 id='rows'>{said['resources'][0][f'title{suffix}']}</h2>"
        f"<table>{''.join(cells)}</table></article>"
    )
    return Page(f"packages/{said['name']}/", title, ""), html
