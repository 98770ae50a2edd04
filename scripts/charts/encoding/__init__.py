"""Data with words encoded as Vega-Lite by Altair, one layout a file; imported only to draw."""
