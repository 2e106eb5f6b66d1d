"""New posts that answer one reader, where the guide allows no replies."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity, whole
from smtui.domain.reply import ReplyDefault

_READER = Pattern(
    "@[A-Za-z0-9_]{2,30} ?(?:さん|様|さま|へ|、|\n|の)|(?:コメント|リプ|リプライ|DM"
    "|メッセージ)(?:欄)?(?:で|から|に|へ)"
)
_FOR_ALL = Pattern(
    "よくある|皆さん|皆様|みなさん|専門|講師|市長|町長|区長|お電話|電話で|番組|コーナー|Q&A|会場"
    "|方針|ポリシー|行いません|行っていません|できません|しておりません"
)


class ReplyPolicyAddressed(Check):
    """返信しない方針のもとで、新しい投稿の形をとった個別の返信を見つけます。

    なぜ: 形は投稿でも、書き込みへの返信になります。
    直し方: 投稿せず、窓口を案内します。多くの人に役立つ答えなら、だれの質問かを書かずに知らせます。
    限界: 名前を挙げない返信は分かりません。

    × [closed] @sakura_mochi さん、お問い合わせの件、駐車場は無料です。
    × [closed] 昨日コメント欄でいただいたご質問にお答えします。プールは9月まで使えます。
    ○ [closed] よくあるご質問にお答えします。第1回は、ごみの分け方です。
    ○ [closed] @sakura_fc さんの試合が、市の競技場で開かれます。
    ○ [closed] コメントへの返信は行っていません。お問い合わせは広報課へどうぞ。
    ○ @sakura_mochi さん、ご質問にお答えします。駐車場は無料です。
    """

    code = "reply-policy/addressed"
    name = "投稿の形の返信"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("reply-answer",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield one hit on the whole post that answers a single reader."""
        if facts.reply.default is not ReplyDefault.CLOSED:
            return
        if reading.draft.occasion.kind is Kind.REPLY or _FOR_ALL.search(reading.text):
            return
        if _READER.search(reading.text):
            yield whole(
                "書き込みへの返信に読めます。返信しない方針ですので、窓口を案内してください。"
            )
