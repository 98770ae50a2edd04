"""Pages: the catalog, its charts and downloads as Markdown. Templates are in ``templates/``."""
