"""A group and a generalising judgement on it."""

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
    is_personal,
)  # fmt: skip
from smtui.checks._tone import around, meant, within

_REACH = 45
_BACK = 30
_VIEW = Pattern(
    r"な?ど[、の誰]|な?(?:場所|箇所|区域)"
    r"|[^。!?\n]{0,10}(?:と(?:は)?(?:思われ|言われ|思い込|決めつけ|考えがち|誤解)"
    r"|という(?:思い込み|偏見|考え|イメージ|声|時代|誤解|固定)|は(?:時代遅れ|もう古い)|わけでは|とは限)"
)
_PREDICATE = Pattern(
    r"(?:の(?:方|人|ほう|連中|人たち|家庭|世帯|グループ))?(?:たち|達|ら|さん)?(?:です|だ|ばかり|ばっか|ども|[。、!]|でしょ|に決ま|が多)"
)
_TOPIC = Pattern(r"[^。!?\n]{0,4}の(?:は|も|って)")
_MESSAGE = "属性で人を決めつけています。属性を消し、行為や事実、お願いだけを書いてください。"


class DiscriminationStereotype(Check):
    """国籍、性別、年齢、障害、出身地、暮らしなどを理由にした決めつけを見つけます。

    なぜ: 差別語がなくても、属性と悪い評価を結びつけることは差別を広げます。
    直し方: 属性に触れず、困っている行為と、だれにでも向けたお願いを書きます。
    限界: 一覧にない集団や、ほめる形の決めつけは分かりません。

    × [personal] «若者は根性がない。だから仕事を任せられない»。
    × 公園で騒ぐのは、«ほとんどがベトナムの人»です。マナーを守らないのは困ります。
    × [personal] «高卒に窓口は務まらない»よ。
    × [personal] «あの地区の人は、やっぱり関わらないほうが»いい。
    × [personal] 移民が増えるのは反対。«まとめて国へ帰ってほしい»。
    ○ 外国人の皆さんへ。ごみの分け方を10の言語で案内しています。
    ○ 「女性に管理職は無理」。そんな思い込みをなくしましょう。
    ○ 高齢者は暑さを感じにくくなります。無理をせずエアコンを使いましょう。
    ○ 障害のある方は、駐車場の料金が半額です。
    ○ 高齢者にスマホは無理だと思われがちですが、教室は満員です。
    ○ [personal] 男は黙って家の掃除。夫が雑巾がけをしていた。
    ○ 生活保護は権利です。ためらわずに相談してください。
    """

    code = "discrimination/stereotype"
    name = "属性による決めつけ"
    severity = Severity.WARN
    wakes = ("discrimination-verdict",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield judgements on a group named before or right after them."""
        if not reading.has("discrimination-group"):
            return
        for verdict in reading.each("discrimination-verdict"):
            if not meant(reading, verdict.start) or _VIEW.match(reading.text, verdict.end):
                continue
            group = _group(reading, verdict)
            if group and (
                "bare" not in verdict.tags
                or group.start > verdict.start
                or _sweeping(reading, group, verdict)
            ):
                start = min(group.start, verdict.start)
                yield hit(reading, start, max(group.end, verdict.end), _MESSAGE)


def _group(reading: Reading, verdict: Mark) -> Mark | None:
    """Return the group the judgement is on."""
    own, end = around(reading, verdict.start)
    scornful = "どうせ" in reading.text[own : verdict.end]
    start = around(reading, verdict.start, 1)[0] if is_personal(reading) or scornful else own
    low = max(start, verdict.start - _REACH)
    before = within(reading, "discrimination-group", low, verdict.start)
    if before:
        return before[-1]
    if not _TOPIC.match(reading.text, verdict.end):
        return None
    for group in within(
        reading, "discrimination-group", verdict.end, min(end, verdict.end + _BACK)
    ):
        if _PREDICATE.match(reading.text, group.end):
            return group
    return None


_ALL_OF_THEM = Pattern(
    r"(?:の(?:方|人|人間|連中|家庭|世帯|奴|やつ))?(?:たち|達|ら|ども|さん)?(?:は|って|なんて|という(?:もの|の)は|ほど|が(?=[^。]{0,12}(?:うろ|たむろ|増え|集ま|住)))"
)
_ONCE = Pattern(r"[^。!?\n]{0,6}(?:た(?:。|、|らし|そう|の|$)|ました|でした|だった)")


def _generic(reading: Reading, group: Mark, verdict: Mark) -> bool:
    """Tell whether the judgement is timeless and of the whole group (〜人は …だ)."""
    if "age" in group.tags or group.start > verdict.start:
        return False
    text = reading.text
    if group.start and text[group.start - 1] in "のたるなで":
        return "them" in group.tags
    topic = _ALL_OF_THEM.match(text, group.end)
    return topic is not None and not _ONCE.match(text, verdict.end)


def _sweeping(reading: Reading, group: Mark, verdict: Mark) -> bool:
    """Tell whether the judgement is made of all of them, not of one person or case."""
    start = around(reading, min(group.start, verdict.start))[0]
    end = around(reading, max(group.end, verdict.end) - 1)[1]
    marks = within(reading, "discrimination-sweeping", start, end)
    if is_personal(reading):
        return bool(marks) or _generic(reading, group, verdict)
    return any("strong" in mark.tags for mark in marks)
