"""The arithmetic that the report should obey: parts of wholes, sums and bounds."""
