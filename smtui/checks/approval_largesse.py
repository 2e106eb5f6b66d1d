"""Money and goods offered beyond what the rules give."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_RULED = Pattern(
    "雨天|荒天|中止|キャンセル|要綱|規則|規約|条例|可決|議決|予算|申請|抽選|応募|アンケートに|先着|クーポン|スタンプ|補助金|助成|対象(?:は|者|:)|上限|公表|発表|決定|議会|保険|誤って|過大|過誤|二重|多く(?:徴収|いただ)|徴収|還付|キャンペーン|ポイント|参加者全員|講座|教室|参加費|受講料|入園|入館|手数料|水道料|税|詐欺|装|かた[っる]"
)

_NO_FAVOUR = Pattern(
    "ません|できかね|いたしかね|お子さま連れ|妊婦|車いす|障害|災害|避難|優先席|優先順位|選考|点数"
)


class ApprovalLargesse(Framed):
    """決まりにない返金や弁償、品物の提供を、公式の投稿や返信で申し出ているところを見つけます。

    なぜ: お金の約束は予算と決裁が要ります。前例にもなります。
    直し方: 決裁を受けるか、相談の窓口の案内だけにします。
    限界: 決裁ずみの対応かどうかは分かりません。

    × 遠足のバスが遅れました。«お待たせした皆さまには、料金を残らずお返しします»。
    × 花の苗が«枯れたときは全額返金し、次の苗も差し上げ»ます。
    × [reply] «あの坂での転倒については、市がすべて面倒をみ»ます。
    ○ 雨天で中止したときは、参加費を全額お返しします。
    ○ 寄席の会は開けなくなりました。ご期待に沿えず申し訳ありません。参加費は全額お返しします。
    ○ 二重に引き落とした料金は、全員にお返しします。ご迷惑をおかけしました。
    """

    code = "approval/largesse"
    name = "決まりにない返金や弁償"
    severity = Severity.CONFIRM
    account = Account.OFFICIAL
    frames = (
        Frame(
            ("largesse:give", "largesse:beyond"),
            "お金や品物の約束に読めます。決裁を受けた文か確かめてください。",
            none=(_RULED,),
            account=Account.OFFICIAL,
            before=1,
            acts=frozenset(),
        ),
        Frame(
            ("largesse:favour", Pattern("ます")),
            "一人への特別な扱いの約束に読めます。決裁を確かめ、手続きの案内だけにしてください。",
            none=(_NO_FAVOUR,),
            account=Account.OFFICIAL,
            when=("reply",),
            acts=frozenset({Act.DENIES}),
        ),
    )
