"""The engine: what it reads, how it is run, and what it makes of each page."""
