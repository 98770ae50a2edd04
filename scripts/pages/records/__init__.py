"""Records of a report as a reader meets them: figures, activities, checks, hotlines."""
