"""What was said or decided where the public is not admitted."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_INSIDE = Pattern(
    "口利き|コネ|縁故|落と(?:し|す|さ|され)|落ち(?:た|る|そう)|外し(?:た|ました)|外された|点(?:差|が|を|で|数)|満点|合格|不合格"
    "|ごり押し|ゴリ押し|圧力|忖度|鶴の一声|反対(?:した|して|が|だ)|もめ|揉め|怒鳴|激怒|キレ|切れ(?:た|て)|却下|否決|没に|ボツ"
    "|本命|出来レース|最初から決ま|もう決ま|選ばれ(?:た|る|そう)|採用(?:し|さ|に|だ|が)|内定|推薦|推し|有力|評判|出身|息子|娘|親戚"
    "|病気|家庭|親が|離婚|滞納|前科|学歴|志望|変な(?:人|子)|[0-9一二三]人(?:も|は|が|だけ|目)|市長(?:は|が|も)|町長(?:は|が|も)|議員"
)
_OPEN = Pattern(
    "傍聴|公開|公表|議事録|募集|受験|受けに|受けてき|受けました|受けます|受ける|受かりました|受かった|落ちました|就活|私の面接|自分の面接|結果を(?:発表|掲載)"
    "|コンテスト|コンクール|作品|映画|ドラマ|オーディション|犬|猫|甲子園|大会|試合|息子の(?:面接|試験)|娘の(?:面接|試験)|転職|PTA|町内会"
    "|自治会|マンション|でした。$|疲れ(?:た|ました)。$"
)


class SecrecyMeeting(Check):
    """選考や査定など、公開しない会議の中身を書いている投稿を見つけます。

    なぜ: だれが何を言い、だれが落ちたかは職務上の秘密で、選考の公正さも疑われます。
    直し方: 会議の中身を外します。結果は、公表されてから、公表された範囲で書きます。
    限界: 公開の会議かどうかは、傍聴・公開などの言葉で見ています。

    × [personal] «入園の選考会議、議員の口利きで通った子»がいて、納得いかない。
    × [personal] «採用面接の面接官をした。息子さんが部長の知り合い»という人が受かりそう。
    × [personal] «今日の庁議、町長が激怒»して、案は却下になった。
    ○ 審査会は公開します。傍聴を希望する方は、当日会場へお越しください。
    ○ [personal] 採用面接を受けてきました。面接官の方がやさしくて、落ち着いて話せた。
    ○ [personal] 写真コンテストの審査会、うちの猫の作品が落とされた。
    ○ [personal] 今日は職員会議が長くて、夕飯が遅くなった。
    """

    code = "secrecy/meeting"
    name = "公開しない会議の中身"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("secrecy-meeting",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell what went on in such a meeting."""
        text = reading.text
        if _OPEN.search(text):
            return
        for mark in reading.each("secrecy-meeting"):
            sentence = reading.sentence_at(mark.start)
            if sentence.does(Act.WARNS, Act.DENIES) or reading.quoted(mark.start):
                continue
            end = _line_end(text, sentence.end)
            found = _INSIDE.search(text, mark.end, min(end, mark.end + 50))
            if found:
                yield hit(
                    reading,
                    sentence.start,
                    reading.sentence_at(found.start()).end,
                    "公開しない会議や選考の中身のようです。投稿から外してください。",
                )
                return


def _line_end(text: str, start: int) -> int:
    """Return the end of the line that holds `start`."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end
