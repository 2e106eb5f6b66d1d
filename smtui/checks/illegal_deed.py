"""Offences recommended, excused or boasted of."""

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
from smtui.checks._tone import around, meant, negated, sentence_here, within
from smtui.domain.reading import Act

_OTHERS = Pattern(
    r"見守|わずに|逮捕|容疑|被害|摘発|検挙|事件|裁判|判決|ニュース|報道|通報|相談|対策|防ぐ|防止|取締(?!もな|もあり)|取り締まり(?!もな|もあり|はあり|はな|なんて|なし)|ご注意|に注意|注意しま|注意くだ|注意を|禁止|違反になり|犯罪|罰|確認|啓発|見かけ|お知らせください|されない|しない|しません|ていません|いけません|危険|おやめ|やめて|断る|断り|断っ|勧められ|誘われ|原則|思わず|思って(?:は|い)|油断|おそれ|当たる|あたり|該当"
)
_NOT = Pattern(
    r"[^。、!?\n]{0,8}(?:わずに|ない(?:で|よう|こと|ため)|(?<!構い)(?<!かまい)(?<!題あり)(?<!支えあり)ません(?!か)|ずに|せず|禁止|防止|対策|対応|違反|厳禁|とき|時は|場合|おそれ|被害|容疑|事件|疑い|の罪|をなくす|をやめ|を見かけ|かどうか|ゲーム)"
)
_FAST = Pattern(r"(?:1[0-9]{2}|2[0-9]{2}|[89][0-9])$")
_ROAD = Pattern(
    "高速|国道|県道|バイパス|道路|下道|一般道|農道|直線|車|バイク|運転|アクセル|オービス|覆面|峠|トンネル"
)
_MESSAGE = (
    "法に触れる行いを勧める、または自慢する内容と読めます。"
    "消すか、してはいけないことを明記してください。"
)
_NEEDS_EXCUSE = frozenset({"crime", "copy"})


class IllegalDeed(Check):
    """薬物、交通違反、盗み、不正な申請、賭けごとなどを勧め、自慢し、言いのがれる書き方を見つけます。

    なぜ: 違法な行いを広め、公式ならば公の機関が勧めたことになります。
    直し方: 消すか、何が禁じられていて、どうすればよいかを書きます。
    限界: 一覧にない違反や、遠回しな書き方は分かりません。

    × [personal] 赤信号でも車が来なければ«信号無視»。みんなやってるし平気。
    × 自転車の«二人乗り»で、紅葉の道を楽しみましょう。
    × [personal] 職場の«備品を持ち帰»って使ってる。誰も気づかないし得した。
    × [personal] 住民税は、バイト代を«現金でもらえば»申告しなくても分かりません。
    × [personal] 週末は課のみんなで«賭け麻雀»。三千円勝った。
    × 花火は川に«許可なしで»打ち上げても大丈夫です。
    ○ 不法投棄は犯罪です。見かけたらお知らせください。
    ○ 自転車の二人乗りは禁止されています。
    ○ 大麻を勧められたら、はっきり断りましょう。
    ○ 無許可で屋台を出すことはできません。許可の取り方をご案内します。
    ○ 「みんなやっている」「1回だけ」と大麻を勧める誘いに注意してください。
    ○ 子ども向けの鬼ごっこで、宝を盗んで逃げる役が楽しかったそうです。
    ○ [personal] ドラマの万引きのシーン、演技が最高だった。
    """

    code = "illegal/deed"
    name = "違法な行いの勧めや自慢"
    severity = Severity.WARN
    wakes = ("illegal-deed",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield offences near a recommendation, an excuse or a boast."""
        if not reading.has("illegal-cue"):
            return
        for deed in reading.each("illegal-deed"):
            if (
                _counts(reading, deed)
                and meant(reading, deed.start)
                and not negated(reading, deed.end)
                and not _NOT.match(reading.text, deed.end)
            ):
                cue = deed if "self" in deed.tags else _cue(reading, deed)
                if cue:
                    end = max(deed.end, cue.end)
                    yield hit(reading, min(deed.start, cue.start), end, _MESSAGE)


def _cue(reading: Reading, deed: Mark) -> Mark | None:
    """Return the sign that the writer does or recommends it."""
    start, end = around(reading, deed.start, 1, 1)
    if _OTHERS.search(reading.text, start, end) or _FICTION.search(reading.text, start, end):
        return None
    own_start, own_end = around(reading, deed.start)
    wide = [m for m in within(reading, "illegal-cue", start, end) if "lure" not in m.tags]
    for cue in (*within(reading, "illegal-cue", own_start, own_end), *wide):
        if reading.quoted(cue.start) or sentence_here(reading, cue.start).does(Act.WARNS):
            continue
        if (cue.start >= deed.end or cue.end <= deed.start) and _fits(reading, deed, cue):
            return cue
    return None


_FICTION = Pattern(
    "ドラマ|映画|小説|漫画|マンガ|アニメ|ゲーム|舞台|落語|役|鬼ごっこ|演技|撮影|体験会|訓練|歴史|江戸"
)


def _fits(reading: Reading, deed: Mark, cue: Mark) -> bool:
    """Tell whether this cue counts for this offence on this account."""
    if "excuse" in cue.tags:
        return True
    if not _NEEDS_EXCUSE.isdisjoint(deed.tags):
        return "lure" in cue.tags
    if "brag" in cue.tags:
        return is_personal(reading)
    return cue.start >= deed.end


def _counts(reading: Reading, deed: Mark) -> bool:
    """Tell whether it is an offence where it stands: a speed has to be a fast one on a road."""
    if "harmless" in deed.tags:
        return False
    if "kmh" not in deed.tags:
        return True
    start, end = around(reading, deed.start, 1, 1)
    fast = _FAST.search(reading.text, max(deed.start - 3, start), deed.start)
    return fast is not None and _ROAD.search(reading.text, start, end) is not None
