"""Codes that tables of a report share: SDMX statuses, and how a printed number is treated."""

FREE = "F"
"""SDMX conf_status: published."""
PRIMARY, SECONDARY = "A", "D"
"""SDMX conf_status: held back for itself, or for the sake of a neighbour."""
MASKED = frozenset({PRIMARY, SECONDARY})
"""The statuses of a figure whose value is held back."""
SUPPRESSED = "Q"
"""SDMX obs_status of a masked figure."""
PEOPLE = "people"
"""The indicator that only says that people were counted: the population alone is the name."""
WORLD = "W0"
"""The area of estimates for the whole world, which are quoted and not counted."""

FIGURE = "figure"
"""The kind of a printed number that counts or measures something."""
PUBLISHED, HIDDEN, WITHHELD = "published", "masked", "withheld"
"""How a printed number is treated: shown, in a masked figure, or without any row."""
