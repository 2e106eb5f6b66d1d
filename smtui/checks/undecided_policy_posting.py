"""Transfers and reorganisations hinted at by staff before they are announced."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_ELSEWHERE = Pattern(
    "夫の|妻の|旦那|父の|母の|彼の|彼女の|息子|娘|友だち|会社の|勤め先の会社|民間|転職|部活|サークル|PTA|ドラマ|映画|小説|ニュース|新聞|報道|公表|発表され|広報|しました。着任|着任しました|異動しました|変わりました|内示(?:額|を受けた補助)|補助金|入園|入所|保育"
)
_FROM = Pattern(
    "来年度|新年度|来年|[1-9]月から|[1-9]月に|春から|来春|次の|今度の|来月|年度末|再編|改革|改正"
)


class UndecidedPolicyPosting(Framed):
    """辞令や組織の見直しが発表される前に、行き先や変わり方をほのめかす私的な投稿を見つけます。

    なぜ: 発表前の人事や組織が外に出ると、関わる人の立場を損ない、職場の信頼を失います。
    直し方: 正式に発表されるまで待ちます。
    限界: 自治体の人事かどうかは、書かれていなければ分かりません。

    × [personal] «辞令が出るまで内緒だけど、来月から港の近くに通うこと»になる。
    × [personal] «内示はまだですが、県庁のあたり»でおいしいランチを教えて。
    × [personal] «来年度の機構改革で、うちの課がなくなるらしい»。机の数を数えている。
    ○ [personal] 夫の会社の辞令が出るまで、引っ越しの話は内緒。
    ○ [personal] 今日、辞令をもらった。新しい職場は駅の近く。
    ○ [personal] 席替えをした。窓から川が見える。
    """

    code = "undecided-policy/posting"
    name = "異動や組織のほのめかし"
    severity = Severity.WARN
    frames = (
        Frame(
            ("posting:paper", "posting:hush", "posting:dest"),
            "発表前の異動が分かります。正式に発表されるまで消してください。",
            none=(_ELSEWHERE,),
            account=Account.PERSONAL,
            before=1,
            after=1,
            acts=frozenset(),
        ),
        Frame(
            ("posting:reorg", "posting:sign", _FROM),
            "発表前の組織の見直しが分かります。正式に発表されるまで消してください。",
            none=(_ELSEWHERE,),
            account=Account.PERSONAL,
            before=1,
            after=1,
            acts=frozenset(),
        ),
    )
