"""Specs become pictures: SVG, PNG, and files that carry their letters. Nothing here knows any data.

This floor loads in no time, as each process that draws begins with it.
"""
