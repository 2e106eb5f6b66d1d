"""Nobody watches, so now is the time."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_AWAY = Pattern(
    "(?:さん|の人|の目)?(?:が|は|も|に)?[^。、\n]{0,6}(?:寝た|寝て|寝静|いない|居ない|いません|帰った|帰って|帰れば|来ない|来ません|気づか|気付か|見て(?:い)?な|見ていません|休み|忙しい|分からない|わからない|ばれ|バレ|調べ(?:ない|ません)|うるさく)"
)
_EASE = Pattern(
    "狙い目|ねらい目|チャンス|今のうち|放題|余裕|楽勝|タダ|ただで|大丈夫|平気|問題(?:ない|あり)|OK|オッケー|構いません|結構です|おすすめ|コツ|最高|ラッキー|穴場|楽|ちゃ(?:え|お|った)|(?:取|採|捕|獲)れ|入れます"
)
_FAIR = Pattern(
    "ください|犯罪|詐欺|防犯|空き巣|泥棒|盗まれ|狙われ|被害|注意|禁止(?!だ|です)|違反|危険|いけません|相談|手口|恥ずかし|痴漢|迷惑|罰|迷子|遺失|映画|ドラマ|小説|ゲーム|ごっこ|かくれんぼ|サプライズ|つまみ食い|おやつ|猫|犬|テスト|ダイエット|投票|合言葉"
)


class IllegalUnwatched(Check):
    """見張りや店員、警察のいないときが好機だと書いているところを見つけます。

    なぜ: 見られていなければよいという書き方は、違反と知ってのことだと読まれます。
    直し方: その行いを消します。
    限界: 見張る人が書かれていない行いは、ほかの点検に任せています。

    × [personal] 禁漁の沢で竿を出した。«監視員が帰ったあとが狙い目»。
    × 夜は«警備員もいないので、屋上からの花火は最高»です。
    ○ 警察がいないからといって、信号を無視してはいけません。
    ○ 夜の店番がいない時間を狙われます。鍵をかけてください。
    ○ [personal] 係員さんが忙しそうな中、親切に教えてくれて最高だった。
    """

    code = "illegal/unwatched"
    name = "見られていなければ"
    severity = Severity.WARN
    wakes = ("watcher",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which a watcher is away and that is made use of."""
        text = reading.text
        for mark in reading.each("watcher"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start) or sentence.does(Act.WARNS, Act.DENIES, Act.HEARS):
                continue
            away = _AWAY.match(text, mark.end, sentence.end)
            if not away or not _EASE.search(text, away.end(), sentence.end):
                continue
            if not _FAIR.search(text, *around(reading, mark.start, 1, 1)):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "見られていなければよいと勧める文に読めます。その行いを消してください。",
                )
                return
