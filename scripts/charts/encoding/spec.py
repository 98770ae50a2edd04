"""Charts of Altair as specs."""

import altair as alt

from scripts.charts.spec import Spec


def as_spec(chart: alt.TopLevelMixin) -> Spec:
    """Give the spec, validated by Altair, with its data where the marks are."""
    with alt.data_transformers.enable(consolidate_datasets=False):
        spec: Spec = chart.to_dict()
    return spec
