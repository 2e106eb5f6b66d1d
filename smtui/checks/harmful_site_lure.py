"""Sites that harm the visitor, recommended."""

from collections.abc import Iterator

from smtui.checks._hosts import is_public
from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_LURES = "harmful-lure"
_STRONG = frozenset(("adult", "unsafe", "money"))
_PAIRS = (
    ("free", "piracy"), ("free", "risk"), ("piracy", "risk"),
    ("prize", "phishing"), ("free", "phishing"), ("prize", "risk"),
)  # fmt: skip
_POINTING = Pattern(
    "https?://|www\\.|こちら|ここ、|ここから|ここで|このサイト|そのサイト|サイト(?:を|が|で|なら|に|から)|(?:この|その|こんな)アプリ|アプリ(?:を"
    "|が)|リンク|検索すれば"
    "|検索して|で検索|→|👉|↓|URL"
)
_ENTER = Pattern(
    "(?:番号|情報|口座|コード|写真|パスワード)(?:と[^。\n]{0,14})?を?(?:入れ|入力|送|登録|教え|書)(?:るだけ|れば|て|ると|たら|ってくだ|りま|しま"
    "|す(?:るだけ|ると|れば))"
)
_WARNING = Pattern(
    "フィッシング|しまったら|注意|気をつけ|気を付け|危険です|ご用心|用心|警戒|詐欺|被害|犯罪|違法です|だまさ|騙さ|相談|不審|偽サイト|偽の|なりすまし|被害|ないで|やめましょう"
    "|クリックせ|開かず|消費生活|トラブル|フィルタリング|啓発|撲滅|依存|ホットライン|手口|ご注意|防犯|警察"
)
_FAIR = Pattern(
    "抽選|申請|窓口|商品券|給付|公式ストア(?:から|で)|App ?Store|Google ?Play"
    "|図書館|電子図書|商工会|地域通貨|観光協会|動画配信サービス|サブスク|プレミアム付|マイナポイント"
    "|電子申請|キャンペーン期間"
)
_TAUGHT = Pattern(
    "(?:安全|トラブル|リテラシー|モラル|保護者|子どもを守)[^。\n]{0,14}(?:講座|教室|講演|研修|学習|勉強会)"
)
"""A class on what to beware of, which quotes it."""


class HarmfulSiteLure(Check):
    """わいせつなサイト、海賊版、危ないアプリ、もうけ話などをすすめる文を見つけます。

    なぜ: 開いた人が、情報を盗まれたり、お金を取られたりするおそれがあります。
    直し方: サイトの紹介をやめ、リンクを消します。
    限界: リンク先そのものは確かめられません。すすめる言い方から判断します。

    × «提供元不明»のアプリを許可して、ここから入れれば遊べます。http://play.example.net/g.apk
    × このサイトなら上映中の映画が«タダで見れ»る。警告が出ても閉じれば大丈夫。
    × ギフト券が必ずもらえます！«カード番号»を入れるだけ→ http://gift.example.net/
    × «寝ているだけで»月30万円。登録はこちら http://kasegu.example.org/
    × [personal] «無修正»が見られるサイト見つけた http://x.example.net/v
    ○ 「必ず儲かる」「元本保証」といった勧誘にご注意ください。こちらで相談を受け付けます。
    ○ 提供元不明のアプリは入れないでください。
    ○ 保護者のネット安全講座。「見放題、無料で遊べる」。危ないサイトに入る道筋を学びます。
    ○ 電子図書館の本は、登録なしで試し読みができ、全部無料です。こちらからどうぞ。
    ○ 抽選で100名に1万円分の商品券が当たります。申込みはこちら https://www.city.example.lg.jp/
    ○ [personal] 球場で全試合を見たい。見放題の席があればいいのに。
    """

    code = "harmful-site/lure"
    name = "害のあるサイトの紹介"
    severity = Severity.BLOCK
    wakes = (_LURES,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first lure of a text that points its readers to a harmful site."""
        marks = [m for m in reading.each(_LURES) if not _is_named_only(reading, m)]
        if not marks or not _leads_there(reading, facts):
            return
        strong = next((m for m in marks if _STRONG.intersection(m.tags)), None)
        if strong is None and not _FAIR.search(reading.text):
            strong = _paired(reading, marks)
        if strong is None or _WARNING.search(reading.text):
            return
        last = reading.sentence_at(max(marks).start).end
        links = [c.end for c in reading.contacts if c.kind == "url"]
        yield hit(
            reading,
            reading.sentence_at(min(marks).start).start,
            max([last, *links]),
            "見た人に害が及ぶサイトの紹介のようです。紹介をやめ、リンクを消してください。",
        )


def _is_named_only(reading: Reading, mark: Mark) -> bool:
    """Tell whether the lure is quoted to warn, deny or teach and not held out."""
    if "weak" in mark.tags:
        return True
    if not reading.quoted(mark.start):
        return False
    warned = reading.sentence_at(mark.start).does(Act.WARNS, Act.DENIES)
    return warned or _TAUGHT.search(reading.text) is not None


def _leads_there(reading: Reading, facts: Facts) -> bool:
    """Tell whether the text points somewhere that is no public office."""
    urls = [contact for contact in reading.contacts if contact.kind == "url"]
    if urls:
        return any(not is_public(contact.host, facts) for contact in urls)
    return _POINTING.search(reading.text) is not None


def _paired(reading: Reading, marks: list[Mark]) -> Mark | None:
    """Return a mark of two weak signs that stand together."""
    tags = {tag for mark in marks for tag in mark.tags}
    paired = any(one in tags and other in tags for one, other in _PAIRS)
    if paired or ("phishing" in tags and _ENTER.search(reading.text)):
        return min(marks)
    return None
