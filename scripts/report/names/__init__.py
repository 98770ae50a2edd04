"""Names of figures, composed of their codes, and the headings that rows of them share."""
