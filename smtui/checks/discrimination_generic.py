"""Timeless statements about a whole group that run it down: they never, they only, all they do."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, meant

_KINDS = {"gender", "origin", "age", "ability", "poor", "faith", "work", "orient", "native", "them"}
_TOPIC = Pattern(
    r"(?:の(?:方|人|人間|連中|家庭|世帯|奴|やつ|親|子|客))?(?:たち|達|ら|ども)?(?:は|って(?!いう)|なんて|なんか|という(?:の|もの|人種)は|とか)、?"
)
_NEGATIVE = Pattern(
    r"しか(?:[^。]{0,10}な)|ばかり|ばっか|無駄|困る|嫌い|嫌だ|悪い|低い|臭|汚|怠け|うるさ|迷惑|無理|ダメ|だめ|駄目|ろく[なで]|どうせ|帰れ|消え|バカ|馬鹿|アホ|税金|鈍|遅い"
    r"|騒|だまさ|騙|嘘|うそ|盗|信用|信頼でき|任せられ|いらない|要らない|必要ない|役に立|使えな|足を引|甘え|わがまま|ずる|図々|乱暴|野蛮|怖|危な|気持ち悪|気味|増えすぎ"
    r"|黙って|引っ込|出て(?:い|行)|関わ|避け|分から(?:な|ん)|わから(?:な|ん)|通じな|できない|守らな|守れな|働かな|知らな|考えな|感謝もし|恥を|常識がな|責任感がな|向いてな|頭も|頭が|口だけ|暇|[わかがさたなばまら]ないし|声がでか|声が大き|飢えて|手がかか|ひがみ|僻み|根に持|群れ|たむろ|うろつ|勝手|権利|要求ばか|働く気|すぐ(?:怒|キレ|泣|辞め|休|手|訴)"
)
_KIND = Pattern(
    "まだ|面会|心配|大変|支え|助け|応援|一緒|大切|優し|すご|素敵|うれし|嬉し|おいし|ありがた|困っている|相談|差別|偏見|思い込み|誤解|だろうか|気をつけ|尊敬|感謝し|楽しい|かわい|可愛|強い|えらい|偉い|すばらし|素晴らし|憧れ"
    "|だけじゃな|だけではな|わけじゃ|わけでは|とは限ら|と言われ|言われた|と言う人|という人|ドラマ|映画|小説|漫画|昔は|歴史"
)
_PAST = Pattern(r"(?:た|でした|ました|だった)(?:。|$|!|よ|ね)")
_MESSAGE = "属性でひとまとめに悪く言う書き方です。属性を消し、起きた事実だけを書いてください。"


class DiscriminationGeneric(Check):
    """私的な投稿で「〜の人は〜しかしない」などと、属性でひとまとめに悪く言う書き方を見つけます。

    なぜ: 職員の偏見として広まり、その属性の住民が窓口へ来にくくなります。
    直し方: 属性に触れず、あった出来事だけを書きます。
    限界: 一度きりの出来事として過去形で書かれたものは、ほかの点検で見ています。

    × [personal] «田舎者は人のうわさしか»楽しみがない。
    × [personal] «年寄りは説明しても無駄»だから、適当にうなずいておく。
    × [personal] «非正規なんて責任感がない»よ。
    × [personal] «移民は黙って»働けばいい。
    ○ [personal] 外国人は手続きの言葉が難しくて大変だ。手伝いたい。
    ○ [personal] 高齢者は無理だと言われたが、祖母は富士山に登った。
    ○ [personal] 女性は損ばかりだった時代の、力強い小説。
    ○ [personal] 若者は減る一方でも、祭りは続いている。
    ○ 高齢者はエアコンを使わないことが多く、熱中症の心配があります。
    """

    code = "discrimination/generic"
    name = "属性でひとまとめの悪口"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("discrimination-group",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield groups that are the topic of a timeless negative statement."""
        for mark in reading.each("discrimination-group"):
            start, end = around(reading, mark.start)
            topic = _TOPIC.match(reading.text, mark.end)
            if not topic or _KINDS.isdisjoint(mark.tags) or not _opens(reading, mark, start):
                continue
            bad = _NEGATIVE.search(reading.text, topic.end(), end)
            if not bad or not meant(reading, mark.start):
                continue
            if _KIND.search(reading.text, start, end) or _PAST.search(reading.text, bad.end(), end):
                continue
            yield hit(reading, mark.start, bad.end(), _MESSAGE)


def _opens(reading: Reading, mark: Mark, start: int) -> bool:
    """Tell whether the group stands alone: not a certain one (隣の外国人は …)."""
    return mark.start == start or reading.text[mark.start - 1] in "、。 \n!?だは"
