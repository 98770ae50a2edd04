"""The index of the search: passages of pages, in one file or in parts."""
