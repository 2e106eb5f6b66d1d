"""`smtui guide attach` and `import` as a person and as another tool runs them."""

import json
from pathlib import Path

import pytest
from conftest import Run
from official_samples import KATORI, NEWER, OWN, pdf_of, put


def test_a_document_is_attached_shown_and_found(smtui: Run, tmp_path: Path) -> None:
    path = put(tmp_path, "香取の手引き.txt", KATORI)
    done = smtui("guide", "attach", "katori", path)
    assert done.returncode == 0, done.stderr
    for said in ("2022-10-01 の版", "条文 134 件のうち", "原文の見つからない条文", "katori-6-2",
                 "どの条文にも当たらない原文", "花火の写真", "付けました。"):  # fmt: skip
        assert said in done.stdout
    shown = smtui("guide", "show", "katori", "katori-3-2-s3").stdout
    assert "要旨: " in shown
    assert (
        "原文　3(2)（香取の手引き.txt、2022-10-01）\n    (2) 伏せ字と繰り返し\n    伏せ字で"
        in shown
    )
    assert shown.index("要旨") < shown.index("原文")
    told = json.loads(smtui("guide", "show", "katori", "2-1", "--format", "json").stdout)
    assert told["official"]["source"] == "香取の手引き.txt"
    assert "誠実に" in told["official"]["text"]
    found = smtui("guide", "search", "まちがいに気づいたら", "--guide", "katori").stdout
    assert "【原文】" in found
    assert "katori-2-1" in found
    assert "同じ文書がもう付いています" in smtui("guide", "attach", "katori", path).stdout


def test_looking_first_keeps_nothing(smtui: Run, tmp_path: Path, home: Path) -> None:
    path = put(tmp_path, "a.txt", KATORI)
    done = smtui("guide", "attach", "katori", path, "--dry-run")
    assert "（katori-2-1） ← 2(1)" in done.stdout
    assert "まだ付けていません" in done.stdout
    assert not (home / "smtui.db").exists()
    told = json.loads(
        smtui("guide", "attach", "katori", path, "--dry-run", "--format", "json").stdout
    )
    text = KATORI
    assert "".join(text[p["start"] : p["end"]] for p in told["provisions"]) == text
    assert "katori-6-2" in told["clauses_without"]
    assert not told["attached"]
    assert "原文" not in smtui("guide", "show", "katori", "katori-2-1").stdout


def test_a_newer_document_says_what_changed_and_can_be_taken_off(
    smtui: Run, tmp_path: Path
) -> None:
    smtui("guide", "attach", "katori", put(tmp_path, "a.txt", KATORI))
    newer = put(tmp_path, "b.txt", NEWER)
    looked = smtui("guide", "attach", "katori", newer, "--dry-run").stdout
    assert "前に付けた文書から文が変わった条文" in looked
    assert "まだ付けていません" in looked
    done = smtui("guide", "attach", "katori", newer)
    assert "前に付けた文書から文が変わった条文" in done.stdout
    shown = smtui("guide", "show", "katori", "katori-2-1").stdout
    assert "前に付けた文書から文が変わりました" in shown
    assert "外しました" in smtui("guide", "attach", "katori", "--off").stdout
    assert "原文" not in smtui("guide", "show", "katori", "katori-2-1").stdout
    again = smtui("guide", "attach", "katori", "--off")
    assert (again.returncode, "付いていません" in again.stderr) == (2, True)


def test_what_cannot_be_attached_is_said_in_one_sentence(smtui: Run, tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", KATORI)
    for arguments, said in (
        (("nowhere", path), "ありません"),
        (("katori", str(tmp_path / "none.pdf")), "読めません"),
        (("katori",), "指定してください"),
        (("katori", path, "--edition", "あした"), "日付として読めません"),
    ):
        done = smtui("guide", "attach", *arguments)
        assert done.returncode == 2, done.stdout
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    other = smtui("guide", "attach", "ueda", put(tmp_path, "献立.txt", "パンと牛乳です。\n"))
    assert "別の文書ではありませんか" in other.stderr


@pytest.mark.parametrize("ending", ["txt", "pdf"])
def test_a_municipality_is_made_from_a_document(smtui: Run, tmp_path: Path, ending: str) -> None:
    """Made, validated, checked against, read, searched, compared; asked for before it is replaced."""
    path = tmp_path / f"要綱.{ending}"
    path.write_bytes(pdf_of(OWN.split("\n")) if ending == "pdf" else OWN.encode())
    done = smtui("guide", "import", str(path), "--id", "komachi", "--name", "小町市")
    assert done.returncode == 0, done.stderr
    assert "次のことを確かめてください" in done.stdout
    folder = done.stdout.split("\n")[1].strip()
    assert smtui("guide", "validate", folder).stdout == "書き間違いはありません。\n"
    assert "小町市（取り込んだもの）" in smtui("guide", "list").stdout
    shown = smtui("guide", "show", "komachi", "komachi-2-1").stdout
    assert "【禁止・要確認】" in shown
    assert "原文: (1) 人を侮辱し" in shown
    checked = smtui("check", "-", "--guide", "komachi", stdin="来ない人は馬鹿です。")
    assert checked.returncode == 1
    assert "根拠: 【要確認】第2条第1号" in checked.stdout
    assert "komachi-2-2-x2" in smtui("guide", "search", "承認", "--guide", "komachi").stdout
    compared = json.loads(
        smtui("guide", "compare", "approval", "--guide", "komachi", "--format", "json").stdout
    )
    assert compared["unread"] == ["komachi"]
    again = smtui("guide", "import", str(path), "--id", "komachi", "--name", "小町市")
    assert (again.returncode, "--replace" in again.stderr) == (2, True)
    made = smtui(
        "guide", "import", str(path), "--id", "komachi", "--name", "小町市", "--replace",
        "--format", "json",
    )  # fmt: skip
    assert json.loads(made.stdout)["replaced"]


def test_a_broken_guide_of_ones_own_is_told_loudly_and_the_others_work(
    smtui: Run, home: Path
) -> None:
    folder = home / "guides" / "komachi"
    folder.mkdir(parents=True)
    (folder / "guide.toml").write_text('id = "komachi"\n', "utf-8")
    listed = smtui("guide", "list")
    assert listed.returncode == 2
    assert "komachi/clauses.toml" in listed.stderr
    assert "上田市" in listed.stdout
    assert "komachi" in smtui("doctor").stdout
    assert smtui("check", "-", "--guide", "ueda", stdin="明日は祭りです。").returncode in (0, 1)
    assert "（komachi）は、探していません" in smtui("guide", "search", "返信", "--all").stdout
    assert "（komachi）は、比べていません" in smtui("guide", "compare", "reply").stdout
