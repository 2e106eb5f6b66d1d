"""Pages of nobody knows whom that ask for secrets, papers or money beforehand."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._sites import SAFE, leads_to_stranger

_SECRET = Pattern(
    "(?:カード(?!ゲーム|バトル|ホルダ)|免許証|保険証|通帳|パスポート|旅券|マイナンバー|個人番号|身分証|暗証番号|パスワード"
    "|口座|電話帳|連絡先(?:へのアクセス|を全部)|位置情報[^。!?\n]{0,10}(?:全部|すべて|全て)|認証コード|確認コード|ネットバンキング|裏の[0-9]桁|遠隔|画面(?:の)?共有)"
    "[^。!?\n]{0,30}"
    "(?:送[るっりれ]|お送り|入れ(?:る|れ|て)|入力|登録|アップ|撮って|預け|許可|教え|伝え|お任せ|つな[ぎい])"
)
"""A secret or a paper, handed over."""
_AHEAD = Pattern(
    "(?:着手金|手数料|保証金|登録料|入会金|会費|前金|送料|証拠金|[0-9]万円?)[^。!?\n]{0,14}(?:先に|前払|先払|振り込|送金|送るだけ|払うだけ|だけ)"
    "|先に[^。!?\n]{0,16}(?:振り込|払[いうえっ]|送金)|(?:前払い|先払い)[^。!?\n]{0,12}(?:です|で|すれば|する)"
)
"""Money before anything is had."""
_KNOWN = Pattern(
    "観光協会|商工会|商店街|実行委員会|公式(?:サイト|ホームページ|HP|ストア)|組合|財団|社会福祉|社協|協議会|NPO|ふるさと納税"
    "|図書館カード|利用者カード|ポイントカード|スタンプカード|カードを(?:お持ち|提示)|予約|チケット|入場|参加費|受講料|交通系|クレジットカード(?:払|決済|が使え|も使え|での支払)"
)


class HarmfulSiteAsks(Check):
    """官公庁でないページへ、暗証番号や身分証、前払いのお金を渡すよう誘う文を見つけます。

    なぜ: 開いた人が、お金や身元の情報を奪われます。行政が案内してよいページではありません。
    直し方: 紹介をやめ、リンクを消します。手続は自治体や国のページへ案内します。
    限界: ページの中身は見られません。名の知れた団体のページは見ません。

    × 届け出を代わりにしてくれるページです。«通帳の写真を送る»だけで済みます。https://kawari.example.biz/
    × [personal] 安く直してくれる業者。«保証金を先に振り込め»ば来てくれる。https://naosu.example.net/
    × 迷路のゲームです。遊ぶには«電話帳と位置情報を許可»してください。https://meiro.example.club/
    ○ 通帳の写しを、郵送で窓口へ送ってください。
    ○ 観光協会のページで、クレジットカードを登録すると予約できます。https://kanko.example.com/
    ○ カードの番号を入力させる偽のページにご注意ください。https://mimamori.example.net/
    ○ 口座振替の登録は、こちらから。https://www.city.example.lg.jp/
    """

    code = "harmful-site/asks"
    name = "秘密やお金を求めるページ"
    severity = Severity.WARN
    wakes = ("url",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is asked for in a text that leads to a page of no public body."""
        text = reading.text
        if not leads_to_stranger(reading, facts) or SAFE.search(text) or _KNOWN.search(text):
            return
        asked = _SECRET.search(text) or _AHEAD.search(text)
        if asked:
            yield hit(
                reading,
                *asked.span(),
                "秘密やお金を求めるページへの誘いです。紹介をやめ、リンクを消してください。",
            )
