"""The screens of the workspace, one a noun, in the order a menu shows them.

A new screen is one file here and one line in `PLACES`. Nothing but this table is imported before a
screen is opened. Whoever imports a screen sets the terminal up first, since Textual reads these
two once: its keyboard protocol garbles what an IME commits, 60 frames a second cost 33 ms a key.
"""

import os
from importlib import import_module
from typing import Any

from smtui.domain.value import Value

os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
os.environ.setdefault("TEXTUAL_FPS", "240")


class Place(Value):
    """A screen a person can go to. All that is said of it stands here, and nowhere else."""

    id: str
    """What `GoTo` names."""
    name: str
    """The Japanese name in menus; empty for a screen that is only opened from another one."""
    module: str
    screen: str
    """Class in the module; made with the workspace and the arguments of `GoTo`."""
    keywords: tuple[str, ...] = ()
    """Other words by which the menu finds it."""
    about: str = ""
    """What one does there: a Japanese sentence or two, the first within 23 characters.

    With it the place is a way of 今日, which shows the first sentence; without it, it is not.
    """
    key: str = ""
    """The key that opens it on 今日; the digit of its row does so in any case."""
    waits: str = ""
    """Module of `smtui.workspace` whose `waiting(desk, store)` tells what waits there."""
    opens: tuple[str, ...] = ()
    """Kinds of passages (`smtui.domain.passage.Source`) it opens, by the parts of their ids."""

    def load(self) -> type[Any]:
        """Import the screen and return its class."""
        loaded: type[Any] = getattr(import_module(f"{__name__}.{self.module}"), self.screen)
        return loaded


PLACES = (
    Place("home", "今日", "home", "HomeScreen", ("最初の画面", "ホーム")),
    Place(
        "check", "新しい下書き", "check", "CheckScreen", ("点検", "投稿", "貼り付け"),
        about="貼り付けるか、ここで書いて点検します。何も書かれていない下書きが開きます。",
        key="ctrl+n",
        waits="drafts",
    ),
    Place(
        "drafts", "下書きの一覧", "drafts", "DraftsScreen", ("保存した文章", "履歴", "題名"),
        about="前に書いたものを開きます。名前を付け、点検結果を読み、しまうこともできます。",
        key="ctrl+l",
    ),
    Place(
        "guide", "ガイドラインを読む", "guide", "GuideScreen", ("条文", "手引き", "しおり", "メモ"),
        about="条文を読み、しおりやメモを残します。つながる点検や手順へも移れます。",
        key="ctrl+r",
        waits="own_guides",
        opens=("clause", "note", "memo", "official"),
    ),
    Place(
        "search", "ことばで探す", "search", "SearchScreen", ("検索", "条文を探す"),
        about="条文・点検・手順などを探します。漢字でも、かなやローマ字でも見つかります。",
    ),
    Place(
        "compare", "自治体を比べる", "compare", "CompareScreen", ("比較", "ほかの自治体", "違い"),
        opens=("stance",),
    ),
    Place(
        "incidents", "事案の一覧", "incidents", "IncidentsScreen",
        ("炎上", "なりすまし", "誤投稿", "漏えい", "デマ", "トラブル", "記録", "訓練"),
        about="起きたことを書き、手順に沿って対応します。新しい事案は、どの画面でも F12 です。",
        key="ctrl+g",
        waits="open_incidents",
    ),
    Place(
        "personal", "個人で使う", "personal", "PersonalScreen",
        ("私的利用", "プライベート", "個人アカウント", "見つけた", "投稿してしまった"),
        about="個人のアカウントで書いてよいかを確かめます。書き込みを見つけたとき、投稿してしまったときも、ここからです。",
    ),
    Place("personal_path", "", "personal_path", "PersonalPathScreen", opens=("personal",)),
    Place(
        "private_check", "個人の文章を点検する", "private_check", "PrivateCheckScreen",
        ("私的", "個人の投稿", "保存しない"),
    ),
    Place(
        "learn", "学ぶ", "learn", "LearnScreen", ("レッスン", "研修", "復習", "修了記録", "問い"),
        about="ガイドラインを15分で学びます。問いに答えて復習し、修了記録を作れます。",
        waits="lessons",
    ),
    Place("lesson", "", "lesson", "LessonScreen", opens=("lesson",)),
    Place("question", "", "question", "QuestionScreen"),
    Place(
        "accounts", "公式アカウント", "accounts", "AccountsScreen",
        ("名簿", "台帳", "パスワード", "休眠", "公開用の一覧", "プロフィール"),
        about="公式アカウントの名簿です。目的、端末、確かめた日を書きとめ、公開用の一覧も作れます。",
        waits="accounts",
    ),
    Place("account", "", "account", "AccountScreen"),
    Place(
        "posted", "投稿の記録", "posted", "PostedScreen", ("投稿した", "URL", "事後の報告"),
        waits="clearing",
    ),
    Place(
        "cases", "手続と様式", "cases", "CasesScreen",
        ("開設", "年度更新", "撤退", "申請書", "名簿", "引継書", "カレンダー", "見直し"),
        about="アカウントの開設や年度更新を進めます。様式を書き、期日をカレンダーに出し、引継書も作れます。",
        waits="cases",
        opens=("procedure", "form"),
    ),
    Place("case", "", "case", "CaseScreen"),
    Place("form", "", "form", "FormScreen"),
    Place(
        "settings", "設定", "settings", "SettingsScreen", ("ガイドラインを選ぶ", "色", "名前"),
        about="ガイドライン、名前、色を変えます。",
        key="ctrl+t",
    ),
    Place("incident", "いまの事案", "incident", "IncidentScreen", ("経過", "手順", "証拠")),
    Place("handoff", "引き継ぐ", "handoff", "HandoffScreen", ("広報課", "提出", "経過表", "出力")),
    Place("consult", "相談する", "consult", "ConsultScreen", ("聞く", "助言", "協議")),
    Place("first_run", "はじめの設定", "first_run", "FirstRunScreen", ("幅の確認",)),
    Place("help", "", "help", "HelpScreen"),
)  # fmt: skip
