"""The same content posted again and again."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from smtui.checks._kit import Check, Facts, Hit, Mode, Pattern, Reading, Severity, whole
from smtui.domain.value import Value
from smtui.reading.fold import fold

_LETTERS = Pattern("[0-9A-Za-zぁ-ゖァ-ヺー一-鿿々]{1,400}")
_NUMBERS = Pattern("[0-9]{1,8}")
_TERMS = Pattern("[一-鿿々]{2,20}|[ァ-ヺー]{3,20}")
_LINKS = Pattern("https?://[!-~]{1,300}|#[^ #\n]{1,40}")

_STATE = Pattern("[日時分](?:[(].[)])?(?:現在|時点)")
"""Tells how something stands at an hour or on a day."""
_MOVED = 3
"""Numbers of which two such texts differ if more than the day has moved."""
_SAME, _NEAR, _ALIKE = 0.9, 0.6, 0.5
_TOPIC = 2
"""So many words in common make two posts speak of the same thing."""
_NAMED = 5
"""So many make them the same notice, whatever its figures."""
_COMMON = frozenset(
    ("市民", "町民", "区民", "住民", "募集", "申込", "受付", "開催", "場所", "会場", "日時",
     "時間", "対象", "定員", "参加", "無料", "予約", "電話", "情報", "案内", "市役所", "町役場",
     "区役所", "公民館", "図書館", "お知", "今日", "明日", "本日", "午前", "午後", "注意",
     "確認", "利用", "皆様", "イベント", "ホームページ", "教室", "講座")
)  # fmt: skip
_WITHIN = (
    ("same", timedelta(hours=72), 1),
    ("same", timedelta(days=14), 3),
    ("near", timedelta(days=3), 2),
    ("near", timedelta(days=7), 4),
    ("alike", timedelta(days=2), 3),
    ("facts", timedelta(days=4), 3),
    ("topic", timedelta(days=3), 4),
)
"""So many earlier posts, at least so close, within so long a time are too many."""


class _Gist(Value):
    """What is compared of a post: no emoji, marks, links and hashtags."""

    pairs: frozenset[str]
    numbers: frozenset[str]
    terms: frozenset[str]


class RepetitionEarlier(Check):
    """同じ内容の投稿が短い間に繰り返されているところを見つけます。

    なぜ: 同じ投稿が続くと迷惑行為と受け取られ、大事な知らせも読まれなくなります。
    直し方: 前の投稿を案内するか、内容を新しくするか、日をあけて出します。
    限界: 記録のある、同じアカウントの投稿とだけ比べます。災害のときは見ません。

    × [earlier=写真コンテストの作品を募集中です。締切は11月30日（月）です。] 写真コンテストの作品を募集中です。締切は11月30日（月）です。
    × [earlier=写真コンテストの作品を募集中です。締切は11月30日（月）です。] 📷写真コンテストの作品を募集中です！締切は11月30日（月）です♪
    × [earlier=水泳教室の受付中です。対象は5歳から9歳、9月26日（土）です。|9月26日（土）の水泳教室、5歳から9歳のお子さんをお待ちしています。受付中。|まだ間に合う水泳教室。9月26日（土）、対象は5歳から9歳です。] お子さんの水泳教室、あと少しだけ受付中。5歳から9歳、9月26日（土）です。
    × [earlier=月見の会は9月25日（金）18時、城址公園で。|芋煮もあります。9月25日（金）18時からの月見の会、城址公園へ。|虫の音を聞きに城址公園へ。月見の会は9月25日（金）18時です。] ご家族の夜更かしに。城址公園の月見の会、9月25日（金）18時に始まります。
    ○ [earlier=【今週の献立】9/1(火)〜9/4(金)⏎火：さばのみそ煮|【今週の献立】8/24(月)〜8/28(金)⏎月：肉じゃが] 【今週の献立】9/7(月)〜9/11(金)⏎月：カレーライス
    ○ [earlier=あやめは9月7日（月）現在、6分咲きです。船の待ち時間は約10分。|あやめは9月8日（火）現在、7分咲きです。船の待ち時間は約10分。] あやめは9月9日（水）現在、8分咲きです。船の待ち時間は約20分。
    ○ [earlier=9月20日（日）に敬老会を開きます。] 9月26日（土）に水泳教室を開きます。
    ○ [earlier=水泳教室の申込みを受け付けています。対象は5歳から9歳です。] 9月26日（土）の水泳教室は、定員に達したため受付を終わりました。
    ○ [disaster earlier=避難所を開設しました。] 避難所を開設しました。
    """  # noqa: E501

    code = "repetition/earlier"
    name = "同じ内容の投稿"
    severity = Severity.WARN
    wakes = ("earlier",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a finding on the whole draft if earlier posts say the same too often."""
        occasion = reading.draft.occasion
        if occasion.mode is not Mode.NORMAL or reading.has("emergency-now"):
            return
        mine, state = _gist(reading.text), _STATE.search(reading.text)
        ages: dict[str, list[timedelta]] = {
            "same": [],
            "near": [],
            "alike": [],
            "facts": [],
            "topic": [],
        }
        for post in facts.earlier:
            age = occasion.at - post.at
            if not timedelta() <= age <= timedelta(days=14):
                continue
            folded = fold(post.text)[0]
            other = _gist(folded)
            moved = len(mine.numbers ^ other.numbers) >= _MOVED
            if state and moved and _STATE.search(folded):
                continue
            for closeness in _closeness(mine, other):
                ages[closeness].append(age)
        for closeness, span, most in _WITHIN:
            count = sum(age <= span for age in ages[closeness])
            if count >= most:
                yield whole(
                    f"同じ内容の投稿が、この{max(1, span.days)}日のあいだに{count}回あります。"
                    "内容を新しくするか、日をあけてください。"
                )
                return


def _gist(text: str) -> _Gist:
    plain = _LINKS.sub(" ", text)
    letters = "".join(_LETTERS.findall(plain))
    return _Gist(
        frozenset(map("".join, pairwise(letters))),
        frozenset(_NUMBERS.findall(plain)),
        frozenset(_TERMS.findall(plain)),
    )


def _closeness(mine: _Gist, other: _Gist) -> Iterator[str]:
    """Yield how close two posts are; a closer one is also near and alike."""
    named = (mine.terms & other.terms) - _COMMON
    if len(named) >= _TOPIC:
        yield "topic"
        fewer = min(mine.numbers, other.numbers, key=len)
        if (len(fewer) >= 2 and _shares(mine.numbers, other.numbers, 0.5)) or len(named) >= _NAMED:
            yield "facts"
    elif named and len(mine.numbers) >= 3 and mine.numbers == other.numbers:
        yield "facts"
    if not mine.pairs or not other.pairs or not _shares(mine.numbers, other.numbers, 0.6):
        return
    dice = 2 * len(mine.pairs & other.pairs) / (len(mine.pairs) + len(other.pairs))
    if dice >= _SAME and mine.numbers == other.numbers:
        yield "same"
    if dice >= _NEAR:
        yield "near"
    smaller = min(len(mine.terms), len(other.terms)) or 1
    shared = len(mine.terms & other.terms) / smaller
    if dice >= _NEAR or (shared >= _ALIKE and len(mine.numbers & other.numbers) >= 2):
        yield "alike"


def _shares(mine: frozenset[str], other: frozenset[str], least: float) -> bool:
    """Tell whether two sets have at least this part of their elements in common."""
    return len(mine & other) >= least * len(mine | other)
