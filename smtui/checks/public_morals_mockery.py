"""Making fun of other people's misfortune; disrespect for the dead."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import about_self, around, meant, within

_LIST = "morals-mockery"
_KIND = Pattern(
    "昔話|いとこ|親戚|落語|映画|ドラマ|漫才|舞台|寄席|小説|絵本|演劇|笑わせて|ゼロ|防|笑顔|無事|助かっ|思い出|自分|ゲーム|試合|故人の|らしか|らしい|虫|セミ|金魚|草刈|草む|草花|草木|草原|雑草|草履|草取"
)
_MESSAGE = "人の不幸や死を笑う内容と受け取られます。投稿しないでください。"


class PublicMoralsMockery(Check):
    """人の不幸や死、慰霊の場をちゃかす書き方を見つけます。

    なぜ: 当事者や遺族を深く傷つけ、職員としての良識を疑われます。
    直し方: 投稿しません。
    限界: 身近な軽い失敗の笑い話とは、一覧の語で区別しています。

    × [personal] あの店が倒産、«メシウマ»です。
    × [personal] 通夜でお坊さんが木魚を落として、«葬式なのに大爆笑»。ネタになるわ。
    × [personal] 研修先で«慰霊碑の前で変顔»大会。
    × 詐欺に«だまされた老人の話が面白すぎ»て、職場でウケています。
    ○ [personal] 落語の葬式の場面で大笑いした。
    ○ 交通死亡事故ゼロを続けて、うれしい1年でした。
    ○ [personal] 縁石につまずいて転んだら、娘に笑われた。
    ○ 亡くなった祖母の思い出を語り、みんなで笑った。
    ○ 避難所の場所は、こちらで確かめられます。https://www.city.example.lg.jp/
    ○ 自業自得と責めず、依存症の相談窓口へつなぎましょう。
    """

    code = "public-morals/mockery"
    name = "不幸をちゃかす"
    severity = Severity.CONFIRM
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield misfortune met with mirth, and phrases that are mockery by themselves."""
        for mark in reading.each(_LIST):
            if not meant(reading, mark.start):
                continue
            start, end = around(reading, mark.start, 0, 1)
            if _KIND.search(reading.text, start, end) or about_self(reading, mark.start, mark.end):
                continue
            if "grief" in mark.tags:
                mirth = [
                    m
                    for m in within(reading, "morals-mirth", mark.end, end)
                    if not _linked(reading, m)
                ]
                if not mirth or mirth[0].start - mark.end > _REACH:
                    continue
                yield hit(reading, mark.start, mirth[0].end, _MESSAGE)
            else:
                yield hit(reading, mark.start, mark.end, _MESSAGE)


def _linked(reading: Reading, mark: Mark) -> bool:
    """Tell whether the word is part of an address (www.)."""
    return any(c.kind == "url" and c.start <= mark.start < c.end for c in reading.contacts)


_REACH = 40
