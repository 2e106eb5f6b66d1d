"""Links through URL shorteners."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_SHORTENERS = frozenset(
    ("bit.ly", "j.mp", "tinyurl.com", "x.gd", "is.gd", "v.gd", "ow.ly", "onl.la", "onl.tw",
     "onl.bz", "onl.sc", "t.ly", "buff.ly", "cutt.ly", "rb.gy", "ux.nu", "qr.paps.jp",
     "shorturl.at", "shorturl.asia", "goo.gl", "urx.nu", "urx.blue", "urx.red", "urx.mobi",
     "urx.space", "urx3.nu", "urx2.nu", "00m.in", "x.co", "s.id", "tiny.cc", "tiny.one", "bl.ink",
     "short.io", "short.gy", "rebrand.ly", "dlvr.it", "ift.tt", "fb.me", "amzn.to", "amzn.asia",
     "a.co", "nav.cx", "p.tl", "w.wiki", "soo.gd", "clck.ru", "adf.ly", "bc.vc", "lnkd.in",
     "trib.al", "wp.me", "sq.si", "kutt.it", "han.gl", "me2.do", "ur0.cc", "ur0.jp", "ur2.link",
     "u0u1.net", "u0u0.net", "0x0.st", "2.gy", "abre.ai", "qr.ae", "qrco.de", "qr.quel.jp",
     "surl.li", "l.pg1x.com", "tmblr.co", "spoti.fi", "nico.ms", "lnk.to", "linktr.im", "tr.im",
     "snip.ly", "snipurl.com", "ity.im", "po.st", "mcaf.ee", "zpr.io", "shrtco.de", "9qr.de",
     "gg.gg", "bre.is", "lstu.fr", "plink.jp", "urlzs.com", "t2m.io", "1pt.co", "cli.re", "da.gd",
     "t.cn", "dwz.cn", "0rz.tw", "reurl.cc", "pse.is", "lihi.cc", "lihi1.com", "lihi2.com",
     "lihi3.com", "ppt.cc", "vo.la", "buly.kr", "url.kr", "c11.kr", "muz.so", "n9.cl",
     "acortar.link", "u.to", "goo.su", "vk.cc", "bitly.ws", "rotf.lol", "cutt.us", "shorte.st",
     "ouo.io", "hyperurl.co", "smarturl.it", "snip.bz", "tny.im", "s.yam.com", "urlgeni.us",
     "geni.us", "a.r10.to", "r10.to", "nyti.ms", "u.nu", "v.ht", "zi.ma", "hoo.gl", "url.ie",
     "qr.net", "qrto.org", "me-qr.com", "scnv.io", "q-r.to", "bitly.com", "bit.do", "1url.jp",
     "mzl.la", "b.link", "msng.link", "l.ead.me")
)  # fmt: skip
_SHORT_NAME = Pattern(
    "(?:^|[.-])(?:short-?url|tiny-?url|url-?short|mini-?url|shrt|shorten|tanshuku)[a-z0-9-]{0,8}[.]"
)
"""A host whose own name says that it shortens."""
_NAMED = Pattern(
    "[」』)]{0,2}(?: |、)?"
    "(?:など|のような|のように|といった|で始まる|から始まる|を開か|は開か"
    "|を押さ|は押さ|にアクセスしない|をクリックしない|は詐欺|は偽)"
)
_DOT = (
    r" ?(?:[.。・⚫●•·_]|[(\[「]?(?:dot|DOT|ドット|どっと|点|てん)[)\]」]?"
    r"|[(][.][)]|\[[.]\]|[{][.][}]|<[.]>) ?"
)
_APART = Pattern(
    rf"(?<![A-Za-z0-9.])(?:bit{_DOT}ly|tiny{_DOT}(?:cc|one)|tinyurl{_DOT}com|(?:is|x|v){_DOT}gd"
    rf"|(?:t|ow|cutt|buff){_DOT}ly|rb{_DOT}gy|goo{_DOT}gl"
    rf"|onl{_DOT}(?:la|tw|bz|sc)|(?:ur0|p){_DOT}(?:jp|tl))"
    "(?: ?(?:/|[(]?(?:スラッシュ|斜線|スラ)[)]?) ?| )[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?<![A-Za-z0-9.])(?:b i t ?[.] ?l y|t i n y u r l ?[.] ?c o m|i s ?[.] ?g d|x ?[.] ?g d"
    "|t ?[.] ?l y) ?/ ?[A-Za-z0-9][A-Za-z0-9 _-]{2,40}"
    "|(?<![A-Za-z0-9.])(?:bit[.]ly|tinyurl[.]com|(?:is|x|v)[.]gd|t[.]ly|cutt[.]ly|ow[.]ly"
    "|rb[.]gy|tiny[.]cc|onl[.](?:la|tw|sc)) ?(?:[(][^)\n]{0,8}[)]) ?(?:スラッシュ|斜線"
    "|/) ?[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?<![A-Za-z0-9.])(?:bit ly|tiny cc|is gd|x gd|v gd|cutt ly|buff ly|ow ly|rb gy|goo gl"
    "|onl la|onl tw|onl sc)(?:/| ?スラッシュ ?| ?斜線 ?)[A-Za-z0-9_-]{2,40}"
    "|(?<![A-Za-z0-9.])(?:bit[.]ly|tinyurl[.]com|(?:is|x|v)[.]gd|t[.]ly|cutt[.]ly|ow[.]ly|rb[.]gy|tiny[.]cc|onl[.](?:la|tw|sc)|ur0[.]jp)/?[^A-Za-z0-9\n。]{1,14}(?:あと|後|続け|つづけ|足し|付け|つけ|入れ|打)[^A-Za-z0-9\n。]{0,8}/?[A-Za-z0-9][A-Za-z0-9_-]{2,40}"
    "|(?:ドット|どっと|点|てん|[.・])[^A-Za-z0-9\n。]{0,2}(?:エル・? ?ワイ|ジー・? ?ディー"
    "|シー・? ?シー|ジー・? ?エル|ジー・? ?ワイ|エル・? ?エー|エム・? ?イー|アイ・? ?オー"
    "|シー・? ?オー|ティー・? ?ダブリュー|エス・? ?シー|ly|gd|cc|gl|gy|la"
    "|sc)[」』)]?[ 、]?(?:スラッシュ|斜線|スラ(?!ス)"
    "|/)[^。\n]{0,4}[A-Za-z0-9][A-Za-z0-9_-]{1,40}"
    "|(?:ビット ?[・.]? ?リー|ビットリー|ビットエルワイ|(?:タイニー"
    "|ティニー) ?・?(?:ユー・?アール・?エル|シーシー"
    "|URL)|イズ[・ ]?ジー・?ディー|エックス[・ ]?ジー・?ディー"
    "|(?<![ァ-ヺー])ティー[・ ]{0,2}エル[・ ]?ワイ)"
    "[^。\n]{0,10}(?:スラッシュ|斜線|/)[^。\n]{0,4}[A-Za-z0-9_-]{2,40}"
)
"""Short links whose letters stand apart or are spelled out."""


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
    × アドレス欄に「«ビット・リー スラッシュ akiShohi10»」と入れてください。
    ○ 短縮URL（bit.ly や tinyurl.com で始まるもの）は開かずに削除してください。
    ○ 「https://bit.ly/abc123」のようなURLが届いても、押さないでください。
    ○ 詳しくは https://www.city.example.lg.jp/event.html をご覧ください。
    ○ 動画は https://www.youtube.com/watch?v=abc をどうぞ。
    """

    code = "short-url/link"
    name = "短縮URL"
    severity = Severity.WARN
    wakes = ("url", "short-host")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every link whose host is a known shortener."""
        for apart in _APART.finditer(reading.text) if reading.has("short-host") else ():
            if not any(c.start < apart.end() and apart.start() < c.end for c in reading.contacts):
                yield hit(
                    reading,
                    *apart.span(),
                    "短縮URLを分けて書いたものです。もとのURLを書いてください。",
                )
        for contact in reading.contacts:
            if contact.kind != "url" or not _shortens(contact.host):
                continue
            if not _NAMED.match(reading.text, contact.end):
                yield hit(
                    reading,
                    contact.start,
                    contact.end,
                    "短縮URLです。もとのURLを書いてください。",
                )


def _shortens(host: str) -> bool:
    """Tell whether a host is a shortener, known or by its own name."""
    return host in _SHORTENERS or _SHORT_NAME.search(host) is not None
