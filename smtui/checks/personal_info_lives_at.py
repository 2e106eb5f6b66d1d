"""A block or house number right beside the name of one person."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity

_NAME = "[一-鿿ァ-ヺ]{1,4} ?[一-鿿ぁ-ゖァ-ヺ]{1,5}(?:さん|様|氏|くん|ちゃん)"
_NUMBER = (
    "(?:番地(?:の?[0-9]{1,3})?"
    "|[0-9一二三四五六七八九十]丁目[0-9]{1,3}(?:番|-)[0-9]{1,3}(?:号|-[0-9]{1,3})?"
    "|字[一-鿿ぁ-ゖァ-ヺ]{1,8}[0-9]{1,4}(?:番地|-[0-9]{1,3})?)"
)
_BESIDE = Pattern(
    f"{_NUMBER}(?:の|、|に住む|にお住まいの|在住の| ?[(]| ){_NAME}"
    f"|{_NAME}[^。\n]{{0,24}}(?:住所|お宅|家|自宅)は[^。、\n]{{0,16}}{_NUMBER}"
)
_PLACE = Pattern(
    "商店|会社|医院|病院|寺|神社|美術|記念館|生家|旧宅|旧居|工房|教室|店主|事務所|展|講師|当主|文化財|史跡|架空|見本|記入例|宛|送り先|送付先|〒|まで(?:。|お)|問い?合わせ|申し?込み?先"
)


class PersonalInfoLivesAt(Framed):
    """番地までの住所に、一人の人の名前が並んでいるところを見つけます。

    なぜ: 家が分かると、いたずらや押しかけなどの害が本人と家族に及びます。
    直し方: 町名までにするか、住所を消します。
    限界: 店や工房を兼ねる家かどうかは、そばの言葉から判断します。

    × «三郷イ204番地3の水沢 とめさん»が、百歳を迎えられました。
    × 立会人は、«北川五丁目2-14、堀口トミ子さん»です。
    × «川瀬 陽太くんのお宅は川上字下原31»ですので、賞品をお届けします。
    ○ 西町204番地の水沢商店さんで、苗を配ります。
    ○ 五丁目の堀口さんが、百歳を迎えられました。
    """

    code = "personal-info/lives-at"
    name = "番地と名前"
    severity = Severity.WARN
    frames = (
        Frame(
            ("lives-at:number", _BESIDE),
            "番地までの住所と名前が並んでいます。町名までにするか、消してください。",
            none=("consent-given", _PLACE),
            warned=True,
            acts=frozenset(),
        ),
    )
