"""Cards: what a script shows of a figure or a term where it is named, without leaving the page."""
