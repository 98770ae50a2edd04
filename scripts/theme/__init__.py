"""The look of the site: templates over Material for MkDocs, styles, scripts and words."""
