"""Links through URL shorteners."""

from collections.abc import Iterator
from re import Match

from smtui.checks._hosts import PLATFORMS, SHORTENERS, is_public, on, shortens
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Contact

_NAMED = Pattern(
    "[」』)]{0,2}(?: |、)?"
    "(?:など|のような|のように|といった|で始まる|から始まる|を開か|は開か"
    "|を押さ|は押さ|にアクセスしない|をクリックしない|は詐欺|は偽)"
)
_DOT = (
    r" ?(?:[.。・⚫●•·_]|[(\[「{<〔【『〈《]?"
    r"(?:dot|DOT|ドット|どっと|点|てん|ピリオド|ぴりおど|てんてん)"
    r"[)\]」}>〕】』〉》]?|[(\[「{<〔【『〈《][.・][)\]」}>〕】』〉》]) ?"
)
_APART = Pattern(
    rf"(?<![A-Za-z0-9.])(?:bit{_DOT}ly|tiny{_DOT}(?:cc|one)|tinyurl{_DOT}com|(?:is|x|v){_DOT}gd"
    rf"|(?:t|ow|cutt|buff){_DOT}ly|rb{_DOT}gy|goo{_DOT}gl"
    rf"|onl{_DOT}(?:la|tw|bz|sc)|(?:ur0|p){_DOT}(?:jp|tl)|shorturl{_DOT}(?:at|asia)"
    rf"|urx{_DOT}(?:nu|blue|red|space|mobi)|00m{_DOT}in|short{_DOT}gy|amzn{_DOT}(?:to|asia))"
    "(?: ?(?:/|[(]?(?:スラッシュ|すらっしゅ|斜線|しゃせん|スラ)[)]?) ?| )"
    "[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?<![A-Za-z0-9.])(?:b i t ?[.] ?l y|t i n y u r l ?[.] ?c o m|i s ?[.] ?g d|x ?[.] ?g d"
    "|t ?[.] ?l y) ?/ ?[A-Za-z0-9][A-Za-z0-9 _-]{2,40}"
    "|(?<![A-Za-z0-9.])(?:bit[.]ly|tinyurl[.]com|(?:is|x|v)[.]gd|t[.]ly|cutt[.]ly|ow[.]ly"
    "|rb[.]gy|tiny[.]cc|onl[.](?:la|tw|sc)) ?(?:[(][^)\n]{0,8}[)]) ?"
    "(?:スラッシュ|すらっしゅ|斜線|しゃせん|/) ?[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?<![A-Za-z0-9.])(?:bit ly|tiny cc|is gd|x gd|v gd|cutt ly|buff ly|ow ly|rb gy|goo gl"
    "|onl la|onl tw|onl sc)(?:/| ?(?:スラッシュ|すらっしゅ|斜線|しゃせん) ?)[A-Za-z0-9_-]{2,40}"
    "|(?<![A-Za-z0-9.])(?:bit[.]ly|tinyurl[.]com|(?:is|x|v)[.]gd|t[.]ly|cutt[.]ly|ow[.]ly|rb[.]gy|tiny[.]cc|onl[.](?:la|tw|sc)|ur0[.]jp)/?[^A-Za-z0-9\n。]{1,14}(?:あと|後|続け|つづけ|足し|付け|つけ|入れ|打)[^A-Za-z0-9\n。]{0,8}/?[A-Za-z0-9][A-Za-z0-9_-]{2,40}"
    "|(?:ドット|どっと|点|てん|[.・])[^A-Za-z0-9\n。]{0,2}(?:エル・? ?ワイ|ジー・? ?ディー"
    "|シー・? ?シー|ジー・? ?エル|ジー・? ?ワイ|エル・? ?エー|エム・? ?イー|アイ・? ?オー"
    "|シー・? ?オー|ティー・? ?ダブリュー|エス・? ?シー|ly|gd|cc|gl|gy|la"
    "|sc)[」』)]?[ 、]?(?:スラッシュ|すらっしゅ|斜線|しゃせん|スラ(?!ス)"
    "|/)[^。\n]{0,4}[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?:ビット ?[・.]? ?リー|ビットリー|ビットエルワイ|(?:タイニー"
    "|ティニー) ?・?(?:ユー・?アール・?エル|シーシー"
    "|URL)|イズ[・ ]?ジー・?ディー|エックス[・ ]?ジー・?ディー"
    "|(?<![ァ-ヺー])ティー[・ ]{0,2}エル[・ ]?ワイ)"
    "[^。\n]{0,16}(?:スラッシュ|すらっしゅ|斜線|しゃせん|/)[^。\n]{0,4}[A-Za-z0-9_-]{2,40}"
)
"""Short links whose letters stand apart or are spelled out."""
_DOTTED = Pattern(
    r"(?<![A-Za-z0-9.-])[A-Za-z0-9]{1,12} ?(?:[。・⚫●•·]|[(\[「{<〔【『〈《]?"
    r"(?:dot|DOT|ドット|どっと|点|てん)"
    r"[)\]」}>〕】』〉》]?|[(\[「{<〔【『〈《][.・][)\]」}>〕】』〉》]) ?"
    "(?:ly|gd|cc|gy|gl|la|nu|sc|at|ink|id|to|tw|do|ws) ?"
    r"[(\[「〔]?(?:/|スラッシュ|すらっしゅ|斜線|しゃせん)[)\]」〕]? ?[A-Za-z0-9][A-Za-z0-9_-]{2,40}"
)
"""An end most shorteners have, behind a dot that is spelled out."""
_JOINED = Pattern(
    "(?<![A-Za-z0-9.-])(?:"
    + "|".join(host.replace(".", "[.]") for host in sorted(SHORTENERS))
    + ")[」』)]{0,2} ?(?:の|に|と|へ|で|は|を開き|を開いて|、|,|[+＋]|/ )"
    "(?:あと|後|後ろ|うしろ|末尾|続き|つづき|続け|つづけ|足し|加え|付け|つけ)?(?:に|へ|て|から|と|の)?"
    "(?:文字|合言葉|番号)?(?:は)?[、 ]?[「『(]?/?"
    "(?!(?:URL|url|Url|http|QR|SMS|LINE|SNS|PC|PDF)(?![a-z0-9]))"
    "[A-Za-z0-9][A-Za-z0-9_-]{2,40}"
)
"""A shortener and what belongs behind it, told apart: 「bit.ly の himawari8」."""


