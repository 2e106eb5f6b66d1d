"""`python -m smtui` and the entry point `smtui`."""

import sys


def main() -> None:
    """Run smtui and leave with its exit code."""
    from smtui.cli import main as run  # noqa: PLC0415

    sys.exit(run())


if __name__ == "__main__":
    main()
