"""Bank accounts of private persons."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import private_people

_ACCOUNT = Pattern(
    "(?:普通|当座|貯蓄|口座番号|口座|記号|店番)(?:預金|は|が|の|:|\\(|\\)|No\\.?| ){0,4}"
    "[0-9]{3,8}(?![0-9]|円|件|人|万|年|月|日|時|%|口)(?:[- ][0-9]{1,8}){0,2}"
)
_PUBLIC_PURSE = Pattern(
    "義援金|支援金|寄附|寄付|募金|ふるさと納税|参加費|会費|受講料|納付先|会計管理者|見本|記入例|サンプル"
)
_PERSONAL = Pattern(
    "振り込みました|振り込みます|お振り込み(?:し|いた)|振込済|入金(?:し|いた|済)|還付|給付|支給|返金|名義"
    "|お送りください|振り込んで|送金"
)


class PersonalInfoAccount(Check):
    """個人の預金口座の番号を見つけます。

    なぜ: 口座と名前や支払いの内容がそろうと、だれのどんな事情かが分かり、詐欺にも使われます。
    直し方: 口座の番号を消し、本人には電話や郵便など、ほかの人に見えない方法で伝えます。
    限界: 募金や参加費の振込先とことわってある口座は、公開の口座とみなします。

    × 三谷 洋平様、還付金を«ひびき銀行 本店 普通 0718293»へ入金しました。
    × 給付金は、«口座番号 3345120» に入金済みです。
    × 野添さんの口座（«普通 1122334»）が間違っていました。
    ○ 義援金の受付口座：ひびき銀行 本店 普通 0718293 名義 義援金受付
    ○ 還付金の手続きのため、口座番号をお聞きする電話は詐欺です。
    ○ 参加費は、郵便振替（記号 10230）でお支払いください。
    ○ 口座振替の申込みは、普通預金の通帳をお持ちください。
    ○ 普通救命講習は、普通1日コースで、定員は 30人です。
    """

    code = "personal-info/account"
    name = "個人の口座"
    severity = Severity.BLOCK
    wakes = ("bank-account",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield account numbers that belong to a person or to a payment made to one."""
        text = reading.text
        if not reading.has("digit") or _PUBLIC_PURSE.search(text):
            return
        match = _ACCOUNT.search(text)
        if match and (_PERSONAL.search(text) or private_people(reading)):
            bank = text.rfind("銀行", max(0, match.start() - 20), match.start())
            start = match.start() if bank < 0 else max(0, bank - 3)
            yield hit(reading, start, match.end(), "個人の口座の番号のようです。消してください。")
