"""Which whole numbers are years and single years of age, along which other numbers go."""

from scripts.charts.views.columns import as_often, evenly, whole, within
from scripts.charts.views.field_names import called_age, called_year, may_be_year
from scripts.charts.views.vocabulary import YEAR_NAMES
from scripts.model.field import Field
from scripts.model.resource import Resource

YEARS = (1000, 2999)
"""Also years that are counted from the Buddha."""
LONG_AGO = -10_000
"""Years of a field that is called just so may be before our count, or count a project's."""
RECENT, BUDDHIST = (1900, 2100), (2440, 2640)
YOUNG = 20
"""Ages of a population begin no later."""
FEW = 5


def is_year(resource: Resource, field: Field) -> bool:
    """Tell whether whole numbers are years, which are often typed as plain numbers."""
    values = resource.column(field.name).dropna()
    if field.type not in {"integer", "number"} or not len(values) or not whole(values):
        return False
    if field.name.lower() in YEAR_NAMES:
        return within(values, LONG_AGO, YEARS[1])
    if called_year(field.name):
        return within(values, *YEARS)
    if may_be_year(field.name):
        return within(values, *RECENT) or within(values, *BUDDHIST)
    return _like_years(resource, field)


def _like_years(resource: Resource, field: Field) -> bool:
    """Tell whether numbers that are not called years can be nothing else.

    They are of our time, in even steps, each as often, and the numbers of each come after them.
    """
    values = resource.column(field.name).dropna()
    after = resource.fields[resource.fields.index(field) + 1 :]
    if not any(one.numeric for one in after) or not within(values, *RECENT):
        return False  # the rest takes longer, and most columns have come to their end here
    repeated = not values.is_unique or values.is_monotonic_increasing
    return bool(repeated) and evenly(values) and as_often(values)


def is_age(resource: Resource, field: Field) -> bool:
    """Tell whether each single year of age has its row, or as many as any other."""
    if field.type != "integer" or not called_age(field.name):
        return False
    values = resource.column(field.name).dropna()
    count = values.nunique()
    full = count >= FEW and values.max() - values.min() == count - 1 and as_often(values)
    return bool(full and values.min() <= YOUNG)
