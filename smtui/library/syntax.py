"""From the bytes of a TOML file to its tables, or to the one problem that prevents it."""

import re
import tomllib

from smtui.library.lines import Lines
from smtui.library.page import Page
from smtui.library.problems import Problem

_WHERE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
_FULL_WIDTH = "＝“”［］，＃　"
"""Characters typed with the IME on where TOML wants half-width ones."""

_REASONS = (
    ("Cannot overwrite", "同じ欄か表が2度書かれています。", "どちらかを消してください。"),
    ("Cannot declare", "同じ表が2度書かれています。", "片方を消すか、[[ ]] の表にしてください。"),
    ("Cannot mutate", "{ } の中か外で、同じ表が2度書かれています。", "1つにまとめてください。"),
    ("Duplicate inline", "同じ欄が2度書かれています。", "どちらかを消してください。"),
    ("Unterminated string", "引用符が閉じていません。", '文字の終わりに " を付けてください。'),
    ("Illegal character '\\n'", "引用符が閉じていません。", '文字の終わりに " を付けてください。'),
    ("Unclosed array", "[ ] の列が閉じていません。", "最後に ] を付けてください。"),
    ("Unclosed inline", "{ } の表が閉じていません。", "最後に } を付けてください。"),
    ("Expected '=' after", "欄の名前のあとに = がありません。", '欄 = "値" の形で書いてください。'),
    ("Invalid value", "値を読み取れません。", '文字は " で囲んでください。'),
    ("Unescaped '\\\\'", "\\ の使い方が違います。", "\\ を書くときは \\\\ と2つ重ねてください。"),
    ("Expected ']", "表の見出しが閉じていません。", "[[表の名前]] の形で書いてください。"),
    ("Illegal character", "使えない文字（制御文字など）があります。", "その文字を消してください。"),
)
"""What tomllib says, what it means, and what to do."""

_OTHER = ("TOML として読めません。", '見出し [[表の名前]] と、欄 = "値" の形を確かめてください。')


def parse(file: str, name: str, content: bytes) -> Page | Problem:
    """Return the tables of a file, or why it is no TOML. A byte order mark is overlooked."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(
            file,
            "",
            "",
            line,
            "UTF-8 で書かれていません。",
            "文字コードを UTF-8 にして保存し直してください。",
        )
    try:
        return Page(file, name, tomllib.loads(text), Lines(text))
    except RecursionError:
        return Problem(
            file, "", "", 1, "[ や { が深く重なりすぎています。", "かっこを減らしてください。"
        )
    except ValueError as error:  # a TOMLDecodeError, or a number of thousands of digits
        return _refused(file, text, str(error))


def _refused(file: str, text: str, said: str) -> Problem:
    found = _WHERE.search(said)
    lines = text.split("\n")
    line = int(found[1]) if found and found[1] else max(1, len(text.rstrip().split("\n")))
    message, remedy = next(
        ((what, to_do) for start, what, to_do in _REASONS if said.startswith(start)), _OTHER
    )
    wide = [char for char in _FULL_WIDTH if char in lines[min(line, len(lines)) - 1]]
    if wide:
        names = "".join(f"「{char}」" for char in wide).replace("　", "全角の空白")
        remedy = f"全角の{names}が記号として使われていれば、半角に直してください。{remedy}"
    return Problem(file, "", "", line, message, remedy)
