"""Circumstances of people the writer knows from the job."""

from collections.abc import Iterator

from smtui.checks import _hearsay
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Sentence, Severity, hit
from smtui.domain.reading import Act

_OTHER = Pattern(
    "(?:人|方|さん|男性|女性|男の子|女の子|夫婦|客|親子|家族|世帯|一家|家|社長|店主|店長|先生"
    "|選手|芸能人|医者|医師|弁護士|農家|アナウンサー|歌手|俳優|タレント|有名人|議員"
    "|同級生|恩師|同僚|先輩|後輩|生徒|患者|知り合い|友だち|現職|新人|隣|おじさん|おばさん|おじいさん|おばあさん|じいさん|ばあさん|お母さん|お父さん|母親"
    "|父親|奥さん|旦那"
    "|屋|店|土地|畑|物件|旅館|ホテル|会社|工場|常連|彼|彼女|息子|娘|子)(?:が|も|は|、|って|から|の|に|と|を|だ|で、)"
)
_WRITER_IS_CLIENT = Pattern(
    "職員さん|感謝|(?:している|うちの|私の)(?:妻|夫)|職員の方|係の|係員|担当の方|担当者さん|親切"
    "|丁寧|教えてくれ|教えてもら|してもら|もらいました"
    "|聞きに行|相談に行|手続きに行|申請に行|出しに行|並ん|待た|待ち|ありがた|助かっ|私の|自分の"
    "|うちの"
    "|わが家|ニュース|新聞|テレビ|ドラマ|映画|小説|本を読|統計|制度|仕組み|研修"
)
_TOLD = Pattern(
    "来て|来た|来る|来ま|みえ|だって|らしい|とのこと|そう|てる|ている|ていた|てた|だった|なんだ"
    "|なんて|とか"
    "|になる|される|されそう|言っ|泣|怒|ゼロ|出た|出し|だよ|だな|無い|なくて|ない|いた|った"
)


class SecrecyClient(Check):
    """窓口や訪問先で知った、人の暮らしの事情を書いている投稿を見つけます。

    なぜ: 名前がなくても、町の人には誰か分かり、相談に来られなくなります。
    直し方: その人のことをすべて外します。
    限界: 仕事で知ったかどうかは、窓口・訪問・担当などの言葉で見ています。

    × [personal] 今日«窓口に来た女性、夫の借金で離婚する»って泣いていた。
    × [personal] 担当している家のお父さん、«アルコール依存で»また仕事をやめたらしい。
    × [personal] 救急隊の仕事はつらい。«昨夜運んだのは昔の恩師で、睡眠薬»を飲んでいた。
    × [personal] «角のそば屋、税金を二年も滞納してる»。差押えの準備をしないと。
    ○ [personal] 市役所の窓口で保育料のことを聞いた。職員さんが丁寧に教えてくれた。
    ○ 生活保護の相談は、福祉課の窓口で受け付けています。
    ○ [personal] 離婚の相談を受ける弁護士のドラマを見た。主人公の人が格好いい。
    ○ 児童虐待の通告は、昨年度は84件でした。
    ○ [personal] 母の介護の相談で、はじめて窓口に行ってきました。
    """

    code = "secrecy/client"
    name = "仕事で知った人の事情"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("secrecy-desk",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is told of somebody whom the writer met at work."""
        if not reading.has("secrecy-matter"):
            return
        if _WRITER_IS_CLIENT.search(reading.text):
            return
        for sentence in reading.sentences:
            if _tells_of_somebody(reading, sentence):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "仕事で知った人の事情とみられます。誰のことか分からなくても、外してください。",
                )


def _tells_of_somebody(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence says something private about one who is not the writer."""
    if sentence.does(Act.WARNS, Act.DENIES, Act.INVITES):
        return False
    if not _hearsay.in_sentence(reading, sentence, "secrecy-matter") and not _beside(
        reading, sentence
    ):
        return False
    return bool(
        _OTHER.search(reading.text, sentence.start, sentence.end)
        and (
            _TOLD.search(reading.text, sentence.start, sentence.end)
            or any(word.lemma == "た" for word in reading.words_of(sentence))
        )
    )


def _beside(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a grave matter stands in the sentence before or after this one."""
    return any(
        "strong" in mark.tags and sentence.start - 40 <= mark.start < sentence.end + 20
        for mark in reading.each("secrecy-matter")
    )
