"""What several kinds of pages place beside the records: charts, sources, tables, citations."""
