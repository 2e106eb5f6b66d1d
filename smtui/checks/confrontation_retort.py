"""Answers that put the reader in the wrong."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_DENIES = frozenset({Act.APOLOGISES})
_YOU = Pattern("ご|お[^母父兄姉子金茶酒花米湯水]|ください|でしょう|です|ます|あなた|皆")
_SOFT = (
    Pattern(
        "申し訳|おわび|お詫び|恐れ入りますが|お手数|自分|わたし|私の|僕|俺|うちの(?:子|娘|息子|犬|猫)|我ながら|われながら|対象|小学生以下|無料|募集|教室|講座|大会|クイズ|試験|絵本|詐欺|不審|悪質|被害"
    ),
)
_MESSAGE = "読む人を責める書き方です。相手への評価を消し、事実と案内だけにしてください。"

_FRAMES = (
    Frame(("retort-frame:fault", "retort-frame:told"), _MESSAGE, none=_SOFT, after=1, acts=_DENIES),
    Frame(("retort-frame:fault", "retort-frame:sting"), _MESSAGE, none=_SOFT, acts=_DENIES),
    Frame(
        ("retort-frame:fault", "retort-frame:close"), _MESSAGE, none=_SOFT, after=1, acts=_DENIES
    ),
    Frame(
        ("retort-frame:close", "retort-frame:told"),
        _MESSAGE,
        none=_SOFT,
        before=1,
        after=1,
        acts=_DENIES,
    ),
    Frame(("retort-frame:close", "retort-frame:sting"), _MESSAGE, none=_SOFT, acts=_DENIES),
    Frame(
        ("retort-frame:close", "retort-frame:close", _YOU),
        _MESSAGE,
        none=_SOFT,
        after=1,
        acts=_DENIES,
    ),
    Frame(
        ("retort-frame:low", "retort-frame:fault"),
        _MESSAGE,
        none=_SOFT,
        before=1,
        after=1,
        acts=_DENIES,
    ),
    Frame(("retort-frame:low", "retort-frame:low"), _MESSAGE, none=_SOFT, acts=_DENIES),
    Frame(("retort-frame:low", "retort-frame:sting", _YOU), _MESSAGE, none=_SOFT, acts=_DENIES),
)


class ConfrontationRetort(Framed):
    """前にも言った、読んでいない、どうぞご自由に、など、読む人を責めたり突き放したりする返しを見つけます。

    なぜ: 正しい説明でも、責める言い方は反発を広げます。
    直し方: 相手への評価を消し、事実と案内だけにします。
    限界: 言葉にとげのない冷たさは分かりません。

    × [reply] «前にもお答えしたはずですが、読んでいらっしゃらない»のでしょうか。
    × [reply] «説明会に一度も来ないで、よく言え»たものですね。
    × [reply] 決まりです。«何を書かれても»同じですので、«どうぞご自由に»。
    × [reply] «調べもせずに»書き込まれたものと«拝察いたし»ます。
    × [reply] «小学生にも»分かるように書いてありますので、«落ち着いてお読み»ください。
    × «不満なら、よその町へ引っ越して»ください。
    × [personal] «知りもしないで文句ばかり、何様»なんだろう。
    ○ [reply] 前にもお答えしたとおり、受付は5月からです。ご不便をおかけします。
    ○ 申込書の記入例を、最後まで読んでからお書きください。
    ○ [reply] 読みづらい書き方で、申し訳ありません。
    ○ [personal] 説明書を読まずに組み立てた自分に、われながらあきれる。
    """

    code = "confrontation/retort"
    name = "相手の落ち度を責める返し"
    severity = Severity.CONFIRM
    frames = _FRAMES
