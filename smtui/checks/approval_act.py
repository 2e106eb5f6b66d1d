"""Verbs that take sides by being said: to support, to recommend, to vouch."""

from collections.abc import Iterator

from smtui.checks import _self_subject
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_DONE_NOW = Pattern(
    "(?:を|は|も|する[^。、!?\n]{0,8})?(?:いた)?(?:し|い)(?:ます|ません)"
    "|(?:いた)?し(?:かね|て(?:い|お|ゆ|ま))|て(?:い|お)"
)
_SELF = Pattern("(?<![都朝夕])[市町区村](?:として|では|は|が|も)")
_SIDES = Pattern(
    "政権|政党|党の|候補|法案|内閣|首相|大統領|知事|政府|国の|県の|判決|条約|会社|業者|工務店|メーカー|商品|製品|再稼働|基地"
)
_JUDGED = Pattern(
    "(?:ない|ません|べき(?:だ)?|誤り(?:だ)?|不十分(?:だ)?|不当(?:だ)?|不公平(?:だ)?|遅(?:い|すぎる)|無理(?:がある|だ)|問題(?:だ|がある)|疑問(?:だ|がある)|乱暴(?:だ)?)(?:もの|こと)?(?:だ|である)?と?$"
)
_MATTER = Pattern(
    "(?:国|県|都|府|政府|知事|省)(?:の|が|は|による)|制度|見直し|法案|判決|記事|報道|再編|新聞|計画(?:は|の)|会社|業者"
)
_AS_TOWN = Pattern("(?<![都朝夕])[市町区村]$")
_VERDICT = Pattern(
    "いきません|られません|ざるを得|べき(?:だ|で|と)|遺憾|残念|筋(?:です|だ|が違)|当然|納得(?:が|で)|許せ|おかしい|誤り|不十分|望ましく|ふさわし"
)
_AGREED = Pattern(
    "公表|発表|コメント|のとおり|議決|可決|決議|協定|条例|募集|宣言都市|ではありません|(?:推奨|推薦|認定)するもの|差別|暴力|虐待|いじめ|核兵器|平和|詐欺|人権|ハラスメント|市民の皆|ください|ましょう|選手|チーム|努め|取り組|必要(?:が|で|不)|審査|申請"
)


class ApprovalAct(Check):
    """「支持します」「推薦します」など、口にすればそのまま役所の態度になる動詞を見つけます。

    なぜ: 推薦や支持、法令の解釈は組織の判断です。担当だけで公に述べることはできません。
    直し方: 決裁を受けた文にするか、起きたことと窓口の案内だけを書きます。
    限界: 決裁ずみかどうかは分かりません。公表ずみなら、その資料を示してください。

    × 雨どいの修理なら、«町は自信をもって「やまびこ板金」を推薦します»。
    × 選挙の結果を受け、«市は新しい政権を応援していきます»。
    × 年に数回の販売なら«届け出は要らないと市では解釈しています»。
    × 今回の«制度の見直しは、地方の声を聞いたものではないと受け止めております»。
    × «町としては、県の工事の順番には納得がいきません»。
    ○ 広告の内容は、市が推奨するものではありません。
    ○ 町は、子育て中の皆さんを応援します。
    ○ きのう公表した市長のコメントのとおり、市は県の計画に賛同します。
    ○ 市は、あらゆる差別に反対し、被害に遭った方を支持します。
    ○ いただいたご意見を、大切に受け止めております。
    """

    code = "approval/act"
    name = "態度になる動詞"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("approval-act",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which the municipality does by saying."""
        done = 0
        for mark in reading.each("approval-act"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and _does(reading, facts, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "役所の態度の表明に読めます。決裁を受けるか、事実の告知だけにしてください。",
                )


def _does(reading: Reading, facts: Facts, mark: Mark) -> bool:
    """Tell whether the mark is a verb by which the municipality takes a side."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.ASKS, Act.INVITES):
        return False
    if "as" in mark.tags:
        return (
            _AS_TOWN.search(text[max(start, mark.start - 8) : mark.start]) is not None
            and _VERDICT.search(text, mark.end, end) is not None
            and not _AGREED.search(text, start, end)
        )
    if not _DONE_NOW.match(text, mark.end) and "mind" not in mark.tags:
        return False
    if _AGREED.search(text, start, end):
        return False
    if "mind" in mark.tags:
        judged = _JUDGED.search(text[max(start, mark.start - 16) : mark.start])
        return judged is not None and _MATTER.search(text, start, mark.start) is not None
    if "side" in mark.tags and not _SIDES.search(text, start, end):
        return False
    return _SELF.search(text, start, end) is not None or _self_subject.stands_for(
        reading, facts, sentence
    )
