"""Private posts that show they are written, or time is spent, on duty."""

from collections.abc import Iterator

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
)
from smtui.checks._tone import around, within
from smtui.domain.reading import Act
from smtui.reading.calendar import is_workday

_START, _END = 8 * 60 + 30, 17 * 60 + 15
_LUNCH, _LUNCH_END = 12 * 60, 13 * 60
_OTHERS = Pattern(
    "(?:夫|妻|父|母|兄|弟|姉|妹|息子|娘|彼|彼女|友人|友だち|友達|同僚|相方|旦那|嫁|パパ|ママ|親|店員|店主"
    "|大工|猫|犬|先生|ドライバー|運転手)(?:さん)?(?:は|が|も|の|、)[^。、]{0,6}$"
)
_SET_RIGHT = Pattern(
    "やめ(?!られ)|ダメ|だめ|駄目|いけない|いけません|禁止|控え|しません|できません|見ません|触らない|書きません"
    "|していない|してはなら|わけではな|ではありません|処分|られなかった|られない|なかった(?!よ)"
)
_CHIEF = Pattern("(?:長|上司|同僚|先輩|後輩|担当|係)(?:さん)?[がはも、]$")
_WISHED = Pattern(
    "休(?:み|暇|日)(?:が|に|を|は)?(?:ほし|欲し|なら|まだ|遠|待ち|くれ|取りたい|とりたい|したい)|(?:有休|有給|年休|年次休暇|休暇|時間休|半休)[^。!?\n]{0,8}(?:使い切った|使い果たし|残って(?:い)?な|もうな|ゼロ|取って(?:い)?な|とって(?:い)?な|取らず|とらず|使わず|使って(?:い)?な|出して(?:い)?な|出さず|もらって(?:い)?な|じゃな|ではな)|(?:昼の?)?休(?:憩|み)[はが](?:もう)?(?:終わ|過ぎ)|休憩(?:でも|時間でも)(?:な|あり)|休憩(?:じゃ|では)(?:な|あり)|休憩(?:がわり|代わり|みたい|のよう|になり|になる)|届け?(?:も|を)?出さず"
)


