"""Suffering as a contest or a sight, places of mourning as a stage, leering, humiliation."""

from smtui.checks._disrespect import DECENT, KIND, disrespect
from smtui.checks._frames import Framed
from smtui.checks._kit import Pattern, Severity

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
_FRAMES = (
    disrespect("casualty", "contest"),
    disrespect("casualty", _GUESS),
    disrespect("contest", _TOLL, none=(KIND, Pattern("クイズ|スタンプ"))),
    disrespect("solemn", "frolic"),
    disrespect("frolic", _HOUR),
    disrespect("solemn", _NOISE, none=(KIND, Pattern("盆踊り|式典|演奏"))),
    disrespect("havoc", "lounge", none=(KIND, _SHELTERED)),
    disrespect("lounge", _FLOOD, none=(KIND, _SHELTERED)),
    disrespect("lewd", "gaze", none=(DECENT,)),
    disrespect("lewd", "lure", none=(DECENT,)),
    disrespect("gaze", "hint", none=(DECENT,)),
    disrespect("strip", "showoff", none=(KIND, DECENT)),
    disrespect("showoff", _BARE, none=(KIND, DECENT)),
    disrespect("sodden", "jeer"),
    disrespect("goresight", "delight", none=(KIND, _WILD), after=2),
    disrespect("exploit", "frail"),
    disrespect("exploit", _WEAK),
    disrespect("passing", "invited"),
    disrespect("remains", "sport"),
    disrespect("woe", "mirth"),
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
