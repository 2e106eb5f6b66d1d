"""Assurances given while the examination is still under way."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_UNDER_WAY = Pattern(
    "(?:調査|検査|鑑定|分析|測定|点検|検証|結果)(?:の結果)?は[^。、!?\n]{0,8}(?:来週|来月|後日|[上中下]旬|[0-9]日)(?:です|に(?:出|分|なり))[^。!?\n]{0,3}が"
    "|(?:調査|検査|鑑定|分析|測定|点検|調べ|捜査|検証|結果|原因|詳細|開票|確認)(?:の結果)?(?:は|も|が)?(?:まだ|これから|今後|来週|来月|明日|途中|続いて|中です|中ですが|を待)"
    "|(?:結果|原因|詳細|成分)(?:は|が|も)(?:まだ)?(?:分かって(?:い|お)|わかって(?:い|お)|出て(?:い|お)|判明して|不明)"
    "|(?:調査|検査|鑑定|分析|調べ)(?:の結果)?(?:を|は)待(?:た(?:ず|な)|つまでも)|(?:調べ|調査し|検査し)(?:て|るまで)もいませんが"
)
_PLAIN = Pattern(
    "けが人|負傷|死者|人的|避難|津波|ライフライン|開催|会場|予定どおり|正解|いつ|どう(?!も|や)|どこ|何(?!も)|だれ|誰|都合|ご入金|お手続|申請|検診|健診"
)
_STATED = Pattern("によ(?:ると|れば|りますと)|専門家|医師|保健所|気象庁|気象台|検査で|検査の結果")


class RumorEarly(Check):
    """調べの途中なのに、害はない、こうに決まっている、と請け合う書き方を見つけます。

    なぜ: 結果が違えば、公の発信が誤った安心や疑いを広めたことになります。
    直し方: 調べている間は、分かっていることと、結果を知らせる時期だけを書きます。
    限界: 調べの途中と書かれていないものは分かりません。

    × 池の魚が死んだ件、«水の検査はこれからですが、人への影響は考えられません»。
    × 原因はまだ分かっていません。«古い管が割れたのに違いありません»。
    × «成分の分析を待つまでもなく、飲んでも大丈夫です»。
    ○ 水の検査の結果はまだ出ていません。出しだい、お知らせします。
    ○ 保健所によると、調査は続いていますが、ほかの方にうつる心配はありません。
    ○ 原因は調査中です。けが人はおらず、施設の利用に問題はありません。
    ○ 検査の結果、水質に問題はありませんでした。
    """

    code = "rumor/early"
    name = "調べの前の請け合い"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("rumor-assured",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that assure what is still being examined."""
        if reading.has("rumor-calm"):
            return
        done = 0
        for mark in reading.each("rumor-assured"):
            sentence = reading.sentence_at(mark.start)
            if mark.start >= done and _assures(reading, mark):
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "調べの途中で請け合っています。分かったことだけにしてください。",
                )


def _assures(reading: Reading, mark: Mark) -> bool:
    """Tell whether the mark assures something, with an examination under way beside it."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.ASKS, Act.HEARS):
        return False
    if text.startswith(("か", "が、"), mark.end) or _PLAIN.search(text, start, end):
        return False
    low = around(reading, mark.start, 1)[0]
    pending = _UNDER_WAY.search(text, low, end)
    return pending is not None and not _STATED.search(text, low, end)
