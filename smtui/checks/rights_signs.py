"""Words of copying without leave, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "許諾|承諾を得|了承を得|同意を得|許可を得|提供|著作権|展示|資料館|博物館|図書館|コンクール|コンテスト|応募|募集|申請|記入|持参|提出|保険証|通帳|本人確認|上映|演奏|合唱|コンサート|レース|防犯|不審|盗撮|ましょう|ください|申し込|予約|古文書|日記|イメージキャラクター|ゆるキャラ|人形"
)

_WEIGHING = Weighing(
    "evidence-rights",
    "他人の作品や写真を無断で使っていると読めます。承諾を確かめてください。",
    none=(
        "consent-given",
        "rights-learn",
        _FAIR,
    ),
)


class RightsSigns(Check):
    """書き写した、拾った画像、声をかけずに撮った、など、権利に触れる語が重なるところを見つけます。

    なぜ: 著作権や肖像権を侵すおそれがあります。
    直し方: 承諾を得るか、自分たちで作ったものに替えます。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 書店で見つけた育児書の第2章を、«ほぼそのまま書き写して»ご紹介します。
    × 背景は«ネットで拾»った夕焼けです。
    × 賞状を持った写真です。«ご本人にはこれから»お知らせします。
    ○ 絵本の紹介文は、出版社の許諾を得て引用しています。
    ○ 申請書のコピーを取り、控えを保管してください。
    ○ 祖父の日記を書き写した原稿を、資料館に展示します。
    """

    code = "rights/signs"
    name = "無断利用の語の重なり"
    severity = Severity.CONFIRM
    wakes = ("evidence-rights",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
