"""Pages that ask for cards, calls or the switching off of guards."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Facts, Hit, Pattern, Reading, Severity
from smtui.checks._sites import ADDRESS, leads_elsewhere
from smtui.domain.reading import Act

_SITE_LURE_LINK = Pattern(
    ".com|.example|.net|.org|QRコード|http|→|ここ、|ここから|ここで|ここに|ここは|こちらから|このサイト|このページ|プロフ|リンク|下のURL|下のページ|下のボタン|二次元コード|検索すると|次のページ"
)
_ACTS = frozenset({Act.DENIES})
_SECRET = Pattern(
    "カード|暗証|パスワード|認証コード|確認コード|個人番号|マイナンバー|保険証の写真|免許証の写真|身分証の写真|手数料|振り込|送金|先払い|前払い|電子マネー|ギフトカード|仮想通貨|DM|友だち追加|だけ"
)
_CARD = Pattern(
    "カードの?番号|暗証番号|パスワード|認証コード|確認コード|身分証の写真|保険証の写真|免許証の写真"
)
_ASKED = Pattern(
    "入力|入れ[るてれ]|お入れ|記入|書き込|送[るっりれ]|お送り|登録|教え|伝え|預け|撮って|アップ|求め|必要|要り|聞かれ|だけ"
)
_GO = Pattern(
    "許可|電話|切って|止めて|無効|オフ|無視|閉じ|消せば|気にせ|進め|入れて|インストール|ダウンロード|登録"
)
_URL = Pattern(ADDRESS)
_SEE = Pattern(
    "ご覧|見られ|見れ|見放題|見て|そろって|揃って|どうぞ|おすすめ|遊べ|稼げ|買え|手に入|ダウンロード|全部|開いて|から開|ここ|登録|クリック|残っています"
)
_SAFE = (
    Pattern(
        "しないで|ないでください|詐欺|手口|ご注意|注意して|偽の|偽サイト|被害|相談(?:して|窓口|先|でき|くだ|は|を|に)|消費生活|絶対に|不審|かたる|だまし|だます|啓発|講座|対策しま|更新しま"
    ),
)
_MESSAGE = "読む人に害のあるページへの誘いです。リンクと手順を消してください。"

_FRAMES = (
    Frame(
        ("site-lure:step", "site-lure:sweet", _SITE_LURE_LINK, _SECRET),
        _MESSAGE,
        none=_SAFE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("site-lure:step", _URL, _CARD, _ASKED), _MESSAGE, none=_SAFE, before=1, after=2, acts=_ACTS
    ),
    Frame(
        ("site-lure:step", "site-lure:risk", _SITE_LURE_LINK, _GO),
        _MESSAGE,
        none=_SAFE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(("site-lure:risk", _URL, _SEE), _MESSAGE, none=_SAFE, before=1, after=2, acts=_ACTS),
)


class HarmfulSiteSteps(Framed):
    """カード番号の入力、遠隔操作の許可、警告の無視などを求めるページへ誘う書き方を見つけます。

    なぜ: 読んだ人がお金や情報を奪われます。
    直し方: リンクと手順を消します。注意を呼びかけるなら、手口として書きます。
    限界: ページの中身は見られません。

    × «受け取りには、キャッシュカードの番号と暗証番号»の登録が必要です。https://kyufu.example.net/
    × 下のページを開くと«警告音が鳴りますので、電話して遠隔操作を許可»してください。
    × 懐かしい方は、«賭け事の広告を閉じながら»ご覧ください。https://old.example.com/
    × [personal] «盗撮もの、ここに全部そろってる»。http://x.example.net/
    × 次の拡張機能を入れ、«ウイルス対策ソフトを切って»から開いてください。http://x.example.org/
    × パソコン相談室から。«ウイルスの警告が出た方は、無料診断に電話»してください。https://shindan.example.com/
    ○ カード番号や暗証番号を入れさせる偽のサイトにご注意ください。
    ○ 冬はウイルスが流行します。手洗いの図は、市ホームページからダウンロードできます。https://www.city.example.lg.jp/kenko.html
    ○ 警告音が鳴っても、電話をかけず、遠隔操作を許可しないでください。
    ○ 給付金の申請は市ホームページからどうぞ。口座番号の分かる通帳をご用意ください。https://www.city.example.lg.jp/
    """

    code = "harmful-site/steps"
    name = "危ない手順の案内"
    severity = Severity.BLOCK
    frames = _FRAMES

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame in a text that names no public page alone."""
        if leads_elsewhere(reading, facts):
            yield from super().find(reading, facts)
