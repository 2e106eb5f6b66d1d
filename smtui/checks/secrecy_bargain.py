"""What the other side of a negotiation asks for, and what the office offered."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_SETTLED = Pattern(
    "公表しました|可決|議決|議会で|締結しました|合意しました|成立しました|判決|裁判所|報道|ニュース|新聞|ドラマ|映画|小説|ゲーム"
    "|詐欺|相談|講座|研修|募集|登録|空き家バンク|売りたい方|貸したい方|方へ|申請|申込|基準|条例|路線価|公示地価"
)
_PARTY = Pattern(
    "(?:会社|メーカー|企業|地主|所有者|持ち主|先方|相手|事業者|業者|チェーン|ホテル|大学|球団|銀行|法人|組合|社長|大家|オーナー)(?:さん|の方|側|様)?(?:が|は|から|も|の)"
)
_PLOT = Pattern(
    "交渉|誘致|区画|用地|土地|立地|買収|売却|賃貸|賃料|家賃|委託料|指定管理|出店|進出|契約金|出演料"
)
_MINE = Pattern("うちの(?:家|実家|アパート|大家)|自宅|マイホーム|わが家|我が家|引っ越し|部屋を借")


class SecrecyBargain(Framed):
    """用地の買収や企業の誘致などの交渉で、相手や役所が出している条件を書いた投稿を見つけます。

    なぜ: 手の内が知れると交渉が成り立たなくなり、相手の信頼も失います。
    直し方: 条件や金額を消し、まとまって公表されてから書きます。
    限界: まとまったあとのことかどうかは、書かれていなければ分かりません。

    × 堤防の工事、«地主さんは坪5万円でないと判を押さない»と言っています。交渉は続きます。
    × «進出予定の会社からは、用水を無料にという条件が出»ており、誘致は大詰めです。
    × [personal] «劇団側は出演料をもう一声と粘ってる。先方の»社長は強気で、交渉に疲れた。
    ○ 拡幅のための用地買収は、地権者の皆さんのご協力ですべて終わりました。
    ○ 土地を売りたい地主の方へ。空き家バンクへの登録で、売値の相談ができます。
    ○ [personal] うちのアパートの大家さん、家賃を上乗せしたいと言ってきた。交渉中。
    """

    code = "secrecy/bargain"
    name = "交渉の手の内"
    severity = Severity.WARN
    frames = (
        Frame(
            ("bargain:ask", _PARTY, _PLOT),
            "交渉の手の内が分かります。条件や金額は、まとまって公表されるまで書かないでください。",
            none=(_SETTLED, _MINE),
            before=1,
            after=1,
            acts=frozenset({Act.DENIES, Act.INVITES}),
        ),
        Frame(
            ("bargain:party", "bargain:ask", "bargain:deal"),
            "交渉の手の内が分かります。条件や金額は、まとまって公表されるまで書かないでください。",
            none=(_SETTLED, _MINE),
            before=1,
            after=1,
            acts=frozenset({Act.DENIES, Act.INVITES}),
        ),
    )
