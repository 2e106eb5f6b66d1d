"""What a person told the office, repeated in public."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_TO = Pattern(
    "@[A-Za-z0-9_]{2,20}|コメントありがとう|書き込みありがとう|メッセージありがとう"
    "|の件|のこと(?:は|です|で|、)|その後|いかがです|様|さま"
)
_ALL = Pattern(
    "皆さん|皆さま|皆様|多かった|多い|アンケート|講座|講演|よくある|個別のこと"
    "|お答えでき|委員|取材|インタビュー|体験談"
)
_MESSAGE = "本人から聞いた事情が、だれにでも読めます。事情には触れず、直接知らせてください。"

_FRAMES = (
    Frame(
        ("consult-heard:heard", "consult-heard:matter", "consult-heard:when", _TO),
        _MESSAGE,
        none=(_ALL,),
        before=1,
        after=1,
    ),
)


class PersonalInfoConsulted(Framed):
    """窓口や電話で本人から聞いた家族や病気などの事情を、名宛てのある投稿や返信に書いたものを見つけます。

    なぜ: 本人しか知らないはずの事情が、だれにでも読めます。
    直し方: 事情には触れず、電話や窓口など人目のない方法で知らせます。
    限界: 事情に触れない「お問い合わせの件」は見ません。

    × [reply] «先日窓口でうかがった、息子さん»の登校の件、先生と話ができました。
    × [reply] 書き込みありがとう。«昨日お電話でご相談のお母さまの介護»の件、枠が空きました。
    × [reply] «先週お話しいただいた借金»のことは、その後いかがですか。
    × @hana_02 さん、«健診でお聞きしたお子さん»の発達の件ですが、来週お越しください。
    ○ [reply] お問い合わせの件は、個別のことになりますので、お電話でうかがいます。
    ○ [reply] 先日は窓口にお越しいただき、ありがとうございました。
    ○ 先週の講座で、離乳食の悩みをうかがいました。多かった質問をご紹介します。
    """

    code = "personal-info/consulted"
    name = "うかがった事情の書き込み"
    severity = Severity.WARN
    frames = _FRAMES
    account = Account.OFFICIAL
