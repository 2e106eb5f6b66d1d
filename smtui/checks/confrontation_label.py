"""Disparaging words for what readers write: off the mark, one-sided, childish."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import around, negated, sentence_here, spoken
from smtui.domain.reading import Act

_LIST = "confrontation-label"
_SAYING = (
    r"(?:ご|御|お)?(?:意見|批判|指摘|コメント|投稿|発言|主張|要求|要望|クレーム|苦情|質問|書き込み|書込み|言い分|言葉|抗議|非難|返信|リプ(?:ライ)?"
    r"|理屈|考え方|お考え|解釈|議論|反論|電話|メール|中傷|論理|見方|認識|感想|話)"
)
_AFTER = Pattern(
    r"(?:な|の|い|した|している|る|ない|極まりない|すぎる|だらけの|に満ちた|としか思えない)?"
    + _SAYING
)
_BEFORE = Pattern(
    _SAYING + r"(?:って|は|が|も|、|こそ|なんて|など)、?(?:あまりに(?:も)?"
    r"|いささか|少々|少し|かなり|ただの|単なる|全く|まったく|完全に|率直に言って|正直)?$"
)
_TIRED = Pattern(
    "ばかり|ばっか|だらけ|やめ|困|うんざり|疲|迷惑|呆れ|あきれ|付き合|相手|無視|ブロック|暇|わけない|笑|する(?:人|方|奴|やつ)|してくる|よこす|くださる|される"
)
_OWN = Pattern(
    "私の|自分の|僕の|子どもの|子供の|犬の|猫の|我々の|当方の|こちらの|職員の|こちらから|してしまい|してしまっ"
)
_MESSAGE = "寄せられた声への評価は、言い返しと受け取られます。事実と案内だけにしてください。"


class ConfrontationLabel(Check):
    """寄せられた意見や質問を悪く言う書き方（的外れなご指摘、一方的な批判、など）を見つけます。

    なぜ: 声を寄せた人への攻撃と受け取られ、言い争いが広がります。
    直し方: 意見への評価を消し、事実と、担当や問い合わせ先だけを書きます。
    限界: 意見への評価が、比ゆや絵文字だけで書かれているときは分かりません。

    × [reply] «的外れなご指摘»にはお答えしかねます。
    × [reply] 失礼ですが、その«ご意見は一方的»です。
    × 学校給食について、«感情的な書き込み»が続いています。
    × [personal] 役所への«身勝手な要求»ばかりで疲れる。
    ○ 誹謗中傷など悪質な書き込みは、削除する場合があります。
    ○ [personal] 会議で的外れな発言をしてしまい、恥ずかしかった。
    ○ 職員への理不尽な要求は、カスタマーハラスメントです。
    ○ [reply] 貴重なご意見をありがとうございます。担当課にお伝えします。
    ○ 一方的なメールが届き、支払いを求められたら、相談してください。
    """

    code = "confrontation/label"
    name = "寄せられた声への評価"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield disparaging words right before or after a word for what people say."""
        for mark in reading.each(_LIST):
            span = _with_saying(reading, mark)
            if span and _said_at_readers(reading, mark) and not negated(reading, span[1]):
                yield hit(reading, *span, _MESSAGE)


def _with_saying(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Return the range of the word and of what it labels; a noun stands alone in a reply."""
    after = _AFTER.match(reading.text, mark.end)
    if after:
        return mark.start, after.end()
    low = max(around(reading, mark.start)[0], mark.start - 24)
    before = _BEFORE.search(reading.text[low : mark.start])
    if before:
        return low + before.start(), mark.end
    if "noun" in mark.tags and reading.draft.occasion.kind is Kind.REPLY:
        return mark.start, mark.end
    return None


def _said_at_readers(reading: Reading, mark: Mark) -> bool:
    """Tell whether it is meant for readers: by the municipality, in a reply, or with weariness."""
    sentence = sentence_here(reading, mark.start)
    if not spoken(reading, mark.start) or sentence.does(Act.APOLOGISES):
        return False
    span = around(reading, mark.start)
    if _OWN.search(reading.text, *span) or _RULE.search(reading.text, *span):
        return False
    if reading.draft.occasion.kind is Kind.REPLY or is_official(reading):
        return True
    return _TIRED.search(reading.text, *span) is not None


_RULE = Pattern(
    "削除|非表示|開示を求|法的|ブロックする場合|場合があります|運用|ポリシー|ハラスメント|相談|詐欺|支払|業者|講座|研修|勧誘|セールス|訪問販売"
)
