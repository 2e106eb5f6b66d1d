"""People watched, reported or served last for what they are."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_GROUP = (
    "(?:外国(?:人|の方|の人|籍)|日本語[のにが][^。、!?\n]{1,8}方|言葉[のにが][^。、!?\n]{1,8}方|ことば[のにが][^。、!?\n]{1,8}方"
    "|中国|韓国|朝鮮|ベトナム|ネパール|ブラジル|ペルー|フィリピン|クルド|ムスリム|イスラム|技能実習生|実習生|留学生|難民|障害|障がい|精神|車いす|車椅子|耳の|目の不"
    "|生活保護|ひとり親|母子家庭|ホームレス|路上生活|無職|施設の(?:人|方|子)|よそから来た)"
)
_SEEN = Pattern(
    f"{_GROUP}[^。!?\n]{{0,30}}(?:見かけ|見たら|うろつ|たむろ|集まって|集まり|歩いて|出入り|立って|声をかけ)"
)
_LAST = Pattern(
    f"{_GROUP}[^。!?\n]{{0,20}}(?:は|に|の受付|のご案内)[^。!?\n]{{0,30}}"
    "(?:(?:ほか|他)の(?:方|お客|皆)|一般の(?:方|お客)|皆さま|最後に|後回し)"
)
_LIMITED = Pattern("お願い|限[らりる]|希望|優先|望まし|任せ|歓迎|募集|のみ|限定")
_LIMIT_FAIR = Pattern(
    "選挙|投票|国籍条項|法律|公権力|旅券|パスポート|翻訳|通訳|交流|差別|偏見|教え"
)
_CARED = Pattern(
    "困って|お困り|迷って|倒れ|けが|助け|見守|保護|手を貸|お手伝い|ご希望|希望する|差別|偏見|人権|相談|被害|詐欺|狙われ|優先|先に|特殊詐欺|ヘイト|通訳"
)
_MESSAGE = "属性だけで人を疑い、後に回しています。行いだけを、同じ順番で書いてください。"


class DiscriminationSetAside(Framed):
    """国籍や障害などの属性だけで、見かけたら通報を、受付は最後に、と扱いを分ける書き方を見つけます。

    なぜ: その属性の人みんなを疑い、または待たせることになり、差別です。
    直し方: 属性を消し、見分ける行いや、だれにも同じ順番を書きます。
    限界: 法や安全に根拠のある扱いかどうかは、人が確かめます。

    × 夜道で«実習生が集まっているのを見かけたら、通報»をお願いします。
    × «耳の不自由な方の受付は、一般の方がすべて済んでから»です。
    × 貸し農園の当番は、話が早いので«日本の方にお願い»します。
    ○ 外国の方が道に迷っているのを見かけたら、声をかけてください。警察へ電話しても構いません。
    ○ 刃物を持った人を見かけたら、110番してください。
    ○ 車いすの方を、ほかの方より先にご案内します。終わってから係がお送りします。
    """

    code = "discrimination/set-aside"
    name = "属性による警戒と後回し"
    severity = Severity.WARN
    frames = (
        Frame(("set-aside:report", _SEEN), _MESSAGE, none=(_CARED,), warned=True),
        Frame(
            ("set-aside:after", _LAST),
            _MESSAGE,
            none=(_CARED,),
            warned=True,
            account=Account.OFFICIAL,
        ),
        Frame(("set-aside:native", _LIMITED), _MESSAGE, none=(_LIMIT_FAIR,), warned=True),
    )
