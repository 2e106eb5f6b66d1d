"""Official replies that end in a judgement on the reader and lead nowhere."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_READER = Pattern(
    "ご(?!ざい)|お(?![とこもそれろりい])|くださ|らっしゃ|おられ|なさ|され|いただ[きく]|です(?:か|ね)|もの(?:と|で)"
)
_LEADS = Pattern(
    "いただけ|端末|設定|原因|担当|確認|窓口|電話|メール|フォーム|ホームページ|ご利用|お越し|お待ち|ご来館|ご覧|足を運"
    "|申し訳|おわび|お詫び|ありがと|感謝|うれし|嬉し|何より|お役に立て|参考|安心|ご不便|ご心配"
    "|ご不安|お困り|お疲れ|ご苦労|おつら|大変な|忙し|多忙|病院|医師|熱中症|天気|来年|楽し|おいし|きれい"
    "|見頃|散歩|ご一緒|私(?!ども)|ご家族で|増や|減ら|いたします|してまいり"
)
_FAULT = Pattern(
    "読み(?:落|違|返|飛)|見落|勘違|思い違|思い込|誤解|の問題|あと一息|おのずと|ご自身で|ご自分で|お調べ|お足元|お目|お耳|頭[をがの]|年生|歳児"
    "|もう一度|今一度|一度(?:ゆっくり|落ち着|よく)|ゆっくり|落ち着|お休み|そこまで|そんな|それほど|よほど|お詳し|出直|引っ越|立候補|採用試験|議員に|毎日|毎回|長文|お暇|だけ"
)
"""What the reader lacks, or ought to go and do."""
_WRITES = Pattern("書[くい]|書き込|言[ういっわ]|おっしゃ|投稿|つぶや|文句|批判|苦情")
_ASKED = Pattern("私|自分|反省|対策|詐欺|薬|糖|塩|飲酒|お酒|夜更かし|場合は")
_MESSAGE = (
    "返信で相手を品定めしています。推し量りや助言の形の評価を消し、事実と案内だけにしてください。"
)
_ANSWERS = ("reply", "share")


class ConfrontationJudging(Framed):
    """公式の返信で、案内もおわびもない一文が、相手への推し量りや助言の形の評価で終わるところを見つけます。

    なぜ: ていねいでも、相手のせいにしていると受け取られ、やりとりが荒れます。
    直し方: 評価の一文を消し、事実と、できること、問い合わせ先だけを書きます。
    限界: 結びが「です」「ます」だけの評価は分かりません。

    × [reply] 看板は二か所にあります。«お急ぎで目に入らなかったものと拝察»します。
    × [reply] 表のとおりです。«一度ゆっくりお読みになってはいかがで»しょうか。
    × [reply] 点検は済んでいます。«よくお気づきになるものですね»。
    × [reply] «うその文句を書くのも、たいがいに»してください。
    ○ [reply] お疲れのところ恐れ入ります。窓口へお電話いただければ確実かと存じます。
    ○ [reply] お近くの図書館で、郷土の本をご覧になってはいかがでしょうか。
    ○ [reply] さぞご不便だったことと拝察します。来週、直します。
    ○ [reply] お車でしたら、駅から10分ほどかと思います。
    ○ [reply] 午後は混みますので、早めに出発されてはいかがでしょうか。
    ○ [reply] コスモスは今がちょうど見頃かと思います。
    """

    code = "confrontation/judging"
    name = "返信での相手の品定め"
    severity = Severity.WARN
    frames = (
        Frame(
            ("judging:end", _READER), _MESSAGE, none=(_LEADS,), account=Account.OFFICIAL,
            when=_ANSWERS, acts=frozenset(), warned=True, whole=True,
        ),
        Frame(
            ("judging:soft", _READER, _FAULT), _MESSAGE, none=(_LEADS,), account=Account.OFFICIAL,
            when=_ANSWERS, acts=frozenset(), warned=True, whole=True,
        ),
        Frame(
            ("judging:limit", _WRITES), _MESSAGE, none=(_ASKED,), account=Account.OFFICIAL,
            acts=frozenset(), warned=True,
        ),
    )  # fmt: skip
