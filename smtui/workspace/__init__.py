"""The user's verbs, one module a noun."""
