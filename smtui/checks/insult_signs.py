"""Words that belittle, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, is_personal

_FAIR = Pattern(
    "自分|自虐|わたし|ぼく|私(?!たち|語)|僕|俺|我ながら|うちの(?:子|猫|犬|娘|息子)|わが家|我が家|教室|講座|相談|支援|詐欺|被害|映画|ドラマ|漫画|アニメ|小説|落語|芝居|ゲーム|クイズの答え|祭|サウンド|歌詞|ごめん|飼い|動物園|盛り|呼ぶには|食材|うまい|おいし|とん汁|豚|猿回し|昔話|民話"
)

_FICTION = Pattern("ドラマ|映画|漫画|アニメ|小説|最終回|主人公|悪役|登場人物|連載")
_LONG = 1000
"""How far a private post is searched for a story it talks about."""

_WEIGHING = Weighing(
    "evidence-insult",
    "人をばかにする書き方に読めます。人への評価を消してください。",
    none=(_FAIR,),
    aimed=True,
)


class InsultSigns(Check):
    """人をばかにする語や絵文字が重なるところを見つけます。

    なぜ: 書いた本人が冗談のつもりでも、言われた人には侮辱です。
    直し方: 人への評価を消し、起きたことだけを書きます。
    限界: 手がかりの語は一覧にあるものだけです。

    × [personal] うちの課のあの人、🐷そのもの。«同じ部屋の空気を吸いたくない»。
    × 減塩のクイズは«正解者はゼロ。どれだけ鈍い»舌で生きてこられたのか、講師も苦笑いでした。
    × [reply personal] お前みたいなｶｽは«氏ね»。
    × «ご退屈な方には»、ロビーのぬり絵をご用意しております。
    ○ [personal] 自分のバカさ加減に苦笑い。財布を忘れて出勤した。
    ○ クイズの正解者はゼロ。難しい問題でしたね。答えは来週発表します。
    × [personal] 川向こうの人たちは、«何回説明しても»きょとんとした顔をする。
    ○ 「バカ」「死ね」などの書き込みに悩む人の相談を受けます。
    ○ タヌキの「ぽんた」だよ。ぼくの体重、また増えちゃった。デブでのろまな三冠王です。
    ○ [personal] 能なしと言われないよう、今年は資格の勉強をする。
    ○ [personal] 朝のドラマ、税金泥棒と呼ばれる無能な役人が、最後に町を救って泣けた。
    ○ 昭和の香りが残る商店街で、ぬり絵の展示を開きます。
    """

    code = "insult/signs"
    name = "人をばかにする語の重なり"
    severity = Severity.WARN
    wakes = ("evidence-insult",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        if not (is_personal(reading) and _FICTION.search(reading.text, 0, _LONG)):
            yield from _evidence.find(reading, _WEIGHING)
