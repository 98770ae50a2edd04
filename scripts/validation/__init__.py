"""Descriptors and CSV files in; a catalog of typed frames, and every problem at once, out."""
