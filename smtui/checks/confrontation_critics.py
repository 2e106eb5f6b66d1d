"""Official posts that hold up those who complained, with no answer to what they said."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_official,
)

_SAID = (
    "(?:言[いうっわ]|書[いかき]|おっしゃ|お書|お?電話|息巻|応援|怒|嘆|騒|訴|つぶや|主張|ご?批"
    "判|ご?指摘|叫|投書|ご?指導|ご?心配|お?感じ|投稿|熱心)"
)
_QUOTED = Pattern(
    "「[^」\n]{0,24}(?:ない|な|むだ|無駄|ムダ|のに|おかし|べき|せい|遅い|高い|まずい|下手|泥棒|暇|うるさい|多すぎ|税金|どうせ|ひどい|つまらない|閑散)"
    "[^」\n]{0,8}」と[^。、!?\n]{0,6}"
    + _SAID
    + "[^。、!?\n]{0,12}(?:方々|方|皆さま|皆さん|皆様)(?:に|は|が|の|へ|、|を|も|から)"
)
"""A complaint in quotation marks and those who made it."""
_CALLED = Pattern(
    "「[^」\n]{0,24}(?:ない|無駄|むだ|暇|仕事|楽|泥棒|税金|無能|職員|公務員|役所|役場|態度|遅い|ひどい|下手|いらない|怠け|さぼ)"
    "[^」\n]{0,10}」(?:と|って)[^。、」!?\n]{0,6}"
    + _SAID
    + "[^。、」!?\n]{0,10}(?:人|方|方々|皆さん|皆さま)(?:[、。へ]|は(?!い))"
)
"""One who said it called out on a private account."""
_PLEASANT = Pattern(
    "ありがと|感謝|すご|好き|優し|うれし|嬉し|素敵|すてき|助か|尊敬|祖母|祖父|母|父|妻|夫|息子|娘"
)
_ANSWERED = Pattern(
    "審査請求|不服|受付|受け取|期限|お配り|お答え|回答|答え[たる]|説明|ご覧|調べ|改め|改善|直し|直りま|予定|増や|減ら|対策|対応|検討|設け|用意|始め|広げ|変え"
    "|ありがと|感謝|うれし|嬉し|励み|申し訳|おわび|お詫び|ご理解|ご協力|ご安心|ご相談|お尋ね|ご質問|お問い合わせ|ご利用|ご連絡"
    "|ご案内|講座|教室|相談|募集|体験|支援|楽しん|楽しめ|思い込|感じる|感じて|思う|思われ|思って|悩|お悩み|不安|心配な|迷"
    "|[0-9]%|アンケート|調査|割合|詐欺|被害|不審|約束|分からない|できない|食べ|もい|もお|もあ|も多|がい(?:る|ま|らっしゃ)|が多"
)
"""What answers, invites or helps: then the people are named for a reason."""
_OUR_TURN = Pattern(
    "どうぞ|ください|お待ち|おきま|差し上げ|いたしま|いただ[きく]|なのでしょう|でしょう|ようです|[。、]?では|次は|次回|まずは|へ。|ありません|お願い"
)
"""The sentence turns on them."""
_MESSAGE = (
    "意見を言った人を話題にして言い返しています。相手への言葉を消し、事実と案内だけにしてください。"
)


class ConfrontationCritics(Check):
    """不満や批判を言った人を名指しで話題にし、答えも案内もせずに言い返すところを見つけます。

    なぜ: 意見を言うとさらされる役所だと受け取られ、批判が広がります。
    直し方: 人に触れず、意見の中身に事実で答えます。
    限界: だれの意見かを書かない当てこすりは分かりません。

    × 盆踊りの曲が決まりました。«「曲が古くてつまらない」とおっしゃる皆さまには、一曲»お願いします。
    × 夜間工事は続きます。«お怒りの方は、耳せん»をどうぞ。
    × 記事が出ました。«記者の方は、昼寝のあとに来られた»ようです。
    ○ 「字が小さくて読みにくい」とおっしゃる方に、大きな字の版をご用意しました。
    ○ 「泳げない」とお悩みの方へ。大人の水泳教室を開きます。
    ○ 手数料が高いとお怒りの方もいらっしゃいます。内訳を公開しました。
    × [personal] «「仕事が遅い»」と窓口で言った方、書類が一枚足りませんでしたよ。
    ○ [personal] 「無理しないで」と声をかけてくれた人、ありがとう。
    ○ [personal] 「税金のむだ」と言う人もいるけれど、この橋は美しい。
    """

    code = "confrontation/critics"
    name = "意見を言った人への言い返し"
    severity = Severity.WARN
    wakes = ("critics:who", "quote")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that hold up those who complained."""
        if not is_official(reading):
            yield from _called(reading)
            return
        for sentence in _named(reading):
            start, end = sentence.start, sentence.end
            if _ANSWERED.search(reading.text, start, end):
                continue
            if _OUR_TURN.search(reading.text, start, end):
                yield hit(reading, start, end, _MESSAGE)
                return


def _called(reading: Reading) -> Iterator[Hit]:
    """Yield where a private post calls out somebody who complained of the staff."""
    if "」" not in reading.text:
        return
    for match in _CALLED.finditer(reading.text):
        sentence = reading.sentence_at(match.end() - 1)
        if not _PLEASANT.search(reading.text, match.start(), sentence.end):
            yield hit(reading, match.start(), max(sentence.end, match.end()), _MESSAGE)


def _named(reading: Reading) -> Iterator[Sentence]:
    """Yield the sentences in which those who complained are named."""
    if reading.has("quote") and "」と" in reading.text:
        for match in _QUOTED.finditer(reading.text):
            yield reading.sentence_at(match.end() - 1)
    for mark in reading.each("critics:who"):
        if not reading.quoted(mark.start):
            yield reading.sentence_at(mark.start)
