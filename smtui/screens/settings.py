"""設定: what was said at the first run, each changed by itself."""

from textual.widgets import OptionList

from smtui.screens._answers import AnswersScreen
from smtui.screens._command import command


class SettingsScreen(AnswersScreen):
    """Changes the settings one by one."""

    TITLE = "設定"
    HINT = "変えたい行を矢印で選んで Enter を押すか、行の数字を押してください。すぐに保存されます。"
    INTRODUCTION = "変えたい行を選んでください。すぐに保存されます。"

    @command("f5", "変える", palette=("直す", "選ぶ"))
    def action_change(self) -> None:
        """選んでいる行の設定を変えます。"""
        self.action_take(self.query_one(OptionList).highlighted or 0)
