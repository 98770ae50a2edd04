"""Mends written into the files of data and pages."""
