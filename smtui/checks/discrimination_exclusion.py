"""Groups turned away without a reason."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around

_KINDS = {"origin", "ability", "poor", "faith", "orient", "native", "work"}
_REFUSED = Pattern(
    r"(?:の(?:方|人|皆さん|家庭|世帯|お客様|お客さま))?(?:たち|など)?(?:の(?:ご)?(?:参加|入場|入店|入館|利用|来場|応募|申し込み|申込み?|申請|入会|使用|立ち入り|立入り?|乗車|来店|入居|宿泊))?(?:は|も|につきましては|には)、?"
    r"[^。!?\n]{0,12}(?:ご遠慮|遠慮して|お断り|断りし|禁止と|来ないで|受け付けません|受けつけません|お貸しできません|貸せません|ご利用いただけません|入れません|お引き取り|お控え|控えて(?:いただ|くださ)|ご辞退)"
)
_REASON = Pattern(
    "安全|危険|感染|発熱|症状|階段|段差|法令|法律|在留|届出|心臓|医師|血圧|妊娠|ペースメーカー|申請済み|代わりに|盲導犬"
)
_MESSAGE = "特定の人びとの参加や利用を断る書き方です。属性でなく、必要な条件を書いてください。"


class DiscriminationExclusion(Check):
    """国籍や障害などを理由に、参加や利用を断る書き方を見つけます。

    なぜ: 理由のない排除は、差別や合理的配慮の不提供にあたります。
    直し方: 属性でなく、必要な条件や、できる手助けを書きます。
    限界: 安全などの理由があるときは、知らせません。性別や年齢の条件は対象にしません。

    × «外国人の方の入場はご遠慮»ください。
    × «車いすの方は、混み合いますのでお断り»します。
    × «生活保護の方の利用は受け付けません»。
    ○ 発熱などの症状がある方は、参加をご遠慮ください。
    ○ 障害のある方は安全のため、急流すべりのご利用はご遠慮いただく場合があります。
    ○ 「外国人お断り」は差別です。
    ○ 車での来場はご遠慮ください。
    """

    code = "discrimination/exclusion"
    name = "理由のない排除"
    severity = Severity.WARN
    wakes = ("discrimination-group",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield groups that are refused."""
        for mark in reading.each("discrimination-group"):
            if not _KINDS.isdisjoint(mark.tags):
                refused = _REFUSED.match(reading.text, mark.end)
                if (
                    refused
                    and not reading.quoted(mark.start)
                    and not _REASON.search(reading.text, *around(reading, mark.start))
                ):
                    yield hit(reading, mark.start, refused.end(), _MESSAGE)
