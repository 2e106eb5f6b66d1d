"""A member of staff who speaks for the municipality as 「うち」."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity

_STAFF_ASIDE = Pattern(
    "あくまで個人|お知らせに|かもしれ|たぶん|だろう|でしょう|と思います|と思う|らしい|ニュースで|ホームページ|個人として|個人のアカウント|個人の意見|個人の感想|個人の投稿|個人の考え|個人の見解|個人アカウント|公式の発表|公式発表|公表され|区の発表|区の見解では|報道|多分|市のお知らせ|市の発表|市の見解では|広報|所属する組織|所属とは関係|新聞に|条例で決ま|案内に|町の発表|町の見解では|発表され|私見|見解ではあり|議会で可決"
)
_RULED = Pattern(
    "(?:中止|廃止|統合|値上げ|無料化|有料化|延期|閉鎖|閉館|閉校|移転|撤退)(?:が|は|に)?(?:もう)?(?:決定|決ま|なります|なりました)"
    "|(?:うち(?:の[市町区村課])?|[市町区村県]|当[市町区]|本[市町区]|役場|役所|教育委員会|市長|町長|区長|[市町区]立の[^。!?\n]{1,12}|こちら)(?:として|で)?(?:は|も|が|では|の方針|の結論|の考え)[^。!?\n]{0,50}"
    "(?:しません|いたしません|ません(?:$|[。!、」])|します(?:$|[。!、」])|いたします|中止に|廃止に|無料に|有料に|値上げ|値下げ|統合|閉め|残し|続け|増や|減ら|変え|動かな|応じ|お?受け(?:し|付け)|認め|払|返金|返し|補償|賠償|建て|売り|打ち切|見送|決(?:め|ま)|決定|結論|方針|整理が|ない(?:$|[。!、」]|よ|から|ので)|失敗|正しい|妥当)"
)
_DAILY = Pattern("お弁当|ランチ|手伝いでし|参加しました|異動しまし|転勤|花が|歓迎会|送別会")

_FRAMES = (
    Frame(
        ("staff-voice:i", _RULED),
        "職員として市の決めごとを言い切っています。消すか、公式の発表を示してください。",
        none=(_STAFF_ASIDE, _DAILY),
        after=2,
        acts=frozenset(),
    ),
)


class AttributionOwnSide(Check):
    """職員だと分かる私的な投稿で、市や「うち」の決めごとを言い切る書き方を見つけます。

    なぜ: 個人の言葉が、市の発表として広まります。
    直し方: 決めごとには触れないか、公式の発表を示し、個人の考えだと断ります。
    限界: 職員だと分かるのがプロフィールだけのときは分かりません。

    × [personal] «市の者です。うちでは来年の花火大会は中止にします»。
    × [personal] «税の仕事をしている者です。うちの市は5年より前の分の返金には応じません»。
    × [personal] «水道を担当してます。町は古い管を当分取り替えません»。決まりです。
    × [personal] «市の職員として公式に申し上げます。市立の診療所は一つも閉めません»。
    ○ [personal] 市の職員です。個人の投稿で、市の見解ではありません。花火大会は中止になりました。
    ○ [personal] 役場で働いています。今日は町のマラソン大会の手伝いでした。
    ○ [personal] 市役所に勤めて10年。うちの課は花が好きな人が多い。
    """

    code = "attribution/own-side"
    name = "「うち」としての言い切り"
    severity = Severity.WARN
    wakes = ("staff-voice:i",)
    account = Account.PERSONAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