_TINY = Pattern("^(?:https?://)?[a-z0-9-]{1,5}[.](?!jp/)[a-z]{2}/[A-Za-z0-9_-]{3,10}/?$")
"""A name of a few letters and nothing behind it but a code: short by its own looks."""
_NOT_SHORT = ("wa.me", "t.me", "g.co", "redd.it", "lin.ee", "t.co", "b23.tv")


class ShortUrlLink(Check):
    """短縮URLのリンクを見つけます。

    なぜ: 行き先が見えないため、読む人が安心して開けず、悪用されたときに気づけません。
    直し方: 短縮する前の、もとのURLに置きかえます。
    限界: 一覧にない短縮サービスは分かりません。サービスの名前を挙げるだけの注意は指摘しません。

    × 詳しくは «https://bit.ly/3xAk9Tq» をご覧ください。
    × 会場は、«x.gd/9fKq2» でご確認ください。
    × 申込みはこちら→«https://tinyurl.com/undokai-26»
    × 地図：«http://is.gd/mapA1»
    × 申込書は «tinyurl.com / miyama-26»（空白を取ってください）から。
    × 申込みは «is（ドット）gd／tanada26» です。（ドットは点です）
    × 図鑑は「«tiny.cc の kinoko26»」で開きます。
    × 申込みは «x〔点〕gd/ensoku3» から。
    × アドレス欄に「«ビット・リー スラッシュ akiShohi10»」と入れてください。
    × 献立は «https://k4.fo/yuSho7» に載せました。
    × 長いので、「«cutt どっと ly すらっしゅ hana26»」と打ってください。
    ○ 短縮URL（bit.ly や tinyurl.com で始まるもの）は開かずに削除してください。
    ○ 「https://bit.ly/abc123」のようなURLが届いても、押さないでください。
    ○ 詳しくは https://www.city.example.lg.jp/event.html をご覧ください。
    ○ 動画は https://youtu.be/abc123 と https://g.co/maps をどうぞ。
    ○ [share] 市の選挙管理委員会の投稿です。期日前投票所を開きます。 https://t.co/Ab3dEf6hJk
    ○ 動画は https://www.youtube.com/watch?v=abc をどうぞ。
    """

    code = "short-url/link"
    name = "短縮URL"
    severity = Severity.WARN
    wakes = ("url", "short-host")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every link whose host is a known shortener."""
        done = -1
        for apart in _told_apart(reading) if reading.has("short-host") else ():
            linked = any(c.start < apart.end() and apart.start() < c.end for c in reading.contacts)
            if not linked and apart.start() >= done:
                done = apart.end()
                yield hit(
                    reading,
                    *apart.span(),
                    "短縮URLを分けて書いたものです。もとのURLを書いてください。",
                )
        for contact in reading.contacts:
            if contact.kind != "url" or not _is_short(contact, facts):
                continue
            if not _NAMED.match(reading.text, contact.end):
                yield hit(
                    reading,
                    contact.start,
                    contact.end,
                    "短縮URLです。もとのURLを書いてください。",
                )


def _is_short(contact: Contact, facts: Facts) -> bool:
    """Tell whether a link goes through a shortener, a listed one or one by its looks."""
    if shortens(contact.host):
        return True
    return (
        _TINY.match(contact.value) is not None
        and not is_public(contact.host, facts)
        and not on(contact.host, (*PLATFORMS, *_NOT_SHORT))
    )


def _told_apart(reading: Reading) -> Iterator[Match[str]]:
    """Yield the links whose parts stand apart."""
    for pattern in (_APART, _DOTTED, _JOINED):
        yield from pattern.finditer(reading.text)
