"""What a law means for a reader, decided at the desk."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity

_GROUNDED = Pattern(
    "募集|応募|仕事|働|参加|ボランティア|講座|教室|初心者|受講|裁判|判決|国の通知|国の見解|省の通知|法律(?:で|に|により)|法令(?:で|に|により)|条例(?:で|に|により)|規則(?:で|に|により)|第[0-9]{1,3}条|保健所(?:に|へ)|税務署(?:に|へ)|詐欺|偽|誤解|と考えて(?:いませんか|はいけ)|と思って|ではありませんか|場合があ|ことがあ"
)


class ApprovalOwnReading(Framed):
    """許可や税、違法かどうかについて、担当の解釈を市の判断として示している公式の投稿を見つけます。

    なぜ: 公式の解釈と受け取られ、あとで違っていたときに責任を問われます。
    直し方: 根拠の法令と相談先を示すだけにするか、決裁を受けます。
    限界: 所管の役所に確かめた解釈かどうかは、書かれていなければ分かりません。

    × 軒先で野菜を売るくらいなら、«届出も要らないと市では判断して»います。
    × 空き地での焚き火は、«廃棄物には当たらないため違法ではない、という見解»です。
    ○ 食品衛生法により、農産物をそのまま売る場合は許可は要りません（法律により定められています）。
    ○ 「届出は要らないと考えていた」という事故が増えています。
    """

    code = "approval/own-reading"
    name = "担当の法解釈"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = (
        Frame(
            ("own-reading:law", "own-reading:view"),
            "法令の解釈を市の判断として示しています。決裁を受けるか、根拠と相談先だけにしてください。",
            none=(_GROUNDED,),
            account=Account.OFFICIAL,
            warned=True,
            acts=frozenset(),
        ),
    )
