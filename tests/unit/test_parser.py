"""Usage errors are said in Japanese."""

import pytest

from smtui.cli import main


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "--platform", "mixi"], "--platform の「mixi」は使えません"),
        (["check", "--at"], "--at のあとに値を書いてください"),
        (["check", "a", "b"], "「b」は分かりません"),
        (["check", "--batch", "--jobs", "x"], "「x」を読めません"),
        (["guide"], "list|show|search|compare|sheet|validate|attach|import を指定してください"),
        (["guide", "burn"], "使えるのは"),
        (["post"], "「post」という命令はありません"),
    ],
)
def test_said_in_japanese(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["check", "explain", "guide", "eval", "doctor"])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main([command, "--help"])
    assert done.value.code == 0
    assert "使い方: smtui " + command in capsys.readouterr().out
