"""Whether this machine has what smtui needs: what `smtui doctor` reports."""

import os
import platform
import sys
from collections.abc import Callable, Iterator

from smtui import __version__, places
from smtui.checks import all_checks
from smtui.checks._words import load_words
from smtui.domain.value import Value
from smtui.errors import SmtuiError
from smtui.library.folder import validate
from smtui.library.guides import hidden
from smtui.library.layout import folder_of, guide_ids, hidden_ids
from smtui.reading.tokens import tokeniser
from smtui.settings import load_settings


class Sign(Value):
    """One thing looked at."""

    name: str
    good: bool
    words: str
    """What was found; for a bad sign also what to do."""


def examine() -> Iterator[Sign]:
    """Yield what was looked at, one after the other; nothing is repaired."""
    yield Sign("版", True, f"smtui {__version__}、Python {platform.python_version()}")
    yield _encoding()
    for name, look in _LOOKS:
        try:
            yield Sign(name, True, look())
        except SmtuiError as error:
            yield Sign(name, False, str(error))
    yield from _guides()


def _encoding() -> Sign:
    encoding = (getattr(sys.stdout, "encoding", None) or "不明").lower()
    if encoding.replace("-", "").startswith("utf"):
        return Sign("画面の文字", True, encoding)
    advice = "日本語が ? になるときは、環境変数 PYTHONUTF8=1 を付けて起動してください。"
    return Sign("画面の文字", False, f"{encoding} です。{advice}")


def _dictionary() -> str:
    words, *_ = tokeniser().words("香取市の広報課です。")
    return f"読み込めました（試し: {'／'.join(word.surface for word in words)}）"


def _word_lists() -> str:
    load_words()
    return f"点検 {len(all_checks())} 件と語の一覧を読み込めました"


def _data_folder() -> str:
    folder = places.data_dir()
    places.make_private(folder)
    if not os.access(folder, os.W_OK):
        raise SmtuiError(
            f"データのフォルダー（{folder}）に書き込めません。",
            "権限を直すか、SMTUI_HOME に別の場所を指定してください。",
        )
    mode = os.stat(folder).st_mode & 0o077
    if mode and os.name == "posix":
        raise SmtuiError(
            f"データのフォルダー（{folder}）をほかの人も読めます。",
            f"chmod 700 {folder} を実行してください。",
        )
    return folder


def _database() -> str:
    from smtui.store import open_store  # noqa: PLC0415 - sqlite_utils costs 78 ms

    if not os.path.exists(places.database()):
        return "まだありません（最初に保存するときに作ります）"
    with open_store():
        return places.database()


def _settings() -> str:
    return f"ガイドライン: {load_settings().guide or '未選択'}"


_LOOKS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("辞書", _dictionary),
    ("点検", _word_lists),
    ("データ", _data_folder),
    ("保存", _database),
    ("設定", _settings),
)


def _guides() -> Iterator[Sign]:
    codes = frozenset(check.code for check in all_checks())
    for guide_id in guide_ids():
        problems = validate(folder_of(guide_id), codes)
        words = str(problems[0]) if problems else "書き間違いはありません"
        yield Sign(f"ガイド {guide_id}", not problems, words)
    for guide_id in hidden_ids():
        yield Sign(f"ガイド {guide_id}", False, str(hidden(guide_id)))
