"""What went wrong, said to a person: what happened and what to do."""


class SmtuiError(Exception):
    """An error a clerk can act on.

    `message` says in polite Japanese what happened, `hint` what to do next. Neither holds a
    person's draft.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}{self.hint}" if self.hint else self.message


class BadInput(SmtuiError):
    """What was handed in cannot be read or used (exit code 2)."""


class GuideError(SmtuiError):
    """A file under guides/ is wrong; the message names file, table, id and line (exit code 2)."""


class StoreError(SmtuiError):
    """The database cannot be opened, read or written (exit code 2)."""


class MorphologyError(SmtuiError):
    """The dictionary or the tokeniser cannot be loaded; the checks go on without tokens."""
