"""Who reported, complained or asked."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_IDENTIFIED = Pattern(
    "(?:の|方|人)?(?:は|が|って|、)[^。\n]{0,16}?(?:隣|向かい|裏|近所|同じ|元|社長|店主|議員|役員|会長|班長|住民|従業員|社員|職員|先生|担任|親|母親|父親|夫|妻|娘|息子"
    "|奥さん|旦那|さん|氏|様|男性|女性|[0-9]{2}代|丁目|地区|課の|アパート|マンション|常連|同業|ライバル)"
)
_IDENTIFIED_BEFORE = Pattern(
    "(?:隣|向かい|裏|近所|同じ|社長|店主|議員|役員|会長|班長|従業員|社員|担任|母親|父親|奥さん|旦那|さん|氏|[0-9]{2}代の?(?:男性|女性)|丁目の[^。\n]{0,6})"
    "(?:の方|の人)?(?:から|が|に)?[^。\n]{0,6}$"
)
_PROTECTED = Pattern(
    "秘密|守られ|守ります|保護|匿名|名前は|氏名は|明か(?:しま|すこと)|不利益|ください|ましょう|方法|窓口|ダイヤル|番号|受付|受け付け|場合|とき"
    "|ニュース|報道|ドラマ|映画|小説|統計|割合|件数|制度|感謝状|表彰|ありがとう|いただきました|お礼|資格|対象|様式|証言"
)


class SecrecyInformer(Check):
    """通報・苦情・相談をした人がだれかを明かしている文を見つけます。

    なぜ: 知らせた人が仕返しを受けたり、次から知らせる人がいなくなったりします。
    直し方: 知らせた人のことをすべて外します。件数や対応の結果だけで足ります。
    限界: だれか分かる書き方かどうかは、間柄や住まいの言葉で見ています。

    × 野焼きの件ですが、«通報してくれたのは裏のアパート»の方です。
    × [personal] 騒音の«苦情の主、同じ班の会長さん»だった。意外。
    × «密告は元従業員»からでした。おかげで立入検査ができました。
    ○ 通報者の秘密は守られます。通報は、まちづくり課までお願いします。
    ○ 通報してくれた方へ、消防長から感謝状を贈りました。
    ○ 相談者は30代の女性が最も多く、全体の3割でした（統計から）。
    ○ [personal] ドラマの内部告発、告発者は意外にも社長だった。
    """

    code = "secrecy/informer"
    name = "知らせた人"
    severity = Severity.WARN
    wakes = ("secrecy-informer",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that say who reported or complained."""
        text = reading.text
        for mark in reading.each("secrecy-informer"):
            sentence = reading.sentence_at(mark.start)
            if sentence.does(Act.WARNS, Act.DENIES, Act.ASKS) or reading.quoted(mark.start):
                continue
            if _PROTECTED.search(text, sentence.start, sentence.end):
                continue
            if _IDENTIFIED.match(text, mark.end) or _IDENTIFIED_BEFORE.search(
                text, sentence.start, mark.start
            ):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "知らせた人や訴えた人がだれか分かる書き方です。その人のことを外してください。",
                )
