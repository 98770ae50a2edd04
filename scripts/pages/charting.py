"""A chart's table and its downloads, as a page shows them."""

from collections.abc import Callable

from markupsafe import Markup

from scripts.charts import Chart
from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.environment import environment
from scripts.text.words import say


def chart_files(package: Package, chart: Chart, language: Language) -> list[tuple[str, str]]:
    """Give the downloads of a chart: kind and path below ``data/``."""
    name = chart.view.name
    path = addresses.chart_file
    return [
        ("svg", path(package.name, name, language, "svg")),
        ("png", path(package.name, name, language, "png")),
        ("csv", addresses.chart_csv(package.name, name)),
        ("spec", path(package.name, name, language, "vl.json")),
    ]


def chart_table(language: Language) -> Callable[[Chart], Markup]:
    """Make the function that writes the table of the numbers that a chart draws."""
    template = environment(language).get_template("chart_table.jinja")

    def write(chart: Chart) -> Markup:
        return Markup(template.render(header=chart.header, rows=chart.cells))

    return write


def derived(language: Language) -> str:
    """Give the mark of a value that was computed and is not printed in the report."""
    return say(language, "figure.derived")
