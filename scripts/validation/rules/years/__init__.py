"""What must hold of a report that others came before: nothing is copied, nothing forgotten."""
