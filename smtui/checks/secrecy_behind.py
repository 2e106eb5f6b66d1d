"""Who stands behind a report, a request or one of the cases counted."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit

_ONE_OF = Pattern(
    "(?:うち|中に|なか)(?:の)?[^。、\n]{0,6}(?:1|一|お1|お一|ひと)(?:件|人|軒|名|世帯|社|組|つ|り)は"
)
_PERSON = Pattern(
    "(?:さん|の方|男性|女性|[0-9]0代|夫婦|親子|社長|総代|会長|先生|議員|世帯|お宅|お子|息子|娘|職員)(?:が|の|は|から|で)"
)
_BY = Pattern(
    "(?:を)?[^。、\n]{0,6}(?:くださった|下さった|くれた|してきた|きた|した|いただいた|寄せた)(?:の|方|人|主)(?:は|が|って)、?[^。\n]{2,40}(?:です|でした|だった|だ|さん|の方)"
)
_NEIGHBOUR = Pattern(
    "の奥|さん|元(?:職員|議員|課長|町|市|従業員)|隣|裏の|向かい|(?:店|屋|家|社長|会長|議員|職員|先生|夫|妻|アパート)(?:の|だ|で|さん)"
)
_FROM = Pattern(
    "(?:元(?:職員|議員|課長|町長|市長|社員|従業員)|うわさの|噂の|隣の|裏の|向かいの|丁目の|の奥さん|に出る|常連の|アパートの|いつもの|例の|店の|屋の|工場の)[^。、\n]{0,16}から、?[^。\n]{0,24}$"
)
_GOT = Pattern("(?:を|が)[^。\n]{0,8}(?:いただ|あり|受け|寄せ|来て|届|きた)")
_FAIR = Pattern(
    "感謝状|表彰|承諾|了承|同意|秘密は|守られ|匿名で(?:も|き)|ください|場合|とき|方法|%|割合|統計|ドラマ|映画|小説|ニュース|新聞|報道|詐欺|行方不明|避難|不審"
)
_SHORT = 320
"""Code points of a post; articles of bulletins are longer."""
_MESSAGE = "だれのことか、だれが知らせたかが分かります。その人のことを消してください。"


class SecrecyBehind(Check):
    """通報、相談、請求などをした人がどんな人かや、件数のうちの一件がだれかを書いているところを見つけます。

    なぜ: 身近な人にはすぐだれか分かり、次から知らせる人も相談する人もいなくなります。
    直し方: その人のことを消し、件数や対応の結果だけにします。
    限界: だれか分かる書き方かどうかは、間柄や住まいの言葉で見ています。

    × 側溝のごみを片付けました。«通報してくださったのは、角の床屋の奥さん»です。
    × [personal] «苦情を入れてきたのは隣の班の会長さん»だった。意外。
    × 今月は、«元課長の方から、交際費についての開示の請求»がありました。
    × 救急の出動は6件でした。«うち1件は、区長さんが酔って»転んだものです。
    ○ 通報者の秘密は守られます。通報は、まちづくり課までお願いします。
    ○ 通報してくれた中学生の皆さんへ、署長から感謝状を贈りました。
    ○ 火災は4件でした。うち1件は、たき火が原因です。
    ○ 自治会の方から、街灯についてのご要望をいただきました。
    """

    code = "secrecy/behind"
    name = "知らせた人や件数の中の一人"
    severity = Severity.WARN
    wakes = ("asked-desk",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that show one person behind a report or a count."""
        if len(reading.text) > _SHORT:
            return
        done = 0
        for mark in reading.each("asked-desk"):
            sentence = reading.sentence_at(mark.start)
            if mark.start < done or reading.quoted(mark.start):
                continue
            done = sentence.end
            if _shows(reading.text, sentence.start, sentence.end, mark.start, mark.end):
                yield hit(reading, sentence.start, sentence.end, _MESSAGE)


def _shows(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Tell whether the sentence around the word shows who it was."""
    if _FAIR.search(text, start, end):
        return False
    one = _ONE_OF.search(text, start, end)
    if one:
        return _PERSON.search(text, one.end(), end) is not None
    by = _BY.match(text, high, end)
    if by:
        return _NEIGHBOUR.search(text, high, by.end()) is not None
    return bool(_FROM.search(text[start:low]) and _GOT.match(text, high, end))
