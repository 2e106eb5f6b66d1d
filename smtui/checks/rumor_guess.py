"""Guesses of an official account, told by grammar: an explanation or a fact merely supposed."""

import re
from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.checks._tone import within
from smtui.domain.reading import Act

_END = (
    "(?:(?:よう|みたい)(?:です|だ|で、)|もよう|でしょう(?!か)|だろう(?!か)|と(?:思い|思われ|考えられま|みられま"
    "|見られま|みえま|見えま|推測)|はず|らしい|かも|ですね)"
)
_PERHAPS = Pattern(
    "(?:どうやら|おそらく|恐らく|たぶん(?!の)|多分(?!の|な|に)|おおかた|さしずめ|察するに|どうも(?!あり|すみ)"
    "|から(?:して|みて|見て)|(?:の|この)(?:様子|雰囲気|口ぶり|感触|調子|勢い)(?:では|だと|から)|見る(?:かぎり|限り)|ところを[見み]ると)"
    f"[^。!?\n]{{1,60}}{_END}"
)
_EXPLAINED = Pattern(
    "(?:[ただ]もの|ため|せい|から|原因|仕業|しわざ|影響|(?<!も)の)(?:な(?:の|ん)|だ|だった|なのだ)?"
    "(?:でしょう(?!か)|と(?:みられま|見られま|思われま|考えられます|推測|みえま|見えま|みて|見て)"
    "|のようです|ようです|もようです|らしいです|かもしれませ)"
)
"""「〜のでしょう」「〜ためと思われます」: what is told as the reason is a guess."""
_LINKED = Pattern(
    "(?:無関係|関係|関連|つながり)[でとがは][^。!?\n]{0,14}(?:とみ|と見|でしょう|ようです|よさそう|思われ|言い切れ)"
)
_TAKEN = Pattern(
    "[たるい]と(?:みえ|見え)(?:ます|て、)|[たるい]と(?:み|見)て(?:よさそう|まず|間違い)"
    "|(?:もう|すでに|既に)[^。!?\n]{1,30}はずです|個体でしょう"
)
_READERS = Pattern(
    "皆さん|皆さま|皆様|方[もがはにの]|お客|あなた|私|わたし|思い出|気持ち|笑|楽し|うれし|嬉し|喜ん|元気|かわい"
    "|[春夏秋冬][がはの]|季節|香り|おいし|届|お手元|ご存|すてき|素敵|美し|きれい|見頃|見ごろ|満開|開花|紅葉|色づ|豊作|収穫|クイズ|正解|まるで"
)
"""Readers, moods, flowers and games: guesses that harm nobody."""
_KNOWN = Pattern(
    "によ(?:ると|れば|りますと)|の発表(?:では|で、)|が発表し|の調べで|に確認し|から(?:の)?(?:連絡|報告)が|報道|(?:警察|警察署|県警|消防|会社|県|国|市|町|区)は"
    "|調査|検査の結果|専門家|学芸員|気象|予報(?:では|によ)|研究|出土|発掘|遺跡|時代|世紀|統計|報告書|推定|文献|史料|昔|[0-9]件|多くが?、|ほとんど"
)
_OPEN = Pattern(
    "ことがあ|場合|恐れ|おそれ|可能性|何|どんな|どう(?!やら|も)|なぜ|いつ|どの|もし|[たれ]ら、|ければ|(?<![見み])ると、|れば、"
)
"""Conditions, questions and general truths."""
_ASKED = Pattern("か[。!]?$|\\?")
_LONG = 400
"""Code points: articles of bulletins reflect, posts announce."""


class RumorGuess(Check):
    """公式の知らせで、わけや人のしたこと、これからのことを、推し量りのまま書いているところを見つけます。

    なぜ: 公式の発信で「おそらく」「〜のでしょう」と書くと、確かなことと受け取られて広がります。
    直し方: 分かっている事実（いつ、どこで、何が）と、次に知らせる時だけを書きます。
    限界: 推し量る言葉のない憶測は分かりません。見頃や気持ちの推量は指摘しません。

    × 川沿いでイノシシが出ました。«たぶん山に戻ったと思いますので»、お散歩は大丈夫です。
    × 昨夜の火災は、«おそらくコンロの消し忘れが原因でしょう»。
    × 掲示板の紙が破れています。«風で飛んだ枝が当たったのでしょう»ね。
    × 迷い犬を預かりました。«首輪の跡がありますから、捨てられたものと思われます»。
    × 自転車の盗難が続きます。«先週の不審な車と無関係ではないようです»。
    × 空き地に業者が来ています。«この様子だと、大きな店ができるのかもしれません»。
    × 橋の工事が長引いています。«人手が足りないとみえます»が、ご理解ください。
    ○ 大きな地震のあとは、余震が続くことがあります。
    ○ 食中毒の原因は何でしょうか。保健所の職員が分かりやすく説明します。
    ○ 消防によりますと、火災の原因はストーブとみられます。
    ○ 出土した皿の形からみて、中世のものと思われます。
    ○ 桜のつぼみがふくらみました。たぶん週末には満開でしょう。
    ○ 屋台の列に、うれしくなった方も多いのでしょう。
    ○ 通知は、もうお手元に届いているはずです。春はすぐそこまで来ているのかもしれません。
    ○ 当日は、かなり混み合うものと思われます。
    ○ 消防は、こんろの火が原因とみて調べています。
    ○ [reply] たぶん明日には届くと思います。
    """

    code = "rumor/guess"
    name = "推し量りのままの知らせ"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("act-guesses",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell a guess as news."""
        if reading.draft.occasion.kind is Kind.REPLY or len(reading.text) > _LONG:
            return
        if reading.has("rumor-calm"):
            return
        for sentence in _hearsay.sentences_with(reading, "act-guesses"):
            found = _guess(reading, sentence)
            if found and not _harmless(reading, sentence, found):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "推し量って書かれています。確かめた事実だけにしてください。",
                )


def _guess(reading: Reading, sentence: Sentence) -> re.Match[str] | None:
    """Return the words by which the sentence supposes, or None."""
    if sentence.does(Act.STAGES) or _ASKED.search(reading.text, sentence.start, sentence.end):
        return None
    for pattern in (_PERHAPS, _EXPLAINED, _LINKED, _TAKEN):
        found = pattern.search(reading.text, sentence.start, sentence.end)
        if found:
            kept = reading.quoted(found.start()) or _taken_back(reading, sentence, found)
            return None if kept else found
    return None


def _taken_back(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether a denial follows the guess, or a warning leads to it."""
    return bool(
        within(reading, "act-denies", found.start(), sentence.end)
        or within(reading, "act-warns", sentence.start, found.start())
    )


def _harmless(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether somebody answers for the guess, or nobody is harmed by it."""
    text, start, end = reading.text, sentence.start, found.end()
    return any(pattern.search(text, start, end) for pattern in (_READERS, _KNOWN, _OPEN))
