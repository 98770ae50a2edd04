"""What leads a reader on: doors to themes, the list of the parts of a page."""
