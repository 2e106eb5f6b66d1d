"""Addresses and names inside the municipality's network."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_ADDRESS = Pattern(
    rf"(?<![0-9.A-Za-z])(?:10(?:\.{_OCTET}){{3}}|192\.168(?:\.{_OCTET}){{2}}|172\.(?:1[6-9]"
    rf"|2[0-9]|3[01])(?:\.{_OCTET}){{2}})(?![0-9.]?[0-9])"
)
_PATH = Pattern(r"[\\¥]{2}[A-Za-z0-9一-鿿ァ-ヺー_.-]{2,30}[\\¥][!-~一-鿿ぁ-ゖァ-ヺー]{1,60}")
_NAMED = Pattern(
    "(?:サーバー?|VPN|共有フォルダ)(?:、?アドレス|、?接続先|名|の名前|の場所|のアドレス|の接続先|の接続口)?(?:は|が|:|「"
    "| ){1,3}(?P<name>[A-Za-z][A-Za-z0-9-]{0,30}[0-9.-][A-Za-z0-9.-]{0,40})"
)
_HOUSEHOLD = Pattern("ルーターの設定|家庭|ご自宅|親機|説明書|教室|講座|例えば|たとえば")


class SecurityNetwork(Check):
    """庁内のネットワークのアドレスや、サーバーの名前を見つけます。

    なぜ: 内側のつくりが分かると、外からの攻撃の下調べに使われます。
    直し方: アドレスと名前を消します。必要な人には、庁内の方法で伝えます。
    限界: 外に公開しているホームページの名前は対象にしません。

    × 住民記録のサーバーは «192.168.20.8» で、再起動に5分かかります。
    × 申請書は «¥¥fs01¥shinsei¥r8» に入れてあります。
    × 在宅勤務の方は、VPNの接続先は «vpn-gw01.yakuba» です。
    ○ ご家庭の無線の親機は、192.168.1.1 を開くと設定の画面が出ます。
    ○ サーバーの点検のため、電子申請が止まります。
    ○ 体重10.5キロのメロンを展示しています。
    ○ 出荷量は前年から172.3トン増えました。
    """

    code = "security/network"
    name = "内部のネットワーク"
    severity = Severity.BLOCK
    wakes = ("security-network",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield private IP addresses, paths of shares and names of servers."""
        text = reading.text
        if _HOUSEHOLD.search(text):
            return
        for pattern, group in ((_ADDRESS, 0), (_PATH, 0), (_NAMED, "name")):
            for match in pattern.finditer(text):
                start, end = match.span(group)
                if not reading.sentence_at(start).does(Act.WARNS):
                    yield hit(reading, start, end, _MESSAGE)


_MESSAGE = "庁内のネットワークの情報のようです。消してください。"
