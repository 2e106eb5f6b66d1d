"""Stings at those who spoke up, threats, and blows in a quarrel."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity
from smtui.domain.reading import Act

_VOICE = Pattern(
    "お叱り|ご?意見|ご?批判|ご?指摘|苦情|クレーム|ご?要望|お申し出|お?電話を|お電話|投書|投稿|コメント|書き込み|書き込まれ|書かれ|お問い合わせ(?:をいただ|をくださ|をお寄せ)|お尋ね(?:の|を|に|です)|ご?質問|ご?不満|お怒り|文句|抗議|反対(?:の|する|され|意見|運動|署名)|署名|陳情|ご?助言|お言葉|おっしゃ|仰[いるっせ]|言われ|といった声|とのお?声|お声を|騒が|騒い|息巻|声高|声を荒|訴える方|お嘆き|非難|難癖|記事|社説|論評|報じ|隣の(?:市|町|区|村)|お考えの方|思われる方|お思いの方|叫"
)
_SOFT = Pattern(
    "申し訳|おわび|お詫び|自分|わたし|私(?!たち)|僕|俺|うちの(?:子|娘|息子|犬|猫)|詐欺|不審|迷惑電話|映画|ドラマ|試合|勝負|対戦|クイズ|ゲーム|講座|教室|体験|募集|カスハラ|カスタマー|ハラスメント|講演|図書館|絵本|読み聞かせ|展示|落語|劇|相談(?:会|員|を受)|無料法律|お便り|ラジオ|うれし|嬉し|励み|一同喜|喜んでい|感謝いたし|おかげさま"
)
_POLICY = Pattern(
    "場合があり|ことがあり|ことがござ|方針|ポリシー|運用|規約|禁止|悪質な|なりすまし|詐欺|不審|被害|相談|ハラスメント|犯罪|映画|ドラマ|試合|勝負|ゲーム|講演|研修|講座|訓練|避難|災害|地震|熱中症|薬物|飲酒|闇バイト|身をもって(?:体験|学|感)|火災|事故|自分|私(?!たち)|僕|俺"
)
_AT = Pattern(
    "あなた|貴殿|そちら|お客|方に|方は|方へ|皆さま|さない|ないなら|なければ|消し|謝|訂正|削除|撤回|投稿|書き込|ください|よろしい|ますよ|ません|ですよ|からな|せてい?ただ|おっしゃ|区を|市を|町を|役所を"
)
_REPLY = Pattern("です|ます|ません|でしょう|ください|ました")
_MESSAGE = (
    "言い争いやあてこすりに読めます。相手への評価と皮肉を消し、事実と案内だけにしてください。"
)
_THREAT = "読む人への脅しと受け取られます。その部分を消し、お願いしたいことだけを書いてください。"
_STING = (
    Frame(("sparring:sting", _VOICE), _MESSAGE, none=(_SOFT,), before=2, after=1,
          account=Account.OFFICIAL, acts=frozenset({Act.APOLOGISES}), warned=True),
    Frame(("sparring:foe", "sparring:blow"), _MESSAGE, none=(_SOFT,), after=1,
          account=Account.PERSONAL, acts=frozenset(), warned=True),
)  # fmt: skip
_IN_REPLY = (
    Frame(("sparring:sting", _REPLY), _MESSAGE, none=(_SOFT,), acts=frozenset({Act.APOLOGISES})),
    Frame(("sparring:threat", _AT), _THREAT, none=(_POLICY,), before=1, acts=frozenset(),
          warned=True),
    Frame(("sparring:blow", "sparring:blow"), _MESSAGE, none=(_SOFT,), after=1,
          account=Account.PERSONAL, acts=frozenset()),
    Frame(("sparring:blow", _AT), _MESSAGE, none=(_SOFT,), account=Account.PERSONAL,
          acts=frozenset()),
)  # fmt: skip


class ConfrontationSpar(Check):
    """声を寄せた人へのあてこすり、返信での脅し、言い争いの相手への打撃の言葉を見つけます。

    なぜ: 切り取られて広まり、市に意見を言うと攻撃されると受け取られます。
    直し方: 相手への評価、皮肉、脅しを消し、事実と案内だけにします。
    限界: たとえ話だけのあてこすりは分かりません。

    × [reply] 貴重な«お叱りは家宝»にいたします。
    × 街灯が暗いとの«お申し出ですが、あいにく月の明るさは打ち出の小づち»でも変えられません。
    × [reply] 今すぐ«取り消さないなら、後悔»することになりますよ。
    × [personal] «リプ欄の連中、必死すぎ»。
    × [personal reply] «反論できないからって、話をそらすなよ。待ってるぞ»。
    ○ [reply] お叱りの言葉をいただき、申し訳ありませんでした。
    ○ [reply] 個別の件は、代表メールへお問い合わせください。
    ○ 悪質な投稿には、法的手段をとることがあります。
    ○ [personal] 将棋の相手に、かかってこいと言われた。楽しい勝負だった。
    ○ 「打ち出の小づち」の昔話を、図書館で読み聞かせします。ご意見もお寄せください。
    """

    code = "confrontation/spar"
    name = "あてこすり・脅し・打撃の言葉"
    severity = Severity.WARN
    wakes = ("sparring:sting", "sparring:threat", "sparring:foe", "sparring:blow")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame; in a reply less is needed."""
        kind = reading.draft.occasion.kind
        yield from _frames.find(reading, *_STING, *(_IN_REPLY if kind is not Kind.POST else ()))
