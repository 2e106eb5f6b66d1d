"""Those who ask are made out to be less able: even a child understands this."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around, spoken

_LIST = "insult-lesser"
_GRASP = Pattern(
    r"[^。、!?\n]{0,6}(?:分か|わか|理解(?:でき|し)|読め|でき|出来|知って|守れ|守って|書け|解け|判断でき|覚え)"
    r"[^。、!?\n]{0,6}?(?:内容|こと|話|はず|のに|と思|かと|でしょ|だろ|が、|けど|道理|理屈|常識|ルール|問題|文章|レベル|よ(?:ね|。|$)|ぞ|わ。)"
)
_WHO = Pattern(
    r"[^。、!?\n]{0,4}(?:方|人|皆様|皆さん|住民|市民|町民|区民|利用者|保護者|お客)(?:々|たち|さま)?"
    r"(?:から|が|も|に限って|ほど|ばかり|のため|のせい|の(?:相手|対応))"
    r"[^。!?\n]{0,30}(?:問い合わせ|問合せ|電話|質問|苦情|意見|クレーム|来庁|いらっしゃい|多く|多い|多数|目立|後を絶|増え|困|疲|迷惑|時間を取|手間|文句|怒)"
)
_TOO_HARD = Pattern(
    r"(?:習慣の|知識の|教養の|常識の|気の)?[^。、!?\n]{0,4}(?:方|人|皆様|皆さん)(?:々)?に(?:は|とっては)、?[^。!?\n]{0,10}?(?:難し|むずかし|無理|厳し|酷だ|酷で|分から|わから|お分かり|伝わ)"
)
_KIND = Pattern(
    "相談|サポート|支援|手伝|教室|講座|体験|歓迎|安心|大丈夫|どうぞ|お気軽|ご安心|丁寧に|向け|対象|多言語|通訳|介護|防災|事故|詐欺|被害|熱中症"
)
_MESSAGE = "相手の力を低く見る言い方です。評価を消し、間違えやすい点とその直し方を書いてください。"


class InsultLesser(Check):
    """問い合わせる人の力を低く見る書き方（小学生でも分かる、計算が苦手な方から、など）を見つけます。

    なぜ: ていねいに書いても、見下された人には侮辱として届きます。
    直し方: 相手への評価を消し、間違えやすい点と正しいやり方を書きます。
    限界: 講座や教材の宣伝としての「小学生でも分かる」は知らせません。

    × [reply] その制度は«中学生でも理解できる話»です。
    × [personal] ごみの出し方なんて«子どもでも分かるのに»。
    × 説明を«最後まで読まない方から»のお問い合わせが多く、困っています。
    × «暗算の苦手な方から»、毎月同じ電話をいただきます。
    ○ 小学生でも分かる税金の話。夏休み講座の参加者を募集します。
    ○ 機械が苦手な方からのご相談にも、職員が丁寧にお答えします。
    ○ お子さんでも読めるよう、ふりがなを付けました。
    ○ [personal] 料理が苦手な人が多い職場で、弁当の話が弾んだ。
    """

    code = "insult/lesser"
    name = "力を低く見る言い方"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what even children grasp, and the less able who keep asking."""
        for mark in reading.each(_LIST):
            level = "level" in mark.tags
            found = (_GRASP if level else _WHO).match(reading.text, mark.end)
            if not found and not level and reading.draft.occasion.kind is Kind.REPLY:
                found = _TOO_HARD.match(reading.text, mark.end)
            if not found or not spoken(reading, mark.start):
                continue
            if not level and not is_official(reading):
                continue
            reply = reading.draft.occasion.kind is Kind.REPLY
            span = around(reading, mark.start, 0, 1)
            if (reply and level) or not _KIND.search(reading.text, *span):
                yield hit(reading, mark.start, found.end(), _MESSAGE)
