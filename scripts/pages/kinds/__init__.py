"""The kinds of pages, one a file."""
