"""Words for people in both languages: strings, numbers, dates, names, Lao spelling, fonts."""
