"""Advertising for relatives and acquaintances of staff."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit

_BUSINESS = Pattern(
    "店|[ンー肉魚花薬酒菓茶駄八靴服]屋|塾|サロン|スクール|オープン|開業|開店|営業|カフェ|食堂|教室|スタジオ|クリニック|整体|美容室|会社"
    "|商売|販売|屋台|キッチンカー|露店|出店|出品|売って|ライブ"
    "|個展|新刊|出版|デビュー|ショップ|農園|工房|民宿|チャンネル|アカウント|フォロー|予約|半額|割引"
)
_OWNER = Pattern(
    "(?:(?:投稿|広報|編集|撮影)?担当者?|筆者|投稿者|撮影者|書き手|職員|中の人|私|わたし|うち|[課係部]長|同僚|上司|後輩|先輩)の(?:高校の|大学の"
    "|昔の|古い|大切な)?$"
)
_PROGRAMME = Pattern(
    "補助|支援|創業|相談|制度|募集|講座|事例|インタビュー|さんの|さんは|取材|禁止|詐欺|手口"
    "|かたる|装"
)


_RUNS = Pattern(
    "(?:夫婦|たち|一家)?(?:が|の)(?:新しく|この春|先月|今月|来月|やっと|ついに|念願の|[市町区駅]内?[前中]?(?:で|に))?(?:[ァ-ヺー一-鿿]{1,8}を)?(?:始め|開い|開く|開き|営|経営|出し|出す|書い|描い|作っ|主宰|出演|勤め|やってい|切り盛り)"
)
_GROWN = Pattern("働き始め|継[いぎ]|跡を|修業|修行|手伝|きっかけ|卒業|開催|展示|作品展")
_JOINED = Pattern("[一-鿿ごおァ-ヺー](?<!、)$")


def _runs(reading: Reading, mark: Mark) -> bool:
    """Tell whether the relative, named without an owner, runs what is advertised: 妹が始めた店."""
    if _JOINED.search(reading.text, max(0, mark.start - 1), mark.start):
        return False
    end = reading.sentence_at(mark.start).end
    if mark.text == "子ども" or _GROWN.search(reading.text, mark.end, end):
        return False
    return _RUNS.match(reading.text, mark.end) is not None


class OffPurposeFamilyShop(Check):
    """公式アカウントでの、担当者の家族や知り合いの店などの宣伝を見つけます。

    なぜ: 公の立場を私的な利益に使うことになり、公平さを疑われます。
    直し方: 投稿せず、外します。市内の店を紹介するなら、決まった基準で公平に選びます。
    限界: 間がらが書かれていなければ分かりません。

    × «担当者の弟が、駅前にラーメン店を開きました»。ぜひ食べに行ってください!
    × 「うどん処まつ」は«私の実家の店»です。割引もありますよ。
    × «係長の友人が個展を開きます»。みなさん、足を運んでください。
    × «姉夫婦が営む農園で、ぶどう狩りが始まりました»。割引もあります。
    ○ ご夫婦が始めたカフェで、創業の話を聞きました。
    ○ 市内の飲食店を紹介します。第5回は、創業80年のうどん店です。
    ○ 創業を考えている皆さんへ。うちの妻も一緒に、というご夫婦の相談も歓迎です。
    ○ [personal] うちの弟がラーメン店を開きました。来てね。
    ○ 職員の家族も参加して、避難所の開設訓練を行いました。
    """

    code = "off-purpose/family-shop"
    name = "身内の店の宣伝"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("off-purpose-kin",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that advertise what a relative or acquaintance offers."""
        for mark in reading.each("off-purpose-kin"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start):
                continue
            low = max(sentence.start, mark.start - 10)
            if not _OWNER.search(reading.text, low, mark.start) and not _runs(reading, mark):
                continue
            if _PROGRAMME.search(reading.text, sentence.start, sentence.end):
                continue
            if _BUSINESS.search(reading.text, mark.end, sentence.end):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "身内や知り合いの宣伝に読めます。公式アカウントの投稿からは外してください。",
                )
                return
