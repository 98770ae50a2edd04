"""The fields of tables: what they mean, what they may hold, and what stands in them."""
