"""Works and payments vowed with 必ず or 絶対に."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_VOW = Pattern(
    "必ず|かならず|絶対に?|間違いなく|確実に|何があっても|どんなことがあっても|責任を持って|責任をもって|お約束|全額|すべての(?:方|世帯|区民|市民|町民)に"
)
_SWORN = Pattern("[^。\n]{0,8}ことを(?:お)?約束")
_WILL = Pattern(
    "ます|[^。、\n]{0,6}?(?:(?:し|いたし|致し|させ(?:て)?|させていただき|に取り組み|を行い|を進め|をお約束し|を約束し|をやり遂げ|に努め)ます|てみせます|(?:する|いたす)(?:ので|つもり|予定|所存|覚悟))"
)
_ROUTINE = Pattern(
    "ください|下さい|ましょう|お持ち|ご持参|着用|確認|記入|提出|場合|とき|際は|れば|たら|ため、?(?:必ず|確実)|制度|法律|条例|規程|要綱|期限|対象|申請"
    "|秘密|プライバシー|個人情報|感染|ワクチン|消毒|換気|避難|訓練|点検|パトロール|ではありません|ません|詐欺|当選|抽選|商品券|出演|登場"
)

_SO = Pattern("ます(?:ので|から|のでどうぞ)")
"""What is vowed ends here; what is asked of the reader follows."""
_MONEY = frozenset(("補償", "弁償", "賠償", "返金"))
_BY_US = Pattern("(?:市|町|区|村|当課|当館|こちら|役場|市役所|区役所)(?:が|で|の(?:ほう|方|負担))")


class ApprovalVow(Check):
    """「必ず設置します」「全額補償します」など、担当だけでは言えない約束を見つけます。

    なぜ: 工事やお金の約束は予算と決裁が要り、守れないと信用を失います。
    直し方: 決裁を受けるか、検討の進め方と回答の時期など、言える事実だけを書きます。
    限界: 決裁ずみの約束かどうかは分かりません。

    × «街路灯は、来年の春までに必ず増設いたします»。
    × 断水でご迷惑をおかけした«商店の売上は、町が責任を持って補償します»。
    × «踏切の拡幅は、何があっても実現してみせます»。ご期待ください。
    ○ 自転車に乗るときは、必ずヘルメットを着用しましょう。
    ○ 書類に不備がある場合は、必ず返還します。
    ○ 道路の陥没は、あす補修します。ご不便をおかけします。
    ○ 相談の秘密は守り、職員が必ず対応します。
    """

    code = "approval/vow"
    name = "担当だけでは言えない約束"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("approval-work",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences of the municipality that vow a work or a payment."""
        done = 0
        for mark in reading.each("approval-work"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and _vows(reading, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "担当だけでは言えない約束に読めます。決裁を受けるか、事実だけにしてください。",
                )


def _vows(reading: Reading, mark: Mark) -> bool:
    """Tell whether the sentence vows that the work will be done."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    so = _SO.search(text, mark.end, min(mark.end + 16, end))
    end = so.end() if so else end
    quiet = sentence.does(Act.WARNS, Act.DENIES)
    quiet = quiet or (so is None and sentence.does(Act.ASKS, Act.INVITES))
    if quiet or reading.quoted(mark.start):
        return False
    vowed = _VOW.search(text, start, mark.start) or (
        mark.text in _MONEY and _BY_US.search(text, start, mark.start)
    )
    sworn = _SWORN.match(text, mark.end)
    if not sworn and not (vowed and _WILL.match(text, mark.end)):
        return False
    return not _ROUTINE.search(text, start, end)
