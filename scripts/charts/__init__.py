"""Views of packages to charts: rows, words, Vega-Lite specs by Altair."""
