"""Links without encryption to pages of unknown owners that want or promise something."""

from collections.abc import Iterator

from smtui.checks._hosts import is_public
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._sites import SAFE

_PLAIN = "http://"
_WANTS = Pattern(
    "入力|入れ(?:て|る|れば|た)|登録|記入|送(?:る|れば|って|り)|お送り|預け|許可|押(?:す|せ|し)|ダウンロード|インストール|落とせ|アプリ|ソフト|支払|払[うえい]|振り込|電子マネー"
    "|カード|口座|番号|暗証|パスワード|注文|購入|買[えっう]|激安|格安|割引|半額|半値|無料|タダ|ただで|当たる|当たっ|もらえ|プレゼント|稼|儲|倍に|増え|見放題|見られ|見れ|読め|使え|遊べ|診断|占い|占って|会え|動画|画像|写真集|消え|治|やせ|痩せ|届く|広告|画面|警告|表示され|海外|外国|知らない"
)
_KNOWN = Pattern(
    "観光協会|商工会|商店街|商店会|祭り実行|実行委員会|保存会|公式(?:サイト|ホームページ|HP)|組合|神社|お寺|学校|大学|病院|社会福祉|社協|財団|協議会|NPO|ハザード|天気|気象|道路情報|バス|鉄道|水族館|動物園|博物館|資料館"
)
_INNER = Pattern(
    "(?:10|127|192[.]168|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9.]{3,11}$|localhost$|[^.]{1,40}$"
)
"""A host nobody outside can reach: an address of an inner network, which is another fault."""
_MESSAGE = "通信が暗号化されない、持ち主の分からないページへの誘いです。リンクを消してください。"


class HarmfulSiteUnencrypted(Check):
    """暗号化されない（http:// の）持ち主の分からないページで、入力や購入などへ誘う文を見つけます。

    なぜ: 入れた情報を途中で読み取られます。偽物や放置されたページも多くあります。
    直し方: 持ち主を確かめ、https:// のページか、窓口の案内に替えます。
    限界: 暗号化されたページの良し悪しは、ほかの点検が言葉から判断します。

    × «お名前とお住まいを入れると、先祖の職業が分かるページです。http://senzo.example.net/»
    × [personal] «この店の枕、定価の半額だった。http://makura.example.com/»
    ○ 梅まつりの日程は、観光協会のページでご覧になれます。http://ume.example.com/
    ○ 梅まつりの出店を募集します。https://ume.example.com/
    ○ 国の手引きを無料でダウンロードできます。http://www.mlit.go.jp/
    ○ 管理画面は http://192.168.20.4/admin です。番号を入れて使います。
    ○ 「当たりました」と誘う http://atari.example.com/ のようなページは開かないでください。
    """

    code = "harmful-site/unencrypted"
    name = "暗号化されないページへの誘い"
    severity = Severity.WARN
    wakes = ("url",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the text up to the first such link where it wants or promises something."""
        text = reading.text
        link = next(
            (
                contact
                for contact in reading.contacts
                if contact.kind == "url"
                and text.startswith(_PLAIN, contact.start)
                and not is_public(contact.host, facts)
                and not _INNER.match(contact.host)
            ),
            None,
        )
        if link is None or SAFE.search(text) or _KNOWN.search(text):
            return
        wanted = _WANTS.search(text)
        if wanted and not reading.quoted(link.start):
            yield hit(
                reading, min(wanted.start(), link.start), max(wanted.end(), link.end), _MESSAGE
            )
