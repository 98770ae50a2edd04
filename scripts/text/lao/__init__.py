"""Lao text: its spelling, what is wrong in it and how that is mended, its words."""
