"""The municipality as the subject, and what it will do, in a private post that names no source."""

from collections.abc import Iterator

from smtui.checks import _staff
from smtui.checks import attribution_ruling as ruling
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around

_HOUSE = ("市", "町", "区", "村", "役", "行政", "当局")
_ELSE = Pattern(
    "(?:朝|夕|夜|都|器|董|木|蚤の|フリマ|のみの|この|あの|その|どの|下|城下|港|裏|横|小さな|他の|ほかの|隣の|よその)$"
)
_TRADE = Pattern(
    "店|営業|商品|予約|仕入|サークル|クラブ|チーム|バンド|劇団|町内会|自治会|町会|PTA|家族|夫婦|マンション|管理組合|会社|農園|工房|教室|塾|選手|部員|会員|団員|ゲーム|小説|ドラマ"
)
_GLAD = Pattern("うれし|嬉し|助か|ありがた|便利|楽しみ(?!に)|行ってみ|使ってみ|申し込もう|出そう")
"""What a resident says who has read of it."""
_GRUMBLE = Pattern(
    "また(?:何|も)|何も|なにも|いつも|いつまで|一向に|相変わらず|全然|ちっとも|まったく|全く|ちゃんと|ろくに|見て見ぬ|聞いてくれ|教えてくれ|してくれ"
)
"""What a resident says who is not content."""
_MESSAGE = "役所の方針を言い渡したと受け取られます。外すか、役所の発表を示してください。"


class AttributionSettled(Check):
    """自治体や役所を主語にして、これからの扱いを出どころなしに言い切った、私的な投稿を見つけます。

    なぜ: 職員の投稿だと分かれば、役所の正式な決定として広まります。
    直し方: 役所の発表を示すか、自分の考えだと分かるように書きます。
    限界: 町や市が土地をいうのか役所をいうのかは、文の結びから見ています。

    × [personal] «市は高台の公園の柵を付け替えません»。ずっとそのままです。
    × [personal] «うちは図書館の分館を閉めるつもりはありません»。ご安心ください。
    × [personal reply] «横断歩道は、来年の春に塗る方向で町は県と話がついています»。
    × [personal reply] 感謝します。«職員一同、まつりの会場は移さないことで一致しております»。
    ○ [personal] 市は来年度も補助を続ける、と広報に載っていました。
    ○ [personal] 町は夕方になると静まりかえります。
    ○ [personal] 市は粗大ごみの予約をネットでも受け付けます。便利になりますね。
    ○ [personal] 看板が急に消えた。町はまた何も説明しない。
    ○ [personal] うちは犬を二匹飼います。
    ○ [personal] 骨董市は雨でもやります。
    ○ [personal] 市はもっと保育園を増やしてほしい。
    ○ [personal] 私たちは町内会なので、公園の使用料を上げません。
    ○ 市は高台の公園の柵を付け替えません。
    """

    code = "attribution/settled"
    name = "役所を主語にした言い切り"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("house-subject",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence in which the house is the subject of what will be done."""
        if _staff.disclaimed(reading) or len(reading.text) > _LONGEST:
            return
        for mark in reading.each("house-subject"):
            if _settles(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(reading, sentence.start, sentence.end, _MESSAGE)
                return


_LONGEST = 400
"""Longer private texts are diaries."""


def _settles(reading: Reading, mark: Mark) -> bool:
    """Tell whether the mark is the house and its sentence lays down what it does."""
    sentence = reading.sentence_at(mark.start)
    if reading.quoted(mark.start) or not ruling.may_rule(reading, sentence):
        return False
    if _ELSE.search(reading.text, max(0, mark.start - 3), mark.start):
        return False
    start, end = sentence.start, sentence.end
    matter = ruling.MATTER.search(reading.text, start, end) is not None
    house = mark.text.startswith(_HOUSE)
    if not (matter or house) or (not house and _TRADE.search(reading.text)):
        return False
    if _GRUMBLE.search(reading.text, start, end):
        return False
    if _GLAD.search(reading.text, *around(reading, start, 0, 1)):
        return False
    return ruling.lays_down(reading, start, end, plain=matter)
