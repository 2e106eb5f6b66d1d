"""Which hosts are public bodies, platforms, or services municipalities run themselves on."""

from smtui.checks._kit import Facts, Pattern

_PUBLIC_ENDS = (".lg.jp", ".go.jp", ".ac.jp", ".ed.jp")
_PUBLIC = Pattern(
    r"^(?:[a-z0-9-]{1,40}\.){0,3}(?:city|town|vill|pref"
    r"|metro)\.[a-z0-9-]{2,30}(?:(?:\.[a-z]{2,20})?\.jp|\.example)$"
)
_SERVICES = (
    "apps.apple.com", "logoform.jp", "graffer.jp", "s-kantan.jp", "e-tumo.jp", "elg-front.jp",
    "shinsei.pref.jp",
    "furusato-tax.jp", "myna.go.jp", "kosodate.jp", "mamafre.jp", "e-reikinet.jp", "forms.gle",
    "docs.google.com", "forms.office.com", "smart-lgov.jp", "pittari.jp", "jorudan.co.jp",
    "maps.app.goo.gl", "google.com", "google.co.jp", "opac.jp", "tosho.jp", "netlibrary.jp",
    "secure-link.jp", "bousai.ne.jp", "nhk.or.jp", "nhk.jp", "tenki.jp", "jartic.or.jp",
    "jrc.or.jp", "shakyo.or.jp", "kouminkan.jp",
    "sugumail.com", "ktaiwork.jp", "cache.yimg.jp", "mykoho.jp", "surece.co.jp", "peatix.com",
    "passmarket.yahoo.co.jp", "teket.jp", "eplus.jp", "l-tike.com", "pia.jp", "runnet.jp",
    "sportsentry.ne.jp", "moshicom.com", "camp-fire.jp", "readyfor.jp", "jr-central.co.jp",
    "jrhokkaido.co.jp", "jreast.co.jp", "westjr.co.jp", "jr-shikoku.co.jp", "jrkyushu.co.jp",
    "line.me", "lin.ee", "t.co", "zoom.us",
    "teams.microsoft.com",
)  # fmt: skip
PLATFORMS = (
    "youtube.com", "youtu.be", "facebook.com", "instagram.com", "x.com", "twitter.com",
    "tiktok.com", "note.com", "ameblo.jp", "threads.net",
)  # fmt: skip

SHORTENERS = frozenset(
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


def shortens(host: str) -> bool:
    """Tell whether a host is a shortener, known or by its own name."""
    return host in SHORTENERS or _SHORT_NAME.search(host) is not None


def is_public(host: str, facts: Facts) -> bool:
    """Tell whether the host is the municipality's own or another public body's."""
    return (
        facts.owns(host)
        or host.endswith(_PUBLIC_ENDS)
        or _PUBLIC.search(host) is not None
        or on(host, _SERVICES)
    )


def on(host: str, sites: tuple[str, ...]) -> bool:
    """Tell whether the host is one of the sites or below one."""
    return any(host == site or host.endswith("." + site) for site in sites)
