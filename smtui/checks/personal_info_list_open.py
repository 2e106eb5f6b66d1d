"""Lists of people made public as they are."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_PEOPLE_LIST_OPEN = Pattern(
    "のっけ|のせとく|載せとく|載っけ|あげとく|上げとく|貼っとく|お確かめください|ご確認ください|ご自分のお名前|そのまま|だれでも見られ|どなたでもご覧|アップして|アップしま|ダウンロード|リンクから|並べておき|公開して|公開しま|共有しま|写真でご確認|写真でどうぞ|写真をご覧|張り出し|掲示してい|掲示しま|掲載いたし|掲載しま|添付いたし|添付して|添付しま|画像でご確認|画像をご覧|表をご覧|誰でも見られ|貼り付け|貼り出し|載せて|載せました|載せます"
)
_PERSON_FACTS = Pattern(
    "電話も|勤め先も|お名前|ふりがな|アレルギー|フルネーム|メールアドレス|住所|保護者|勤め先|勤務先|収入|口座|学年|学校名|実名|家族構成|年齢|性別|所得|手帳の|持病|携帯の番号|携帯番号|携帯電話|本名|氏名|生年月日|病名|誕生日|連絡先|障害の|電話番号|顔写真"
)
_CARE = Pattern(
    "議員|公職|審議会の委員|了承のうえ|承諾のうえ|同意のうえ|載せません|掲載しません|公開しません|含みません|除いて|番号(?:だけ|のみ)|ニックネーム|ペンネーム|縦覧|漏えい|漏洩|流出|誤って|おわび|お詫び|選挙|記入|申請|候補|閲覧制限|募集|登録|届出"
)

_FRAMES = (
    Frame(
        ("people-list", _PEOPLE_LIST_OPEN, _PERSON_FACTS),
        "人の一覧をそのまま公開しています。氏名や連絡先の分かるものは載せないでください。",
        none=(_CARE, "consent-given"),
        after=1,
    ),
)


class PersonalInfoListOpen(Check):
    """申込者や滞納者などの一覧を、そのまま添付したり載せたりする投稿を見つけます。

    なぜ: 名前、住所、連絡先などがまとめて広まり、取り返しがつきません。
    直し方: 一覧は載せず、受付番号などで知らせます。
    限界: 添付の中身は見られません。本文に書かれたことだけで判断します。

    × 組分けは、«申込者の一覧（お名前、電話番号入り）を添付します»ので、お確かめください。
    × 抽選の結果です。«当選者一覧は、住所と氏名を載せ»ています。
    × «参加者名簿を写真でご確認»いただけるようにしました。連絡先も分かります。
    × まだ納めていない方は、«滞納者リストを公開します»。氏名と金額をご覧ください。
    ○ 町議会議員の連絡先は、本人の了承を得て公開している名簿をご覧ください。
    ○ 当選者の一覧は、受付番号だけを掲載します。氏名は載せません。
    ○ 名簿に住所と氏名を記入して、窓口で申請してください。
    ○ 選挙人名簿の縦覧を行います。氏名と住所を確かめられます。
    """

    code = "personal-info/list-open"
    name = "人の一覧の公開"
    severity = Severity.WARN
    wakes = ("people-list",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
