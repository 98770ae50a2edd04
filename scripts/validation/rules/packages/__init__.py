"""What must hold of what packages say of themselves: a report, a theme, a period, an id."""
