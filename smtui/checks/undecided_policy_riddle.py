"""Things to come, put as a riddle or a sigh."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_AHEAD = Pattern(
    "来年|来春|来夏|来秋|来冬|再来年|数年後|何年か|[0-9一二三]年後|年度が変わ|新年度|来年度|年明け|次の|将来|いつか|近いうち|もうすぐ|まもなく|間もなく|遠くない|遠くな|いよいよ|今度|これから|やがて|その日|この先|今年は"
)
_NEXT = Pattern(
    "(?:年が明け|来年|来春|来夏|来秋|来冬|来季|再来年|来年度|新年度|半年|数か月|数年後|何年か(?:後|先)|近い将来|遠くない)[^。\n]{0,24}(?:かもしれ|と思い|でしょう)"
)
_NATURE = Pattern(
    "天気|気象|雨|雪(?!見)|台風|予報|開花|満開|見頃|桜|紅葉|梅|花(?!火)|星|月食|流星|ホタル|蛍|渡り鳥|白鳥|収穫|野菜|果物|豊作|優勝|勝利|決勝|予選|合格|卒業|入学式|受験|赤ちゃん|パンダ|映画|ドラマ|アニメ|ゲーム|出演|ライブ|コンサート|作品|展示"
)
_KNOWN = Pattern(
    "公表しました|発表しました|公開しました|決定しました|決まりました|可決|議決|着工しました|工事(?:が|を)(?:始|進)|オープンします|開館します|開業します|開通します|予定です|募集|投票|アンケート|ご意見|説明会|掲載し|ホームページ|受付中|お申し?込み|完成しました|講座|教室|クイズ"
)
_ACTS = frozenset({Act.DENIES})
_MESSAGE = "決まっていない先のことをほのめかしています。決まって公表されるまで消してください。"


def _frame(*needs: Slot, before: int = 1) -> Frame:
    return Frame(
        needs,
        _MESSAGE,
        none=(_NATURE, _KNOWN),
        account=Account.OFFICIAL,
        before=before,
        after=1,
        acts=_ACTS,
    )


class UndecidedPolicyRiddle(Framed):
    """図面や視察などを手がかりに先のことを当てさせたり、終わりを覚悟させたりする公式の投稿を見つけます。

    なぜ: 決まる前のことが決まったこととして広まり、土地の値上がりや利用者の不安を招きます。
    直し方: ほのめかしを消し、決まって公表されてから書きます。
    限界: 遠回しな書き方のすべては分かりません。

    × 企画課の机の上に、«丘の図面を広げました。何ができるかは、年度が変わってからの答え合わせ»です。
    × «本社から社長さんがお見えになりました。来年の今ごろは、駅前で甘い香りがして»いるかも。
    × 温水プールは«老朽化が進んでいます。来年の夏は川で泳ぐことも頭に入れて»おいてください。
    × «この図書館で本を借りられるのも、あと少しかもしれません»。
    ○ 新しい図書館の完成予想図を公開しました。来年4月の開館をお楽しみに。
    ○ 池のそばの会議室の窓から、白鳥が見えました。来年も来てくれそうな気配です。
    ○ ホールの老朽化に伴い、改修します。休館の日程は決まりました。
    """

    code = "undecided-policy/riddle"
    name = "当てさせるほのめかし"
    severity = Severity.WARN
    frames = (
        _frame("riddle:hint", "riddle:thing", _AHEAD),
        _frame("riddle:maybe", "undecided-subject", _NEXT, before=2),
        _frame("riddle:brace", "riddle:worn", _AHEAD),
        _frame(
            "riddle:brace",
            "undecided-subject",
            Pattern("るのも、?(?:あと|もう|今年|この|そろそろ|残り)"),
        ),
    )
