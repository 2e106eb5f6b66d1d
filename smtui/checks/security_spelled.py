"""Codes spelled out: door codes and passwords in words."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._spelled import spelled
from smtui.checks._tone import spoken

_CODE = Pattern(
    "暗証|パスワード|パスコード|パスキー|主催者キー|キーは|合言葉|合い言葉|暗号|解錠|開錠|ロック|ダイヤル|テンキー|ボタン|電子錠|PIN|ピンコード|認証|ログイン|金庫|通用口|裏口|数字を|と押"
)
_WORD = Pattern(
    "(?:合言葉|合い言葉|パスワード|パスコード|暗証番号|解錠番号|主催者キー|ログインID)(?:は|が|も|:)[^。!?\n]{0,16}"
    "(?:頭文字|小文字|大文字|ローマ字|誕生日|生年月日|西暦|年号|課名|部署名|社名|施設名|園の名|学校名|町の名|市の名|電話番号|郵便番号|番地)[^。!?\n]{0,12}(?:です|だ|。|に|と|を|[0-9])"
)
_ADVICE = Pattern(
    "ましょう|ないで|避け|使わない|やめ|推測|見破|危険|例えば|たとえば|クイズ|謎解き|宝探し|秘密基地|講座"
)
_NEAR = 36


class SecuritySpelled(Check):
    """言葉で書かれた暗証番号やパスワードの手がかりを見つけます。

    なぜ: 数字でなくても、読めば入れます。
    直し方: 番号と手がかりを消し、すぐに番号を変えます。
    限界: 番号の作り方を遠回しに書いたものは分からないことがあります。

    × 裏の通用口は、数字の«ボタンを「3→1→7」»と押すだけです。
    × 会議の主催者キーは「«よんいちさんはちにいきゅう»」です。
    × 録画の保管庫の«合言葉は、社名の小文字に2026»です。
    ○ パスワードは、誕生日や電話番号を避けましょう。
    ○ 謎解きの扉は「3→1→7」の順に押すと開きます。暗号は絵本の中です。
    ○ 右上のボタンを押すと、いち、に、さん、しと数えます。
    """

    code = "security/spelled"
    name = "言葉で書いた暗証番号"
    severity = Severity.WARN
    wakes = ("spelled-cue",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield spelled numbers near a lock or login, and rules a code is made by."""
        text = reading.text
        if not _CODE.search(text) or _ADVICE.search(text):
            return
        for number in spelled(reading):
            low, high = max(0, number.start - _NEAR), number.end + 8
            if _CODE.search(text, low, high):
                yield hit(reading, number.start, number.end, _MESSAGE)
        for match in _WORD.finditer(text):
            if spoken(reading, match.start()):
                yield hit(reading, *match.span(), _MESSAGE)


_MESSAGE = "暗証番号やその手がかりが言葉で書かれています。消して、番号を変えてください。"
"""What every hit says."""
