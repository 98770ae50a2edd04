"""Lines as they lie on a sheet: labels of times, names at ends, slopes."""
