"""What the tables of a report mean: its codes, the names of its figures, its areas."""
