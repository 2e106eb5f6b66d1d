"""Hints that a facility, event or service may end."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_AHEAD = Pattern(
    "来年|来季|来春|来夏|来秋|次の(?:年|夏|冬|春|秋)|来年度|再来年|今後|将来|これから先|この先"
    "|いずれ|いつまで|数年"
    "|今年[でがの]|今回で|今回が|今シーズンで|今季で|近いうち|そのうち|料金|使用料|この(?:校舎|園舎|駅舎|建物|会場|プール|ホール|場所|橋|広場)(?:で|から|に)|存続|先行き"
)
_WEATHER = Pattern(
    "雨|雪|天気|天候|台風|気温|開花|満開|見頃|紅葉|桜|花(?!火)|星|月食|流星|気象|暑さ|勝|優勝"
    "|予選|決勝|合格|抽選"
    "|生活|受験|通れ|通行|運転|歩行|駐車|混雑|渋滞"
)

_LASTING = Pattern(
    "復旧しない|復旧(?:は)?でき|再開しない|再開(?:は)?でき|廃止|閉鎖|廃校|閉館|撤去|取り壊|なくな(?:る|って)"
)


class UndecidedPolicyFading(Check):
    """施設や催しがなくなる・変わるとほのめかす、公式の投稿を見つけます。

    なぜ: 決まっていない存廃をにおわせると、決まったこととして広まり、利用者を不安にします。
    直し方: ほのめかしを外します。決まったら、いつから・なぜ・代わりは何かを書いて知らせます。
    限界: 遠回しな書き方のすべては分かりません。

    × 公民館の«陶芸窯も古くなり、来年も続けられるかどうか分かりません»。
    × «今年の灯ろう流しが最後かもしれません»。祭りを目に焼きつけてください。
    × バスの回数券、«来年度からは料金が上がるかもしれません»ので、お早めに。
    × «この園舎で開く夏祭りも、あと何回でしょうか»。
    ○ 強い雨の予報です。明日の公園のマルシェは開催が難しいかもしれません。
    ○ プールの営業は今年で最後です。議会の議決を経て、廃止が決まりました。
    ○ 体育館の予約が続けられるか心配な方は、窓口へご相談ください。
    ○ 桜が散りはじめ、公園の夜桜は今夜が見納めかもしれません。
    """

    code = "undecided-policy/fading"
    name = "存廃のほのめかし"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("undecided-fading",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield hints about the future of a public matter."""
        if not reading.has("undecided-subject"):
            return
        text = reading.text
        for _mark, sentence in _decided.open_cues(reading, "undecided-fading"):
            if sentence.does(Act.WARNS, Act.DENIES):
                continue
            lasting = _LASTING.search(text, sentence.start, sentence.end)
            if not lasting and _WEATHER.search(text, sentence.start, sentence.end):
                continue
            if lasting or _AHEAD.search(text, sentence.start, sentence.end):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "決まっていない存廃や変更のほのめかしに読めます。外すか、決まってから書いてください。",
                )
