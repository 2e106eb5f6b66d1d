"""Values and the pure rules on them, one module a noun."""
