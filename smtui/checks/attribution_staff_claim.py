"""Staff who speak for the municipality on a private account."""

from collections.abc import Iterator

from smtui.checks import _self_subject, _staff
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.domain.reading import Act

_NOT_ME = Pattern(
    "(?:親切|丁寧|優しい|の)?職員さん|元職員|元公務員|募集|採用|なりたい|目指|夫が|妻が|父が"
    "|母が|兄が|姉が|友人が"
    "|主人公|小説|登場人物|[第][0-9]{1,3}[話章]|ドラマ|漫画|着ぐるみの中の人|キャラの中の人|声の中の人|ゆるキャラ"
)
_PUBLIC_MATTER = Pattern(
    "料金|税|手当|制度|支援|給食|保育|学校|図書館|公園|庁舎|支所|バス|道路|駐車場|ごみ|水道|補助"
    "|助成|予算|計画"
    "|条例|施設|公民館|プール|病院|事業|政策|施策|統合|廃止|商品券|給付|工事|市政|町政|区政|合併|課税|教育|福祉|契約|審査|条例|選挙|議会|ダム|橋|駅"
)
_ME = Pattern("(?:職員|公務員|担当|役場|役所|中の人)[^。]{0,12}(?:断言|保証|約束|言い切)")
_OFFICIAL_WORD = Pattern("断言|結論|方針|見解|決定|考え|反対|賛成|責任|悪くな|問題")
_STRONG = Pattern(
    "正しい|変わりません|認められません|はっきり|断言|絶対|必ず|間違いな|決まって|約束|保証|結論|方針|ありません|しません|失敗"
)
_SOURCED = Pattern(
    "広報に|広報で|ホームページに|発表され|発表しました|公表|載って|お知らせが|ニュース|新聞"
)


class AttributionStaffClaim(Check):
    """職員だと明かして役所のことを言い切っている、私的な投稿を見つけます。

    なぜ: 私的な投稿でも、職員の言葉は役所の公式見解と受け取られます。
    直し方: 言い切りを外し、役所の発表を示します。個人の投稿だと断る一文も添えます。
    限界: プロフィールで職員と明かしている場合は、文面からは分かりません。

    × [personal] «役場勤めです。町は来年も給食費を上げません»。安心してください。
    × [personal] «市役所の者ですが、この道路は必ず広げます»。もう決まっています。
    × [personal] «公務員として言うけど、うちの町の新しい制度は失敗»だった。
    ○ [personal] 市の職員です。個人の投稿であり、市の見解ではありません。市は来年も祭りを続けます。
    ○ [personal] 市の職員ですが、このブログは個人で書いています。本棚の問題は片づきました。
    ○ [personal] この町の寒さはつらい。役場の人間が言うんだから間違いない。
    ○ [personal] 町の職員になって10年。続けてこられたのは家族のおかげです。
    ○ [personal] 市役所で働いていますが、休みの日は山ばかり登っています。
    ○ [personal] 市は来年度も商品券を配る予定、と広報に載っていました。楽しみ。
    ○ [personal] 窓口の職員さんが親切で、市の制度をよく教えてくれた。
    """

    code = "attribution/staff-claim"
    name = "職員としての言い切り"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = (("attribution-claim", "attribution-staff"), ("attribution-claim", "staff-self"))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what is claimed about the municipality by one who says to be of its staff."""
        if _staff.disclaimed(reading):
            return
        shown = _staff_mark(reading)
        if shown is None and not _staff.shown(reading):
            return
        for sentence in reading.sentences:
            if _claims(reading, facts, sentence):
                own = reading.sentence_at(shown.start) if shown else sentence
                yield hit(
                    reading,
                    min(own.start, sentence.start),
                    max(own.end, sentence.end),
                    "役所の公式見解と受け取られます。言い切りを外し、役所の発表を示してください。",
                )
                return


def _staff_mark(reading: Reading) -> Mark | None:
    """Return where the writer says to be of the staff, or None."""
    for mark in reading.each("attribution-staff"):
        sentence = reading.sentence_at(mark.start)
        if reading.quoted(mark.start) or sentence.does(Act.ASKS):
            continue
        if not _NOT_ME.search(reading.text, sentence.start, sentence.end):
            return mark
    return None


def _claims(reading: Reading, facts: Facts, sentence: Sentence) -> bool:
    """Tell whether the sentence asserts something about the municipality's matters."""
    if sentence.does(Act.ASKS, Act.INVITES, Act.HEARS, Act.THANKS):
        return False
    claim = next(
        (m for m in reading.each("attribution-claim") if sentence.start <= m.start < sentence.end),
        None,
    )
    if claim is None:
        return False
    if _SOURCED.search(reading.text, sentence.start, sentence.end):
        return False
    if _flat_denial(reading, sentence):
        return True
    vouched = reading.text.find("間違いな", sentence.start, sentence.end) >= 0
    if vouched and not _PUBLIC_MATTER.search(reading.text):
        return False
    matter = _PUBLIC_MATTER.search(reading.text, sentence.start, sentence.end)
    own = _self_subject.says_self(reading, facts, sentence.start, sentence.end, "は", "が", "も",
                                  "として", "では", "の", "役所は", "役場は")  # fmt: skip
    if "責任" in claim.text or _LEGIT.search(reading.text, sentence.start, sentence.end):
        return True
    strong = _STRONG.search(reading.text, sentence.start, sentence.end)
    if strong and _ME.search(reading.text, sentence.start, sentence.end):
        return True
    return bool(
        (own and (matter or strong or _OFFICIAL_WORD.search(claim.text))) or (matter and strong)
    )


_FLAT = Pattern(
    r"(?:市|町|区|村|役所|役場|行政|当局|こちら|我々|うち|職員|課|担当課|制度|判断|対応|手続き|決定|計算|処理|事業|施設|工事|その件|この件|今回の件|業者|学校|施工|教員|いじめ)(?:側)?"
    r"(?:は|が|に|には|の|としては|も)[^。!?\n]{0,24}?(?:ミス|間違い(?!な|あり)|誤り|非|落ち度|責任|問題|不備|過失|瑕疵|補償|賠償|謝罪|返金|違法|不当|変更|見直し|撤回|中止|再開|延期)"
    r"[^。!?\n]{0,8}?(?:ありません|ございません|ない(?:です|と|。|$|よ)|なかった|しません|いたしません|しない|できません|応じ|あり得|ありえ)"
)


def _flat_denial(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence denies a fault or a remedy in the municipality's place."""
    return _FLAT.search(reading.text, sentence.start, sentence.end) is not None


_LEGIT = Pattern(
    "適正(?:です|でした|だ|に)|規則(?:どおり|通り)|法令(?:どおり|通り)"
    "|(?:補償|賠償|返金|謝罪|撤回|見直し|再検討)は[^。]{0,10}(?:しません|いたしません|しない|ありません)"
    "|(?:苦情|要望|要求|申し入れ|申請)(?:は|には)[^。]{0,8}(?:受け付けません|応じません|応じられません|認めません)|適切(?:です|でした|だ|に)|妥当(?:です|でした|だ)|正当(?:です|でした|だ)|決まりです|決定です|残せま"
)
