"""The static spec made one with tooltips and selects."""