class DutyHoursAtWork(Check):
    """勤務のさなかに私的な投稿や遊びをしていると読める、個人の投稿を見つけます。

    なぜ: 職務に専念する義務に反し、見た人の信頼を失います。
    直し方: 勤務中は投稿しません。休憩や休暇のあいだのことなら、そう分かるように書きます。
    限界: 勤務の形は人によって違うので、時刻だけでは決めません。

    × [personal 2026-06-10T14:20] «会議が退屈»で、ノートに落書きばかりしている。
    × [personal 2026-06-10T15:05] «窓口がひま»なので、旅行の計画を立てています。
    × [personal 2026-06-10T10:30] «勤務中»だけど、推しの新曲が出たので聴いてる。
    × [personal 2026-06-10T20:30] 今日は«勤務中»にずっとスマホでゲームをしていた。
    × [personal 2026-06-10T16:40] «定時まで»あと少し。スマホで漫画を読んで過ごす。
    × [personal 2026-06-10T13:40] «デスクで»通販の画面とにらめっこ。
    × [personal 2026-06-10T10:20] «窓口の列を待たせてる間に»、息子のランドセルを選んでた。
    × [personal 2026-06-10T14:20] «外回りのついでに実家へ寄って、夕飯»をごちそうになってる。
    × [personal 2026-06-10T10:20] «荷物を受け取りに行くという名目で外へ。寄ったのは川沿いのサウナ»。
    × [personal 2026-06-10T10:20] サーバーが復旧するまで、«キャンプの献立»を決めた。
    × [personal 2026-06-10T14:20] «お客さまの波が引いたので、カーテンの生地»を選んでいる。
    ○ [personal 2026-06-10T10:20] システムが止まって大忙し。手書きの証明書を何枚も作った。
    ○ [personal 2026-06-10T12:25] 窓口当番を終えて、遅めのラーメン。
    ○ [personal 2026-06-10T12:35] 昼休みに公園で読書。仕事の合間のこの40分がいちばん集中できる。
    ○ [personal 2026-06-10T12:25] 窓口がひまだった午前。昼休みは近くの食堂へ。
    ○ [personal 2026-10-30T14:20] 今日は有休。会議中のみんな、ごめん。
    ○ [personal 2026-06-12T10:30] うちの猫、勤務中。見張りの合間に昼寝をしている。
    ○ [personal 2026-06-13T14:20] 夫は仕事中なので、息子と公園でゲームをした。
    ○ [personal 2026-06-10T20:30] 勤務中にゲームをしている人がいるという投書があったらしい。
    ○ [personal 2026-06-10T20:30] 勤務中にスマホでゲームをするのは禁止です。
    ○ [personal 2026-06-13T10:00] 会議が長かった一週間。今日はゆっくりします。
    ○ [personal 2026-11-03T14:10] 文化の日。定時まで働く友だちに山の写真を送った。
    ○ [2026-06-10T14:20] 仕事中の熱中症に気をつけましょう。
    """

    code = "duty-hours/at-work"
    name = "勤務中の私的利用"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("duty-scene",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence that shows private use on duty."""
        now = on_duty_now(reading) and not is_free(reading)
        for mark in reading.each("duty-scene"):
            if self._shows(reading, mark, now=now):
                yield hit(
                    reading,
                    *_stretch(reading, mark),
                    "勤務中に私的な利用をしていると読めます。勤務中の投稿は控えてください。",
                )
                return

    def _shows(self, reading: Reading, mark: Mark, *, now: bool) -> bool:
        """Tell whether the writer is on duty at the mark and does something else."""
        sentence = reading.sentence_at(mark.start)
        if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES):
            return False
        if _OTHERS.search(reading.text, sentence.start, mark.start):
            return False
        if _DONE_BY_OTHERS.match(reading.text, mark.end):
            return False
        if not now and (_FINISHED.match(reading.text, mark.end) or "昼休み" in reading.text):
            return False
        if _SET_RIGHT.search(reading.text, mark.end, sentence.end):
            return False
        acts = [
            act
            for act in reading.each("duty-private")
            if sentence.start <= act.start < sentence.end
        ]
        if now:
            if "noun" in mark.tags:
                played = any("play" in act.tags for act in reading.each("duty-private"))
                return (
                    played
                    or _lives(reading, mark)
                    or _idles(reading, mark)
                    or _at_leisure(reading, mark)
                )
            if "idle" in mark.tags:
                return bool(pastimes(reading, mark))
            return "place" not in mark.tags or reading.has("duty-private")
        played = any("play" in act.tags for act in acts)
        if "duty" not in mark.tags:
            return False
        return played or _lives(reading, mark) or _gains(reading, sentence)


_LIFE = tuple(f"private-life:{kind}" for kind in ("love", "kin", "play", "eat", "buy"))


_DONE_BY_OTHERS = Pattern(
    "[^。、!?\\n]{0,20}(?:て|で)(?:い)?る(?:人|ひと|奴|やつ|職員|連中|同僚|上司|先輩|後輩|[課係部]長)"
)
"""Who plays at work is somebody else: 仕事中に寝てる人ばかり."""
_FINISHED = Pattern(
    "(?:の仕事|の番)?(?:を|が|も)?(?:無事に?)?(?:終え|終わ(?!ら|るまで)|済ませて?、|明け)"
)
_ELSEWHEN = Pattern(
    "昨日|きのう|先週|先日|先月|去年|昨年|昔|若い|学生|帰宅|夕方|明日|あした|来週|来月|週末に|いつか|ころの|頃の|時代|今朝|これから出勤|元職場|前の職場"
)
_AT_DUTY = Pattern(
    "学び|学ん|勉強に|役に立|ためにな|頑張|がんば|対応し|対応に|案内し|説明し|手伝|受け付け|処理し|作業し|準備し|ありがた|感謝|教え|助け|お疲れ|忙し|バタバタ|緊張|無事に終わ|やりがい|責任|始まりま|募集|ご覧|ください|でしょうか|らしい|そうです|とのこと|と聞"
)


def _at_leisure(reading: Reading, mark: Mark) -> bool:
    """Tell whether the writer, at the office at this hour, writes of something else than work."""
    start, end = around(reading, mark.start, 1, 1)
    return (
        len(reading.text) <= _LONGEST
        and not _ELSEWHEN.search(reading.text)
        and not _AT_DUTY.search(reading.text, start, end)
    )


_LONGEST = 200
"""Longer private texts are diaries."""


def pastimes(reading: Reading, mark: Mark) -> list[Mark]:
    """Return what is told of private life beside the mark, apart from the mark itself."""
    start, end = around(reading, mark.start, 1, 1)
    return [
        act
        for name in ("duty-private", "private-life:home", "private-life:body", *_LIFE)
        for act in within(reading, name, start, end)
        if act.start >= mark.end or act.end <= mark.start
    ]


def _stretch(reading: Reading, mark: Mark) -> tuple[int, int]:
    """Return the sentence of the mark with those beside it that tell what was done meanwhile."""
    sentence = reading.sentence_at(mark.start)
    beside = [reading.sentence_at(act.start) for act in pastimes(reading, mark)]
    if not beside and sentence.end < len(reading.text):
        beside = [reading.sentence_at(sentence.end)]
    return (
        min(other.start for other in (sentence, *beside)),
        max(other.end for other in (sentence, *beside)),
    )


def _lives(reading: Reading, mark: Mark) -> bool:
    """Tell whether private life is told beside the mark, as going on or just done."""
    start, end = around(reading, mark.start, 1, 1)
    return _GOING_ON.search(reading.text, start, end) is not None and any(
        act.start >= mark.end or act.end <= mark.start
        for name in _LIFE
        for act in within(reading, name, start, end)
    )


def _idles(reading: Reading, mark: Mark) -> bool:
    """Tell whether the office is only the setting of what the writer does: 窓口の下で編んでます."""
    start, end = around(reading, mark.start)
    if _AT_WORK.search(reading.text, start, end):
        return False
    setting = _SETTING.match(reading.text, mark.end)
    return setting is not None and _DONE.search(reading.text, setting.end(), end) is not None


def _gains(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether play or purchases stand in a sentence that says it is working time."""
    return any(
        within(reading, f"private-life:{kind}", sentence.start, sentence.end)
        for kind in ("play", "buy")
    )


_SETTING = Pattern(
    "[^。、!?\n]{0,10}?(?:の(?:下|裏|陰|奥|隅|脇|横|席|中|途中|帰り|行き帰り|ついで|合間|間|最中|あと|すきま|隙間|待ち時間)(?:で|に|から|、|は)"
    "|ながら|ふりで|ふりをして|その間|間に|途中|ついで|待ち(?:で|に|の|時間)|を?抜け|終わらせ|切り上げ|長いので|続くので|ひまなので|暇なので|退屈で|そっちのけ|中に|中も|でこっそり|だけつないで|につないで)"
)
_DONE = Pattern(
    "[たるう中ぜぞよ][。!]|(?:完成|達成|完了|終了|制覇|読破|確保|成功|決定|判明|ゲット)(?:[。!🌀-🫿]|$)|て(?:い)?ます|でます|なう|[一-鿿ァ-ヺーつ個り][。!]|ちゃ|放題|ように"
)
_AT_WORK = Pattern(
    "学び|勉強に|役に立|ためにな|頑張|がんば|対応し|案内し|説明し|お手伝い|手伝|受け付け|処理し|作業し|準備し|運びま|配りま|ありがた|感謝|教え|助け|昨日|先週|昔|若いころ|学生|帰宅|夕方|夜"
)
_GOING_ON = Pattern(
    "なう|ついでに|代わりに|間に|ながら|ふり|こっそり|誰も|だれも|パスし|サボ|さぼ|抜け出|抜けて|中。|中!|放題|してる|してた|ってる|ってた|んでる|んでた|て(?:い)?ます|でます|でいます|戻らず|帰らず|片手|左手|膝の上|ひざの上|その間|待つ間|隙に|すきに|合間"
)


def is_free(reading: Reading) -> bool:
    """Tell whether the writer is off duty: a day off of their own, not wished for."""
    if _WISHED.search(reading.text):
        return False
    return any(
        not _CHIEF.search(reading.text, max(0, mark.start - 6), mark.start)
        for mark in reading.each("duty-off")
    )


def on_duty_now(reading: Reading) -> bool:
    """Tell whether the draft would be posted during usual working hours."""
    at = reading.draft.occasion.at
    minutes = at.hour * 60 + at.minute
    if not _START <= minutes < _END or _LUNCH <= minutes < _LUNCH_END:
        return False
    return is_workday(at.date())
