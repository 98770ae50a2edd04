"""Rows and words encoded by Altair, one kind of chart a file."""
