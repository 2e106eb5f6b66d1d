"""Words of what only the office knows, weighed together."""

from collections.abc import Iterator

from smtui.checks import _evidence
from smtui.checks._evidence import Weighing
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_FAIR = Pattern(
    "先祖|祖父|祖母|家系|ルーツ|ご相談|相談(?:窓口|会|を受け付け|ください|できます)|秘密は守|守秘義務があ|厳守|ましょう|ください|ご連絡|対象|要件|条件|資格|助成|給付|支給|減免|猶予|手続|申込|応募|募集|受験|一次|二次|試験(?:日|会場|案内)|公売|公告|入札(?:結果|公告|のお知らせ)|落札(?:率|者)|契約価格|講座|教室|講演|映画|ドラマ|展|統計|件数|件(?:で|の|を|あ)|%|警察によると|新聞|ニュース|報道|発表|公表|市ホームページ|感謝状|おわび|訂正|ボランティア"
)

_WEIGHING = Weighing(
    "evidence-secrecy",
    "職務で知った秘密に読めます。消してください。",
    none=(
        "consent-given",
        _FAIR,
    ),
)


class SecrecySigns(Check):
    """窓口や調べで知ったこと、外に出さない資料の中身に触れる語が重なるところを見つけます。

    なぜ: 守秘義務に反し、本人や会社に取り返しのつかない損害を与えます。
    直し方: 仕事で知ったことは消します。
    限界: 手がかりの語は一覧にあるものだけです。

    × [personal] 建設会社の社長、国保税を«ため込んで»て分納の約束をやぶってる。
    × 騒音を«お知らせくださったのは»、現場の向かいの2階のお母さんです。
    × [personal] 今日の相談。«戸籍をさかのぼ»ったら、本人も知らない兄弟がいた。
    × 「うるさい」と«通報してくださった»のは、裏のアパートの方です。
    ○ 税の納付が難しいときは、滞納になる前にご相談ください。
    ○ 相談の内容は外に漏らしません。秘密は守ります。
    ○ 不審な男を通報してくださった方に、感謝状を贈りました（ご本人の承諾を得ています）。
    """

    code = "secrecy/signs"
    name = "職務の秘密の語の重なり"
    severity = Severity.CONFIRM
    wakes = ("evidence-secrecy",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the stretches whose words weigh enough together."""
        yield from _evidence.find(reading, _WEIGHING)
