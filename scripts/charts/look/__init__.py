"""The look of all charts: sizes, colours, axes, fonts, lines of text."""
