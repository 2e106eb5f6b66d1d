"""What to say about an error, and what to keep of it: its type and place, nobody's data."""

import contextlib
import os
from datetime import datetime

from smtui import __version__, places
from smtui.errors import SmtuiError
from smtui.text import printable


def words_for(error: BaseException) -> str:
    """Return what a person reads about an error; one that nobody foresaw is logged too."""
    if isinstance(error, SmtuiError):
        return printable(str(error))
    path = keep_trace(error)
    kept = f"記録: {path}" if path else "記録は残せませんでした"
    return (
        f"予期しない誤りが起きました（{type(error).__name__}、{_place(error)}）。"
        f"書いた文章は残っています。続くときは担当者へお知らせください（{kept}）。"
    )


def keep_trace(error: BaseException) -> str | None:
    """Append type and frames of an error to the crash log; return its path, None if it cannot.

    No message, no source line and no local variable is written: each may hold a draft.
    """
    stamp = datetime.now().isoformat(timespec="seconds")
    lines = [f"{stamp} smtui {__version__}"]
    cause: BaseException | None = error
    while cause is not None and len(lines) < 200:
        lines.append(f"  {type(cause).__module__}.{type(cause).__name__}")
        trace = cause.__traceback__
        while trace:
            code = trace.tb_frame.f_code
            lines.append(f"    {code.co_filename}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        cause = cause.__cause__ or cause.__context__
    path = os.path.join(places.data_dir(), "crash.log")
    with contextlib.suppress(OSError, SmtuiError):
        places.make_private(places.data_dir())
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with open(handle, "w", encoding="utf-8") as log:
            log.write("\n".join(lines) + "\n")
        return path
    return None


def _place(error: BaseException) -> str:
    place = "場所不明"
    trace = error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        place = f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
