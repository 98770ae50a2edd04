"""Beginnings: a package of a clerk's CSV files, and a project of its own."""
