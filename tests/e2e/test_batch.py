"""`smtui check --batch`: order, completeness, and bad lines that do not stop the others."""

import json
from pathlib import Path

from conftest import Run

GOOD = "12月5日（土）18時から星空観察会を開きます。"
BAD = "12月5日（日）18時から星空観察会を開きます。"


def row(ident: object, text: object = GOOD, **more: object) -> str:
    return json.dumps(
        {"id": ident, "text": text, "guide": "ueda", "at": "2026-11-21T10:00", **more},
        ensure_ascii=False,
    )


def ids(stdout: str) -> list[str]:
    return [json.loads(line)["id"] for line in stdout.splitlines()]


def test_one_report_a_line_in_the_order_given(smtui: Run) -> None:
    lines = [row(f"n{number}", BAD if number % 2 else GOOD) for number in range(50)]
    done = smtui("check", "--batch", stdin="\n".join(lines) + "\n\n")
    assert done.returncode == 1
    assert ids(done.stdout) == [f"n{number}" for number in range(50)]
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert [report["verdict"] for report in reports[:2]] != ["fix", "fix"]
    for report in reports:
        for finding in report["findings"]:
            assert finding["check"].startswith(finding["family"] + "/")


def test_two_processes_say_the_same(smtui: Run) -> None:
    lines = "\n".join(row(f"n{number}", BAD if number % 3 else GOOD) for number in range(450))
    one = smtui("check", "--batch", "--jobs", "1", stdin=lines)
    two = smtui("check", "--batch", "--jobs", "2", stdin=lines)
    assert one.stdout == two.stdout
    assert one.returncode == two.returncode == 1


def test_bad_lines_are_named_and_the_others_judged(smtui: Run) -> None:
    lines = [
        row("a"),
        "{",
        row("a"),
        row("b", ""),
        '{"text": "x"}',
        "[]",
        row("c", history="x"),
        row("d", history=[{"at": "きのう", "text": "x"}]),
        row("e", platform="mixi"),
        row("f", guide="edo"),
        row("g", at="きのう"),
        row("h", "あ\0い"),
        row("z"),
    ]
    done = smtui("check", "--batch", "-", stdin="\n".join(lines))
    assert done.returncode == 2
    assert ids(done.stdout) == ["a", "z"]
    named = [line.partition("行目")[0] for line in done.stderr.splitlines()]
    assert sorted(map(int, named)) == list(range(2, 13))
    assert "前の行と重なって" in done.stderr


def test_history_feeds_the_repetition_check(smtui: Run) -> None:
    post = "かとりプレミアム商品券を販売しています。12月11日（金）までです。"
    history = [{"at": f"2026-11-{day}T09:00", "text": post} for day in (18, 19, 20)]
    line = row("r", post, guide="katori", history=history)
    report = json.loads(smtui("check", "--batch", stdin=line).stdout)
    assert "repetition" in {finding["family"] for finding in report["findings"]}


def test_an_empty_batch_is_refused(smtui: Run, tmp_path: Path) -> None:
    assert smtui("check", "--batch", stdin="\n\n").returncode == 2


def test_eval_counts_hits_and_false_alarms(smtui: Run, tmp_path: Path) -> None:
    labels = [
        row("hit", BAD, must=[{"family": "accuracy", "excerpt": "12月5日（日）"}], may=[], clean=False),
        row("miss", GOOD, must=[{"family": "length", "excerpt": ""}], may=[], clean=False),
        row("false", BAD, must=[], may=[], clean=True),
    ]  # fmt: skip
    path = tmp_path / "labelled.jsonl"
    path.write_text("\n".join(labels), encoding="utf-8")
    result = json.loads(smtui("eval", str(path), "--format", "json").stdout)
    accuracy = result["families"]["accuracy"]
    assert (accuracy["wanted"], accuracy["hits"], accuracy["alarms"]) == (1, 1, 1)
    assert result["families"]["length"]["recall"] == 0
    assert (result["clean"], result["clean_alarms"]) == (1, 1)
    assert "見逃し（1）" in smtui("eval", str(path), "--show").stdout
    assert smtui("eval", str(tmp_path / "ない")).returncode == 2
