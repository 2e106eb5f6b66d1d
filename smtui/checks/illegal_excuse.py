"""It is all right as long as nobody notices; papers filled in as one likes."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant, within

_LIST = "illegal-excuse"
_FINE = Pattern(
    r"[^。!?\n]{0,8}?(?:セーフ|OK|オッケー|オーケー|大丈夫|だいじょうぶ|問題な|問題あり|平気|いい(?:ん|だ|や|し|よ|ので|の$|。|$|っ)|よい|良い|勝ち|無罪|ノーカン|怖くな|分から[なん]|わから[なん]|こっちのもの|合法|可|通[りる]|済[みむ]|得)"
)
_MANY = Pattern(
    r"[^。!?\n]{0,24}?(?:(?:人|方|皆さん|ご家庭)(?:が|は|も)(?:ほとんど|大半|大多数|多数派|多い|普通|いくらでも)"
    r"|(?:誰も|だれも|みんな|皆)[^。!?\n]{0,8}(?:やって|して|乗って|走って|出して)(?:い|る)"
    r"|(?:よくある|珍しくない|当たり前|目くじら|とやかく|大目))"
)
_ALLOWED = Pattern(
    r"[^。!?\n]{0,16}?(?:(?:け|せ|れ|え|げ|て|め|べ)ば(?:いい|よい|OK|大丈夫|通|済|問題|構|足り|結構|受け|認め|得)|(?:て|で)(?:も)?(?:OK|大丈夫|構い|かまい|問題あり|問題な|結構|差し支え|通[りる])"
    r"|ておけば|とけば|(?:いただければ|もらえれば)[^。]{0,6}(?:受け付け|通|大丈夫|処理)|(?:て|で)(?:ください|おきましょう|しまいましょう|おいた|やった|もらった|出した|出して(?:い|る)|提出|乗り切|済ませ|通し|ごまか)|(?:した|しました|してる|している|しちゃ|しとい)|ましょう)"
)
_NOT = Pattern(
    "ドラマ|映画|小説|漫画|アニメ|ゲーム|クイズ|サプライズ|かくれんぼ|鬼ごっこ|プレゼント|ダイエット|おやつ|猫|犬|魚|虫|花粉|レシピ|料理|健診|検診|早期|治療"
    "|逮捕|処分|事件|不正|違反|禁止|防止|被害に|詐欺|返品|返却期限|図書|本は"
)
_MESSAGE = "不正や違反を軽く見る内容と読めます。消すか、正しい手続きを書いてください。"


class IllegalExcuse(Check):
    """「見つからなければよい」「書類は適当でよい」のような、不正を軽く見る書き方を見つけます。

    なぜ: 何の行いであっても、法や規則を守らなくてよいと勧めることになります。
    直し方: 消すか、正しい手続きと必要な書類を書きます。
    限界: 見つからなければよいという言い回しのない不正は、別の点検で見ています。

    × [personal] 夜の農道は飛ばし放題。«捕まらなければ問題なし»。
    × [personal] 会費は、«返せばセーフ»だと思ってる。
    × 補助金の«領収書は、あとから適当に書いて»おけば大丈夫です。
    × [personal] «出勤簿の日付をずらして»出しておいた。
    × シートベルトは、«近所なら着けずに走る人がほとんど»です。
    ○ 「バレなければいい」という考えが、重大な事故につながります。
    ○ 図書館の本は、休館日でも返却ポストに返せば大丈夫です。
    ○ 申請書の日付は、空欄のままで大丈夫です。窓口で確認します。
    ○ [personal] サプライズのケーキ、妻に見つからなければ大丈夫。
    ○ 領収書は、適当な大きさの紙に貼って提出してください。
    """

    code = "illegal/excuse"
    name = "不正の言いのがれ"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield conditions of not being caught, and papers falsified with leave."""
        for mark in reading.each(_LIST):
            found = None
            start = mark.start
            if "unseen" in mark.tags or ("trifle" in mark.tags and _before(reading, mark, "law")):
                found = _FINE.match(reading.text, mark.end)
                if not found and "trifle" in mark.tags:
                    found = _MANY.match(reading.text, mark.end)
            elif "dump" in mark.tags and _PLACE.search(
                reading.text, max(around(reading, mark.start)[0], mark.start - 24), mark.start
            ):
                found = _GONE.match(reading.text, mark.end)
            elif "unlicensed" in mark.tags:
                found = _NEEDS_LEAVE.match(reading.text, mark.end)
            elif "everyone" in mark.tags:
                low = around(reading, mark.start, 1)[0]
                papers = [m for m in within(reading, _LIST, low, mark.start) if "paper" in m.tags]
                if papers:
                    found, start = _ANY.match(reading.text, mark.end), papers[0].start
            elif "falsify" in mark.tags:
                found = _ALLOWED.match(reading.text, mark.end)
                paper = _before(reading, mark, "paper")
                found, start = (found, paper.start) if paper else (None, start)
            harmless = _NOT.search(reading.text, *around(reading, mark.start))
            if found and not harmless and meant(reading, mark.start):
                yield hit(reading, start, found.end(), _MESSAGE)


def _before(reading: Reading, mark: Mark, tag: str) -> Mark | None:
    """Return the last entry with this tag shortly before the mark in its sentence."""
    low = max(around(reading, mark.start)[0], mark.start - 30)
    found = [m for m in within(reading, _LIST, low, mark.start) if tag in m.tags]
    return found[-1] if found else None


_PLACE = Pattern(
    "川|山|林|空き地|畑|側溝|道端|道ばた|海|公園|水路|裏|庭|田んぼ|池|よそ|隣の|コンビニ|ほかの地区|別の地区|トイレ|排水|下水|生ごみ|燃えるごみ|可燃|袋の(?:下|中)"
)
_GONE = Pattern(
    r"[^。!?\n]{0,14}?(?:片付|片づ|大丈夫|OK|平気|消え|分から|わから|自然に|誰か|だれか|済|持って行|持っていって|ばれ|バレ|問題|楽|手間|無料|ただで|タダで|いい(?:。|だけ|ん|よ|で)|土に|肥料)"
)
_ANY = Pattern(r"[^。!?\n]{0,8}")
_NEEDS_LEAVE = Pattern(
    r"[^。!?\n]{0,16}?(?:わな|罠|猟|捕[れりえ]|捕ま|電気工事|工事を|打ち上げ|営業|販売|出店|売れ|売って|飛ばせ|掘れ|建て(?:られ|て)|燃や|焼い|流せ|捨て|処分|解体|泊め|乗せ)"
    r"[^。!?\n]{0,14}?(?:ます|ても|大丈夫|OK|構い|問題|れる|れば|平気|ください|よ|。)"
)
