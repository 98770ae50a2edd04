"""The words of a chart in one language: labels, description, tooltips, choices."""
