"""What the checks on harmful pages agree on: what teaches or warns, what points to a page."""

from smtui.checks._hosts import PLATFORMS, is_public, on
from smtui.checks._kit import Facts, Pattern, Reading

SAFE = Pattern(
    "しないで|ないでくだ|ないよう|ませんよう|詐欺|手口|消費者ホットライン|188|使わない|つながない|ご?注意(?:くだ|を(?!無視|閉)|して|し(?!な)|喚起)|気をつけ|気を付け|偽の(?!広告)|偽サイト|被害(?!の声)|(?:ご?相談(?:して|くだ|を|は)|窓口(?:へ|に)相談)|消費生活|絶対に(?:開|入|押)|不審|かたる|だまし|だます|だまさ|啓発|講座の内容"
    "|対策(?:を|しま|して)|更新(?:しま|して)|やめましょう|開かず|犯罪|違法|フィッシング|確かめましょう|トラブル|警察|著作権|フィルタリングを|見守|防犯|依存|回復|撲滅|正規版|図書館|美術館|展覧会|サポート詐欺|確定申告|ハローワーク|逮捕|事件|ニュース|報道|判決|論文を読|ルポ|怖い世の中|許せな|ひどい"
)
"""Warns of such pages, helps those who fell for them, or is no such page at all."""
ADDRESS = (
    "https?://|www[.]|[.](?<=[a-z0-9-]{2}[.])"
    "(?:com|net|org|xyz|info|biz|site|top|shop|club|example|jp)(?![a-z])"
)
"""The source of a pattern for web addresses; all its ways begin with a letter, which is quick."""
PLACE = Pattern(
    f"{ADDRESS}|プロフ|DM(?:くだ|して|で|を)|リンク(?:は|を|から|先)|QRコード|二次元コード"
    "|検索すると|検索すれば|で検索|友だち追加|友達追加|招待コード|こちらから|ここから|ここで|ここが|ここ(?:。|、|!|→|👉|↓)"
)
"""Points to a page or to somebody who gives one away."""


def leads_elsewhere(reading: Reading, facts: Facts) -> bool:
    """Tell whether not all links of the text lead to public bodies; true where it has none."""
    urls = [contact for contact in reading.contacts if contact.kind == "url"]
    return not urls or not all(is_public(contact.host, facts) for contact in urls)


def leads_to_stranger(reading: Reading, facts: Facts) -> bool:
    """Tell whether a link leads to a page of neither a public body nor a platform."""
    return any(
        contact.kind == "url"
        and not on(contact.host, PLATFORMS)
        and not is_public(contact.host, facts)
        for contact in reading.contacts
    )


def leads_out(reading: Reading, facts: Facts) -> bool:
    """Tell whether the text points to a page that is no public body's."""
    urls = [contact for contact in reading.contacts if contact.kind == "url"]
    if urls:
        return not all(is_public(contact.host, facts) for contact in urls)
    return PLACE.search(reading.text) is not None
