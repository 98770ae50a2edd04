"""Keys of figures: which there are, and where each stands."""

import pytest

from scripts.model.catalog import Catalog
from scripts.report.keys import address_of, figure_keys
from site_tests import making
from site_tests.unit.model.tables import package, resource


def test_figure_keys_are_known_or_not() -> None:
    """Keys of rows with a fault count; where a key is lost, nothing is said of any."""
    known = package("a", resource({"figure": ["1.1-1", "1.1-2"]}, broken=(3,)), report="r")
    assert figure_keys(Catalog((known,)), "r") == {"1.1-1", "1.1-2"}
    assert figure_keys(Catalog((known,)), "other") == set()
    assert figure_keys(Catalog((known,), complete=False), "r") is None
    lost = package("b", resource({"sex": ["F"]}, figure="lost"), report="r")
    assert figure_keys(Catalog((known, lost)), "r") is None


def test_a_mistyped_key_leaves_its_place() -> None:
    """The number at the section and position is there, whatever its key says."""
    row = {**making.figure("1-2", 5), "figure": "1-20"}
    assert figure_keys(making.catalog(figures=[row]), making.REPORT) == {"1-20", "1-2"}


def test_a_figure_has_the_address_of_its_row() -> None:
    """A published or masked one stands among the figures, a withheld one in the ledger."""
    rows = [making.figure("1-1", 9), making.figure("1-2", None)]
    ledger = [making.printed("1-1", "published"), making.printed("1-3", "withheld")]
    made = making.catalog(figures=rows, printed_numbers=ledger)
    folder = "datapackages/cases/data"
    assert address_of(made, making.REPORT, "1-2") == (f"{folder}/figures.csv", 3)
    assert address_of(made, making.REPORT, "1-3") == (f"{folder}/printed_numbers.csv", 3)


def test_a_figure_that_is_not_there() -> None:
    """Asking for an unknown figure, or one of another report, is an error of the caller."""
    made = making.catalog(figures=[making.figure("1-1", 9)])
    for report, key in ((making.REPORT, "1-2"), ("other", "1-1")):
        with pytest.raises(KeyError):
            address_of(made, report, key)
