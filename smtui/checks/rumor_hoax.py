"""Well-known untrue claims."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import Check, Facts, Hit, Reading, Severity, hit
from smtui.domain.reading import Act


class RumorHoax(Check):
    """よく出回る、事実でない話（人工地震、万病に効く水など）を見つけます。

    なぜ: 不安をあおり、健康や命に関わる誤った行動につながります。
    直し方: その話を外し、公的機関の情報を示します。
    限界: 新しく生まれた作り話は分かりません。

    × [personal] 昨夜のは«人工地震»だと思う。揺れ方が不自然だった。
    × この水を飲むと«がんが消え»ると評判です。
    × 西の空に«地震雲»が出ています。みなさん、大きな揺れに備えましょう。
    ○ HIVは、握手や同じ鍋では感染しません。
    ○ 早く見つければがんが治る時代です。必ず治療の相談をしましょう。
    ○ 「がんが消える」とうたう商品の広告にご注意ください。
    ○ 「人工地震だ」という投稿はデマです。
    ○ 地震雲は科学的に確かめられていません。気象庁の情報をご確認ください。
    ○ ワクチンで死ぬ病気を防ぐ、国際協力の歩みを紹介します。
    """

    code = "rumor/hoax"
    name = "事実でない話の決まり文句"
    severity = Severity.WARN
    wakes = ("rumor-hoax",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the claims that nobody denies or warns of."""
        if _hearsay.calms(reading):
            return
        for mark in reading.each("rumor-hoax"):
            sentence = reading.sentence_at(mark.start)
            quiet = sentence.does(Act.WARNS, Act.DENIES, Act.ASKS)
            if (
                quiet
                or reading.quoted(mark.start)
                or _doubted(reading.text[mark.end : mark.end + 30])
            ):
                continue
            yield hit(
                reading,
                mark.start,
                mark.end,
                "根拠のない話として知られています。公的機関の情報を確かめてください。",
            )


def _doubted(after: str) -> bool:
    """Tell whether the words after the claim doubt it."""
    return any(word in after for word in ("科学的", "根拠", "ません", "ではない", "注意", "を防"))
