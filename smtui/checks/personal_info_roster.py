"""Rows of names, each with something private in brackets."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ROW = Pattern(
    "[一-鿿]{1,4} [一-鿿ぁ-ゖァ-ヺ]{1,5}(?:さん|様|氏|くん|ちゃん)? ?[(][^()\n]{0,24}"
    "(?:[0-9万千]円|税|[0-9]か月|[0-9]ヶ月|丁目|番地|[0-9]-[0-9]|病|薬|手術|点|組|歳|生まれ|障害|号室|棟)"
    "[^()\n]{0,16}[)]"
)
_STAGE = Pattern(
    "講師|優勝|準優勝|入賞|最優秀|大賞|選手|議員|候補|落札|作家|監督|感謝状|物故|叙勲|展示|出演|著者|没"
)


class PersonalInfoRoster(Framed):
    """滞納、督促、支給などの知らせに、名前と金額や住まいを並べた行を見つけます。

    なぜ: だれのどんな事情かがそのまま広まり、取り返しがつきません。
    直し方: 行をすべて消し、本人に直接知らせます。
    限界: 名前の姓と名が空けて書かれていないと分かりません。

    × 督促に応じない方。⏎・«梅原 進（南町、国保税 38,000円»）⏎・安達 文（北町、水道 9,100円）
    × 給付金が戻ってきた方は、«水沢 ツネさん（本町二丁目4-1»）です。ご連絡ください。
    ○ 滞納整理の研修で、講師の梅原 進さん（南町、税理士）が話しました。
    ○ 税の滞納が続くと、延滞金（年8.7%、1,000円未満は切り捨て）がかかります。
    """

    code = "personal-info/roster"
    name = "名前と事情の並び"
    severity = Severity.WARN
    frames = (
        Frame(
            ("roster:matter", _ROW),
            "名前と事情の分かる行です。行ごと消してください。",
            none=(_STAGE, "consent-given"),
            account=Account.OFFICIAL,
            before=1,
            after=3,
            warned=True,
            quoted=True,
            acts=frozenset({Act.DENIES}),
        ),
    )
