"""How a selection, a tender or an interview went, told by somebody who sat there."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_SHOWN = Pattern(
    "コンテスト|コンクール|作品|大会|試合|俳句|短歌|川柳|絵画|写真|レース|ゲーム|選手|優勝|ランキング|総選挙|甲子園|料理|発表会|オーディション"
    "|公表しました|掲載し|ホームページ|傍聴|公開し|閲覧|場合|講座|講演|研修|対策|過去問|ニュース|新聞|報道|ドラマ|映画|小説|漫画|アニメ"
    "|落札(?:者|額|率)|契約(?:額|し|を結)|開札|理由の説明|請求でき|募集(?:し|中)|できません|ご説明"
)
_AS_APPLICANT = Pattern(
    "受けてき|受けて来|受けました|受けに|受験しま|受験した|私が受|自分の|私の|うちの(?:子|娘|息子)|わが家|我が家|息子|娘|転職|就活|合格しました|合格した|買い物|旅行|車の"
)
_SIDE = Pattern(
    "社|店(?:は|が|さん)|園(?:は|が)|屋|業者|団体|グループ|マネジメント|さん|方|家族|家庭|世帯|[0-9]番|[一二三四五六七八九十]番|番号|議員|人(?:は|が|だけ)"
)
_WHERE = Pattern("審査|選考|採用|面接|試験|応募|委員|採点|入札|見積|提案|最後の二|入所|入園")
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_MESSAGE = "選考や審査の中身は、公表されたことのほかは書けません。その部分を消してください。"


def _frame(account: Account, where: Slot, *none: Pattern) -> Frame:
    return Frame(
        ("selection:rank", where, _SIDE),
        _MESSAGE,
        none=none,
        account=account,
        before=1,
        after=1,
        acts=_PLAIN,
    )


class SecrecySelection(Framed):
    """選考・審査・見積もりに立ち会った人だけが知る順位や点、落ちた理由を書いた投稿を見つけます。

    なぜ: 落ちた人や会社の評判を傷つけ、選び方の公正さが疑われます。
    直し方: 結果が公表されてから、公表された範囲だけを書きます。
    限界: 公表ずみの結果かどうかは、書かれていなければ分かりません。

    × 観光案内所の«運営を競った提案書は四社。最下位だったのは地元の会社»さんです。
    × [reply] 貸付の件ですが、«審査会で落とされたのは、保証人の方の評価が低»かったためです。
    × [personal] 新しい«券売機の見積書を開けたら、今の業者より18円安かった»会社がある。
    ○ 提案書の審査の点数と順位を、市のホームページに掲載しました。
    ○ [personal] 採用面接を受けてきた。手ごたえはあったけれど、たぶん不採用だろうな。
    ○ 写真コンテストの審査会で、惜しくも選に漏れた皆さんの作品も展示します。
    """

    code = "secrecy/selection"
    name = "選考や審査の中身"
    severity = Severity.WARN
    frames = (
        _frame(Account.OFFICIAL, "selection:proc", _SHOWN),
        _frame(Account.OFFICIAL, _WHERE, _SHOWN),
        _frame(Account.PERSONAL, "selection:proc", _SHOWN, _AS_APPLICANT),
        _frame(Account.PERSONAL, _WHERE, _SHOWN, _AS_APPLICANT),
    )
