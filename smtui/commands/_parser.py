"""argparse, speaking Japanese."""

import argparse
import re
from typing import Any, NoReturn

from smtui.errors import BadInput

_MESSAGES = (
    (r"the following arguments are required: (.+)", "{0} を指定してください。"),
    (r"unrecognized arguments: (.+)", "「{0}」は分かりません。"),
    (r"argument (.+): invalid choice: '?(.*?)'? \(choose from (.+)\)", "{0} の「{1}」は使えません。使えるのは {2} です。"),  # noqa: E501
    (r"argument (.+): expected .*argument.*", "{0} のあとに値を書いてください。"),
    (r"argument (.+): not allowed with argument (.+)", "{0} と {1} は一緒に使えません。"),
    (r"argument (.+): invalid .* value: '(.*)'", "{0} の「{1}」を読めません。"),
    (r"ambiguous option: (.+) could match (.+)", "{0} は {1} のどれか分かりません。"),
    (r"argument (.+): ignored explicit argument '(.*)'", "{0} に値「{1}」は付けられません。"),
)  # fmt: skip


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors are Japanese; errors are raised as BadInput."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("formatter_class", _Formatter)
        kwargs.setdefault("allow_abbrev", False)
        super().__init__(add_help=False, **kwargs)
        self._positionals.title = "引数"
        self._optionals.title = "オプション"
        self.add_argument("-h", "--help", action="help", help="この説明を出して終わります")

    def error(self, message: str) -> NoReturn:
        """Raise BadInput with the Japanese for argparse's message."""
        raise BadInput(_japanese(message), f"使い方は {self.prog} --help で見られます。")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help 80 columns wide; asking the terminal would load shutil (2 ms) for every command."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: Any = None) -> None:
        super().add_usage(usage, actions, groups, "使い方: " if prefix is None else prefix)


def _japanese(message: str) -> str:
    for pattern, words in _MESSAGES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return words.format(*(group.replace("'", "") for group in match.groups()))
    return "指定に誤りがあります。"
