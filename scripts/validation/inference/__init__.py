"""A CSV file that no descriptor describes yet: the types of its columns."""
