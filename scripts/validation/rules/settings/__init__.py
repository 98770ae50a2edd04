"""What must hold of ``mkdocs.yml``."""
