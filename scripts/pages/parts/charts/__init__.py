"""What stands around a chart: source, table, downloads, ways to share it, its page in a frame."""
