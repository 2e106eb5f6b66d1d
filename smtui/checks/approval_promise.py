"""Promises and guarantees that one section cannot give."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_SELF_EVIDENT = Pattern(
    "旅|ひととき|無料|医療費|助成|補助|手数料|免除|接種|秘密|プライバシー|個人情報|匿名|制度|条例|法律|保険"
    "|規程|要綱|対象となる|限度|上限"
    "|申請(?:に|が)|楽しさ|おいしさ"
    "|美味しさ|笑顔|感動|満足|盛り上が|おもしろさ|面白さ|品質|楽しい|楽しめる|すてきな|素敵な|味"
    "|シェフ|店長|生産者"
    "|優勝|勝利|選手|国が|県が|契約|身元|連帯|債務|憲法|権利"
)
_SAFE_TALK = Pattern(
    "絶対(?:に)?安全(?:と|な|だと|では|という|とは)|検査(?:で|の結果)|とされ|科学的|国の基準"
    "|詐欺|うたう|装|かたる"
    "|とは(?:言え|限)|訪問|勧誘|もうけ|投資"
)
_ASKED_OF_OTHERS = Pattern("ください|下さい|ましょう|てほしい|お願い")
_PASSED = Pattern("可決|議決|条例(?:が|の|で|に)|予算が")
_CONDITION = Pattern("たら|れば|場合|ときは|とき、|なら|ません|ないで|ではあり|ものでは|とは")


class ApprovalPromise(Check):
    """補償や存続の約束、安全の保証をしている、公式の投稿を見つけます。

    なぜ: 公式の約束は組織を縛ります。決裁がなければ、守れない約束になるおそれがあります。
    直し方: 決裁を受けるか、決まった制度・検査の結果などの事実だけを書きます。
    限界: 決裁ずみの約束かどうかは分かりません。

    × 停電で傷んだ食品の代金は、«市が全額補償します»。
    × 駅前の交番は、«絶対に残しますと約束します»。
    × この化粧水は«肌への影響は一切ありません»。市内の工場で作っています。
    ○ 相談の秘密は必ず守ります。個人情報の保護をお約束します。
    ○ おいしさは生産者の太鼓判付き！直売所でどうぞ。
    ○ この情報は、内容の正確さを保証するものではありません。
    ○ 「絶対に安全」とうたう投資の勧誘にご注意ください。
    ○ 水質検査の結果は、国の基準を満たしています。
    """

    code = "approval/promise"
    name = "約束や保証"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("approval-promise",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that promise or guarantee."""
        for mark in reading.each("approval-promise"):
            sentence = reading.sentence_at(mark.start)
            quiet = sentence.does(Act.WARNS, Act.DENIES, Act.ASKS)
            if quiet or reading.quoted(mark.start) or _ordinary(reading, mark):
                continue
            yield hit(
                reading,
                sentence.start,
                sentence.end,
                "担当だけでは言えない約束や保証です。決裁を受けるか、事実だけにしてください。",
            )


def _ordinary(reading: Reading, mark: Mark) -> bool:
    """Tell whether the promise is self-evident, a rule, or not meant as one."""
    text = reading.text
    sentence = reading.sentence_at(mark.start)
    if _PASSED.search(text, sentence.start, min(sentence.end + 40, len(text))):
        return True
    must = mark.text.startswith(("必ず", "絶対"))
    if must and _ASKED_OF_OTHERS.search(text, mark.end, sentence.end):
        return True
    before = 30 if "負担" in mark.text else 0
    if _SELF_EVIDENT.search(text, max(0, sentence.start - before), sentence.end):
        return True
    if "safe" in mark.tags:
        return bool(_SAFE_TALK.search(text, sentence.start, sentence.end))
    return bool(_CONDITION.search(text, mark.end, min(mark.end + 10, sentence.end)))
