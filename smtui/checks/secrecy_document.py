"""Contents of papers that are not for the outside."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_TOLD = Pattern(
    "から[^。]{0,20}(?:紹介|抜粋|引用|載せ|お伝え|お知らせ)|から(?:少し|一部|ちょっと|抜粋|紹介"
    "|ご紹介|お伝え|引用|そのまま|こっそり|特別)|に(?:よると|よれば|は)"
    "|では|を[^。]{0,12}(?:公開|紹介|載せ|お見せ)|を(?:見|読|入手|紹介|ご紹介|載せ|公開|そのまま"
    "|アップ|こっそり|のぞ|写)|で(?:出た|知|は|話"
    "|見)"
    "|の(?:中身|内容|一部|写真|画像)|が(?:回|手元)|だけど|ですが"
)
_RULES = Pattern(
    "生き物|仏像|ひみつ|定員|費用|秘訣|禁止|禁じ|持ち出|扱い方|取扱い(?:方|を|の)|取り扱い(?:方|を|の)|研修|規程|ルール|破棄|廃棄"
    "|処分方法"
    "|とは|意味|表示|シール|ラベル|割れ物|壊れ物|荷物|薬品|宅配|小説|映画|ドラマ|展示|終戦|戦時"
    "|歴史"
    "|文書館|公文書|公開され|公開し(?:た|て|ま)|機密解除|ミッション|作戦|レシピ|メニュー"
    "|発見された|ないで|しません|できません|気をつけ|ください"
)


class SecrecyDocument(Check):
    """取扱注意・部外秘などの資料の中身を書いている投稿を見つけます。

    なぜ: 外に出さないと決めた資料の中身は、職務上の秘密に当たります。
    直し方: その部分を外し、公表された資料だけを使います。
    限界: 資料の扱いの区分が書かれていなければ分かりません。

    × «部外秘の資料によると、相談のうち二割は同じ地区からだそうです»。
    × [personal] «庁内会議の資料を見たら»、空き家の持ち主の名前がずらり。
    × «取扱注意の名簿から一部»をご紹介します。
    ○ 個人情報の研修を行いました。部外秘の資料は、机の上に置いたままにしません。
    ○ 贈り物に「取扱注意」のシールをはって発送しました。
    ○ 博物館の新しい展示では、戦時中の極秘の地図をご覧いただけます。
    ○ [personal] 祖母の極秘レシピで煮物を作りました。
    """

    code = "secrecy/document"
    name = "外に出さない資料の中身"
    severity = Severity.WARN
    wakes = ("secrecy-document",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell what such a paper says."""
        for mark in reading.each("secrecy-document"):
            sentence = reading.sentence_at(mark.start)
            if sentence.does(Act.DENIES) or reading.quoted(mark.start):
                continue
            if _RULES.search(reading.text, sentence.start, sentence.end):
                continue
            if _TOLD.search(reading.text, mark.end, min(mark.end + 40, sentence.end)):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "外に出さない資料の中身が書かれています。公表された資料だけを使ってください。",
                )
