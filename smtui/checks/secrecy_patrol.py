"""Where and when somebody will check, told to those who are to be checked."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_WHEN = Pattern(
    "[0-9]{1,2}(?:月|日|時)|[月火水木金土日]曜|今夜|今晩|今週|来週|週明け|明日|あした|あす|明後日|あさって|来月|今月|年明け|早々|近いうち|近々|このあと|夕方|早朝|朝から|夜は|夜の|しばらく|連休|年末|月末"
)
_OVER = Pattern(
    "しました|行いました|でした(?!の)|ことがあ|場合があ|訓練|ニュース|報道|新聞|ドラマ|映画|小説|漫画|ゲーム|うちの子|テスト|試合|詐欺|装|かた[っる]|偽|強盗|不審者|避難|お祭り|山車|神輿|公表|熊|クマ|イノシシ"
)


class SecrecyPatrol(Framed):
    """取締りや検問、税や監査の調べが、いつどこに入るかを前もって教えている投稿を見つけます。

    なぜ: 調べられる側に知れると、隠されたり避けられたりして、調べになりません。
    直し方: 日と場所を消します。すんでから、公表された結果だけを書きます。
    限界: 日と場所を公表して行う取締りかどうかは、警察などに確かめてください。

    × «金曜の夜は、駅裏の坂の上で検問が立つそう»です。安全運転でお願いします。
    × [personal] «来週は税務署の人と同行する»。川端の旅館さん、帳簿をそろえておくといいかも。
    × «月曜に、予告なく学童の備品を監査»に伺います。
    ○ 年末は、飲酒運転の取り締まりが強化されます。飲んだら乗らないでください。
    ○ 予告なく立入検査を行うことがあります。
    ○ [personal] 抜き打ちの小テストが明日あるらしいと、息子があせっている。
    """

    code = "secrecy/patrol"
    name = "取締りや調べの先触れ"
    severity = Severity.WARN
    frames = (
        Frame(
            ("patrol:force", "patrol:tip", _WHEN),
            "前もって知られると調べになりません。日と場所を消してください。",
            none=(_OVER,),
            before=1,
            after=1,
            warned=True,
            acts=frozenset({Act.DENIES}),
        ),
    )
