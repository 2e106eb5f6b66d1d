"""Guesses of a private account that somebody did wrong."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_personal,
)
from smtui.domain.reading import Act

_BLAMED = frozenset({"crime", "scandal"})
_SOMEBODY = Pattern(
    "(?:あの|その|あそこの|例の|隣の|向かいの|近所の|駅前の|角の|うちの課の|今の)[一-鿿ァ-ヺーぁ-ゖ]{1,8}"
    "|(?:社長|店主|店長|先生|教諭|校長|園長|議員|市長|町長|区長|会長|理事長|住職|院長|業者|会社|店|課長|部長"
    "|係長|奥さん|旦那|ご主人|息子|娘|家族|住人|同級生|犯人|家)(?:が|は|も|の|って|だ|、)|あいつ|やつ|奴"
)
_NO_GUESS = Pattern(
    "執事|怪盗|借りた本|小説|ミステリ|推理|ドラマ|映画|漫画|続きが|私が|自分が|うちの(?:子|猫|犬)|思われがち|でしょうか|だろうか|たら|れば|場合|もし|試合|選手|監督|点差"
)


class RumorAccusation(Check):
    """だれかの犯罪や不正を、推し量りだけで書いている投稿を見つけます。

    なぜ: 職員の書いたことは事実と受け取られ、ちがっていれば名誉を傷つけます。
    直し方: その推測を外します。知らせるべきことは、警察や担当の窓口に伝えます。
    限界: 推し量る言葉のない決めつけは、ほかの点検に任せています。

    × [personal] «あの倉庫の火事、たぶん保険金目当てだと思う»。
    × [personal] «隣の課の係長、業者と癒着してるんじゃないかな»。
    × [personal] «あの店は産地偽装をしているに違いない»。行くのをやめよう。
    ○ [personal] ドラマの最終話、犯人はたぶんあの先生だと思う。
    ○ [personal] うちの猫がいたずらしたに違いない。
    ○ [personal] 財布を盗まれたかもしれない。交番に行ってきます。
    ○ [personal] 不正はなかったと思います。
    """

    code = "rumor/accusation"
    name = "人への疑い"
    severity = Severity.WARN
    wakes = ("rumor-harm",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that guess at a crime or a scandal of somebody."""
        if not reading.has("act-guesses") or not is_personal(reading) or _hearsay.calms(reading):
            return
        for sentence in reading.sentences:
            if _accuses(reading, sentence):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "だれかの不正や犯罪を推し量っています。確かなことでなければ外してください。",
                )


def _accuses(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence guesses that somebody did wrong."""
    guess = _hearsay.in_sentence(reading, sentence, "act-guesses")
    if guess is None or sentence.does(Act.ASKS, Act.DENIES, Act.WARNS):
        return False
    tags = {tag for mark in _hearsay.harms(reading, sentence) for tag in mark.tags}
    if tags.isdisjoint(_BLAMED) or _hearsay.has_source(reading, sentence):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    return bool(_SOMEBODY.search(text, start, end)) and not _NO_GUESS.search(text, start, end)
