"""Passwords, codes and login names written out."""

import re
from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._security import open_to_all
from smtui.domain.reading import Act

_SECRETS = "security-secret"
_VALUE = Pattern(
    "の?(?:解錠|開錠|入室)?(?:番号|名|情報|コード)?"
    "(?:は|が|も|を|:|=|\\||→|⇒|、|・|と|\\(|「|『|“|\"|'| |\n){1,4}"
    "(?:どちらも|いずれも|全員|みんな|共通で|全部|ずっと|今も|いまも|同じ|共通の|また|[0-9]{1,2}桁(?:で|の|、))?[「『“\"']?"
    "(?P<value>[!-~]{4,40})"
)
_QUOTED = Pattern("[^。\n「『]{0,16}[「『](?P<value>[!-~]{4,40})[」』]")
_NEAR = Pattern("[^。\n!-~]{1,12} ?(?P<value>[!-~]{4,40})")
_MIXED = Pattern("(?=[!-~]{0,39}[A-Za-z])(?=[!-~]{0,39}[0-9])[A-Za-z0-9][!-~]{3,39}")
_BESIDES = Pattern(
    "[^\n0-9]{0,40}(?:しかも|ちなみに|なんと|ずっと|番号は)[^\n0-9]{0,6}(?P<value>[0-9]{4,8})(?![0-9])"
)
_DIGITS = Pattern("(?P<value>[0-9]{4,8})(?![0-9])")
_LETTER_OR_DIGIT = Pattern("[A-Za-z0-9]{3}")
_NOT_VALUE = Pattern("[0-9]{1,3}$|[0-9]{2,4}[年-]|https?:|[A-Za-z ]{1,20}$")
_AFTER = Pattern(
    "(?:文字|桁|ケタ|件|円|回|年|月|日|時|分|台|人|番窓口|など|のような|といった|や「|は(?:厳禁|危険|避け|使わ))"
)
_SAMPLE = Pattern(
    "例えば|たとえば|見本|サンプル|記入例|入力例|悪い例|ダミー|ランキング|よく使われ|推測され|破られ|ありがち|脱出ゲーム|謎解き"
)

_SWINDLERS = Pattern("[^」』\n]{0,12}[」』](?:など)?と(?:聞か|尋ね|たずね|言わ|迫)")
"""What callers ask for in the words of a warning."""


class SecurityCredential(Check):
    """パスワードや暗証番号、庁内用のIDそのものを見つけます。

    なぜ: 公開された時点で、だれでも入れるようになります。消しても、写しが残ります。
    直し方: 文から消し、すでに見た人がいるかもしれないときは、すぐに変えてもらいます。
    限界: 来庁者用の無線LANやオンライン説明会など、だれでも使えるものは指摘しません。

    × 会議室の無線は職員用です。«SSIDは YAKUBA-IN、パスワードは midori#88» です。
    × 倉庫の電子錠の暗証番号は «2580» です。お手伝いの方は自由に入ってください。
    × 管理者の«パスワードが kanri2020» のままなので、いつでも入れます。
    × 共有フォルダのパスワード、課の全員が «soumu1234» を使っています。
    × 予約システムのログインID: «yoyaku01» / パスワード: «Yoyaku!2026»
    × 通用口の«暗証番号は4桁で8306»。夜勤の人はそこからどうぞ。
    ○ 「暗証番号は1234ですか」などと聞かれたら、すぐに電話を切ってください。
    ○ パスワードは12文字以上にしましょう。
    ○ 「password」や「12345678」のようなパスワードは、すぐに破られます。
    ○ 窓口では、カードの暗証番号（4桁）の入力が必要です。
    ○ 来庁者用の無料Wi-Fiが使えます。SSIDは City_Free_WiFi、パスワードは welcome2026 です。
    ○ [personal 2026-08-16T17:40] 脱出ゲームの金庫の暗証番号は「4827」でした。
    ○ パスワードを聞くメールは偽物です。0478-50-1200 へご相談ください。
    """

    code = "security/credential"
    name = "パスワードなど"
    severity = Severity.BLOCK
    wakes = (_SECRETS,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every secret with its value, unless it is open to all or an example."""
        if open_to_all(reading) or _SAMPLE.search(reading.text):
            return
        for mark in reading.each(_SECRETS):
            text, at = reading.text, mark.end
            match = _VALUE.match(text, at) or _QUOTED.match(text, at) or _DIGITS.match(text, at)
            match = match or _mixed(text, at)
            if match and _is_value(reading, match):
                yield hit(reading, mark.start, match.end(), _MESSAGE)


_MESSAGE = "パスワードなどの秘密そのもののようです。消して、変更も頼んでください。"


def _mixed(text: str, at: int) -> re.Match[str] | None:
    """Return letters mixed with digits that follow close by."""
    near = _NEAR.match(text, at)
    return near if near and _MIXED.fullmatch(near["value"]) else _BESIDES.match(text, at)


def _is_value(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether what follows the name is a secret and not a number of something."""
    value, end = match["value"], match.end("value")
    start = match.start("value")
    if _NOT_VALUE.match(value) or not _LETTER_OR_DIGIT.search(value):
        return False
    if _AFTER.match(reading.text, end) or _SWINDLERS.match(reading.text, end):
        return False
    if any(contact.start <= start < contact.end for contact in reading.contacts):
        return False
    return not reading.sentence_at(start).does(Act.WARNS)
