"""The whole site: a plan of everything to publish, one writer, then MkDocs once a language."""
