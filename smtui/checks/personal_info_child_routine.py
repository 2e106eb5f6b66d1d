"""When and where a child is alone."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_WHERE = Pattern(
    "[0-9]{1,2}時|毎朝|毎日|毎晩|いつも|帰りは|夕方|放課後|曜|角の|公園の|バス停|の前|赤い|青い|ピンク|黄色|水色|紫|制服|団地|アパート|マンション|丁目|橋|踏切|神社の|お隣|隣の|向かい|裏の|クラス|組の"
)
_SCHOOL = Pattern("高校|中学|小学|制服|学校|幼稚園|保育園|ランドセル|帽子|塾|部活")
_GENERAL = Pattern(
    "保護者|ましょう|ください|注意|講座|教室|対象|うちの|娘|息子|わが家|我が家|防犯|訓練|場合|募集|学童|児童クラブ|利用|サポート|絵本|映画|物語|ドラマ|アニメ|ロボ|犬|猫|私が|私も|自分が|子どものころ|子供のころ|昔|件|割合|相談|できるように|安心"
)


class PersonalInfoChildRoutine(Framed):
    """子どもが一人になる時間や場所が分かる書き方を見つけます。

    なぜ: 連れ去りやつきまといに使われます。
    直し方: 時間、場所、服や持ち物の特徴を消します。
    限界: 一人の子のことか、一般の話かは、言い回しから見ています。

    × [personal] «赤いランドセルの二年生、毎日4時に橋のところを一人で帰»っていく。
    × 学習会の常連さん。«水色の帽子の女の子は、火曜と木曜は夜まで一人»です。
    × [personal] «団地の角の男の子、夕方はいつもお留守番»で、窓から手を振ってくれる。
    ○ お子さんが一人で留守番するときは、鍵をかけ、だれが来ても開けないようにしましょう。
    ○ [personal] うちの娘、今日はじめて一人で帰ってきた。4時、公園の前で待っていた。
    ○ 放課後に一人になるお子さんのための学童の利用を受け付けています。
    """

    code = "personal-info/child-routine"
    name = "子どもが一人になる時"
    severity = Severity.WARN
    frames = (
        Frame(
            ("child-routine:commute", "child-routine:child", _SCHOOL),
            "子どもの通る時や所が分かります。消してください。",
            none=(_GENERAL, "consent-given"),
            before=1,
            after=1,
            acts=frozenset({Act.DENIES}),
        ),
        Frame(
            ("child-routine:alone", "child-routine:child", _WHERE),
            "子どもが一人になる時や所が分かります。消してください。",
            none=(_GENERAL, "consent-given"),
            before=1,
            after=0,
            acts=frozenset({Act.DENIES}),
        ),
    )
