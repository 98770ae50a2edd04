"""What must hold of the packages that were read, one rule a file."""
