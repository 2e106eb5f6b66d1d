"""What leaves smtui: the shapes and files other people and tools read."""
