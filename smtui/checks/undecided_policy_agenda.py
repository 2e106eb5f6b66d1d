"""What will be put before the council or into the budget, told before it is published."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Sentence, Severity, hit
from smtui.domain.reading import Act

_PUT = Pattern(
    "案を(?:出|提|上|まと)|議案(?:を|が|に)|条例案|提案(?:する|し(?:ます|て|たい)|さ)|上程|提出(?:する|し(?:ます|て|たい)|さ|予定)|盛り込(?:む|ま|み)"
    "|計上(?:する|し|さ|予定)|要求(?:し|中|を|が|額|だ)|載せ(?:る|ます|て|たい)|諮(?:る|り|ら)|かけ(?:る|ます|られ)|(?:[がはも、]|に)(?:つ(?:い|き|く)|付(?:い|き|く)|通っ|通り|通る)"
    "|満額|ゼロ回答|ゼロ査定|バッサリ|ばっさり|削られ|切られ|カットさ|認められ|復活(?:し|折衝|さ)|確保(?:でき|し)|入(?:る|り|っ)|出(?:る|し|す)"
)
_OPEN_END = Pattern(
    "見込み|見通し|つもり|予定|はず|らしい|みたい|そう(?:です|だ|な)|だろう|でしょう|と思|かも|期待|お楽しみ|たいと|たい。|ほしい|まだ|早ければ"
    "|満額|査定|折衝|ヒアリング|要求|庁議|認められ|決まれば|通れば|可決されれば|議員説明会|全員協議会"
)
_OUTSIDE = Pattern(
    "国(?:の|が|会|に)|県(?:の|が|議会)|都(?:の|が|議会)|政府|学校の予算|PTA|町内会|自治会|わが家|会社|サークル|傍聴|中継|会期|日程|一般質問|請願|陳情"
    "|放送|配信|議会だより|公表|掲載し|車の査定|買取|中古|開会|閉会|可決され(?:まし|た)|成立|議決され|ご覧|提出した|提出しました|しくみ|仕組み"
)


class UndecidedPolicyAgenda(Check):
    """議会に出す前の案や、査定の途中の予算の中身を書いている投稿を見つけます。

    なぜ: 議会に示す前の案が広まると、決まったことと受け取られ、審議の妨げになります。
    直し方: 議案や予算案が公表されてから、公表された資料のとおりに書きます。
    限界: 公表ずみの案かどうかは、公表・掲載などの言葉で見ています。

    × «下水道の使用料は、3月議会に値上げの案を出す見込みです»。
    × [personal] «予算の一次査定、うちの図書館の改修は満額»ついた。
    × «来年度予算に循環バスの増便を盛り込みたい»と思っています。
    ○ 12月定例会に提出した議案を、市のホームページに掲載しました。
    ○ 12月議会の日程が決まりました。傍聴にお越しください。
    ○ 令和9年度の予算が成立しました。給食費の無償化を盛り込んでいます。
    ○ [personal] 車の買取の査定が、思ったより高かった。
    ○ 国の補正予算により、給付金を支給します。
    """

    code = "undecided-policy/agenda"
    name = "議会や予算の途中の案"
    severity = Severity.WARN
    wakes = ("undecided-forum",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell what is on its way to the council or in the budget."""
        if not reading.has("undecided-subject", "undecided-change"):
            return
        done = 0
        for mark, sentence in _decided.open_cues(reading, "undecided-forum"):
            if mark.start < done or sentence.does(Act.WARNS, Act.DENIES, Act.ASKS):
                continue
            end = _next_end(reading, sentence)
            if _tells(reading, sentence.start, sentence.end, end):
                done = end
                yield hit(
                    reading,
                    sentence.start,
                    end,
                    "議会に示す前の案や、途中の予算に読めます。公表ずみか確かめ、まだなら外してください。",
                )


def _tells(reading: Reading, start: int, end: int, after: int) -> bool:
    """Tell whether something is put forward, and its end is open."""
    text = reading.text
    if _OUTSIDE.search(text, start, end):
        return False
    return bool(_PUT.search(text, start, after) and _OPEN_END.search(text, start, after))


def _next_end(reading: Reading, sentence: Sentence) -> int:
    """Return the end of the sentence after this one on the same line, else of this one."""
    text = reading.text
    if sentence.end >= len(text) or text[sentence.end] == "\n":
        return sentence.end
    return reading.sentence_at(sentence.end).end
