"""Criticism of the state or the prefecture by an official account."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_GOVERNMENT = Pattern(
    "(?<![一-鿿])(?:国|県|都|府|道|政府|[都道府県]?知事|総理|首相|大臣|中央省庁|厚生労働省"
    "|国土交通省"
    "|財務省|総務省|農林水産省"
    "|環境省|文部科学省|デジタル庁|霞が関)(?:や(?:国|県|都|府))?"
    "(?:は|が|も|の[^。、\n]{0,8}(?:対応|方針|決定|政策|制度|施策|計画|案|見直し|法律|判断"
    "|進め方|やり方|姿勢|説明|支援|予算|補助"
    "|基準|考え|負担|新しい|決め)|が(?:決め|示し|進め|打ち出)|による)"
)
_RELAYED = Pattern(
    "と感じ|と思っ|場合|たら|れば|として|との(?:指摘|声|意見)|という(?:指摘|声|意見)|とされ|と指摘"
)
_REPORTED = Pattern("ご意見|意見を|アンケート|講演|講師|会議|陳情|請願|意見書|要望書|質問|議員")


class ApprovalCriticism(Check):
    """国や県の政策・対応を批判している、公式の投稿を見つけます。

    なぜ: 国や県への評価は組織の判断です。担当者の感想が公式見解になってしまいます。
    直し方: 評価を外し、決まった事実だけを書きます。
    限界: 名指しのない批判は分かりません。

    × «国の今回の見直しは、地方の実情に合っていません»。
    × «県の対応は遅すぎます»。道路の復旧はいつになるのでしょう。
    × 政府が決めた新しい負担割合、«現場を知らない人たちの案で、納得できません»。
    ○ 国の制度が4月から変わります。対象の方には通知をお送りします。
    ○ 県の説明会が開かれます。説明が不十分だと感じたことは、その場でご質問ください。
    ○ 「国の対応はおかしいのでは」とのご意見を、議会でいただきました。
    ○ 国が定めた基準を超えた場合は、県が公表します。
    """

    code = "approval/criticism"
    name = "国や県への批判"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("approval-critic",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that name state or prefecture before a word of criticism."""
        for mark in reading.each("approval-critic"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start) or sentence.does(Act.ASKS, Act.DENIES, Act.INVITES):
                continue
            text = reading.text
            if _REPORTED.search(text, sentence.start, sentence.end):
                continue
            if _RELAYED.search(text, mark.end, min(mark.end + 10, sentence.end)):
                continue
            if _GOVERNMENT.search(text, sentence.start, mark.start):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "国や県への批判に読めます。評価を外し、決まった事実だけにしてください。",
                )
