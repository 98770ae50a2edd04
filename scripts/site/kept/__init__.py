"""The cache: what was made, by the key of all that it was made of."""
