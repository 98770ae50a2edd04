"""Files as they are read: descriptors, headers, rows, cells."""
