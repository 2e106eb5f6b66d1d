"""Trouble in the own house, told by somebody inside who heard of it."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_INSIDE = Pattern(
    "庁内|課内|部内|うちの(?:課|係|部|部署|役場|役所|署|園|庁舎)|隣の(?:課|係|部署|席)|(?:総務|人事|財政|監査|会計|秘書)の(?:人|子|知り合い|同期)|(?:課|部|係|局|所|園)長|同じ(?:課|係|部署)|同期|上司|先輩|後輩|職場"
)
_KNOWS = Pattern(
    "聞い(?:た|て|ちゃ)|聞かされ|らしい|みたい|とのこと|だって|そうだ|言えな|言わない|口止め|内緒|噂|うわさ|知ってる|知っている|見てしまっ|見ちゃ|入るって|調べて(?:る|いる)|数えて(?:る|いる)"
)
_ELSEWHERE = Pattern(
    "ニュース|報道|新聞|公表|発表され|発表が|会見|研修|講座|ドラマ|映画|小説|漫画|アニメ|ゲーム|夫の|妻の|父の|母の|兄の|弟の|姉の|妹の|友人|友だち|友達|民間|銀行|会社の|バイト|サークル|PTA|町内会|自治会|自分が|私が|冗談|消防の点検"
)


class SecrecyHouseTrouble(Framed):
    """処分、監査、捜査、使い込みなど、職場の中の問題を、聞いた話として書いた私的な投稿を見つけます。

    なぜ: 調べの途中のことや人事は職務上の秘密で、違っていれば同僚を深く傷つけます。
    直し方: その話をすべて消します。通報すべきことは、内部の窓口に伝えます。
    限界: 公表ずみの処分かどうかは、書かれていなければ分かりません。

    × [personal] «隣の課で使い込みがあったらしい»。朝から会議室が閉まったまま。
    × [personal] «同期が急に辞めた。懲戒の前にと上司から聞いた»。
    ○ [personal] 職員の懲戒処分を新聞で読んだ。気を引きしめたい。
    ○ [personal] 職場の監査が無事に終わった。今日は早く寝る。
    """

    code = "secrecy/house-trouble"
    name = "職場の中の問題"
    severity = Severity.WARN
    frames = (
        Frame(
            ("house-trouble:case", _INSIDE, _KNOWS),
            "職場の中だけの話に読めます。すべて消してください。",
            none=(_ELSEWHERE,),
            account=Account.PERSONAL,
            before=1,
            after=1,
            warned=True,
            acts=frozenset({Act.DENIES, Act.INVITES, Act.ASKS}),
        ),
    )
