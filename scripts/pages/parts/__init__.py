"""What several kinds of pages place: figures, activities, checks, charts, sources."""
