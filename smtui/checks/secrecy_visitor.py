"""Who came to the office, and with what trouble or plan."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_GUEST = Pattern(
    "感謝|寄贈|寄附|寄付|表彰|見学|取材|ロケ|ボランティア|講師|講演|公演|コンサート|授業|出前|表敬|来場|来館|ご来店|参加者|架空|仮名|事例集|事例です|ドラマ|映画|朗読|詐欺|不審|警察|統計|件数|%|移住され|掲載しています|体験談"
)
_HOUSE = Pattern(
    "お宅|ご家庭|世帯|ご家族|息子さん|娘さん|お父さ|お母さ|お子さ|ご主人|奥さ|おばあさん|おじいさん|ご夫婦|ご本人|その方|あの方"
)
_KNOWS = Pattern(
    "把握|確認でき|伺って|伺い|訪問し|指導し|対応して|聞いて(?:い|お)|判明|連絡を取|見守って|分かって(?:い|お)|わかって(?:い|お)|説得|保護し"
)
_ACTS = frozenset({Act.DENIES})
_MESSAGE = "だれが何の用で来たかが分かります。その人のことを消し、窓口の案内だけにしてください。"


def _frame(*needs: Slot, when: tuple[str, ...] = ()) -> Frame:
    return Frame(
        needs,
        _MESSAGE,
        none=(_GUEST, "consent-given"),
        account=Account.OFFICIAL,
        when=when,
        before=1,
        after=1,
        warned=True,
        acts=_ACTS,
    )


class SecrecyVisitor(Framed):
    """窓口や相談室に来た一人の人の事情や、会社の動きを、公式の投稿で語っているところを見つけます。

    なぜ: 職業や店の特徴からだれか分かり、相談する人がいなくなります。
    直し方: その人の話を消し、相談の案内だけにします。
    限界: 承諾を得た話や作られた例かどうかは、書かれていなければ分かりません。

    × 先週、«相談室にいらしたのは、薬局の若旦那。カードの返済»で眠れないとのことでした。
    × 税の窓口です。今年は、«副業で社長より稼いだ先生がいらして»驚きました。
    × 駅裏の更地の件、先日«大手の不動産会社の社長がお見えでした»ので、お楽しみに。
    ○ 防災の講演に、元選手の先生がいらっしゃいました。ローンの備えも学べました。
    ○ 借金の返済でお困りの方は、無料の法律相談へお越しください。
    ○ 地元の画家の先生がいらして、原画を寄贈してくださいました。
    """

    code = "secrecy/visitor"
    name = "窓口に来た人の話"
    severity = Severity.WARN
    frames = (
        _frame("visitor:came", "visitor:case", "visitor:who"),
        _frame(
            "visitor:came",
            "visitor:plan",
            Pattern(
                "お楽しみ|期待|かもしれ|いよいよ|うわさ|噂|もうすぐ|どうやら|さて|よく聞かれ|封筒|ロゴ|マーク"
            ),
        ),
        _frame("visitor:loan", "visitor:who"),
        _frame("visitor:case", _HOUSE, _KNOWS, when=("reply",)),
        _frame("visitor:carried", "visitor:who"),
        _frame(
            "visitor:ledger", "visitor:who", Pattern("[0-9万千億]円|番目|いちばん|一番|最も|トップ")
        ),
    )
