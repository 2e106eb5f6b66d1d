"""Gossip: nobody answers for it, and it harms a person, a shop, the town or its peace."""

from collections.abc import Iterator

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_MESSAGE = "出どころの分からない、人や店を傷つける話に読めます。消してください。"
_HINTED = "思わせぶりな書き方で、だれかを疑わせています。消してください。"
_NOISE = "正式でない町の話題を広めています。発表を待つか、出どころを書いてください。"
_ACTS = frozenset({Act.DENIES})
_FIRM_ACTS = frozenset({Act.DENIES, Act.ASKS})
_AT_WORK = Pattern(
    "(?:窓口|相談|面接|健診|検診|申請|手続き?)に(?:来|いら|みえ|見え)|出しに(?:来|いら)|今日の[^。、!?\n]{0,8}(?:面接|相談|窓口|訪問)|家庭訪問|搬送|119番|担当し(?:た|て)"
)
"""What the writer learned on duty is a breach of secrecy, and no rumour."""

_FRAMES = (
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:daily", "heard-news:spread"),
        _MESSAGE,
        none=_gossip.PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:ill"),
        _MESSAGE,
        none=(*_gossip.PRIVATE, _AT_WORK),
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:ill"),
        _MESSAGE,
        none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:sly", _gossip.TARGET),
        _HINTED,
        none=(*_gossip.PRIVATE, _gossip.PLEASANT),
        before=2,
        acts=frozenset(),
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "heard-news:event"),
        _MESSAGE,
        none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME, _gossip.PLEASANT),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:vague", "rumor-grapevine:ill"),
        _MESSAGE,
        none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME, _gossip.PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", _gossip.TARGET, _gossip.PLAIN_TALK),
        _MESSAGE,
        none=(*_gossip.PRIVATE, _gossip.PLEASANT),
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:pair", "rumor-grapevine:desk", "rumor-grapevine:hint"),
        _HINTED,
        none=_gossip.PRIVATE,
        after=2,
        acts=frozenset(),
    ),
    Frame(
        ("rumor-grapevine:hint", "rumor-surmise:who", "rumor-surmise:deed"),
        _HINTED,
        none=_gossip.PRIVATE,
        before=2,
        acts=frozenset({Act.ASKS}),
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:noise", "rumor-grapevine:move"),
        _NOISE,
        none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
)


class RumorGrapevine(Framed):
    """店や人の悪いうわさ、二人の仲の匂わせ、正式でない町の話題を見つけます。

    なぜ: だれも責任をもたない話は、広まったあとでは取り消せません。
    直し方: 消します。知らせるべきことは、警察や担当の窓口に伝えます。
    限界: 傷つける中身の言葉は一覧にあるものだけです。

    × [personal] あの接骨院、«無免許の人が施術してるんだって»。
    × [personal] 坂の下の«文具屋は、レジの子に給料を払ってないらしい»よ。
    × [personal] 上の階の«住人、毎晩だれかとけんかしてるって常連»さんが言ってた。
    × [personal] «課長と新人さん、同じ時間に早退。お察し»ください。
    × 駅前に«大型の書店が進出するとの噂»でもちきりです。
    ○ [personal] 今日の窓口、借金で困った人が続いた。みんな大変だって。
    ○ 県警によると、車上荒らしが続いています。
    ○ 「無料で屋根を点検する」という業者の話が出ています。消費生活センターへご相談ください。
    ○ クマの親子がいました。近づかず、市へご連絡ください。
    ○ [personal] 角のパン屋、来月から朝7時に開店するらしい。
    ○ [personal] 課長と新人さん、同じ日に誕生日。おめでとう。
    ○ [personal] このドラマの社長、絶対あの秘書が黒幕に違いない。
    ○ 城の石垣は、大水で崩れたのを町の人が積み直したそうです。
    """

    code = "rumor/grapevine"
    name = "言いふらし"
    severity = Severity.WARN
    frames = _FRAMES

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, unless an office is shown to turn to."""
        return iter(()) if _gossip.HELP.search(reading.text) else super().find(reading, facts)
