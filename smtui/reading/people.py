"""People named in a text."""

from smtui.domain.reading import Person, Reading


def people(reading: Reading) -> tuple[Person, ...]:
    """Return the people named in a tokenised reading, in order of place."""
    return ()
