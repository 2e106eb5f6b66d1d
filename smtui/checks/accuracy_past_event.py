"""Announcements of events and deadlines that are over."""

from collections.abc import Iterator
from datetime import date

from smtui.checks._deadlines import is_due
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)  # fmt: skip
from smtui.domain.reading import Act, Moment

_NEWS = (
    "始めました", "開始しました", "決定しました", "決まりました", "お待たせしました",
    "更新しました", "なりました", "できました", "近づきました", "迎えました",
    "いたしました", "延長しました",
)  # fmt: skip
"""「…ました」 that also stands in announcements of what is to come."""
_AFTER_LABEL = frozenset(":は )】]>/\n|・")
_NOT_THE_DAY = Pattern(
    r"(?:[(][^()\n]{1,10}[)])? ?(?:現在|時点|付|号|以降|以後|以前|生まれ|から|より|~"
    r"|発行|改正|施行|基準|に?開始"
    r"|に?(?:発表|公表|公開|投稿|お知らせ|掲載|案内|発送|発生|開幕)"
    r"|の(?:投稿|記事|広報|地震|台風|大雨|豪雨|火災|災害)"
    r"|まで(?:に生まれ|に転入|に住民))"
)
_PAST = Pattern("[しっいちんりきれべめけせえ]た(?!い|く|め|だ|ち|り|ら|ん)|んだ|でした|だった")
_NOT_OVER = Pattern("(?:まで|必着|消印有効|厳守)?(?:です)?(?:、|。|で、|$)")
_AFTER_DATE = frozenset({"", " ", "・", "~", "(", "、", "午", *"0123456789"})
_LETTER = Pattern("[ぁ-ゖァ-ヺ一-鿿A-Za-z0-9]")
_LONG_AGO = 150


