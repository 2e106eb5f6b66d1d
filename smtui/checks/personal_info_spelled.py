"""Private numbers spelled out: plates and mobile phones in words."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official
from smtui.checks._spelled import spelled

_CAR = Pattern(
    "ナンバー|車番|軽(?!減)|ワゴン|セダン|トラック|乗用車|自家用車|お車|ミニバン|バイク|オートバイ|白い車|黒い車|赤い車|銀色|プレート"
)
_PHONE = Pattern("携帯|ケータイ|スマホの番号|電話番号|電話は|番号は|連絡先|自宅の電話|直通")
_OFFICE = Pattern(
    "課|係|センター|役場|役所|窓口|館|代表電話|ホットライン|ダイヤル|相談電話|番地|丁目|世紀|年号|条|算|憲法"
)
_NEAR = 40


class PersonalInfoSpelled(Check):
    """言葉で書かれた車のナンバーや携帯電話の番号を見つけます。

    なぜ: 数字でなくても、読めば番号が分かり、持ち主にたどり着けます。
    直し方: 番号を消し、館内放送や電話など別の方法で伝えます。
    限界: 役所の番号を言葉で書いたものは指摘しません。

    × 白い«ワゴン、品川の「さ」、よんじゅうごのろくじゅうなな»の方、ライトがついています。
    × 会長の久保田さんの携帯は、«〇九〇の一八四七の二二九三»です。
    × 先頭の軽（群馬の«五百八十、「す」の二千三»）の女性は、健診が延期です。
    ○ 白いワゴンの方、ライトがついています。
    ○ 二百十日の頃は、台風に備えましょう。車の移動もお早めに。
    ○ 総務課の電話は、〇八二六の四二の九七〇一です。
    """

    code = "personal-info/spelled"
    name = "言葉で書いた番号"
    severity = Severity.WARN
    wakes = ("spelled-cue",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield spelled numbers near a car, or near the phone of a person."""
        for number in spelled(reading):
            low, high = max(0, number.start - _NEAR), number.end + _NEAR // 2
            car = _CAR.search(reading.text, low, high)
            phone = _PHONE.search(reading.text, low, number.start)
            named = reading.people or not is_official(reading)
            if car or (phone and named and not _OFFICE.search(reading.text, low, number.start)):
                yield hit(
                    reading,
                    number.start,
                    number.end,
                    "個人に結び付く番号が言葉で書かれています。消してください。",
                )
