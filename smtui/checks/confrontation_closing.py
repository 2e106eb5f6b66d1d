"""The conversation is cut off: however often we explain, no more answers."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around, spoken

_LIST = "confrontation-closing"
_EXPLAINED = Pattern(
    r"(?:も|と)?、?[^。、!?\n]{0,12}?(?:説明|申し上げ|申し伝え|お伝え|伝えて|ご?案内|お答え|回答|返信|お願い|言って|お話|書いて|掲載)"
    r"(?:し|いたし|を|させていただい|て|ており)?[^。!?\n]{0,8}?(?:ても|でも|たら|れば|のに|にもかかわらず|はず|とおり|通り|よね|でしょう|ましたが|ていますが|ておりますが|んですが|のですが)"
)
_NO_MORE = Pattern(
    r"[^。!?\n]{0,14}?(?:答え|答える|回答|返信|返事|対応|説明|やりとり|やり取り|議論|話(?:を|す|し)|付き合い|付き合う|申し上げる|相手|連絡|言う)"
    r"[^。!?\n]{0,8}?(?:ことは(?:あり|ござい|ない|何も)|(?:いた)?しません|(?:いた)?しない|つもりは|つもりもあり|必要は|必要もあり|気は|気もあり|意味は|意味があり|無駄|ません|かねます|控え|打ち切|終わり|終了|以上です)"
)
_NOT_GRASPED = Pattern(
    r"(?:よう(?:です|で)|みたい|の(?:です|でしょう|が残念|は残念|であれば|なら)|とは|なんて|方に|方が|方は|人に|んですね|ですか|でしょうか|なら|ね|よう(?:だ|な))"
)
_PLAINT = Pattern("のに|にもかかわらず|はず|よね|でしょう|ようです|んですね")
"""How a post, which answers nobody, complains that it was said before."""
_PLEA = Pattern(
    "混雑|復旧|つながりにく|感染|災害|避難|断水|停電|電話が集中|申し訳|おわび|お詫び|恐れ入り|恐縮|個別"
)
_MESSAGE = "話を打ち切る、相手を責める言い方です。事実と問い合わせ先を書き、評価は消してください。"


class ConfrontationClosing(Check):
    """話を打ち切る言い方や、理解しないと相手を責める言い方を見つけます。

    なぜ: 相手を責めて終わる返信は広まりやすく、組織の信用を失います。
    直し方: 事実と、話を聞ける窓口だけを書きます。答えられない事情は短く添えます。
    限界: 個別には返信しないという運用の説明は、知らせません。

    × [reply] «何度ご説明しても»聞く耳をお持ちでないのですね。
    × [reply] «これ以上お答えすることはありません»。
    × [reply] «ご理解いただけないようですね»。残念です。
    × 窓口で«再三お伝えしているのに»、書類を忘れる方がいます。
    ○ [reply] お問い合わせには、総務課が電話でお答えします。
    ○ 個別のコメントには返信しておりません。ご了承ください。
    ○ スマホの操作は、何度ご説明しても大丈夫。お気軽に講座へどうぞ。
    ○ [personal] 何度説明しても犬が靴をくわえていく。
    ○ 何度かけてもつながらないときは、時間をおいておかけ直しください。
    ○ これ以上被害を広げないため、早めの避難を。
    """

    code = "confrontation/closing"
    name = "打ち切りと責め"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield explanations given in vain, refusals to go on, and blame for not grasping."""
        reply = reading.draft.occasion.kind is Kind.REPLY
        if not reply and not is_official(reading):
            return
        for mark in reading.each(_LIST):
            pattern = _NOT_GRASPED if "grasp" in mark.tags else _EXPLAINED
            if "more" in mark.tags:
                if not reply:
                    continue
                pattern = _NO_MORE
            found = pattern.match(reading.text, mark.end)
            if not reply and found and not _PLAINT.search(found[0]):
                continue
            plea = _PLEA.search(reading.text, *around(reading, mark.start))
            if found and not plea and spoken(reading, mark.start):
                yield hit(reading, mark.start, found.end(), _MESSAGE)
