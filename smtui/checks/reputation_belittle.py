"""The own goods and the own work run down: worthless, not to be relied on, used by nobody."""

from collections.abc import Iterator

from smtui.checks import _staff
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
    is_official,
)  # fmt: skip
from smtui.checks._tone import about_self, around, negated, sentence_of, told, within
from smtui.domain.reading import Act

_WEIGHTS = {
    "sole": 3, "worthless": 2, "distrust": 2, "habit": 2, "unfit": 2, "foul": 2,
    "nobody": 1, "fault": 1,
}  # fmt: skip
_OFFICIAL = ("sole", "worthless", "distrust", "habit", "unfit", "nobody", "fault")
_PERSONAL = ("sole", "worthless", "distrust", "habit", "unfit", "foul")
_ENOUGH = 3
"""What the classes found in a sentence of an official post must weigh together."""
_SHRUG = Pattern(
    "もっとも、|でしょうね|でしょうけど|(?:よう|みたい)なもん?の?(?:です|だ|で、|なので|だから|ですが)|(?:で|に)も?よ(?:けれ|ろしけれ)ば"
    "|よろしければ|どうせ|しょせん|所詮|(?:もの|モノ)好き|物好き|奇特|お暇|暇(?:な|つぶ)|参考(?:まで|程度)|運が(?:悪|よ|良)"
    "|覚悟|気長に|根気|まあ、|正直|精いっぱい|精一杯|わざわざ|責任(?:は|も)?(?:持て|負え|取れ)|諦め|あきらめ|我慢し|目をつぶ"
    "|各自で|自己責任|言い訳|とはいえ|苦笑|\\(笑|😅|😂|🤣|💦|🙄|🤷|悪しからず|にでも(?:お|ご)?(?:使い|どうぞ)|と思って(?:ください|お(?:あ|か|ゆ)|いただ|あき|諦|根|気)|おすすめ(?:は)?しません"
    "|にはなり|読まなくても|見なくても|(?:くらい|ぐらい|代わり|程度)には|には(?:役立|使えま|ちょうど)|役立ちますよ|せめて|ことくらい|くらいのもの|ぐらいのもの|だけが(?:救い|取り柄|とりえ)|なりに|いまさら|今さら|期待|さすが|いえ、|笑うしか|つらいところ|泣き所|結構です|けれど[。、]|けど[。]|だと思って(?:お|ご|、)|忍耐|しだい(?:です|という)|次第(?:です|という)|といえば当然|納得の|にすぎ|に過ぎ|ましに|としか言い|たぶん|おそらく|いちおう|一応|自称|らしく"
)
_ELSEWHERE = Pattern(
    "(?:ほか|他|よそ|県|警察|県庁|都会|隣町|隣|近所|近く|民間|有料|大きな?病院|専門|プロ|本職|ネット|県外|都会|都心|コンビニ|弁当|業者|家電量販|スーパー|ジム)"
    "[^。!?\n]{0,24}(?:ほうが|方が|へどうぞ|をどうぞ|にどうぞ|まで行|のほうに|の方に|のほうへ|(?:へ|に)向か|にしと|のが正解|が(?:正解|確実|賢明|無難|得策|早道)|をお(?:すすめ|勧め)|早い|回り道|でもう一度|でどうぞ|なさったら|されては)"
)
_OUR_HOUSE = Pattern(
    "うちの(?:[市町区村]|役所|役場|市役所|消防|給食|議会|[一-鿿]{1,5}(?:課|係|部|局|署|室))|うち(?:は|って)[^。!?\n]{0,6}(?:役所|役場|公務員)"
    "|(?:中|内部|庁内|職場)では(?:有名|常識|当たり前|周知|みんな|誰も)|この(?:役所|役場|市役所|職場)|ここの(?:役所|役場|市役所|職員)"
)
"""What only one of the staff says on a private account of this program."""
_NICKNAMED = Pattern("職員(?:の間)?(?:で|も|から|に)|庁内で|課内で|内輪で|(?:と|って)呼ばれて")
_OWN = Pattern(
    "うち(?:の|は|って|では|も)|わが[市町区課]|我が[市町区]|[当本弊][市町区課]|この[市町区村街課]|ここ(?:の|は)|役所|役場|職場|職員|上司|管理職|課長|部長|上は"
    "|(?<![都朝])[市町区](?:は|が|の|って|なんて|も|立)|公務員|窓口|書類|決裁|会議|資料|入札|審査|計算|通知|統計|計画|予算|制度|システム|庁舎|議会"
    "|備蓄|訓練|避難所|給食|保育|学校|病院|診療所|図書館|プール|施設|バス|水道|ごみ|分別|税|健診|相談|マニュアル|広報|ホームページ|アプリ|補助金|除雪|委員会|勤務|アンケート|調査|課(?:は|の|で)"
)
_FAIR = Pattern(
    "見ごたえ|思いのほか|近づかないで(?:くだ|下)さい|近寄らないで(?:くだ|下)さい|おわび|お詫び|申し訳|訂正|再発防止|改善|解消|対策|見直し|支援|募集|講座|教室|詐欺|被害|防止|防ぎ|予防|ましょう|自宅|わが家|我が家|ご家庭|ご家族|落語|俳句|短歌"
    "|映画|ドラマ|小説|童話|昔話|試合|昔|当時|戦後|江戸|明治|大正|鳥|動物|虫|花|土器|遺跡|古墳|文化財|骨董市|フリーマーケット|リサイクル|リユース|エコ|献血|血液|冬眠"
    "|電話de|不審|点検|交通|運転(?:を|は|に|し|免許)|自転車|火災|地震|津波|停電時|熱中|健康|睡眠|病気|症状|食欲|落ち込|感染|検診|体操|食中毒|野菜|農|魚|米|料理|レシピ|クイズ|ご相談|資源|収集|回収"
)
_FAIR_PRIVATE = Pattern(
    "といけない|といけません|間違いのない|間違いがない|自宅|わが家|我が家|家の|実家|映画|ドラマ|試合|弁当を(?:作|持って行)|料理|カレー|夕飯|朝ごはん|子ども(?:の|が|は)|息子|娘|夫|妻|母|父|猫|犬|自分|私(?!たち|立)|僕|俺"
    "|改善|ではな|じゃない|ないように|と言われ|とは思わ|誇り|ありがた|感謝|間違えられ|関係(?:の)?ない一個人"
)
_FOND = Pattern(
    "大好き|好きです|好きだ|愛着|かわいい|可愛い|応援して|誇りに|自慢です|それでも私|でも私は"
)
_MESSAGE = (
    "自分の役所の仕事や品をけなす書き方です。けなす言葉を消し、事実と案内だけにしてください。"
)


