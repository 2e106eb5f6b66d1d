"""Animals thrown away or hurt by the writer of a private post, told without regret."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_HURT = Pattern(
    "捨て|流して|流した|川へ(?:お返し|流|捨|放り|投げ)|海へ(?:お返し|流|捨|放り|投げ)|沈め|埋め|袋に入れ|置いてき|殺|踏ん|踏み(?!そう)|潰|つぶし|爆竹|火をつけ|を[^。!?\n]{0,8}(?:落とし|投げ|蹴)|縛|閉じ込|水をかけ|飛ばせ|飛ばし|輪ゴム|ひかれた|はね飛|首を切|むしっ|もいで|棒で"
)
_KIND = Pattern(
    "すくい|置物|抜け殻|保護|譲渡|供養|悲し|手を合わせ|かわいそう|助け|病院|獣医|やめ|禁止|虐待|注意|被害|駆除|料理|釣|漁|展|観察|飼育|映画|ドラマ|小説|昔話|祭|まつり|おもちゃ|ぬいぐるみ|ないで|ません|届|登録|フン|ふん|糞|餌|エサ|散歩|通報|捨て猫|拾|110|救|絵|かるた|体操|ご遠慮|啓発|ごみ|ゴミ|レシピ|蹴飛ばされ|ボール|おすわり|しつけ"
    "|された|されて|られた|られて|うちの|我が家|わが家|泳|逃がし|毛玉|いびき|動画を見|ゲーム"
)


class PublicMoralsCreature(Framed):
    """私的な投稿で、生き物を捨てた、川へ流した、踏んだなどと、悔やむ言葉なしに書いた文を見つけます。

    なぜ: 動物を捨てたり傷つけたりすることは、法律で禁じられています。読む人にも強い不快を与えます。
    直し方: 投稿しません。
    限界: 狩猟や釣り、害虫の話との区別は、まわりの語から推し量ります。

    × [personal] «子猫が三匹。箱に入れて川へ»お返しした。
    × [personal] «カエルを何匹踏ん»だか、帰り道で数えた。
    ○ [personal] 捨て猫を拾って、里親を見つけた。
    ○ [personal] 犬と川へ泳ぎに行った。
    ○ 公園のハトに石を投げる人がいます。やめましょう。
    """

    code = "public-morals/creature"
    name = "生き物への無慈悲な行い"
    severity = Severity.WARN
    frames = (
        Frame(
            ("creature", _HURT),
            "生き物へのむごい行いに読めます。投稿しないでください。",
            none=(_KIND,),
            after=1,
            account=Account.PERSONAL,
        ),
    )
