"""Programs whose maker nobody knows or no shop carries, with the words to let them in."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.checks._sites import SAFE

_UNKNOWN = Pattern(
    "(?:ストア|正規の店|公式の店)[^。!?\n]{0,10}(?:ない|なく|ありませ|出ていませ|出ていな|載っていませ|のって)"
    "|(?:作った人|作り手|作者|開発元|提供元|発行元|運営元?|会社)[^。!?\n]{0,8}(?:不明|分からな|分かりませ|わからな|知りませ|非公開)"
)
_SHOP = Pattern("ストアから|アプリの名前|健康課|会社名が")
_LET_IN = Pattern(
    "(?:許可|「はい」|「OK」|「同意」|実行)[^。!?\n]{0,12}(?:選|押|おし|タップ|進)|入れて|いれて|インストール|取り込んで|もらって|ダウンロード"
)


class HarmfulSiteSideload(Framed):
    """作った人が分からない、店に並ばないアプリや拡張機能を、許可して入れるよう勧める文を見つけます。

    なぜ: 端末の中の情報を抜き取られたり、乗っ取られたりします。リンクがなくても同じです。
    直し方: 紹介をやめます。アプリは正規の店から入れるよう案内します。
    限界: アプリの中身は見られません。

    × 値段を比べる«拡張機能です。作った人は不明ですが、「許可」を選んで»ください。
    × [personal] «アプリはストアにないけど、ファイルをもらって»入れれば見放題。
    ○ 提供元が不明なアプリは、入れないでください。
    ○ 町の公式アプリができました。ストアから入れてお使いください。
    """

    code = "harmful-site/sideload"
    name = "出どころの知れないアプリ"
    severity = Severity.BLOCK
    frames = (
        Frame(
            ("sideload", _UNKNOWN, _LET_IN),
            "出どころの知れないアプリを勧めています。紹介をやめてください。",
            none=(SAFE, _SHOP),
            before=2,
            after=2,
            quoted=True,
        ),
    )