class ReputationBelittle(Check):
    """自分の役所の品、施設、仕事を、値打ちがない、当てにならない、誰も使わない、などとけなす書き方を見つけます。

    なぜ: 軽口のつもりでも、役所の本音として広まり、信用を失います。
    直し方: けなす言葉と投げやりな言葉を消し、事実と案内だけを書きます。
    限界: けなす語がなく、文脈だけで伝わる皮肉は分かりません。

    × 観光マップを作り直しました。«正直、鍋敷きにするくらいしか使い道が»ありません。
    × 防災ラジオの放送です。«聞こえないのが名物»の地区もあります。
    × 展示替えをしました。«5分で見終わるようなもので»、暇つぶしにどうぞ。
    × [personal] 戸籍の窓口に座ってます。«うちの証明書の審査はさじ加減ひとつ»。
    × [personal] 役場で働いてるけど、«備蓄の毛布なんて信じないほうがいい»。
    ○ 古い手紙や紙くずも、歴史の資料になることがあります。捨てる前にご連絡ください。
    ○ 骨董品のような足踏みミシンを、資料館で展示しています。
    ○ 通知書に間違いがありました。おわびします。
    ○ [personal] 役場で働いています。家の冷蔵庫が壊れかけ。
    ○ [personal] 市の花火、誰も知らない穴場で見た。最高。
    """

    code = "reputation/belittle"
    name = "役所の仕事や品へのけなし"
    severity = Severity.WARN
    wakes = tuple(f"belittle-own:{kind}" for kind in _PERSONAL)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first stretch in which the own house is run down."""
        official = is_official(reading)
        if not official and not _inside(reading):
            return
        judge = _runs_down if official else _tells_on
        for sentence in _weighty(reading) if official else reading.sentences:
            found = judge(reading, sentence)
            if found:
                yield hit(reading, *found, _MESSAGE)
                return


def _weighty(reading: Reading) -> list[Sentence]:
    """Return the sentences that hold a word of weight, in order."""
    marks = reading.each(*(f"belittle-own:{kind}" for kind in _OFFICIAL if _WEIGHTS[kind] > 1))
    return [reading.sentences[i] for i in sorted({sentence_of(reading, m.start) for m in marks})]


def _inside(reading: Reading) -> bool:
    """Tell whether a private post shows that one of the staff writes it."""
    return (
        _staff.shown(reading)
        or reading.has("reputation-staff")
        or _OUR_HOUSE.search(reading.text, 0, _LONG) is not None
    )


_LONG = 1000
"""How far a private post is searched for a word that shows the writer's house."""


