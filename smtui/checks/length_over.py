"""Texts longer than the platform takes."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, whole
from smtui.domain.length import general_rule
from smtui.reading.length import used

_URL_WORST = 25
"""At most so much more may a URL count than its letters: measured only if it could matter."""


class LengthOver(Check):
    """媒体の文字数の上限を超えた文章を見つけます。

    なぜ: 投稿できないか、途中で切れて大事なところが伝わりません。
    直し方: 要点を先に書いて短くするか、分けて投稿するか、詳しいことはホームページに譲ります。
    限界: 上限は媒体の仕様の変更で変わることがあります。有料の会員向けの上限は使いません。

    × 市では、10月3日（土）に総合防災訓練を行います。会場は市民公園です。消火器の使い方や応急手当を体験できるほか、起震車や煙のテントも用意します。炊き出しの試食もあります。動きやすい服装で、飲み物を持ってお越しください。駐車場はありませんので、バスか自転車をご利用ください。雨のときは体育館で行います。
    × 市では、10月3日（土）に総合防災訓練を行います。会場は市民公園です。消火器の使い方や応急手当を体験できるほか、起震車や煙のテントも用意します。⏎申込みは要りません。⏎くわしくは https://www.city.example.lg.jp/bosai/ をご覧ください。⏎問い合わせ：危機管理課⏎#防災 #総合防災訓練 #みんなで参加 #市民公園
    × 🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆🎆
    ○ 市民講座のお知らせです。
    ○ 市では、10月3日（土）に総合防災訓練を行います。会場は市民公園です。消火器の使い方や応急手当を体験できるほか、起震車や煙のテントも用意します。
    ○ ああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああああ https://www.city.example.lg.jp/very/long/address/of/a/page/index.html?number=20260909
    ○ [facebook] 市では、10月3日（土）に総合防災訓練を行います。会場は市民公園です。消火器の使い方や応急手当を体験できるほか、起震車や煙のテントも用意します。炊き出しの試食もあります。動きやすい服装で、飲み物を持ってお越しください。駐車場はありませんので、バスか自転車をご利用ください。雨のときは体育館で行います。
    """  # noqa: E501

    code = "length/over"
    name = "文字数の上限"
    severity = Severity.WARN
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a finding on the whole draft if it is longer than the platform's limit."""
        rule = facts.platform or general_rule(reading.draft.occasion.platform.value)
        if rule is None or rule.limit is None:
            return
        text, limit = reading.draft.text, rule.limit * rule.parts
        most = 2 * len(text) + _URL_WORST * text.count(".") if rule.url_weight else len(text)
        if most <= limit:
            return
        length = used(text, rule)
        if length > limit:
            unit = "（全角を2と数えて）" if rule.counting == "weighted" else "字"
            yield whole(
                f"{rule.name}の上限{limit}{unit}を{length - limit}超えています。"
                "短くするか、分けて投稿してください。"
            )
