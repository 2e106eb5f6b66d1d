"""guides/ as values: what municipalities lay down, read from TOML and refused loudly when wrong.

What is right is checked once for each content of the files and kept compiled (`compiled`), so a
check loads its guide without parsing or judging it again. Everything that judges the files is
imported only where the cache has no entry.
"""
