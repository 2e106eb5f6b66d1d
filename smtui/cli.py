"""The command line: streams, the way to a command, and the last door for what went wrong."""

import gc
import os
import sys
from types import ModuleType

DONE, FOUND, BAD_INPUT, BROKEN, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: done; findings; bad usage or input; something broke; Ctrl+C."""


def main(argv: list[str] | None = None) -> int:
    """Run smtui with these arguments (those of the process by default); return the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    os.umask(0o077)
    gc.disable()  # a start makes many objects and no garbage: 5 % of the time of a check
    _prepare_streams()
    from smtui.errors import SmtuiError  # noqa: PLC0415 - nothing but sys at the top

    try:
        code = _run(arguments)
        sys.stdout.flush()
    except SmtuiError as error:
        _say(str(error))
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the door at the top of the command line
        _say(_broken(error))
        return BROKEN
    return code


def _run(arguments: list[str]) -> int:
    from smtui.commands import COMMANDS  # noqa: PLC0415

    if arguments == ["--demo"] or (not arguments and _at_terminal()):
        return _open_workspace(demo=bool(arguments))
    if not arguments:
        return _module("check").run_sample()  # type: ignore[no-any-return]
    name = arguments[0]
    if name in ("-h", "--help", "help"):
        _print_help(COMMANDS)
        return DONE
    if name in ("-V", "--version"):
        from smtui import __version__  # noqa: PLC0415

        print(f"smtui {__version__}")  # noqa: T201
        return DONE
    if name not in COMMANDS:
        from smtui.errors import BadInput  # noqa: PLC0415

        known = "・".join(COMMANDS)
        raise BadInput(f"「{name}」という命令はありません。", f"使えるのは {known} です。")
    from smtui.commands._parser import Parser  # noqa: PLC0415

    command = _module(name)
    parser = Parser(prog=f"smtui {name}", description=COMMANDS[name] + "。")
    command.configure(parser)
    return command.run(parser.parse_args(arguments[1:]))  # type: ignore[no-any-return]


def _at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def _open_workspace(*, demo: bool) -> int:
    """Open the workspace, which turns the collection of garbage on when it is painted."""
    from smtui.app import run  # noqa: PLC0415

    return run(demo=demo)


def _module(name: str) -> ModuleType:
    import importlib  # noqa: PLC0415

    from smtui.commands import MODULES  # noqa: PLC0415

    return importlib.import_module(f"smtui.commands.{MODULES.get(name, name)}")


def _print_help(commands: dict[str, str]) -> None:
    lines = [f"  smtui {name:<9}{summary}" for name, summary in commands.items()]
    print(  # noqa: T201
        "smtui ― ソーシャルメディアガイドラインの作業場\n\n"
        "  smtui          作業場を開きます\n"
        "  smtui --demo   見本のデータで作業場を開きます（終わると消えます）\n"
        + "\n".join(lines)
        + "\n\nそれぞれの使い方は smtui 命令 --help で見られます。"
    )


def _prepare_streams() -> None:
    """Let characters the output cannot show become ?, never an error."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]
        except (AttributeError, ValueError):
            continue


def _say(message: str) -> None:
    """Print a message to standard error; if that is gone, there is nobody to tell."""
    from smtui.text import printable  # noqa: PLC0415

    try:
        print(printable(message), file=sys.stderr, flush=True)  # noqa: T201
    except (OSError, ValueError):
        return


def _broken(error: BaseException) -> str:
    """Describe an unforeseen error by its type and place, without anybody's data."""
    place = ""
    trace = error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        place = f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return (
        f"予期しない誤りが起きました（{type(error).__name__}、{place}）。"
        "入力は変わっていません。smtui doctor の結果と一緒に、担当者へお知らせください。"
    )


def _drop_output() -> None:
    """Point standard output at nothing, so that Python's exit does not complain either."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
