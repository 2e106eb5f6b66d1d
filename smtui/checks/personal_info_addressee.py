"""A person's case answered by name in public."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit, is_official
from smtui.checks._private import consented, private_people
from smtui.checks._tone import around
from smtui.domain.reading import Person

_CASE = Pattern(
    "決定通知|支給|給付|還付|審査|検査|診断|認定|滞納|納付|未納|口座|ご自宅|お宅|ご住所|住民票|戸籍|離婚|入所|入園|保育料|手当|保護|介護|障害|受診|接種"
    "|面談|転入|転出|払い戻し|取り消し|生年月日|ご家族|お子さ|奥様|ご主人|お母様|お父様|税額|保険料|減免|免除|貸付|入居|家賃|予診票|通院|手術|妊|延滞|貸出|返却|血糖|血圧|健診|検診|数値|再検査|体重|薬|病|足音|騒音|鳴き声|ごみ出し|苦情|号室|大家|入金|借金|就職"
)
_YOURS = Pattern(
    "様の|さんの|ご自宅|お宅|ご住所|(?:お|ご)[一-鿿ぁ-ゖ]{1,6}(?:いただい(?:た|て)|くださっ)|お送りし|送付し|発送し|お振り込み|振り込み(?:まし|ます|済)"
    "|決定(?:し|と|に)|届いて|確認(?:し|でき)ました|確認したところ|お調べし|調べたところ|受け付け(?:まし|てお)|完了|の件|不備|未提出|再提出|ご提出|承認|却下|不承認|該当し|でしたので|ましたので|高め|低め|昨日の|先日の|お伝えし|お電話をいただいた"
)
_AHEAD = 90
_KIN = Pattern(
    "(?:お孫さん|娘さん|息子さん|お嬢さん|ご主人|奥様|奥さん|お母様|お父様|お母さん|お父さん|おばあ様|お子さん|お子さま|弟さん|妹さん)"
)
_FACT = Pattern(
    "[0-9一二三四五六]年(?:生|[0-9]?組)|[一-鿿]{2,8}(?:中|高|小|園|学校|大学|部|店|工場|病院)(?:の|で|に|へ|を)"
    "|寮|下宿|就職|進学|入院|手術|離婚|結婚|転校|不登校|引っ越"
)
"""Where one of the family goes, and what became of them."""
_GENERAL = Pattern(
    "対象|方は|場合|申込|申し込|ページ|制度|お問い合わせ|窓口|手続|ください|でしたら|なら、|おめでとう|載っ|新聞|ニュース"
)


class PersonalInfoAddressee(Check):
    """名前を呼んで、その人の手続きや暮らしのことを答えている公式の返信を見つけます。

    なぜ: だれがどんな手続きをしたかが、だれにでも見えてしまいます。
    直し方: 名前と手続きの中身を外し、窓口や電話など、ほかの人に見えない方法で伝えます。
    限界: 一般的な制度の説明か、その人のことかは、言い回しから見ています。

    × [reply] «吉岡様»、児童手当の件ですが、9月の振込みを確認しました。
    × [reply] «三谷さん»、お送りいただいた保育所の入所申込みに不備がありました。
    × [reply] «野添様»のご自宅あてに、介護認定の決定通知を発送しました。
    × [reply] «お孫さん、東高の寮»に入って二年になりますね。
    ○ [reply] お子さんが小学校へ入る前の健診については、市のページをご覧ください。
    ○ [reply] 吉岡様、お問い合わせありがとうございます。児童手当のページをご覧ください。
    ○ [reply] コメントありがとうございます。児童手当は、10月15日に支給します。
    ○ [reply] 三谷さん、すてきなお写真をありがとうございます。
    ○ 吉岡様の作品を、ご自宅からお借りして展示しました。
    """

    code = "personal-info/addressee"
    name = "名前を呼んでの回答"
    severity = Severity.WARN
    wakes = ("reply",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the name at which a reply turns to a person's own case."""
        if reading.draft.occasion.kind is not Kind.REPLY or not is_official(reading):
            return
        if consented(reading):
            return
        kin = _of_the_family(reading)
        if kin:
            yield hit(
                reading,
                *kin,
                "相手のご家族のことが、だれにでも見えます。返信には書かないでください。",
            )
        for person in private_people(reading):
            end = _own_case(reading, person)
            if end:
                yield hit(
                    reading,
                    person.start,
                    end,
                    "名前と、その人の手続きが並んでいます。返信ではなく、直接伝えてください。",
                )
                return


def _of_the_family(reading: Reading) -> tuple[int, int] | None:
    """Return where the reply tells school, work or illness of one of the addressee's family."""
    for kin in _KIN.finditer(reading.text):
        low, high = around(reading, kin.start(), 0, 1)
        fact = _FACT.search(reading.text, kin.end(), high)
        if fact and not _GENERAL.search(reading.text, low, high):
            return kin.start(), fact.end()
    return None


def _own_case(reading: Reading, person: Person) -> int:
    """Return where the person's own case is named, or 0."""
    text = reading.text
    end = min(len(text), person.end + _AHEAD)
    start = max(0, person.end - 2)
    case = _CASE.search(text, person.end, end)
    return case.end() if case and _YOURS.search(text, start, end) else 0
