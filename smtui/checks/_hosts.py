"""Which hosts are public bodies, platforms, or services municipalities run themselves on."""

from smtui.checks._kit import Facts, Pattern

_PUBLIC_ENDS = (".lg.jp", ".go.jp", ".ac.jp", ".ed.jp")
_PUBLIC = Pattern(
    r"^(?:[a-z0-9-]{1,40}\.){0,3}(?:city|town|vill|pref"
    r"|metro)\.[a-z0-9-]{2,30}(?:\.[a-z]{2,20})?\.jp$"
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
