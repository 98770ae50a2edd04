"""The rows of a view: what each mark of a chart stands for, before anything is drawn."""
