"""The words of charts: names, numbers, text alternatives and tables, in one language."""
