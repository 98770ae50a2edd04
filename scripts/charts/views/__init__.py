"""Views: those that descriptors declare, the rules for them, and those of other packages."""
