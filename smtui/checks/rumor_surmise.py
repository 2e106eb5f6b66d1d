"""Talk that spreads, distrust of what is announced, and elections called before the count."""

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES, Act.ASKS})
_CALM = ("rumor-calm", _gossip.SETTLED)
_TALK = "広まっている話をそのまま伝えています。確かめて、出どころを書いてください。"
_FORETOLD = "根拠のない予言や見込みに読めます。公の情報だけにしてください。"

_FRAMES = (
    Frame(
        ("rumor-surmise:told", "heard-news:event"),
        _TALK,
        none=_CALM,
        before=1,
        warned=True,
    ),
    Frame(
        ("rumor-surmise:doubt", "heard-news:event"),
        _FORETOLD,
        none=_CALM,
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-surmise:race", "rumor-surmise:vote", "rumor-surmise:perhaps"),
        _FORETOLD,
        none=_CALM,
        before=1,
        acts=_ACTS,
    ),
)


class RumorSurmise(Framed):
    """広まっているだけの話、発表への不信、当落の見込みを見つけます。

    なぜ: 確かめられる前の断定は、外れたときに人を傷つけ、公の発信の信用を失わせます。
    直し方: 分かっていることと、次に知らせる時刻だけを書きます。
    限界: 決めつける言葉のないものは分かりません。

    × [personal] 駅裏の歯医者、«医療ミスで訴えられたんだって。その話でもちきり»。
    × «開票はまだですが、事務所の手ごたえでは現職が逃げ切り»そうです。
    ○ 鑑定の結果が出ましたら、あらためてお知らせします。
    ○ 原因は調査中です。分かりしだいお知らせします。
    ○ 警察によると、遊具を壊したのは近くの中学生とみられます。
    ○ 開票は21時から始まります。速報は市ホームページでご覧ください。
    ○ 土砂災害の前ぶれに気づいたら、すぐに避難してください。
    ○ [personal] 新しい喫茶店、すごくおいしいんだって。
    """

    code = "rumor/surmise"
    name = "確定前の決めつけ"
    severity = Severity.CONFIRM
    frames = _FRAMES
