"""Leave nobody may give: no one watches, no permission is asked, the ban does not matter."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, sentence_here
from smtui.domain.reading import Act

_LIST = "leave"
_AFTER = {
    "watcher": Pattern(
        "(?:が|は|も|の|など)?(?:な[いくしか]|ありませ)|[^。!?\n]{0,14}?(?:いな[いくかけ]|いませ|来な|来ませ|来る前|くる前|見てな|見ていな|見ていませ|分から[なず]|分かりませ"
        "|わからな|気づか[なずれ]|気づきませ|気付か|引き上げ|忙し|ばれ[なずま]|バレ[なずま]|見つから|見つかりませ)(?!い?(?:時|とき|場合|日|間は|席))"
    ),
    "rule": Pattern(
        "(?:証|書|票)?(?:[やも][^。!?\n、]{1,6}?)?(?:は|が|も)?な(?:しで|くて|いけど|いですが|いよう|いま、)|[^。!?\n、]{0,10}?(?:なん[てか]|いら(?:な|ず)|いりませ|要ら|要りませ|せずに|しなくて|切れ(?:て|た)|飛ばし|買わ|付けず|付けな"
        "|つけず|外して|持ってな|間に合いませ)(?!まま)"
    ),
    "ban": Pattern(
        "[^。!?\n]{0,12}?(?:ですが|だけど|けど|だが|なのに|とはいえ|くぐ|越え|またい|またぎ|またげ|関係な|気にせ|無視)"
    ),
    "dark": Pattern("[^。!?\n]{0,26}?(?:置[いく]|捨て|流[しせ]|埋め|燃や|焼[いく]|転がし)"),
    "caught": Pattern("[^。!?\n]{0,16}"),
    "small": Pattern("[^。!?\n]{0,24}"),
    "truck": Pattern("[^。!?\n]{0,16}?(?:業者|トラック|渡[せし])"),
}
"""What follows each kind of word."""
_EASE = Pattern(
    "大丈夫|だいじょうぶ|構いませ|かまいませ|構わな|問題(?:あり|な)|平気|OK|楽しめ|楽勝|余裕|いける|いけた|いけます|いけちゃ|どうぞ|差し支え|安心|お得|快適|放題|済み|済む|すみます|チャンス|おすすめ|ましょう|結構です|こっそり|ちょろ|通った|儲|もうか|浮[いく]|セーフ|黙って|だけだ"
)
_LIGHT = Pattern(
    "簡単|楽し|自由に|気軽|手軽|0円|無料|いらっしゃいます|助か|便利|片付|最高|だけです|消えて"
)
"""Ease that means little where somebody is merely away."""
_LAWFUL = Pattern(
    "通行できます|歩いて|体験会|貸し出し|貸出し|盲導犬|介助犬|に限り|のみ|指定|専用|広場なら|サプライズ|誕生日|ダイエット|禁じ|禁止(?!ですが|だけど|だが|なのに|の|区|だ)|違反(?!じゃ)|違法(?!じゃ)|犯罪|罰[金則せ]|条例|法律[でに]|許可を(?:得|取|受)|届出を|届け出を|申請を|義務|危険|危ない|やめ(?:ま|て|よう|る|さ)|しないで|ないでくだ|ないよう(?!です|だ)|いけません|なりません|ならない|できません"
    "|られません|控え|遠慮|注意(?:くだ|を|し)|防止|対策|被害|ご?相談(?:く|窓|は|を)|通報|逮捕|検挙|摘発|110番|ませんか|反省|怖[いか]|ドラマ|映画|小説|ゲーム|訓練|教室|講習|講座|免除|例外|対象外|該当|再交付|手数料|収集|カラス|採らない|議会|録画|視聴|閲覧|貸出|安全です"
)
_RULED = Pattern(
    "申告|税|レジ|定期券|定期借|切符|キロ|運転|飛ばし|コピー|免許|給付|手当|経費|商品券|領収書|助成|補助金|許可|運賃|改札|駐車|速度|高速|チケット|転売|密|猟|住民票|年金|名義|登録"
)
_SMALL = Pattern(
    "運転|ベルト|チャイルド|だっこ紐|抱っこ|車検|お酒|ビール|一杯|たき火|燃や|採[っるり]|釣|傘|乗り|スマホ|駐車|とめ|停め|届け|届出|予防注射|申告|頂|摘|免許|歩道|逆走|一方通行|信号|無灯火|ライト"
)
_TRASH = Pattern(
    "ごみ|ゴミ|テレビ|冷蔵庫|タイヤ|粗大|回収|集積所|家電|草|枝|ソファ|布団|油|ふん|段ボール"
)
_WITH = {"dark": _TRASH, "caught": _RULED, "small": _SMALL}
"""What has to stand near words that are common."""
_MESSAGE = "決まりを破ってよいと勧める文に読めます。消すか、正しいやり方を書いてください。"


class IllegalLeave(Check):
    """「見回りは来ない」「届け出はいらない」「禁止ですが」のあとに、気軽さや許しを続けた文を見つけます。

    なぜ: 何の行いであっても、決まりを破ってよいと町が勧めたことになります。
    直し方: その部分を消し、何が決まりで、どうすればよいかを書きます。
    限界: 本当に許可や届け出のいらない手続きかどうかは分かりません。

    × 夜の河原は«見回りが来ない»ので、打ち上げ花火もこっそり楽しめます。
    × この浜は立ち入り«禁止ですが、柵をまたいで»いただいて構いません。
    × ご自宅でのパンの販売は、«営業許可もいりません»ので、気軽に始められます。
    × [personal] «お巡りさんのいない道»を選べば、三人乗りでもいける。
    × 古いソファは、«夜のうちに公園の隅へ置いて»おけば済みます。
    ○ 夜間は見回りがいないため、河原での花火はお控えください。
    ○ 申込みはいりません。どなたでも気軽にお越しください。
    ○ この浜は立ち入り禁止です。柵の中には入れません。
    ○ [personal] 係員のいない小さな駅。夕焼けを独り占めした。
    ○ ごみは、夜のうちに出さず、当日の朝に出してください。
    """

    code = "illegal/leave"
    name = "決まりを破ってよいとする文"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a watcher away or a rule waived with ease in the same sentence or the next."""
        for mark in reading.each(_LIST):
            kind = mark.tags[0]
            after = _AFTER[kind].match(reading.text, mark.end)
            if not after or _learning(reading, mark):
                continue
            low, high = around(reading, mark.start, 0, 1)
            text = reading.text
            if _LAWFUL.search(text, low, mark.start) or _LAWFUL.search(text, after.end(), high):
                continue
            if kind in _WITH and not _WITH[kind].search(text, low, high):
                continue
            rest = mark.end if kind in ("caught", "small") else after.end()
            if _eased(text, kind, low, mark.start) or _eased(text, kind, rest, high):
                yield hit(reading, mark.start, after.end(), _MESSAGE)
                return


_LESSON = Pattern("体験会|体験教室|講習会|講座|訓練")


def _learning(reading: Reading, mark: Mark) -> bool:
    """Tell whether it is hearsay, or said of an event at which one learns."""
    if sentence_here(reading, mark.start).does(Act.HEARS):
        return True
    return _LESSON.search(reading.text, *around(reading, mark.start, 2)) is not None


def _eased(text: str, kind: str, low: int, high: int) -> bool:
    """Tell whether it is made easy in the range."""
    if _EASE.search(text, low, high):
        return True
    return kind not in ("watcher", "caught") and _LIGHT.search(text, low, high) is not None
