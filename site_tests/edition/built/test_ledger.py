"""How much of its report this edition tells."""

from site_tests.built.reading import Site


def test_the_whole_report_is_told(site: Site) -> None:
    """Printed numbers, figures, activities and findings are as many as were transcribed."""
    counted = {name: sum(map(len, site.tables(name).values()))
               for name in ("printed_numbers", "activities", "findings")}  # fmt: skip
    assert counted == {"printed_numbers": 818, "activities": 296, "findings": 21}
    assert sum(len(site.figures(one)) for one in site.with_figures()) > 500
