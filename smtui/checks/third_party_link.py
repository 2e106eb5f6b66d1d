"""Links from an official account to pages that are nobody's public office."""

from collections.abc import Iterator

from smtui.checks._hosts import PLATFORMS, is_public, on, shortens
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, within
from smtui.domain.reading import Act, Contact

_PARTNER = Pattern(
    "FM|ラジオ|観光協会|社会福祉協議会|社協|商工会|実行委員会|共催|主催|後援|連盟|協会|財団|公社|機構|公益|一般社団|NPO|警察|気象台|保健所|電力|水道企業団|医師会"
    "|赤十字|大学|高校|学校|病院|消防|JR|鉄道|バス|公式サイト|公式ホームページ|公式HP|電子申請|予約システム|申込フォーム|応募フォーム|専用フォーム|アンケート|入力フォーム"
    "|指定管理|委託|出展|防犯|協議会|文化会館|美術館|博物館|球団|クラブ|列車|まつり|祭り|フェス"
)
_UTILITY = Pattern("(?:鉄道|バス|電力|ガス|通信|旅客|タクシー)会社|事業者の公式")
_BARE = Pattern(
    r"(?<![A-Za-z0-9@._/-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}[.]){1,4}"
    r"(?:com|org|net|info|shop|blog|site|jp|me|app|fun|xyz|online|store|work|tokyo)(?![A-Za-z0-9@/-]|[.][A-Za-z])"
)
"""A host that stands alone."""
_MAIL_HOST = Pattern(
    "ドメイン|受信|メール|偽|詐欺|なりすまし|不審|フィッシング|注意|アクセスしない|開かない|市のサイトではあ|関係(?:は|が)?(?:あり|な)"
)
"""What speaks of a host and sends nobody there."""
_OWN_CHANNEL = Pattern(
    "公式チャンネル|行政チャンネル|公式アカウント|市公式|町公式|区公式|当チャンネル|市のチャンネル|町のチャンネル|区のチャンネル|インターネット中継|議会中継|録画配信"
)


class ThirdPartyLink(Check):
    """公式アカウントから、店や個人など第三者のページへ張ったリンクを見つけます。

    なぜ: リンク先の内容も、自治体が保証したものと受け取られるおそれがあります。
    直し方: 自治体や公の機関のページに替えるか、リンクを外します。
    限界: 持ち主は、リンクのそばの言葉とアドレスから判断します。手がかりのないものも指摘します。

    × 新しくできたお店の予約はこちらから «https://cafe-komorebi.example.com/»
    × ★おすすめ：個人で撮りためた方の動画です。⏎«https://www.youtube.com/watch?v=aB3dE5fG7h1»
    × くわしい回り方は、三浦さんのブログで。«https://miura-aruki.example.net/2026/09»
    ○ 詳しくは https://www.city.example.lg.jp/event.html をご覧ください。
    ○ 雨雲の動きは https://www.jma.go.jp/bosai/nowc/ で確かめられます。
    ○ 県のページ https://www.pref.nagano.lg.jp/ もご覧ください。
    ○ 市公式チャンネルで公開しました。https://www.youtube.com/watch?v=aB3dE5fG7h1
    ○ [personal] 好きな店の予約はここ https://cafe-komorebi.example.com/
    × パンの通販を始めたそうです。«https://mugi-no-ki.base.shop/»
    ○ 臨時列車の時刻は https://rinji-ressha.example.jp/ でお確かめください。
    ○ 菜の花まつりの催しの一覧はこちら https://nanohana-fes.example.com/
    ○ メールの登録や解除はこちらから https://plus.sugumail.com/usr/example/home
    × 道具の手入れは「里山道具箱」（«satoyama-dogu.example.org»）に出ています。
    ○ 「@furusato.example.com」からのメールを受信できるようにしてください。
    ○ furusato-gift.example.com は偽のサイトです。
    ○ 申込みは観光協会の公式サイト https://kanko-kyokai.example.jp/ へどうぞ。
    """

    code = "third-party/link"
    name = "第三者のページへのリンク"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("url", "bare-host")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the links whose host is neither own nor public, unless a partner stands by."""
        for contact in _pages(reading):
            if not is_public(contact.host, facts) and _is_private_page(reading, contact):
                yield hit(
                    reading,
                    contact.start,
                    contact.end,
                    "第三者のページへのリンクです。公の機関のページに替えるか、外してください。",
                )


def _pages(reading: Reading) -> Iterator[Contact]:
    """Yield the links, and hosts named without one where nobody is warned of them."""
    yield from (contact for contact in reading.contacts if contact.kind == "url")
    for bare in _BARE.finditer(reading.text) if reading.has("bare-host") else ():
        sentence = reading.sentence_at(bare.start())
        named = sentence.does(Act.DENIES) or _MAIL_HOST.search(
            reading.text, sentence.start, min(sentence.end + 40, len(reading.text))
        )
        if not named and not shortens(bare[0].lower()):  # the name of the service, no page
            yield Contact(*bare.span(), "url", bare[0].lower(), bare[0].lower())


def _is_private_page(reading: Reading, contact: Contact) -> bool:
    """Tell from the words around the link whether its page belongs to a private party."""
    text = reading.text
    line = text.rfind("\n", 0, contact.start) + 1
    if contact.start - line < 15:
        line = text.rfind("\n", 0, max(0, line - 1)) + 1
    end = text.find("\n", contact.end) % (len(text) + 1)
    # A campaign elsewhere in the post does not warn of the page.
    warned = reading.sentence_at(contact.start).does(Act.WARNS)
    low, high = around(reading, contact.start, 1, 1)
    if warned and within(reading, "act-warns", max(low, line), min(high, end)):
        return False
    private = any(
        line <= mark.start < contact.end + 30 for mark in reading.each("third-party-owner")
    )
    if private and not _UTILITY.search(text, line, contact.start):
        return True
    if on(contact.host, PLATFORMS) or _OWN_CHANNEL.search(text, line, contact.start):
        return False
    if contact.host.endswith(".or.jp"):
        return False
    return not _PARTNER.search(text, line, contact.start)
