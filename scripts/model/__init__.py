"""Values of the domain. No input or output happens on this floor."""
