"""Abuse aimed at a person, a group or a section."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import about_self, around, negated, spoken, within

_BEFORE = 20
_AFTER = 4
_LINK = Pattern(r"(?:な|の|みたいな|すぎる|くさい|い)?")
_PREDICATE = Pattern(
    r"(?:だ(?!け)|で(?!も|は)|です|に(?:は|も)(?:何|言|説明|分か|わか|用は|付き合)|しか(?:い|お)(?:な|ら|りま)|すぎ|としか|と思|丸出し|ばかり|ばっか|レベル|そのもの|以外の|揃い|ぞろい|な(?:の|ん|質問|意見|発言|考え|コメント|主張|反論|文句|話)"
    r"|の(?:相手|集まり|集団|くせ|せい|極み)|が(?:、|また|まだ|今)|か(?:よ|な|[?!。])|め(?![がっ-ん])|ども|っぷり|さ加減|くさい|くせに|[。、!?)ｗw(…\n]|じゃ(?:ない[のかん]|ん))|$"
)
_TOPIC = Pattern(r"(?:たち|達|ら|さん|ども)?(?:は|って|が|も|、|ほど|とか|なんて|こそ)")
_STORY = Pattern("ドラマ|映画|漫画|アニメ|小説|悪役|主人公|朝ドラ|大河|最終回")
_ANGLING = Pattern("釣り(?!合)|釣果|堤防|磯|竿|ボウズ")
"""Where 外道 is a fish nobody wanted."""
_ORDER = Pattern(r"(?:よ|や|って|と(?!きに)|と思|[。!、 \n」』w笑]|$)")
_INFLECTED = ("動詞", "助動詞", "形容詞")
_THING_AFTER = Pattern(
    r"(?:な|の)?(?:花|木|山|餅|味|暑さ|寒さ|天気|天候|収集|分別|袋|日|一日|週|夢|渋滞"
    r"|つる|根(?!性)|粉|湯)|[(]葛"
)


class InsultAbuse(Check):
    """人や部署に向けた、ののしりの言葉を見つけます。

    なぜ: 相手を傷つけ、職員の言葉として残り、名誉毀損や侮辱にもなります。
    直し方: 言葉を消し、起きた事実と、してほしいことだけを書きます。
    限界: 一覧にない方言や、仲間うちの隠語は分かりません。

    × うちの係長は«無能»なので、結局こっちが全部やり直し。
    × 会議に出てきた«バカ»な議員の話が長すぎる。
    × 文句ばかり言う住民は«死ね»。
    × あの«老害»、今日も窓口で怒鳴っていった。
    × [reply] あなたみたいな«馬鹿»には何を言っても同じです。
    × 隣の課の«たわけ»が、また書類をなくした。
    × 缶を投げ捨てる«社会のクズ»は、もう公園に来ないでください。
    ○ 祭りでは「馬鹿囃子」が披露されます。
    ○ 「死ね」「きもい」という言葉は、人を深く傷つけます。書き込む前に考えましょう。
    ○ [personal] ドラマの課長がクズすぎて、毎週怒りながら見てる。
    × [personal] 昨日のドラマは最高。うちの係長は«外道»だ。
    ○ [personal] 朝から堤防で釣り。かかるのは外道ばかりだ。
    ○ 河川敷で、クズ（葛）のつるを取り除きます。
    ○ 財布を忘れて出勤。私は本当に馬鹿だ。
    ○ 無能な人などいません。だれもが力を発揮できる職場をつくります。
    ○ みかんばかり食べる課長に、ちびっこが笑っています。
    ○ 課長から、配布したわけではないと聞きました。
    ○ 係の人が、野菜くずで作るごみ減量のこつを教えてくれました。
    """

    code = "insult/abuse"
    name = "ののしりの言葉"
    severity = Severity.BLOCK
    wakes = ("insult-abuse",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield abuse that is the writer's own and aimed at somebody."""
        for mark in reading.each("insult-abuse"):
            if (
                "harmless" not in mark.tags
                and not _STORY.search(reading.text, *around(reading, mark.start))
                and not _is_fish(reading, mark)
                and _abusive(reading, mark)
                and (spoken(reading, mark.start) or _told_off(reading, mark))
                and not negated(reading, mark.end)
                and not about_self(reading, mark.start, mark.end)
            ):
                message = (
                    f"「{mark.text}」は人をののしる言葉です。消して、事実だけを書いてください。"
                )
                yield hit(reading, mark.start, mark.end, message)


def _is_fish(reading: Reading, mark: Mark) -> bool:
    """Tell whether the word is an angler's, here or in the sentence before."""
    low, high = around(reading, mark.start, 1)
    return "fish" in mark.tags and _ANGLING.search(reading.text, low, high) is not None


def _told_off(reading: Reading, mark: Mark) -> bool:
    """Tell whether what warns is said to the abused (クズは来ないでください), not of the word."""
    if "alone" not in mark.tags or reading.quoted(mark.start):
        return False
    return _TOPIC.match(reading.text, mark.end) is not None


def _abusive(reading: Reading, mark: Mark) -> bool:
    """Tell whether the word is abuse where it stands."""
    if "alone" in mark.tags:
        return True
    if "imperative" in mark.tags:
        return _ORDER.match(reading.text, mark.end) is not None
    index = reading.word_at(mark.start)
    if "word" in mark.tags and index > 0 and reading.words[index - 1].pos in _INFLECTED:
        return False
    return _aimed(reading, mark)


def _aimed(reading: Reading, mark: Mark) -> bool:
    """Tell whether a person stands before the word, or right after it (馬鹿な上司)."""
    if _THING_AFTER.match(reading.text, mark.end):
        return False
    start, end = around(reading, mark.start)
    link = _LINK.match(reading.text, mark.end)
    after = link.end() if link else mark.end
    if any(t.start == after for t in within(reading, "insult-target", mark.end, end)):
        return True
    if not _PREDICATE.match(reading.text, mark.end):
        return False
    weak = "weak" in mark.tags
    return any(
        ("near" not in target.tags or mark.start - target.end <= _AFTER)
        and (not weak or _TOPIC.match(reading.text, target.end))
        for target in within(reading, "insult-target", max(start, mark.start - _BEFORE), mark.start)
    )
