"""How values are written, type by type, and the limits that a field sets them."""
