"""The checks: one a file, found by folder. Nothing is registered anywhere."""

import importlib
import os

from smtui import places
from smtui.checks._kit import Check

__all__ = ["Check", "all_checks"]


def all_checks() -> tuple[Check, ...]:
    """Return one instance of every check in this folder, in order of their codes."""
    names = sorted(
        name.removesuffix(".py")
        for name in os.listdir(places.checks_dir())
        if name.endswith(".py") and not name.startswith("_")
    )
    return tuple(_check_in(name) for name in names)


def _check_in(name: str) -> Check:
    """Return the one check of a module; its file is named after its code."""
    module = importlib.import_module(f"smtui.checks.{name}")
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Check) and value is not Check
    ]
    (check,) = found
    if check.code.replace("/", "_").replace("-", "_") != name:
        raise ImportError(f"smtui/checks/{name}.py holds the check {check.code}")
    return check()
