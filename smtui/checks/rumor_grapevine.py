"""Gossip: nobody answers for it, and it harms a person, a shop, the town or its peace."""

from collections.abc import Iterator

from smtui.checks import _gossip
from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_MESSAGE = "出どころの分からない、人や店を傷つける話に読めます。消してください。"
_GUESSED = "確かめていない決めつけに読めます。確かな事実だけにしてください。"
_HINTED = "思わせぶりな書き方で、だれかを疑わせています。消してください。"
_NOISE = "正式でない町の話題を広めています。発表を待つか、出どころを書いてください。"
_ACTS = frozenset({Act.DENIES})
_FIRM_ACTS = frozenset({Act.DENIES, Act.ASKS})

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
        ("rumor-grapevine:talk", "rumor-grapevine:daily", _gossip.TARGET),
        _MESSAGE,
        none=(*_gossip.PRIVATE, _gossip.PLEASANT),
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:talk", "rumor-grapevine:ill"),
        _MESSAGE,
        none=_gossip.PRIVATE,
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    *(
        Frame(
            ("rumor-grapevine:talk", what),
            _MESSAGE,
            none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME),
            acts=_FIRM_ACTS,
            account=Account.OFFICIAL,
            warned=True,
        )
        for what in ("rumor-grapevine:ill", "rumor-grapevine:daily")
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
        ("rumor-grapevine:maybe", "rumor-grapevine:crime"),
        _GUESSED,
        none=(*_gossip.PRIVATE, _gossip.PLEASANT),
        acts=_FIRM_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    *(
        Frame(
            ("rumor-grapevine:vague", what),
            _MESSAGE,
            none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME, _gossip.PLEASANT),
            acts=_FIRM_ACTS,
            account=Account.OFFICIAL,
            warned=True,
        )
        for what in ("rumor-grapevine:ill", "rumor-grapevine:daily", "rumor-surmise:deed")
    ),
    Frame(
        ("rumor-grapevine:talk", _gossip.TARGET, _gossip.PLAIN_TALK),
        _MESSAGE,
        none=(*_gossip.PRIVATE, _gossip.PLEASANT),
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    *(
        Frame(
            ("rumor-grapevine:said", what, _gossip.WITNESSED),
            _MESSAGE,
            none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME),
            acts=_FIRM_ACTS,
            account=Account.OFFICIAL,
            warned=True,
        )
        for what in ("rumor-grapevine:ill", "rumor-grapevine:daily")
    ),
    *(
        Frame(
            ("rumor-grapevine:surely", what),
            _GUESSED,
            none=(*_gossip.SOBER, _gossip.NOTHING_BAD, _gossip.HOME, _gossip.COUNSEL),
            before=1,
            acts=_FIRM_ACTS,
            account=Account.OFFICIAL,
        )
        for what in ("rumor-grapevine:ill", "rumor-grapevine:daily")
    ),
    Frame(
        ("rumor-grapevine:said", _gossip.CAUSE_TALK),
        _GUESSED,
        none=(*_gossip.SOBER, _gossip.HOME),
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
    ),
    Frame(
        ("rumor-grapevine:talk", _gossip.CAUSE_TALK),
        _GUESSED,
        none=(*_gossip.SOBER, _gossip.HOME),
        acts=_FIRM_ACTS,
    ),
    Frame(
        ("rumor-grapevine:truth", "rumor-grapevine:ill"),
        _GUESSED,
        none=_gossip.PRIVATE,
        acts=_FIRM_ACTS,
        before=1,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-grapevine:favour", _gossip.KIN),
        _HINTED,
        none=(*_gossip.SOBER, Pattern("おめでた|うれし|嬉し|すごい|自慢")),
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rumor-grapevine:bet", "rumor-grapevine:daily"),
        _GUESSED,
        none=_gossip.PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:truth", "rumor-grapevine:daily"),
        _GUESSED,
        none=_gossip.PRIVATE,
        before=1,
        acts=_FIRM_ACTS,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-grapevine:bet", "rumor-grapevine:ill"),
        _GUESSED,
        none=_gossip.PRIVATE,
        before=1,
        after=1,
        acts=_ACTS,
        account=Account.PERSONAL,
        warned=True,
    ),
    Frame(
        ("rumor-grapevine:beast-size", "rumor-grapevine:beast", _gossip.SURELY),
        _GUESSED,
        none=(*_gossip.SOBER, _gossip.COUNSEL),
        before=1,
        acts=_FIRM_ACTS,
        account=Account.OFFICIAL,
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
        ("rumor-grapevine:hint", "rumor-grapevine:favour", "rumor-grapevine:desk"),
        _HINTED,
        none=_gossip.PRIVATE,
        before=2,
        acts=frozenset(),
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
    """店や人の悪いうわさ、見てもいない生き物の見立て、二人の仲の匂わせ、正式でない町の話題を見つけます。

    なぜ: だれも責任をもたない話は、広まったあとでは取り消せません。
    直し方: 消します。知らせるべきことは、警察や担当の窓口に伝えます。
    限界: 傷つける中身の言葉は一覧にあるものだけです。

    × [personal] あの接骨院、«無免許の人が施術してるんだって»。
    × [personal] 坂の下の«文具屋は、レジの子に給料を払ってないらしい»よ。
    × [personal] 上の階の«住人、毎晩だれかとけんかしてるって常連»さんが言ってた。
    × [personal] «倉庫の火事、あの社長の仕業だろ»。
    × 中州に«サルの群れがいました。もう隣の市へ移動したはずです»。
    × [personal] «課長と新人さん、同じ時間に早退。お察し»ください。
    × [personal] «体育館の工事を落札した会社、専務が市長の親戚なんだって»。
    × 駅前に«大型の書店が進出するとの噂»でもちきりです。
    × 井戸が«濁ったのは、山の上で掘った業者のせいだと»地区の方が話しています。
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
