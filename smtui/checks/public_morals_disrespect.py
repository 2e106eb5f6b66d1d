"""Suffering as a contest or a sight, places of mourning as a stage, leering, humiliation."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_KIND = Pattern(
    "供養|冥福|悼|法要|手を合わせ|献花を行|献花し|黙とうをささげ|奉納|鎮魂|語り部|語り継|伝承|保存会|ゼロ(?:を|日|が|に|の)|無事故|減ら(?:そ|し)|なくそ|防止|予防|対策|支援|募金|義援|お見舞い|見守|相談|看取|緩和ケア|終活|講演|講座|研修|訓練|出初|防災教室|発掘|古墳|博物館|資料館|映画|ドラマ|小説|落語|漫画|アニメ|ゲーム(?:ソフト|実況|機)|朗読|演劇|上演|お芝居|怪談|お化け屋敷|ハロウィン"
    "|被害|犯罪|通報|逮捕|虐待|ハラスメント|やめ|禁止|控え|遠慮|ないで|いけない|いけません|だめ|ダメ|反省|後悔|ひどい|許せな|悲し|つら|泣いた|涙が|心配|かわいそう|感謝|助け|救命|救助|手当て|応急|譲渡|里親"
)
_DECENT = Pattern(
    "検診|健診|医師|治療|診察|リハビリ|介護|授乳室|授乳服|授乳ケープ|助産|赤ちゃん|乳児|入浴介助|性教育|防犯|盗撮|痴漢|被害|犯罪|相談|注意|禁止|お?控え|ご?遠慮|マナー|熱中症|筋力|ストレッチ|体操教室|着付け|着崩れ|美術|彫刻|絵画|裸婦|競技|採点|演技|映画|ドラマ|小説|落語|歌舞伎|保護|修理|工事|改修|点検|清掃|営業時間|料金|透け感|透けて見える(?:器|ガラス|葉)"
    "|迷惑|やめ|許せな|ひどい|反省|ごめん|トラブル|妊婦|産後ケア|プライバシー|目隠し|着替えの(?:用意|持参)"
)
_SHELTERED = Pattern(
    "家で|自宅で|部屋で|備え|録画|読書|休校|控え|近づかない|避難(?:し|所を|を)|注意|警戒"
)
_WILD = Pattern("苗|畑|作物|食害|マグロ|(?<!ガ)ブリ|料理|レシピ|釣|味わ|絶滅|保護(?!者)")
_HOUR = Pattern(
    "14時46分|2時46分|8時15分|11時2分|5時46分|黙とう|黙祷|終戦の日|震災の日|原爆の日|慰霊の日|命日"
)
_WEAK = Pattern("認知症|遺族|被爆者|ひとり親|不登校")
_NOISE = Pattern(
    "ジャンプ|揺らし|揺らそ|クラッカー|カウントダウン|乾杯|騒[ごい]|パーティー|笑い飛ば|変顔|ダンス|仮装"
)
_FLOOD = Pattern("増水|津波|暴風|竜巻|洪水|浸水|雪崩|噴火|濁流")
_GUESS = Pattern("クイズ|予想|プレゼント|優勝|表彰")
_TOLL = Pattern("死亡事故|搬送|死者|犠牲|行方不明|孤独死|余命|溺れ")
_BARE = Pattern(
    "(?:ズボン|パンツ|ズラ|カツラ|かつら|スカート|下着|ふんどし|水着|帯|シャツ)(?:を|は|が)[^。!?\n]{0,12}"
    "(?:下ろ|おろ|脱[がいぐげ]|引き|引っ張|ずり|ずら|はぎ|剥[いが]|めく|取れ|取って|落ち|落と)"
)
_MESSAGE = "人の命や不幸、体を軽んじる書き方です。その部分を消してください。"


def _frame(
    *needs: Slot,
    none: tuple[Pattern, ...] = (_KIND,),
    account: Account | None = None,
    before: int = 1,
    after: int = 1,
) -> Frame:
    """Return a frame of slots of this list that care and teaching take back."""
    return Frame(
        tuple(f"indecent:{need}" if isinstance(need, str) else need for need in needs),
        _MESSAGE,
        none=none,
        before=before,
        after=after,
        account=account,
        quoted=True,
        warned=True,
        acts=frozenset({Act.DENIES}),
    )


_FRAMES = (
    _frame("casualty", "contest"),
    _frame("casualty", _GUESS),
    _frame("contest", _TOLL, none=(_KIND, Pattern("クイズ|スタンプ"))),
    _frame("solemn", "frolic"),
    _frame("frolic", _HOUR),
    _frame("solemn", _NOISE, none=(_KIND, Pattern("盆踊り|式典|演奏"))),
    _frame("havoc", "lounge", none=(_KIND, _SHELTERED)),
    _frame("lounge", _FLOOD, none=(_KIND, _SHELTERED)),
    _frame("lewd", "gaze", none=(_DECENT,)),
    _frame("lewd", "lure", none=(_DECENT,)),
    _frame("gaze", "hint", none=(_DECENT,)),
    _frame("strip", "showoff", none=(_KIND, _DECENT)),
    _frame("showoff", _BARE, none=(_KIND, _DECENT)),
    _frame("sodden", "jeer"),
    _frame("goresight", "delight", none=(_KIND, _WILD), after=2),
    _frame("exploit", "frail"),
    _frame("exploit", _WEAK),
    _frame("passing", "invited"),
    _frame("remains", "sport"),
    _frame("woe", "mirth"),
)


class PublicMoralsDisrespect(Framed):
    """人の死やけがを当てものや見ものにする、いたむ場で騒ぐ、体をいやらしく書く、人を笑いものにする文を見つけます。

    なぜ: 当事者や遺族を傷つけ、町の品位を疑われます。
    直し方: その部分を消し、事実といたわりの言葉だけを残します。
    限界: 語の組が一覧にない見立てや隠語は分かりません。

    × 今週末の«救急搬送の数を予想»しよう！当てた方に景品を差し上げます。
    × «慰霊碑の石段で、変顔»コンテストを開きます。
    × [personal] «濁流を見に、ビール片手»に堤防へ集合。
    × «女湯の声が聞こえるこのベンチは、殿方»にこっそり人気です。
    × 納涼祭の余興。係長が«ズボンを下ろして、対決»しました。
    × [personal] «べろべろの新人の顔に落書き»するのが、うちの課の伝統。
    × 見学会では«血の跡が残る床が大人気»でした。
    × «被災した子に、流された夜を演じてもら»いました。
    × «人生の終わりを考える方に、静かな»森の宿がおすすめです。
    × [personal] «孤独死の部屋で、何日目かを当てるゲーム»をした。
    × [personal] «担架で運ばれる人の顔がツボ»だった。
    ○ 熱中症で運ばれた人は、先週12人でした。水分をとりましょう。
    ○ 慰霊碑の前で、献花と黙とうを行います。
    ○ 台風が近づいています。川に近づかないでください。
    ○ 浴衣の着付け教室です。帯の結び方を学びます。
    ○ 救急車の見学会では、担架に乗る体験が大人気でした。
    ○ 認知症の方の見守り訓練を行います。
    ○ [personal] 転んだ人を助けたら、お礼に笑顔をもらった。
    ○ 市民プールは、着替えを持ってお越しください。流れるプールもお楽しみに。
    """

    code = "public-morals/disrespect"
    name = "命や体を軽んじる書き方"
    severity = Severity.WARN
    frames = _FRAMES
