"""Breaches that take two words: a thing and what is done to it, told as if it were fine."""

from collections.abc import Iterator

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
)  # fmt: skip
from smtui.checks._tone import around, within
from smtui.domain.reading import Act

_LIST = "unlawful"
_REACH = 32
_THING, _DEED = "-o", "-a"
_CUE = Pattern(
    "(?:大丈夫|だいじょうぶ|平気|問題(?:あり|な)|差し支え|構いませ|かまいませ|結構です|けっこうです|心配(?:あり|いり|な))"
    "|(?:わか|分か|気づか|気付か|ばれ|バレ|見つか|捕ま|怒ら|注意さ)(?:ら|り)?(?:れ)?(?:な|ませ|ず|ん)|(?:みんな|皆|誰でも|どこの家も)[^。\n]{0,12}(?:やって|てる|てます|ています)"
    "|余裕|楽勝|セーフ|OK|オッケー|ラッキー|内緒|こっそり|特別に|黙って|大目に|目をつぶ|見て見ぬ|得し|儲か|もうか|浮い|浮き|浮く|ちょろ|チョロ|裏わざ|裏技|(?<!ポン)コツ|一夏だけ|今回だけ|今日だけ|近所なら|夜なら|昔から|笑|よいでしょう|不要|いりません|要りません|どうぞ"
)
"""Makes light of it, urges it, brags of it."""
_FORBIDDEN = Pattern(
    "罪にな|断っていい|断ろう|断る勇気|誘う言葉|誘い文句|甘い誘い|手を出さ|NG|いけません|おやめ|お持ち帰り|お控え|ことはできま|ご遠慮|しないで|だめ|できません|ないでください|ならない|なりません|まつり|やめましょう|キャンペーン|ゲーム内|ダメ|ドラマの|ボランティアの皆さん|マナー|ルール|体験|保護され|保護しま|処分|危ない|危険|厳禁|啓発|夢|大会|守って|守りましょ|対策|専門業者|小説の|届け出が必要|届け出てください|届出が必要|届出を|展|必ず|所定の|拾い|持ち帰って処|持ち帰りください|持ち帰りましょう|指定の|摘発|救護|教室|施設見学|映画の|条例|検挙|正しく|法律|注意|清掃|減らしま|減らそう|犯罪|狩猟免許|申請が必要|相談|祭り|禁止|罰|義務|被害|許可が必要|許可を取|許可を受け|許可を得|講座|講習|通り抜けでき|通報|逮捕|違反|防止|駆除|鳥獣保護"
)
"""Forbids it or teaches the right way."""
_LAWFUL = Pattern(
    "ていませんか|いけない|だめ|ダメ|くださいね?。?$|許可(?:を|の)|了解を|承諾|指定|専用の袋|正しい"
)


class IllegalPair(Check):
    """法に触れる行いを、差し支えないことのように勧めたり自慢したりする書き方を見つけます。

    なぜ: 公の案内として読まれ、まねた人が罰せられたり、けがをしたりします。
    直し方: その行いを消し、法に沿ったやり方を書きます。
    限界: 行いの語の組は一覧にあるものだけです。

    × 庭の«メジロは、かごに餌を置けば捕まえ»られます。一夏飼ってみるのもよいでしょう。
    × 近所なら、«チャイルドシートは付けず»、抱っこで大丈夫です。
    × 申請に間に合わない方は、お店に«領収書の日付»を直してもらえば大丈夫です。
    × «フリマの売上は、家族の口座に分けて»おけば税務署には分かりません。
    × [personal] «商品券、カラーコピー»してもレジで気づかれなかった。みんなもどうぞ。
    × 余った«処方薬は、お友だちに分けて»あげても差し支えありません。
    × 古い«冷蔵庫は、夜のうちに»空き地へ置いておけば大丈夫です。
    × [personal] «住民票だけ実家に移して、手当»をもらってる。得した。
    ○ 「みんなやってる」「楽しい気分になる」――大麻に誘う言葉はいつも軽い。使えば罪になります。
    ○ メジロなどの野鳥を捕まえて飼うことは、法律で禁止されています。
    ○ チャイルドシートを付けずに抱っこで車に乗せるのは危険です。やめましょう。
    ○ 落とした領収書は、発行した店で書き直してもらえます。日付は買った日です。
    ○ 自転車を並んで止められる置き場ができました。ぜひご利用ください。
    ○ [personal] ベランダで育てたトマトがおいしい。
    """

    code = "illegal/pair"
    name = "軽く書かれた違法な行い"
    severity = Severity.CONFIRM
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a thing and the deed done to it, where a cue makes light of it."""
        for sentence in reading.sentences:
            if sentence.does(Act.WARNS, Act.DENIES, Act.HEARS):
                continue
            pair = _pair(reading, sentence)
            if pair and _made_light(reading, sentence, *pair):
                first, last = sorted(pair)
                yield hit(
                    reading,
                    first.start,
                    max(first.end, last.end),
                    "法に触れるおそれのある行いを勧めています。消すか、正しいやり方に直してください。",
                )


def _pair(reading: Reading, sentence: Sentence) -> tuple[Mark, Mark] | None:
    """Return a thing and a deed of the same kind that stand near each other."""
    marks = within(reading, _LIST, sentence.start, sentence.end)
    for thing in marks:
        if reading.quoted(thing.start):
            continue
        kinds = {tag.removesuffix(_THING) for tag in thing.tags if tag.endswith(_THING)}
        for deed in marks:
            if (
                deed is thing
                or reading.quoted(deed.start)
                or not kinds.intersection(
                    tag.removesuffix(_DEED) for tag in deed.tags if tag.endswith(_DEED)
                )
            ):
                continue
            if abs(deed.start - thing.end) <= _REACH and abs(thing.start - deed.end) <= _REACH:
                return thing, deed
    return None


def _made_light(reading: Reading, sentence: Sentence, thing: Mark, deed: Mark) -> bool:
    """Tell whether the sentence or the next makes light of the deed and none forbids it."""
    low, high = around(reading, sentence.start, 1, 1)
    if _FORBIDDEN.search(reading.text, low, high):
        return False
    if _LAWFUL.search(reading.text, sentence.start, sentence.end):
        return False
    cues = _CUE.finditer(reading.text, min(thing.start, deed.start), high)
    return any(cue.end() <= deed.start or deed.end <= cue.start() for cue in cues)
