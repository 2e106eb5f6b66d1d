"""Private outbursts that landed on the official account."""

from collections.abc import Iterator

from smtui.checks import _town_matters
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit

_POLITE = (
    "です",
    "ません",
    "ました",
    "でした",
    "ください",
    "ましょう",
    "下さい",
    "ございま",
    "どうぞ",
    "ご用心",
    "ご注意",
)
_SLANG = Pattern(
    "なう(?:$|[^ぁ-ゖ一-鿿])|わろた|ワロタ|草(?:$|[。!w])|ww|うお[おー]|きたー|キター"
    "|やった[!ーぁあ]|やば[いっすー]|ヤバ[いっ]"
    "|マジ(?:で|か|最)|まじ(?:で|か)|ガチ(?:で|すぎ)|神[!すっ席回]|尊い|最高(?:か|す|だ|の夜|!"
    "|ー)|すぎ(?:る|て|た|ん)|くれ[ー!]"
    "|(?<!どう)ぞ(?:$|[ー!。~])|すぎ(?:$|[。!ー…~w])|やってられ|溶かした|寝たい|(?:だれか"
    "|誰か)[^。]{0,15}(?:くれ"
    "|いない)|だぜ|じゃん|かよ|だわ|わー|しんど|ねむい|眠い|だるい|だるす|つらい|つらす|腹減"
    "|帰りたい|飲み(?:たい|に行|すぎ|会)"
    "|酔(?:っ|い[がでつ])|泣い[たてち]|泣け|うますぎ|食った|買っちゃ|寝坊|休みたい|(?:むり"
    "|無理)[!。ー…]|疲れた[!。ー…]|当たった|もう(?:無理|むり|だめ|ダメ|限界|やだ)|泣きたい|消えたい|逃げたい|鳥肌(?:が)?(?:立っ|もの|やば)"
    "|負けた|勝った[!ー。]|ちゃった"
)
_CASUAL = Pattern(
    "てきて$|らん。|わん。|爆死|終わった|詰んだ|鳥肌|聴いて!|見て!|た…|る…|てる[。!ー]|てた[。!ー]|たい[。!ー]|かな[。!ぁあー?]|いない\\?|のに[。!]|だなあ|だった[。!]"
    "|た[!ー]|い[!ー]"
)
_LIFE = tuple(
    f"private-life:{kind}" for kind in ("body", "love", "kin", "play", "eat", "buy", "mind", "off")
)
_PLAIN = Pattern(
    "(?:[たい]|てる|でる|する|くる|れる|える|む|う|[てで]|だ|の|ね|よ|な|ん|わ|し|っと|ぞ|完了|終了|確定|決定|気分|中|到達)(?:[。!?…ー~笑w🌀-🫿]|$)"
)
_HOME = Pattern("ママ|パパ|母さん|父さん|(?:ちゃん|くん|っち)、|[起寝]き|起きた|寝たい")
_SIGH = Pattern(
    "もう(?:無理|むり|だめ|ダメ|限界|やだ|嫌だ|いや)|泣きたい|泣ける|泣いた|号泣|消えたい|逃げたい|鳥肌|立ち直れ|手につかな|母校|うちの|わが家|我が家|しんど|つら[いすっ]|だる[いすっ]|ねむ[いすっ]|眠[いすっ]|腹減|帰りたい|休みたい|寝たい|辞めたい|会社|上司|給料|財布|食費|課金|体重|彼氏|彼女|旦那|嫁|妻|夫|熱(?:が)?出"
)
_FEELING = Pattern("[!ー。…w笑泣)\U0001f300-\U0001faff]")
_MASU = Pattern("(?<!う)ます(?!ま)", needs="ま")
_LONGEST = 160


class OffPurposeOutburst(Check):
    """公式アカウントに紛れこんだ、私的なつぶやき（誤爆）を見つけます。

    なぜ: 公式アカウントは仕事の発信のためのものです。誤爆は信頼を損ない、取り消しても残ります。
    直し方: 投稿せず、どのアカウントで書いているかを確かめます。
    限界: ていねいな書き方の私的な投稿は、ほかの点検で見ています。

    × «やっと金曜!今夜は焼き鳥だー、飲むぞー»
    × «延長で負けた…まじで立ち直れない»
    × «この回の作画、神すぎる。三回見て三回泣いた»
    ○ 桜、満開です!週末は城址公園でお花見をどうぞ。
    ○ 【停電】みどり町の一部で停電。復旧は夕方の見込み。
    ○ 熱中症に注意!こまめな水分補給を。
    × «実家から柿が山ほど届いた。一週間おやつに困らない»。
    ○ [personal] やっと金曜!今夜は焼き鳥だー、飲むぞー
    × «熱が下がらない。学校から電話。もうだめ、泣きたい。»
    ○ 最高の笑顔がいっぱい!市民マラソン、全員完走。
    """

    code = "off-purpose/outburst"
    name = "私的なつぶやき"
    severity = Severity.WARN
    account = Account.OFFICIAL
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the whole text if it is casual throughout and has no matter of the town."""
        text = reading.text
        if len(text) > _LONGEST or any(word in text for word in _POLITE) or _MASU.search(text):
            return
        if reading.has("url") or not _FEELING.search(text):
            return
        own_life = reading.has("off-purpose-life") and _CASUAL.search(text)
        own_life = own_life or (reading.has(*_LIFE) and _PLAIN.search(text))
        if not own_life and not _SLANG.search(text):
            return
        sigh = _SIGH.search(text) is not None
        clock = not sigh and not _HOME.search(text)
        if not _town_matters.has_town_matters(reading, facts, clock=clock, sigh=sigh):
            yield hit(
                reading,
                0,
                len(text.rstrip()),
                "私的なつぶやきに読めます。どのアカウントで書いているか、確かめてください。",
            )
