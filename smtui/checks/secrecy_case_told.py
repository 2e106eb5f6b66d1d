"""What an office account tells of a case, of a neighbour, or of an inspection to come."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_DONE = Pattern(
    "(?:行い|実施し|し)ました|でした|することがあ|行うことがあ|場合があ|訓練|避難|結果|詐欺|不審|装|かた[っる]|偽"
)
_WHEN = Pattern("[0-9]{1,2}(?:月|日|時)|明日|あす|あさって|来週|今週|来月|今月|午前|午後|曜")
_FABLE = Pattern(
    "架空|仮|例えば|たとえば|事例集|モデル|統計|件|%|ドラマ|映画|物語|体験談|講演|報道|ニュース|警察|表彰|感謝|募集|場合|ことがあ|サイン|対象|こんな"
)
_NO_ANSWER = Pattern(
    "お答えでき|お答えは|お伝えでき|お話しでき|申し上げられ|場合|個別|窓口|ご相談ください|ご連絡ください|お電話|声をかけ|避難|ごみ|通報"
)
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_FRAMES = (
    Frame(
        ("inner-work:raid", "inner-work:raid-day", _WHEN),
        "前ぶれなしの検査の日が知れると、検査になりません。日を消してください。",
        none=(_DONE,),
        acts=_PLAIN,
    ),
    Frame(
        ("inner-work:nearby", "inner-work:using"),
        "一人の人の暮らしを、ほかの人に教えています。消して、直接の相談を案内してください。",
        none=(_NO_ANSWER, "consent-given"),
        account=Account.OFFICIAL,
        after=1,
        warned=True,
        acts=_PLAIN,
    ),
    Frame(
        ("inner-work:handed", "inner-work:child", "inner-work:tale"),
        "相談や保護の一件の中身です。本人に分かるので、消してください。",
        none=(_FABLE, "consent-given"),
        account=Account.OFFICIAL,
        after=1,
        warned=True,
        acts=_PLAIN,
    ),
)


class SecrecyCaseTold(Framed):
    """相談や保護の一件の中身、近所の人の暮らし、前ぶれなしの検査の日を明かす投稿を見つけます。

    なぜ: 本人に分かって二度と相談できなくなり、前もって知られた検査は検査になりません。
    直し方: 一件の中身や日を消し、相談先の案内だけにします。
    限界: 作られた例かどうかは、書かれていなければ分かりません。

    × «抜き打ちの立入検査は、10月5日»の午前に伺います。
    × 先週«対応したお母さんは、夫から殴られ»、裸足で来られました。
    × [reply] «裏のお宅でしたら、春から配食とヘルパー»を頼んで暮らしておられます。
    ○ [reply] お隣の方の暮らしのことは、お答えできません。ご心配は民生委員へ。
    ○ 保育施設の抜き打ちの検査を、9月3日に行いました。
    ○ 児童相談所へつないだお子さんの件数は、昨年度は18件でした。泣いている声が聞こえたら189へ。
    """

    code = "secrecy/case-told"
    name = "一件の中身と検査の日"
    severity = Severity.WARN
    frames = _FRAMES
