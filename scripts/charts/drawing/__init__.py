"""Specs drawn: SVG, PNG, cards, the interactive runtime, and the pictures that are kept."""
