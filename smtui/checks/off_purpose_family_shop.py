"""Advertising for relatives and acquaintances of staff."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit

_BUSINESS = Pattern(
    "店|[ン肉魚花薬酒菓茶駄八靴服]屋|塾|サロン|オープン|開業|開店|営業|カフェ|食堂|教室|スタジオ|クリニック|整体|美容室|会社"
    "|商売|販売|出店|出品|売って|ライブ"
    "|個展|新刊|出版|デビュー|ショップ|農園|工房|民宿|チャンネル|アカウント|フォロー|予約|半額|割引"
)
_OWNER = Pattern(
    "(?:担当者?|職員|中の人|私|わたし|うち|[課係部]長|同僚|上司|後輩|先輩)の(?:高校の|大学の"
    "|昔の|古い|大切な)?$"
)
_PROGRAMME = Pattern(
    "補助|支援|創業|相談|制度|募集|講座|事例|インタビュー|さんの|さんは|取材|禁止|詐欺|手口"
    "|かたる|装"
)


class OffPurposeFamilyShop(Check):
    """公式アカウントでの、担当者の家族や知り合いの店などの宣伝を見つけます。

    なぜ: 公の立場を私的な利益に使うことになり、公平さを疑われます。
    直し方: 投稿せず、外します。市内の店を紹介するなら、決まった基準で公平に選びます。
    限界: 間がらが書かれていなければ分かりません。

    × «担当者の弟が、駅前にラーメン店を開きました»。ぜひ食べに行ってください!
    × 「うどん処まつ」は«私の実家の店»です。割引もありますよ。
    × «係長の友人が個展を開きます»。みなさん、足を運んでください。
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
            if not _OWNER.search(reading.text, max(sentence.start, mark.start - 10), mark.start):
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
