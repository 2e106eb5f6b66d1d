"""Changes that are only being weighed, told as a direction."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_official,
)
from smtui.domain.reading import Act

_LEANING = Pattern(
    "[^。\n]{0,16}(?:(?:を)?視野に|方向で|方向です|方向だ|方向と|方向に|調整を(?:進|続|して|始)"
    "|調整中|調整して"
    "|調整に入|詰めて(?:い|る)|前向きに検討|検討に入|検討を(?:進|始)|検討して(?:い|お)|話が(?:進"
    "|出て|持ち上)"
    "|議論して|議論が|考えてい|案(?:を|が|で)|もくろ|たいと考え|案が(?:有力|出て)|動きが)"
)
_EXPECTED = Pattern(
    "[^。\n]{0,12}?(?:見込み|見通し|らしい|みたい|(?:し|なり|でき|られ)そう(?:です|だ|な)|はずです|はずだ|ことになりそう|(?:する|になる|となる|される)と思|つもり(?:です|だ|で)"
    "|(?:する|になる|となる)(?:考え|構想|でしょう|かもしれ|だろう)|避けられな|免れな|やむを得な|待ったなし)"
)
_PUBLISHED = Pattern("公表|発表さ|報道|新聞|ニュース|広報|説明会|かつて|昔")
_INSIDER = Pattern(
    "(?:市長|町長|区長|教育長|上から|打合せ|打ち合わせ|会議|課長|部長|係長|上司|上の人|総務|庶務|秘書|財政(?:課|担当)?|企画(?:課)?|人事(?:課)?|議員(?:さん)?|うちの課|同僚|役場|市役所|庁内|担当(?:者|課)?)"
    "[^。\n]{0,8}(?:言っ|聞い|聞き|話して|話で|話だ|教え|曰く|いわく)"
)
_TOGETHER = Pattern(
    "(?:国|県|都|府|道|関係機関|関係者|地元|管理者|警察|会社|事業者)(?:など)?と(?:の)?(?:調整|協議)"
)
_INSIDE = Pattern(
    "視野|方向|詰め|内部|庁内|事務局|担当課|課内|水面下|上層部|幹部|市長も|町長も|区長も|上の方"
    "|トップ"
)
_MATTER = Pattern(
    "億円|歳入|歳出|予算額|を(?:募集|募)|進行方向|方向音痴|車の方向|方向に(?:向か|進|避難|流)|日程(?:を|の)調整"
    "|日程調整|予約の調整|交通の"
)
_HOME = Pattern(
    "町会|町内会|自治会|PTA|子ども会|サークル|会社|わが家|我が家|うちの家|自宅|マイホーム|塾|電力会社|鉄道会社|民間"
)


class UndecidedPolicyLeaning(Check):
    """「〜する方向で調整中」など、変える途中の施策や料金を書いている投稿を見つけます。

    なぜ: 決まったことと受け取られ、撤回しにくくなります。
    直し方: 決まって公表されてから書きます。意見を求めるなら、公表した資料と募集の方法を示します。
    限界: 公表ずみの方針かどうかは分かりません。公表ずみなら、その資料を示してください。

    × 施設の利用料は、«値上げの方向で調整しています»。
    × 会館は«閉館も視野に、事務局で話し合いを進めています»。今のうちにご利用ください。
    × [personal] 南小と北小、«統合する方向で話が進んでる»。
    × «ごみ袋の値上げは、来年の秋になる見込み»です。
    ○ 学校の統合の方針について説明会を開きます。統合は令和10年度を予定しています。
    ○ 会議の日程の変更を調整しています。
    ○ 公園の整備について、皆さんのご意見をお聞かせください。
    ○ [personal] わが家は、塾をやめる方向で話がまとまった。
    ○ 停電の延長を避けるため、電力会社と調整しています。
    """

    code = "undecided-policy/leaning"
    name = "調整中の変更"
    severity = Severity.WARN
    wakes = ("undecided-change",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield changes of a public matter that are said to be on the way."""
        about_town = reading.has("undecided-subject")
        if _decided.at_home(reading) or not (about_town or is_official(reading)):
            return
        text = reading.text
        done = 0
        for mark, sentence in _decided.open_cues(reading, "undecided-change"):
            if mark.start < done or sentence.does(Act.WARNS, Act.DENIES, Act.ASKS):
                continue
            found = _LEANING.match(text, mark.end)
            expected = _expected(reading, mark, sentence) if about_town else False
            if not (found or expected) or _MATTER.search(text, sentence.start, sentence.end):
                continue
            if _HOME.search(text, sentence.start, sentence.end):
                continue
            if _TOGETHER.search(text, sentence.start, sentence.end):
                continue
            inside = _INSIDE.search(text, sentence.start, sentence.end)
            soft = not about_town or "soft" in mark.tags
            if not inside and not expected and (soft or not found or "調整" not in found[0]):
                continue
            done = sentence.end
            yield hit(
                reading,
                sentence.start,
                sentence.end,
                "まだ決まっていない変更に読めます。公表ずみか確かめ、まだなら外してください。",
            )


def _expected(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether the change is expected by an official account or heard from inside."""
    text = reading.text
    if "soft" in mark.tags:
        return False
    if is_official(reading):
        return _EXPECTED.match(text, mark.end, sentence.end) is not None
    start, end = max(0, sentence.start - 40), min(len(text), sentence.end + 40)
    return bool(_INSIDER.search(text, start, end)) and not _PUBLISHED.search(text, start, end)
