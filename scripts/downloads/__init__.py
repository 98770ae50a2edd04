"""What a reader can take away: tables as committed, tables with names, one whole zip a package."""
