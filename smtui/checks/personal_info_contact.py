"""Private telephone numbers and mail addresses."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented, private_people
from smtui.domain.reading import Contact

_MAIL_HOSTS = frozenset(
    ("gmail.com", "googlemail.com", "yahoo.co.jp", "ymail.ne.jp", "icloud.com", "me.com",
     "hotmail.com", "hotmail.co.jp", "outlook.jp", "outlook.com", "live.jp", "docomo.ne.jp",
     "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "ymobile.ne.jp", "nifty.com",
     "rakuten.jp", "proton.me", "protonmail.com", "aol.com", "ybb.ne.jp", "uqmobile.jp")
)  # fmt: skip
_PRIVATE = Pattern(
    "携帯|ケータイ|スマホ|自宅|ご自宅|個人の|私用|私の|ご本人|本人の|お宅|さん宅|様宅|連絡先"
    "|(?:お?母さん|お?父さん|母親|父親|ママ|パパ|奥さん|ご主人|旦那"
    "|友だち|友達|彼女|彼氏|飼い主|大家さん|兄|姉|娘|息子)の?(?:番号)?[(は:、 ]{0,2}$"
)
_OFFICE = Pattern(
    "事務局|実行委員会|相談電話|ダイヤル|公用|当番|夜間|緊急連絡先|専用電話"
    "|受付|協会|組合|クラブ|教室|団体|お店|店"
)


class PersonalInfoContact(Check):
    """個人の電話番号やメールアドレスを見つけます。

    なぜ: 個人の連絡先が広まると、いたずらや勧誘に使われ、本人が番号を変えるほかなくなります。
    直し方: 連絡先を、担当課や事務局のものに置きかえます。
    限界: 自治体の連絡先として登録された番号と、事務局や団体の番号は指摘しません。

    × 遺失物の持ち主の梅原さんは、«090-1122-3344» にお電話ください。
    × 不具合のある方は、担当の安井の携帯 «080-5566-7788» までお願いします。
    × ご提案をくださった塚本 忠様（«t.tsukamoto77@gmail.com»）、ありがとうございます。
    × 財布を落とされた南町の安達 文子さん（電話 «0823-51-7720»）へ。
    ○ フルートの会の参加者を募集します。詳しくは、桑原氏【電話】090-1122-3344へ。
    ○ お問い合わせは、広報課 0478-50-1200 へどうぞ。
    ○ 申込みは、実行委員会事務局（080-5566-7788）へどうぞ。
    ○ 「090」で始まる番号からの還付金の電話は、詐欺です。
    ○ メールは kouhou@city.example.lg.jp へお送りください。
    """

    code = "personal-info/contact"
    name = "個人の連絡先"
    severity = Severity.WARN
    wakes = ("phone", "mail")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield mobile numbers, home numbers and free mail addresses of private persons."""
        for contact in reading.contacts:
            if contact.kind in ("phone", "mail") and _is_private(reading, facts, contact):
                yield hit(
                    reading,
                    contact.start,
                    contact.end,
                    "個人の連絡先のようです。担当課や事務局の連絡先に置きかえてください。",
                )


def _is_private(reading: Reading, facts: Facts, contact: Contact) -> bool:
    """Tell whether the contact looks like one of a person and not of a body."""
    mobile = contact.kind == "phone" and contact.value[:3] in ("070", "080", "090")
    free = contact.kind == "mail" and contact.host in _MAIL_HOSTS
    text = reading.text
    before = max(text.rfind("\n", 0, contact.start) + 1, contact.start - 40)
    if contact.kind == "mail" and _NAMED.search(text, before, contact.start):
        own = {mine.value.lower() for mine in facts.contacts}
        return contact.value not in own and not consented(reading)
    if not (mobile or free):
        near = max(before, contact.start - 15)
        home = _HOME.search(text, near, contact.start) or _NAMED.search(text, near, contact.start)
        return contact.kind == "phone" and home is not None and not consented(reading)
    if any(own.value.replace("-", "").lower() == contact.value for own in facts.contacts):
        return False
    if _OFFICE.search(text, before, min(len(text), contact.end + 12)) or consented(reading):
        return False
    if _PRIVATE.search(text, before, contact.start):
        return True
    if _CLUB.search(text, before, contact.start):
        return False
    return any(before <= person.start < contact.end + 30 for person in private_people(reading))


_CLUB = Pattern(
    "(?:詳し|くわし|申し?込|問い?合わ?せ|予約|先着|まで)[^。\n]{0,36}(?:氏"
    "|・[一-鿿]{1,4}) ?(?:へ)?[【(:]?(?:電話|TEL|☎)?[】):]? ?$"
    "|Eメール】$|E-mail】$|[一-鿿]{1,4}氏 ?【電話】$"
)
"""How bulletins print the contact of a club, at its wish."""
_NAMED = Pattern(
    "[一-鿿]{1,4} ?[一-鿿ぁ-ゖァ-ヺ]{1,4} ?(?:さん|様) ?[(:]?(?:[0-9]{1,3}歳?[)])?、?(?:電話"
    "|TEL|☎|:|番号は|電話は|連絡先は)? ?$"
)
"""A person with a courtesy title right before the number."""
_HOME = Pattern("(?:自宅|さん宅|様宅|お宅|実家)[^。\n課係室館]{0,12}$")
