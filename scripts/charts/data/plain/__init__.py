"""The rows of plain tables as data of charts: added up, counted, shared, thinned."""
