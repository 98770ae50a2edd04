"""A table that is too large for that: sifted, and asked for what is needed of it."""
