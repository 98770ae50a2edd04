"""The files of a table, read as their format and dialect say: each a part with its own header."""
