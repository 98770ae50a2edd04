"""What the views of a package can see is found once a package, however many there are."""

from scripts.model.catalog import Catalog
from scripts.report.scope import scope
from site_tests.making import EDITION, package

MANY = 100


def test_a_large_catalog_is_seen_once() -> None:
    """The first package is still known when the last one has been asked for."""
    packages = [package(f"p{one}", values=[{"a": one}]) for one in range(MANY)]
    known = Catalog(tuple(packages), edition=EDITION)
    first = [scope(known, one) for one in packages]
    assert all(scope(known, one) is seen for one, seen in zip(packages, first, strict=True))


def test_another_catalog_sees_for_itself() -> None:
    """What one catalog keeps is not shown to another that has the same package."""
    one = package("p", values=[{"a": 1}])
    seen = [scope(Catalog((one,), edition=EDITION), one) for _ in range(2)]
    assert seen[0] is not seen[1]
