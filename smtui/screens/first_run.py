"""はじめの設定: whose guideline, who the person is, and whether the terminal draws straight."""

from smtui.screens._answers import AnswersScreen
from smtui.screens._command import command


class FirstRunScreen(AnswersScreen):
    """Asks everything in turn. All of it may be skipped and changed later."""

    ALL_IN_TURN = True
    LATER = False
    TITLE = "はじめの設定"
    HINT = "F5 で順に答えます。答えなくても使えます。あとから「設定」で変えられます。"
    INTRODUCTION = (
        "smtui は、自治体のガイドラインに沿って投稿の下書きを点検する作業場です。\n"
        "書いたものはこの機械の中だけに残り、どこにも送られません。\n"
        "Enter か F5 で順に答えてください。Esc で飛ばせます（あとから「設定」で変えられます）。"
    )

    @command("f5", "順に答える", palette=("はじめる", "つづける"))
    def action_answer_all(self) -> None:
        """上から順に答えます。途中で Esc を押すと、そこで止まります。"""
        self.follow()

    def leave(self) -> None:
        """Go on to 今日; the first run does not come back by itself."""
        self._remember()

    def after_last(self) -> None:
        """Go on to 今日."""
        self._remember()

    def _remember(self) -> None:
        self.work_on(
            "settings",
            lambda: self.workspace.change_settings(welcomed=True),
            lambda _: super(FirstRunScreen, self).leave(),
            newest=False,
            lasting=True,
        )
