"""Every kind of mistake in a guide is told with file, table, id, line and what to do."""

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from smtui import places
from smtui.errors import GuideError
from smtui.library.folder import validate
from smtui.library.guides import load_guide, load_identities
from smtui.library.problems import Problem
from smtui.library.topics import load_topics

GOLDENS = Path(__file__).parent.parent / "goldens"
CODES = frozenset({"accuracy/weekday", "accuracy/date"})


class Slip(NamedTuple):
    """One edit of the tiny guide, and the problem it has to make."""

    name: str
    file: str
    old: str
    new: str
    table: str
    id: str
    line: int
    said: str
    """Part of message and remedy."""


G, C, P, S = "guide.toml", "clauses.toml", "posting.toml", "stances.toml"

SLIPS = (
    # syntax
    Slip("no quote", C, 'label = "2"', 'label = "2', "", "", 12, "引用符が閉じていません"),
    Slip("no equals", C, 'label = "2"', 'label "2"', "", "", 12, "= がありません"),
    Slip("full-width", C, 'label = "2"', 'label ＝ "2"', "", "", 12, "全角の「＝」"),
    Slip("bare word", C, 'label = "2"', "label = two", "", "", 12, '文字は " で囲んで'),
    Slip("key twice", C, 'label = "2"', 'label = "2"\nlabel = "3"', "", "", 13, "2度書かれて"),
    Slip("table twice", P, "[[question]]", "[reply]\n[[question]]", "", "", 11, "2度書かれて"),
    Slip("open list", S, "clauses = []", "clauses = [", "", "", 12, "値を読み取れません"),
    Slip("open header", C, "[[clause]]\nid = \"tiny-2\"", "[[clause\nid = \"tiny-2\"", "", "", 10,
         "見出しが閉じていません"),
    Slip("deep", C, 'label = "2"', "label = " + "[" * 5000, "", "", 1, "深く重なりすぎ"),
    Slip("digits", C, 'label = "2"', "label = " + "9" * 5000, "", "", 29, "TOML として"),
    # keys and tables
    Slip("unknown key", C, 'label = "2"', 'lable = "2"\nlabel = "2"', "[[clause]]", "tiny-2", 10,
         "「lable」という欄はありません。「label」ではありませんか"),
    Slip("unknown key at the top", G, 'name = "小町"', 'name = "小町"\nnames = "x"', "", "tiny", 4,
         "「names」という欄"),
    Slip("unknown table", G, "[[office]]\nid = \"head\"", "[[ofice]]\nid = \"head\"", "[[ofice]]",
         "head", 50, "[ofice] という表はありません。「office」ではありませんか"),
    Slip("unknown key in when", P, "{ families", '{ famlies = ["rumor"], families',
         "[question.when]", "", 19, "「famlies」という欄"),
    Slip("wrong header", G, "[private]", "[[private]]", "[[private]]", "", 45,
         "見出しは [private] と"),
    Slip("single header", P, "[[reply.exception]]", "[reply.exception]", "[reply.exception]",
         "disaster", 6, "見出しは [[reply.exception]] と"),
    Slip("missing table", G, "[private]\napplies", "[privat]\napplies", "[private]", "tiny", 1,
         "[private] の表がありません"),
    Slip("missing key", C, 'actor = "職員"\ntext = "人', 'text = "人', "[[clause]]", "tiny-2", 10,
         "「actor」がありません"),
    Slip("missing id", C, 'id = "tiny-2"\n', "", "[[clause]]", "", 10, "「id」がありません"),
    # types
    Slip("text for list", C, 'checks = ["insult", "accuracy/weekday"]', 'checks = "insult"',
         "[[clause]]", "tiny-2", 10, "文字の列"),
    Slip("number for text", C, 'label = "2"', "label = 2", "[[clause]]", "tiny-2", 10, "文字（"),
    Slip("list of numbers", C, 'topics = ["read", "hours"]', "topics = [1]", "[[clause]]",
         "tiny-2", 10, "文字の列"),
    Slip("quoted date", G, "revised = 2024-01-04", 'revised = "2024-01-04"', "", "tiny", 6,
         "引用符なし"),
    Slip("date with time", G, "revised = 2024-01-04", "revised = 2024-01-04T00:00:00", "", "tiny",
         6, "日付"),
    Slip("quoted flag", P, "reference = true\n\n[[route]]", 'reference = "true"\n\n[[route]]',
         "[[question]]", "source", 19, "true か false"),
    Slip("empty text", C, 'label = "2"', 'label = "　"', "[[clause]]", "tiny-2", 10,
         "「label」が空です"),
    Slip("control characters", C, 'label = "2"', 'label = "\\u001b[2J"', "[[clause]]", "tiny-2", 10,
         "制御文字"),
    Slip("word twice", C, '["read", "hours"]', '["read", "read"]', "[[clause]]", "tiny-2", 10,
         "2度書かれて"),
    Slip("ill-formed id", G, 'id = "pr"', 'id = "PR課"', "[[office]]", "PR課", 57, "英小文字"),
    # closed lists
    Slip("kind", C, '"prohibition"', '"prohibited"', "[[clause]]", "tiny-2", 10,
         "「prohibition」ではありませんか。使えるのは prohibition、obligation"),
    Slip("family", C, '"insult"', '"insults"', "[[clause]]", "tiny-2", 10,
         "「insults」という分類はありません。「insult」ではありませんか"),
    Slip("family of a code", C, '"accuracy/weekday"', '"acuracy/weekday"', "[[clause]]", "tiny-2",
         10, "「acuracy/weekday」という分類はありません。「accuracy」"),
    Slip("code", C, '"accuracy/weekday"', '"accuracy/weakday"', "[[clause]]", "tiny-2", 10,
         "点検はありません。「accuracy/weekday」ではありませんか"),
    Slip("code of a strength", G, '"accuracy/weekday"', '"accuracy/"', "[[strength]]", "accuracy/",
         77, "という分類はありません"),
    Slip("topic", C, '["read", "hours"]', '["red"]', "[[clause]]", "tiny-2", 10,
         "「red」という話題はありません。「read」"),
    Slip("office role", G, 'role = "pr"', 'role = "press"', "[[office]]", "pr", 57,
         "使えるのは head、pr"),
    Slip("scope role", G, 'role = "公選職"', 'role = "議員"', "[[scope]]", "議員", 33,
         "「role」に「議員」は使えません"),
    Slip("scope missing", G, 'role = "公選職"', 'role = "議員"', "[[scope]]", "tiny", 1,
         "「公選職」がありません"),
    Slip("applies", G, 'applies = "no"', 'applies = "none"', "[[scope]]", "公選職", 33,
         "「no」ではありませんか"),
    Slip("contact kind", G, 'kind = "phone"', 'kind = "fax"', "[[contact]]", "0120-000-000", 64,
         "使えるのは phone、mail"),
    Slip("severity", G, 'severity = "confirm"', 'severity = "error"', "[[strength]]",
         "accuracy/weekday", 77, "block"),
    Slip("day", G, '"tue", "mon"', '"tue", "月"', "[hours]", "", 69, "mon、tue"),
    Slip("condition value", P, 'kind = ["post", "share"]', 'kind = ["posts"]', "[question.when]",
         "", 11, "「post」ではありませんか"),
    Slip("condition family", P, '["rumor"]', '["rumour"]', "[question.when]", "", 19, "「rumor」"),
    Slip("reply default", P, '"closed"', '"close"', "[reply]", "", 1, "「closed」ではありませんか"),
    Slip("reply exception", P, 'id = "disaster"', 'id = "disasters"', "[[reply.exception]]",
         "disasters", 6, "「disaster」ではありませんか"),
    Slip("answer", P, '"yes-no"', '"yes"', "[[question]]", "published", 11, "yes-no、text"),
    Slip("answered is", P, 'is = "yes"', 'is = "はい"', "[route.answered]", "", 28, "yes、no"),
    # ids that point nowhere
    Slip("folder", G, 'id = "tiny"', 'id = "tony"', "", "tony", 2, "フォルダー名「tiny」"),
    Slip("beginning of a clause id", C, '"tiny-2"', '"tony-2"', "[[clause]]", "tony-2", 10,
         "「tiny-」で始まって"),
    Slip("clause twice", C, '"tiny-2"', '"tiny-1"', "[[clause]]", "tiny-1", 10, "1行目の表と同じ"),
    Slip("office twice", G, 'id = "pr"', 'id = "head"', "[[office]]", "head", 57, "50行目"),
    Slip("office called none", G, 'id = "pr"', 'id = "none"', "[[office]]", "none", 57,
         "「none」は使えません"),
    Slip("clause in guide", G, '["tiny-2"]', '["tiny-9"]', "[hours]", "", 69,
         "条文「tiny-9」は、clauses.toml にありません。「tiny-"),
    Slip("clause in posting", P, 'clauses = ["tiny-3"]\n\n[[question]]\nid = "source"',
         'clauses = ["tiny3"]\n\n[[question]]\nid = "source"', "[[question]]", "published", 11,
         "「tiny-3」ではありませんか"),
    Slip("clause in stances", S, '["tiny-3"]', '["tiny-33"]', "[[stance]]", "reply", 1,
         "「tiny-33」"),
    Slip("approver", P, '"head"', '"haed"', "[[route]]", "notice", 37,
         "[[office]] にありません。「head」ではありませんか"),
    Slip("answered question", P, 'question = "published"', 'question = "publish"', "[[route]]",
         "published", 28, "質問「publish」がありません。「published」"),
    Slip("answered text", P, 'question = "published"', 'question = "source"', "[[route]]",
         "published", 28, "はい・いいえで答えるものではありません"),
    Slip("question twice", P, 'id = "source"', 'id = "published"', "[[question]]", "published", 19,
         "11行目"),
    Slip("stance topic", S, '"hours"', '"read"', "[[stance]]", "read", 7,
         "「read」という比べる話題はありません"),
    Slip("stance position", S, '"closed"', '"daytime"', "[[stance]]", "reply", 1,
         "使えるのは closed"),
    Slip("stance missing", S, '"hours"', '"reply"', "[[stance]]", "", 1, "話題「hours」の"),
    Slip("stance twice", S, '"hours"', '"reply"', "[[stance]]", "reply", 7, "1行目の表と同じ"),
    # silence and references
    Slip("silent with clauses", S, "clauses = []", 'clauses = ["tiny-1"]', "[[stance]]", "hours", 7,
         "条文が挙がっています"),
    Slip("stance without clauses", S, '["tiny-3"]', "[]", "[[stance]]", "reply", 1,
         "根拠の条文がありません"),
    Slip("scope without clauses", G, 'applies = "silent"', 'applies = "no"', "[[scope]]", "特別職",
         21, "根拠の条文がありません"),
    Slip("office without clauses", G, '["tiny-3"]', "[]", "[[office]]", "head", 50, "1つは挙げて"),
    Slip("reference with clauses", P, "clauses = []\nreference = true\n\n[[route]]",
         'clauses = ["tiny-1"]\nreference = true\n\n[[route]]', "[[question]]", "source", 19,
         "reference を消し"),
    Slip("no clauses, no reference", P, "clauses = []\nreference = true\n\n[[route]]",
         "clauses = []\n\n[[route]]", "[[question]]", "source", 19, "reference = true と書いて"),
    # values
    Slip("hour", G, '"08:30"', '"8時半"', "[hours]", "", 69, '"08:30" の形'),
    Slip("hour of 25", G, '"17:15"', '"25:00"', "[hours]", "", 69, '"08:30" の形'),
    Slip("hours in order", G, '"17:15"', '"08:15"', "[hours]", "", 69, "より後です"),
    Slip("version", G, 'version = "2024-01-04"', 'version = "第2版"', "", "tiny", 7,
         'version = "2024-01-04"'),
    Slip("host", G, '"town.komachi.example"', '"https://town.komachi.example/"', "", "tiny", 9,
         "ドメインの形ではありません"),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the tiny guide, to be spoiled."""
    shutil.copytree(GOLDENS / "guides", tmp_path / "guides")
    monkeypatch.setattr(places, "guides_dir", lambda: str(tmp_path / "guides"))
    return tmp_path / "guides" / "tiny"


def spoil(folder: Path, slip: Slip) -> None:
    path = folder / slip.file
    text = path.read_text("utf-8")
    assert slip.old in text
    path.write_text(text.replace(slip.old, slip.new, 1), "utf-8")


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_a_mistake_is_told(slip: Slip, folder: Path) -> None:
    spoil(folder, slip)
    problems = validate(str(folder), CODES)
    told = [(p.file, p.table, p.id, p.line, p.message + p.remedy) for p in problems]
    wanted = (f"tiny/{slip.file}", slip.table, slip.id, slip.line)
    assert any(row[:4] == wanted and slip.said in row[4] for row in told), told
    assert all(p.message.endswith("。") and p.remedy.endswith("。") for p in problems)


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.name)
def test_loading_refuses_in_the_same_words(slip: Slip, folder: Path) -> None:
    spoil(folder, slip)
    if slip.file == S:
        load_guide("tiny", CODES)  # a check does not depend on stances
        return
    first = validate(str(folder), CODES)[0]
    with pytest.raises(GuideError) as raised:
        load_guide("tiny", CODES)
    assert raised.value.message == f"{first.where}：{first.message}"
    assert raised.value.hint == first.remedy
    assert f"tiny/{slip.file}" in raised.value.message


def test_stances_are_refused_too(folder: Path) -> None:
    from smtui.library.stances import load_stances

    assert len(load_stances("tiny")) == 2
    path = folder / "stances.toml"
    path.write_text(path.read_text("utf-8").replace('"closed"', '"open"'), "utf-8")
    with pytest.raises(GuideError, match=r"tiny/stances\.toml 1行目"):
        load_stances("tiny")


def test_all_problems_are_told_not_only_the_first(folder: Path) -> None:
    for slip in SLIPS:
        if slip.name in ("kind", "approver", "version", "stance position", "answer"):
            spoil(folder, slip)
    problems = validate(str(folder), CODES)
    files = [os.path.basename(problem.file) for problem in problems]
    # the route whose question is no longer answered by yes or no counts as well
    assert files == [C, G, P, P, P, S]


def test_bytes_that_are_no_utf8(folder: Path) -> None:
    path = folder / "clauses.toml"
    path.write_bytes(path.read_text("utf-8").encode("cp932"))
    (problem,) = (p for p in validate(str(folder)) if p.file == "tiny/clauses.toml")
    assert problem.line == 4
    assert "UTF-8" in problem.remedy


def test_files_that_are_missing_unknown_or_no_files(folder: Path) -> None:
    (folder / "posting.toml").rename(folder / "postings.toml")
    (folder / "stances.toml").unlink()
    (folder / "stances.toml").mkdir()
    (folder / "notes.md").write_text("ok", "utf-8")
    told = {problem.file: problem for problem in validate(str(folder))}
    assert set(told) == {"tiny/postings.toml", "tiny/posting.toml", "tiny/stances.toml"}
    assert "「posting.toml」ではありませんか" in told["tiny/postings.toml"].remedy
    assert told["tiny/posting.toml"].message == "ファイルがありません。"
    with pytest.raises(GuideError, match="ファイルがありません"):
        load_guide("tiny")
    assert load_identities()[0] == ()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (problem,) = validate(str(tmp_path / "nowhere"))
    assert "nowhere" in problem.file


def test_a_folder_is_named_the_same_however_it_is_given(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    for way in (".", "../tiny/", str(folder) + "/"):
        assert validate(way) == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('id = "hours"', 'id = "reply"', 15, "6行目の表と同じ"),
        ('question = "返信してよいか。"\n', "", 6, "片方しか"),
        ('about = "読む人が知っておく規定です。"\n', "", 1, "「about」も「question」も"),
        ('silent = "定めなし"\n\n', 'none = "定めなし"\n\n', 6, "silent がありません"),
        ('closed = "原則返信しない"', "closed = 1", 6, "ID と名前の組"),
    ],
)
def test_topics_are_refused_too(folder: Path, old: str, new: str, line: int, said: str) -> None:
    path = folder.parent / "common" / "topics.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(GuideError) as raised:
        load_topics()
    assert raised.value.message.startswith(f"common/topics.toml {line}行目 [[topic]]")
    assert said in str(raised.value)


def test_a_problem_in_words() -> None:
    problem = Problem("a/b.toml", "[[clause]]", "a-1", 3, "違います。", "直してください。")
    assert str(problem) == "a/b.toml 3行目 [[clause]] a-1：違います。直してください。"
