"""Looking down on people."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import about_self, around, negated, spoken, within

_LACK = Pattern(
    r"(?:の|が|も|に|は|を|という[^。、]{1,6}が|のかけらも|すら|さえ|なんて|など)?"
    r"(?:まるで|全く|まったく|かけらも|本当に|著しく|少々|いささか|大変)?"
    r"(?:乏し[いく]|足り(?:ない|てない|ていない|ません)|欠け(?:た|る|て)|欠如|無い|ない|ありません|なさ"
    r"|低(?:い|す|く)|ゼロ|皆無|不自由|お?粗末|残念な|(?:お)?持ち(?:合わせ)?(?:てい|でな|にな)|おありでな|お持ちでな|おあり(?:です|でしょう)か|ある(?:ので|んで)(?:すか|しょうか)|ない(?:ので|んで)(?:すか|しょうか))"
)
_FAIL = Pattern(
    r"(?:のこと)?(?:[^。、!?\n]{0,8}に)?(?:も|すら|さえ|くらい|ぐらい)?(?:まともに|ろくに|満足に|正しく|きちんと)?"
    r"(?:の書き方|の計算)?(?:も|すら|さえ|が|を|は)?(?:まともに|ろくに|満足に|正しく)?"
    r"(?:でき|出来|読め|書け|分か[ら]|わか[ら]|理解でき|覚えられ|守れ|答えられ|通じ|解け|従え|出せ|待て|調べられ|数えられ|知ら|使え|打て|かけられ|取れ)"
    r"(?:ない|ません|ぬ)(?:人|方|者|大人|親|客|奴|やつ|連中|住民|市民|町民|区民|上司|課長|職員|議員|外人|外国人|とは|なんて"
    r"|なら|よう(?:では|で|なら)|くせに|の(?:か|に|です)|んで(?:すか|しょうか)|って|で、?よく|でよく)"
)
_EVEN = ("も", "すら", "さえ")
_PERSON = Pattern(
    r"[^。、!?\n]{0,6}(?:人|方|者|奴|やつ|連中|客|親|相手|住民|市民|町民|区民|議員|上司|課長|部長|係長|職員|皆さん|皆様)"
)
_GENTLE = Pattern(
    r"[^。!?\n]{0,24}(?:でも|も大丈夫|も安心|も歓迎|ための|のために|向け|対象|支援|お手伝い|相談|サポート|を守る|を狙|代わりに|代筆|代読|職員が|案内|通訳|ふりがな|手伝|支え|どうぞ)"
)
_HOW = Pattern(
    r"、?よく(?:も|まあ|ぞ)?[^。!?\n]{1,16}(?:る|た|ます|ました)(?:な|ね|よ|もの|もん|わ|[。!?笑(]|$)"
)
_MESSAGE = "人を見下す言い方です。相手への評価を消し、伝えたい事実とお願いだけにしてください。"


class InsultScorn(Check):
    """人を見下す言い方を見つけます。

    なぜ: ていねいな言葉でも、見下された人には侮辱として届き、組織への信頼を失います。
    直し方: 相手の能力や人柄への評価を消し、間違えやすい点と正しいやり方を書きます。
    限界: 文脈だけで分かるあてこすりは分かりません。

    × «常識のかけらもない»方からのお電話が続いています。
    × «ひらがなも読めない人»が窓口に来て困る。
    × 記入例を見ても書けないなら、«小学校からやり直し»てください。
    × うちの部長、«話が通じない»。さっさと異動してほしい。
    × [personal] «あの歌で»よく舞台に立てるな。
    × [personal] 隣の席の課長、«トドかと思»った。
    ○ [personal] あの歌で会場が一つになった。よく響いていた。
    ○ 計画性がないと悩む人でも始めやすい、家計簿の講座です。
    ○ ひらがなも読めない小さなお子さんも楽しめる紙芝居です。
    ○ 判断能力が不十分な方を支える、成年後見制度の説明会です。
    ○ 相手の気持ちを想像力で補えないときは、まず話を聞きましょう。
    ○ 足し算もできなくなるほど眠い。自分は理解力が足りないなと思った。
    """

    code = "insult/scorn"
    name = "見下す言い方"
    severity = Severity.WARN
    wakes = ("insult-scorn", "insult-quality", "insult-trifle")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield scornful phrases, missing qualities and failed trifles."""
        for mark in reading.each("insult-scorn"):
            if "how" in mark.tags and not _HOW.match(reading.text, mark.end):
                continue
            if "person" not in mark.tags or _person_near(reading, mark.start, mark.end):
                yield from _own(reading, mark.start, mark.end)
        for mark in reading.each("insult-quality"):
            lack = _LACK.match(reading.text, mark.end)
            if lack and (lack[0].endswith("か") or _person_near(reading, mark.start, lack.end())):
                yield from _own(reading, mark.start, lack.end())
        yield from _failures(reading)


def _failures(reading: Reading) -> Iterator[Hit]:
    """Yield easy things that somebody cannot do."""
    for mark in reading.each("insult-trifle"):
        fail = _FAIL.match(reading.text, mark.end)
        if fail and (fail[0].startswith(_EVEN) or _lowly(mark)):
            yield from _own(reading, mark.start, fail.end())


def _lowly(mark: Mark) -> bool:
    return mark.text.startswith(("この程度", "その程度", "こんな", "そんな", "これ", "たった"))


def _person_near(reading: Reading, start: int, end: int) -> bool:
    """Tell whether somebody else is meant: named before, or right after."""
    if _PERSON.match(reading.text, end):
        return True
    low = around(reading, start)[0]
    return any("near" not in mark.tags for mark in within(reading, "insult-target", low, start))


def _own(reading: Reading, start: int, end: int) -> Iterator[Hit]:
    """Yield a hit unless it is quoted, warned of, denied, about oneself or kindly meant."""
    if (
        spoken(reading, start)
        and not negated(reading, end)
        and not about_self(reading, start, end)
        and not _GENTLE.match(reading.text, end)
    ):
        yield hit(reading, start, end, _MESSAGE)