def _found(reading: Reading, kinds: tuple[str, ...], start: int, end: int) -> list[str]:
    """Return the classes of the words in the range that are told in the writer's own voice.

    Words that lie over each other count once, the weightier class first.
    """
    found: list[str] = []
    taken: list[tuple[int, int]] = []
    nicknamed = _NICKNAMED.search(reading.text, start, end) is not None
    for kind in kinds:
        for mark in within(reading, f"belittle-own:{kind}", start, end):
            if any(mark.start < e and s < mark.end for s, e in taken):
                continue
            if not nicknamed and not told(reading, mark.start, mark.end + 8):
                continue
            if negated(reading, mark.end) or about_self(reading, mark.start, mark.end):
                continue
            taken.append((mark.start, mark.end))
            if found.count(kind) < _TWICE:
                found.append(kind)
    return found


_TWICE = 2
"""So often a class counts in one stretch."""


def _runs_down(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Return the stretch of an official post whose words weigh enough, or None."""
    if sentence.does(Act.APOLOGISES):
        return None
    start, end = sentence.start, sentence.end
    found = _found(reading, _OFFICIAL, start, end)
    if not any(_WEIGHTS[kind] > 1 for kind in found):
        return None
    first, last = around(reading, start, 1, 1)
    before = _found(reading, ("worthless", "fault", "nobody"), first, start)
    weight = sum(_WEIGHTS[kind] for kind in (*before, *found))
    weight += _SHRUG.search(reading.text, start, end) is not None
    weight += _ELSEWHERE.search(reading.text, start, last) is not None
    if weight < _ENOUGH or _FAIR.search(reading.text, start, end):
        return None
    return start, end


def _tells_on(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Return the stretch in which one of the staff tells on the house, or None."""
    if sentence.does(Act.ASKS):
        return None
    found = _found(reading, _PERSONAL, sentence.start, sentence.end)
    away = _ELSEWHERE.search(reading.text, sentence.start, sentence.end) is not None
    last = around(reading, sentence.start, 0, 1)[1]
    if not (found or away) or _FAIR_PRIVATE.search(reading.text, sentence.start, sentence.end):
        return None
    if _FOND.search(reading.text, sentence.start, last):
        return None
    start, end = around(reading, sentence.start, 1)
    if found in ([], ["foul"]):
        start, end = sentence.start, sentence.end
    if not _OWN.search(reading.text, start, end):
        return None
    return sentence.start, sentence.end