class AccuracyPastEvent(Check):
    """すでに過ぎた日の催しや締切を、これからのこととして知らせる文章を見つけます。

    なぜ: 読んだ人が来られず、古い原稿をそのまま出したと受け取られます。
    直し方: 日付を確かめて直します。終わった催しなら、報告の書き方にします。
    限界: 催しの日が書かれていないものや、150日より前の日付は見ません。

    × 【参加者募集】⏎日時：«9月5日（土）»13時～⏎定員：20名⏎申込みは文化課へ
    × «9月6日（日）»に親子工作教室を開きます。ご参加ください。
    × 手話講座の申込みは«8月31日（月）»までです。参加者を募集しています。
    × 締切は«9月4日（金）»です。作品のご応募をお待ちしています。
    × とき：«9月1日（火）～9月3日（木）»⏎ところ：市民会館⏎入場無料。お越しください。
    × 菊の展示は«9月6日»まで続きます。
    × 【参加者募集】干し柿の教室。«9月2日（水）»10時～、公民館で作ります。定員16名、申込みは電話で。
    × 【参加者募集】豆まきです。«9月3日（木）»15時から、先着50名です。お申し込みは公民館へ。
    × 桜まつりのボランティアを募集しています。締切は«9月4日（金）»、説明会は9月19日（土）です。
    ○ 桜まつりのボランティアを募集しています。締切は9月11日（金）、説明会は9月19日（土）です。
    ○ 作品を募集しています。1次締切は9月4日（金）、2次締切は10月2日（金）です。
    ○ 日時：9月9日（水）13時～⏎定員：20名
    ○ 9月5日（土）に親子工作教室を開きました。次回もお待ちしています。
    ○ 会期：9月1日（火）～9月30日（水）⏎入場無料。お越しください。
    ○ 9月1日から参加者を募集しています。
    ○ 9月4日にお知らせした講座は、予定どおり9月12日に開催します。
    ○ 【訂正】日時：（誤）9月5日（土）（正）9月12日（土）⏎申込みは文化課へ
    ○ 8月1日現在で18歳以上の方を募集します。
    ○ 9月5日に予定していた講座は中止します。
    ○ 日程：9月5日（土）、9月12日（土）、9月19日（土）⏎参加者募集中
    ○ 8月30日の大雨で被災した方への義援金を募集します。
    ○ [2026-05-20T10:00] 生ごみ処理機の補助は、3月31日までに環境課へ申請してください。
    ○ [personal] 9月6日に開催します、と書いてあったのに、行くのを忘れた。
    """

    code = "accuracy/past-event"
    name = "過ぎた日の告知"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (("event-invite", "date"), ("event-hold", "date"), ("event-label", "date"))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every past day given as the day of something to come."""
        today = reading.draft.occasion.at.date()
        past = [
            moment
            for moment in reading.moments
            if moment.day
            and 0 < (today - moment.day).days <= _LONG_AGO
            and not _next_year_end(moment, today)
        ]
        if not past or reading.has("event-report") or _reports(reading):
            return
        for sentence in dict.fromkeys(reading.sentence_at(moment.start) for moment in past):
            found = [m for m in reading.moments if sentence.start <= m.start < sentence.end]
            if any(moment not in past for moment in found):
                found = [m for m in past if m in found and _closes(reading, m, today)]
                if found:
                    yield _over(reading, found)
                continue
            if self._announces(reading, sentence, found):
                yield _over(reading, found)

    def _announces(self, reading: Reading, sentence: Sentence, found: list[Moment]) -> bool:
        """Tell whether the sentence or line gives its dates as those of something to come."""
        last = found[-1]
        if reading.quoted(last.start) or sentence.does(Act.DENIES):
            return False
        if _heads_line(reading, sentence, found[0]) or any(
            _labels(reading, mark, sentence, found[0]) for mark in reading.each("event-label")
        ):
            return not _open_ended(reading, last) and not self._more_to_come(reading, sentence)
        if _NOT_THE_DAY.match(reading.text, last.end):
            return False
        if _invites_to_it(reading, sentence, found[0], last):
            return True
        return any(
            last.end <= mark.start < sentence.end
            and not _PAST.search(reading.text, last.end, mark.start)
            for mark in reading.each("event-hold")
        ) or self._is_deadline(reading, sentence, last)

    def _is_deadline(self, reading: Reading, sentence: Sentence, last: Moment) -> bool:
        text = reading.text
        until = text.startswith("まで", last.end) or text.startswith(
            "まで", text.find(")", last.end)
        )
        until = until and text.find("まで", last.end) - last.end <= 12
        return (
            until
            and any(sentence.start <= m.start < sentence.end for m in reading.each("event-apply"))
            and not _PAST.search(text, last.end, sentence.end)
        )

    def _more_to_come(self, reading: Reading, sentence: Sentence) -> bool:
        """Tell whether other lines name days to come that are no deadlines (a series)."""
        today = reading.draft.occasion.at.date()
        for moment in reading.moments:
            if moment.day and moment.day >= today:
                line = reading.sentence_at(moment.start)
                if not any(line.start <= m.start < line.end for m in reading.each("event-apply")):
                    return True
        return False


def _over(reading: Reading, found: list[Moment]) -> Hit:
    return hit(
        reading,
        found[0].start,
        found[-1].end,
        "投稿する日には過ぎている日付です。これからのことか、日付を確かめてください。",
    )


def _closes(reading: Reading, moment: Moment, today: date) -> bool:
    """Tell whether a date is named as the one deadline, whatever else its sentence tells."""
    text = reading.text
    if reading.quoted(moment.start) or not is_due(text, moment):
        return False
    if any(is_due(text, m) for m in reading.moments if m.day and m.day >= today):
        return False
    return _NOT_OVER.match(text, moment.end) is not None


def _next_year_end(moment: Moment, today: date) -> bool:
    """Tell whether 「3月31日」 is the end of this fiscal year rather than of the last."""
    bare = moment.year is None and not moment.weekday
    return bare and (moment.month, moment.dom) == (3, 31) and (today.month, today.day) > (4, 14)


def _reports(reading: Reading) -> bool:
    """Tell whether the text tells of what has happened."""
    text = reading.text
    at = text.find("ました")
    while at >= 0:
        if not text.endswith(_NEWS, 0, at + 3):
            return True
        at = text.find("ました", at + 3)
    return False


def _labels(reading: Reading, mark: Mark, sentence: Sentence, first: Moment) -> bool:
    """Tell whether `mark` is a heading directly before the dates of something to come."""
    if not sentence.start <= mark.start < first.start or first.start - mark.end > 12:
        return False
    if reading.text[mark.end] not in _AFTER_LABEL:
        return False
    if reading.has("event-invite", "event-hold"):
        return True
    return "apply" in mark.tags and not _PAST.search(reading.text, first.end, sentence.end)


def _heads_line(reading: Reading, sentence: Sentence, first: Moment) -> bool:
    """Tell whether the line begins with the date and gives little else (📅 10月3日(土) 10時)."""
    before = reading.text[sentence.start : first.start]
    if _LETTER.search(before) or not reading.has("event-hold", "event-invite"):
        return False
    end = reading.text.find("\n", first.end)
    rest = reading.text[first.end : end if end >= 0 else sentence.end]
    return len(rest) <= 30 and rest[:1] in _AFTER_DATE


def _invites_to_it(reading: Reading, sentence: Sentence, first: Moment, last: Moment) -> bool:
    """Tell whether the post takes applications and its sentence begins with its only date."""
    if not reading.has("event-invite") or not reading.has("event-apply"):
        return False
    if _LETTER.search(reading.text[sentence.start : first.start]) or _open_ended(reading, last):
        return False
    others = any(moment.day and moment not in (first, last) for moment in reading.moments)
    return not others and _TO_COME.search(reading.text, last.end, sentence.end) is not None


_TO_COME = Pattern("(?<!てい)(?<!てあり)ます(?:。|!|$)|(?:先着|定員)[^。\n]{1,8}です")


def _open_ended(reading: Reading, last: Moment) -> bool:
    rest = reading.text[last.end : last.end + 12].lstrip()
    return rest.startswith(("から", "より")) or rest in {"~"} or rest.startswith("~\n")
