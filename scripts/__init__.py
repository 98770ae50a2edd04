"""Generator of a static, bilingual open-data site from Data Packages (run: python -m scripts)."""
