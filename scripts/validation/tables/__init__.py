"""A table that is read row by row: its header, cells and faults, in one file or in parts."""
