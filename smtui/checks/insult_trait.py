"""A bad trait and somebody it is said of."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import about_self, around, meant, negated, within

_LIST = "insult-trait"
_REACH = 24
_LINK = Pattern(
    r"(?:な|の|い|すぎる|極まりない|くさい|たらしい|そうな|げな|みたいな|て|ている|てる|ばかりの|だけの|しか[^。、]{1,6}ない)?"
    r"(?:あの|この|うちの|例の)?"
)
_TOPIC = Pattern(
    r"(?:たち|達|ら|さん|ども|連中|の人|の方|様)?(?:は|って|が|も|、|ほど|とか|なんて|の(?!に)|ほん[とま]|本当|マジ|まじ|ガチ|まったく|全く)"
)
_BODY_LACK = Pattern(
    r"(?:の中身|の中|みそ|ん中)?(?:が|は|に|の|も|って)?(?:本当に|ほんと(?:に)?|完全に|どこか|一本|1本|相当|かなり|ちょっと|少し)?"
    r"(?:空っぽ|からっぽ|カラ|ない|無い|ついて(?:い)?(?:ない|るの)|付いて(?:い)?ない|入って(?:い)?(?:ない|るの)|詰まって(?:い)?ない|足り(?:て(?:い)?)?ない"
    r"|腐|溶け|お花畑|ゆる[いんく]|緩[いんく]|抜け|外れ|飛んで|いかれ|イカれ|おかし|曲が|ひん曲|厚い|厚く|空洞|スカスカ|すかすか|止まって|退化|筋肉|沸いて|わいて)"
)
_MILD_KIN = frozenset(
    ("夫", "旦那", "嫁", "姑", "母親", "父親", "兄", "弟", "姉", "妹", "甥", "相手", "選手", "監督",
     "審判", "アイドル", "女優", "歌手", "芸人", "タレント", "ファン", "女", "男", "子ども", "大人",
     "若者")
)  # fmt: skip
_STORY = Pattern(
    "ドラマ|映画|小説|漫画|マンガ|アニメ|ゲーム|舞台|主人公|役柄|試合|落語|昔話|キャラ|推理|登場"
)
_MESSAGE = "人をけなす言い方です。人柄や能力への評価を消し、起きたことだけを書いてください。"


class InsultTrait(Check):
    """人柄や能力の悪口（頼りない、横柄な、頭が空っぽ、など）を人に向けた書き方を見つけます。

    なぜ: ののしりの言葉でなくても、名指しされた人には侮辱として届きます。
    直し方: 人への評価を消し、起きた事実と、してほしいことだけを書きます。
    限界: だれのことかが書かれていない悪口は分かりません。

    × [personal] 新しい«部長って、器が小さ»いよね。みんな言ってる。
    × [personal] あの«議員、頭の中が空っぽ»だと思う。
    × [personal] «横柄な住民»の相手をして一日が終わった。
    × 制度を調べもしない«身勝手な利用者»が増えています。
    × [personal] «係長は偉そう»なだけで、何も決められない。
    ○ [personal] 頼りない私を支えてくれた先輩に感謝。
    ○ 頑固おやじの味、と評判のラーメン店を紹介します。
    ○ 「わがままな子」と決めつけず、まず話を聞きましょう。
    ○ [personal] ドラマの意地悪な課長役がはまっていた。
    ○ 横柄な態度をとる人に、けっして個人情報を教えないでください。詐欺の手口です。
    ○ 頭がかゆい人、目が疲れる人は、皮膚科や眼科へ。
    """

    code = "insult/trait"
    name = "人柄や能力の悪口"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a bad trait with the person before or right after it."""
        if not reading.has("insult-target"):
            return
        for mark in reading.each(_LIST):
            end = _end(reading, mark)
            if not end or not meant(reading, mark.start) or negated(reading, end):
                continue
            target = _target(reading, mark, end)
            if target and not about_self(reading, mark.start, end):
                start = min(target.start, mark.start)
                if not _STORY.search(reading.text, *around(reading, mark.start)):
                    yield hit(reading, start, max(target.end, end), _MESSAGE)


def _end(reading: Reading, mark: Mark) -> int:
    """Return where the trait ends; 0 for a part of the body that is not run down."""
    if "body" not in mark.tags:
        return mark.end
    lack = _BODY_LACK.match(reading.text, mark.end)
    return lack.end() if lack else 0


def _target(reading: Reading, mark: Mark, end: int) -> Mark | None:
    """Return the person meant: right after the trait, or as the topic before it."""
    link = _LINK.match(reading.text, end)
    after = link.end() if link else end
    start, stop = around(reading, mark.start)
    for target in within(reading, "insult-target", end, min(after + 1, stop)):
        if target.start in (end, after) and _counts(reading, target, mark):
            return target
    if reading.text.startswith(("お前の", "おまえの", "あんたの", "てめえの"), mark.start - 3):
        return mark
    low = max(start, mark.start - _REACH)
    for target in reversed(within(reading, "insult-target", low, mark.start)):
        if (
            "near" not in target.tags
            and _counts(reading, target, mark)
            and _TOPIC.match(reading.text, target.end)
        ):
            return target
    return None


def _counts(reading: Reading, target: Mark, mark: Mark) -> bool:
    """Tell whether it matters who it is: family and stars may be teased, `near` needs scorn."""
    if target.text in _MILD_KIN and "strong" not in mark.tags:
        return False
    if "near" in target.tags:
        return "strong" in mark.tags or "scorn" in mark.tags
    return "gentle" not in mark.tags or not is_official(reading)
