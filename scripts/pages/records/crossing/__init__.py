"""Cross tables of figures: rows and columns are the codes in which the figures differ."""
