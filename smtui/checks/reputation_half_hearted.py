"""Half-hearted calls: others do it better, come if you must, expect nothing."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_OTHERS = Pattern(
    "隣の?[市町区]|隣町|ほかの(?:市|町|区|施設|役所)|他[の市町区]|よそ|民間|弁護士|コンビニ|専門の|業者|県の|都会|ネット|検索|病院|会社|お店"
)
_POOR = Pattern(
    "だらけ|ばかり|ない|ません|なく|古[いく]|遅[いく]|狭[いく]|暗[いく]|寒[いく]|暑[いく]|臭|汚|ぬる"
    "|壊れ|間違|同じ|マンネリ|少な|多[いく]|去年|昨年|前回|例年|混"
)
_OUR_HOUSE = Pattern(
    "うちの(?:市|町|区|村|課|係|役所|役場|署)|(?<![都朝])[市町区]の|庁舎|役所|役場|市役所|職員|消防署|公務員"
)
_MILD = Pattern(
    "好き|うれし|嬉し|楽し|ありがた|感謝|映画|ドラマ|小説|試合|猫|犬|息子|娘|夫|妻|ラーメン|筋肉痛|体重|寝坊|私の(?:顔|腹)|自分の"
)
_FAIR = Pattern(
    "おわび|お詫び|申し訳|改善|場合|見ごたえ|思いのほか|比べ|調査|防災|避難|救急|クマ|登山|いじめ|詐欺|被害|募集|支援|相談は"
    "|健康|病気|症状|薬|発送|届き|抽選|先着|俳句|短歌|落語|クイズ|おいしく|人気|満開|見頃"
)
_CONCEDED = Pattern("(?:ほどです|ありません|おりません|いません|ではあります|しません)が")
_MESSAGE = "自分の仕事を投げやりに紹介しています。けなす言葉を消し、事実と案内だけにしてください。"
_ACTS = frozenset({Act.APOLOGISES})


class ReputationHalfHearted(Framed):
    """「よそのほうが早い」「それでもよければ」など、自分の仕事を投げやりに紹介する書き方を見つけます。

    なぜ: 利用する人を軽く見ていると受け取られ、役所の信用を失います。
    直し方: 比べる言葉とあきらめを消し、できることと案内だけを書きます。
    限界: あきらめの言葉がない、事実だけの自嘲は分かりません。

    × 証明書の発行は時間がかかります。«お急ぎならコンビニのほうが早い»ですよ。
    × 体育館の床は«きしむところばかりです。覚悟のある方»だけお使いください。
    × 朝市は«去年と同じ店です。物好きな方»はどうぞ。
    × 食堂の味は«職員も首をひねるほどですが、安いのが取り柄»です。
    × [personal] «避難所の鍵がどこにあるか、役場の誰も知らない。笑うしかない»。
    ○ [personal] 役場の昼休みに寝坊した夢を見た。笑えない。
    ○ 住民票は、コンビニでもお取りいただけます。
    ○ 山道は滑ります。登山は覚悟のある方でも、雨の日は避けてください。
    ○ 雨で中止になりました。懲りずに、来月の観察会へどうぞ。募集は20人です。
    """

    code = "reputation/half-hearted"
    name = "投げやりな紹介"
    severity = Severity.WARN
    frames = (
        Frame(
            ("half-hearted:better", _OTHERS), _MESSAGE, none=(_FAIR,), account=Account.OFFICIAL,
            acts=_ACTS, whole=True,
        ),
        Frame(
            ("half-hearted:anyway", _POOR), _MESSAGE, none=(_FAIR,), account=Account.OFFICIAL,
            before=1, after=1, acts=_ACTS, whole=True,
        ),
        Frame(
            ("half-hearted:suffice", _CONCEDED), _MESSAGE, none=(_FAIR,),
            account=Account.OFFICIAL, acts=_ACTS, whole=True,
        ),
        Frame(
            ("half-hearted:wry", _OUR_HOUSE), _MESSAGE, none=(_MILD,), account=Account.PERSONAL,
            before=1, after=1, whole=True,
        ),
    )  # fmt: skip
