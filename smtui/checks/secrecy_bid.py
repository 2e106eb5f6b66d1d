"""What has to stay secret in a tender: prices, bidders, marks."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_personal

_TENDER = Pattern(
    "入札|予定価格|最低制限|基準価格|設計(?:金|価)|工事|発注|業者|落札|委託|札を入れ|改修|改築|プロポーザル|契約|建設"
)
_AMOUNT = Pattern(
    "[0-9,.]{1,12} ?[億千百万]{0,3}円|[0-9,.]{1,8} ?[億万](?![人本個歩])"
    "|[0-9]{1,3} ?(?:%|割|パーセント)|[一二三四五六七八九十百千数]{1,5}[億万](?![人本個歩])"
)
_BIDDERS = Pattern(
    "[0-9一二三四五]{1,2}社|(?:建設|工業|組|土木|電設|設計|事務所|コンサル|案|グループ|設備"
    "|工務店|興業|社|さん)(?:と|が|に|だけ|の|か|トップ|、|。|で)|本命|トップ|[1一]位|最下位|有利"
)
_PUBLIC = Pattern(
    "電子入札|一般競争入札|入札を(?:行|実施)|税抜|税込|仕様書|公告|公表|落札(?:結果|率|者|金)|契約価格|請負業者|辞退|入札結果|開札"
    "|結果を|結果は|掲載|募集|閲覧|とは|制度|見直|廃止|事後|上限"
    "|様式"
    "|質問書|説明会|研修|議決|可決|契約を結|契約しました|逮捕|漏らし|漏えい|漏洩|報道|ニュース"
)
_PRICES = ("価格", "金額", "額", "積算", "設計")


class SecrecyBid(Check):
    """入札の前に秘密にしておく金額や参加者を見つけます。

    なぜ: 予定価格や参加者を漏らすと、公正な入札ができなくなり、罪に問われます。
    直し方: その部分を外します。公表ずみの入札なら、公告や結果のページを示します。
    限界: 公表ずみかどうかは、公告・公表・結果などの言葉で見ています。

    × [personal] 体育館の改修の«予定価格、3,200万円»くらいになりそう。
    × [personal] あさっての入札、«応札するのは二社»だけ。たぶん片方で決まり。
    × 来月の舗装工事は、«設計金額が1億2千万円»です。業者の皆さん、ふるってどうぞ。
    × [personal] 橋の補修の入札、«設計書の数字だと二億»を切る札で勝てそう。
    ○ 【入札公告】庁舎清掃の一般競争入札を公告しました。予定価格は980万円（税抜）です。
    ○ 落札結果を公表しました。予定価格は1,200万円、落札額は1,050万円です。
    ○ 予定価格6,820,000円、契約価格6,710,000円（落札率98.4%）、請負業者は次のとおりです。
    ○ 予定価格とは、契約の上限となる金額です。
    ○ [personal] 家の外壁塗装、見積額は98万円だった。高い。
    """

    code = "secrecy/bid"
    name = "入札の秘密"
    severity = Severity.WARN
    wakes = ("secrecy-bid",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield prices and bidders of a tender that is not said to be public."""
        text = reading.text
        if not _TENDER.search(text) or _PUBLIC.search(text):
            return
        for mark in reading.each("secrecy-bid"):
            sentence = reading.sentence_at(mark.start)
            end = min(mark.end + 30, sentence.end)
            found = None
            if any(word in mark.text for word in _PRICES):
                found = _AMOUNT.search(text, mark.end, end)
            elif is_personal(reading):
                found = _BIDDERS.search(text, mark.end, end)
            if found:
                yield hit(
                    reading,
                    mark.start,
                    found.end(),
                    "入札の前に外へ出してはならない内容です。公表ずみか確かめ、まだなら外してください。",
                )
