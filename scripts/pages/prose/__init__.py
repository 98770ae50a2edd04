"""Hand-written pages: read, checked and rendered."""
