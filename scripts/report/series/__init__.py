"""Reports of several years: which there are, which came before which, how new they are."""
