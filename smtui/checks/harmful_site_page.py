"""Pages by what they do to who comes: warnings passed over, secrets asked, troubles owned to."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.checks._sites import ADDRESS, SAFE, leads_out

_URL = Pattern(f"{ADDRESS}|プロフ|DM|友だち追加|招待")
_LINK = Pattern(ADDRESS)
_USED = Pattern(
    "どうぞ|便利|おすすめ|お勧め|オススメ|ご覧|見られ|見れ|読め|使え|使って|開け|助か|お得|安い|安く|安か|速い|早い|早くて|親切|評判|届い|届く|もらえ|当たっ|稼|儲|大丈夫|平気|問題な|我慢|玉にきず|ご愛きょう|慣れ|だけ(?:です|で)|試し|入力|申し込|買え|最高|見放題|無料|タダ|ただで|何枚|種類が多|リアル|やばい|ヤバい|見つけた|落とせ|ここ|こちら|紹介"
)
_SWEET = Pattern(
    "無料で|もらえる|プレゼント|[1-9][0-9]?万円|商品券|還付|増え|分かる|わかる|使える|作って|届きます|整理券|優先"
)
_YIELD = Pattern(
    "(?:切|止め|外|解|オフに|無効に|有効に|オンに|解除|停止|許可|無視|除外)し?(?:て|っ)"
    "(?:て|お(?:く|け|い)|から|く?ださ|しまえ|やれ|進|お進み|使え|大丈夫|しま(?:い|え)|もらえ)"
    "|(?:その間|一時的に|いったん|そのまま|ひとまず|とりあえず)[^。!?\n]{0,6}"
    "(?:切|止め|外|オフ|無効|有効|許可|進|押|開|はい|OK)"
)
"""A guard put off or a question answered with yes, in whatever words."""
_MESSAGE = "見た人に害が及ぶページへの誘いのようです。紹介をやめ、リンクと手順を消してください。"


def _frame(*needs: Slot, account: Account | None = None) -> Frame:
    """Return a frame of slots of this list that warnings and help take back."""
    return Frame(
        slots("bad-page", *needs),
        _MESSAGE,
        none=(SAFE,),
        before=2,
        after=2,
        account=account,
        quoted=True,
        warned=True,
        acts=frozenset(),
    )


_FRAMES = (
    _frame("warned", "bypass"),
    _frame("warned", _YIELD),
    _frame("asked", "give", "promise"),
    _frame("asked", "give", _SWEET),
    _frame("asked", "give", "trouble"),
    _frame("trouble", "give", _USED, _LINK),
    _frame("trouble", "bypass", _USED, _LINK),
    _frame("trouble", _USED, _LINK),
    _frame("paysmall", "promise", _URL),
    _frame("paysmall", _SWEET, _URL),
    _frame("vicepage", _USED, _URL),
    _frame("vicepage", "give", _URL),
)


class HarmfulSitePage(Framed):
    """警告を越えさせる、秘密の番号や証明書の写真を求める、困ったことが起きると分かっている、などのページの紹介を見つけます。

    なぜ: 開いた人が、お金や情報を奪われたり、見たくないものを見せられたりします。
    直し方: ページの紹介をやめ、リンクと手順を消します。
    限界: ページの中身は見られません。書かれた言葉の組み合わせから判断します。

    × 型紙はこちらです。«証明書の期限が切れていると出ますが、例外に追加»すれば見られます。http://katagami.example.net/
    × [personal] «保険証の写真を送るだけで、ギフト券»がもらえるって。https://okuru.example.com/
    × 水の検査は«会社名は書かれていませんが、住所を入れるだけ»です。https://mizu.example.org/
    × [personal] «送料の400円だけでタブレットがもらえる»。http://tousen.example.net/
    × [personal] «回収率200%の予想ソフト、ここがおすすめ»。http://yosou.example.com/
    × 昔の写真が見られます。«たまに知らないページに飛びますが»、慣れれば平気です。http://mukashi.example.org/
    × 申込書は共有の置き場にあります。«マクロの確認が出たら、そのまま有効に»してください。https://okiba.example.io/b/3
    × 写真整理の道具です。«対策ソフトが騒ぎますので、その間は切っておく»と早く済みます。https://seiri.example.net/
    ○ 対策ソフトは切らずに、いつも新しくしておきましょう。くわしくは https://mimamori.example.net/
    ○ 警告の画面が出ても、電話をかけないでください。
    ○ 「保護されていない通信」と表示されたときは、開かずに閉じましょう。https://www.example.com/
    ○ 観光協会のサイトが新しくなりました。特産品のプレゼントが当たります。https://kanko.example.com/
    ○ 講座の申込みは、こちらから。お名前と電話番号を入力してください。https://moushikomi.example.com/
    ○ 固定資産税の口座振替は、通帳と印鑑を窓口へお持ちください。
    ○ [personal] 手作りの財布の店、送料だけで直してくれた。ありがたい。
    """

    code = "harmful-site/page"
    name = "来た人を困らせるページ"
    severity = Severity.BLOCK
    frames = _FRAMES

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame in a text that leads to no public page."""
        if leads_out(reading, facts):
            yield from super().find(reading, facts)
