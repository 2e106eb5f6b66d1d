"""What is not said outright, and left for the readers to infer."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Facts, Hit, Mark, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around

_PLAY = Pattern(
    "クイズ|正解|答え(?:は|合わせ)|なぞなぞ|謎解き|スタンプ|ビンゴ|パズル|匿名(?:を|の(?:方|ご)|希望)|寄附|寄付|募金|プレゼント|絵本|物語|小説の|小説を|映画の(?:話|感想|犯人|結末|主人公)|ドラマの感想|ミステリー|落とし物|忘れ物|落とし主|持ち主(?:を|の方|が見|に返)|個人情報|プライバシー|相談者|体験談|仮名|事例|例えば|たとえば|ケース|手口|詐欺|手口|不審|名乗|行方不明|迷子|迷い犬"
    "|図鑑|動物|野鳥|昆虫|献立|歴史|江戸|武将|マスコット|着ぐるみ|通報|お申し出ください|ご連絡ください|お知らせください|検査|健診|検診"
)
_TOPIC = (
    "(?:お?名前|氏名|実名|本名|実の名|[店社校園館宿曲作品]名|(?:会社|業者|企業|団体|施設|学校|チーム|選手|商品|ブランド|メーカー|番組|地区|自治会|部署|銘柄)名|屋号|納入元|納入業者|製造元|販売元|発注先|取引先|出店者|相手|書き手|作者|筆者|犯人|当人|本人|正体|中身"
    "|理由|わけ|訳|いきさつ|経緯|経過|事情|背景|原因|詳細|詳しいこと|内容|何があったか|何が起きたか|どなた|どちら|どこ|だれ|誰|どの[一-鿿ァ-ヺー]{1,6}|何|なぜ|いつ)"
)
_KEPT = (
    "(?:(?:差し)?控え|伏せ|(?:公表|公開|明言|発表|紹介|説明|お話し?|お伝え|お知らせ|言及|特定|名指し)(?:は|も)?(?:し(?:ま|て(?:い|お)|な|か)|いたし|でき|され)(?!ました)"
    "|申し(?:ませ|上げませ|上げられ|かね)|申せませ|(?:言|い)(?:いませ|えませ|わな|えな|わず|えず)|書(?:きませ|けませ|かな|けな|かず|けず)|明か(?:しませ|せませ|せな|さず)|出(?:しませ|せませ|せな|さず)|触れ(?:ませ|られ|ず|な)|ふれ(?:ませ|ず|な)|お?答え(?:でき|しかね)|ないしょ|内緒|秘密|非公表|非公開|遠慮)"
)
_WITHHELD = Pattern(
    f"{_TOPIC}(?:まで|か|なのか|なの|である)?(?:は|が|を|も|と|に|の|のこと|について|については|に関して|に関しては){{0,2}}[^。!?\n]{{0,24}}?{_KEPT}"
    "|(?:まだ|ここで|今は|いまは)[^。!?\n]{0,10}(?:申し上げられ|申せませ|言えま|書けま|明かせま|お話しでき|お伝えでき)|名指しは|まだ秘密|まだ内緒|これ以上は(?:[。…!]|$)"
)
_CLUED = Pattern(
    f"{_TOPIC}(?:まで)?(?:か|なのか)?(?:は|を|も|と)(?:は|まで)?[^。!?\n、]{{0,16}}?{_KEPT}[^。!?\n、]{{0,8}}(?:が|けれども?|けど|ものの)、?"
    "[^。!?\n]{4,60}?(?:方|人|お?店|[屋業]さん|さん|会社|業者|企業|家|お宅|園|社|店|学校|選手|議員|先生|職員|チーム|団体|地区|自治会|ところ|あれ)"
    "(?:です|でした|だ|だった|さ)?(?:よ|ね|よね)?(?:[。!🌀-🫿]|$)"
)
_WONDERED = Pattern(
    "なぜか|(?:なぜ|どうして|何が|何を|だれが|誰が|だれの|誰の|どなたが|どなたの|どこが|どこの|どの[一-鿿ァ-ヺー]{1,8}が|どちらが)[^。!?\n]{0,30}?(?:か(?:は|を|、)|のか|かが|かも)"
    "|(?:だれ|誰|どなた|どこ|どれ|どの[一-鿿ァ-ヺー]{1,6})(?:なの|だった(?:の)?)?かは|(?:わけ|理由|事情|訳)(?:は|が|を|も|に)"
)
_ALONE = Pattern(
    "[二三四五2-5]人目|もう[一1](?:人|つ|社|軒)|空欄|空席|[一1ひと]つ(?:空|減|欠|足り)|有名な(?:方|人)|"
    "同じ(?:方|人|ご?一家|ご家族|会社|業者|お店|団体)|ご一家|(?:の|な)(?:飼い主|持ち主|運転手|ご主人|奥さま|奥さん|親御さん|お客さま|常連)さん?(?:、|へ|は|が)|ひとつだけ|一つだけ|1つだけ|[1一]園|"
    "(?:最後|残り|ただ)の?(?:お?[一1]|ひと)|お?[一1](?:人|方|名|社|軒|件|校|組|団体|世帯|台)|ひとり|おひと|(?:ある|あの|その|例の|くだんの|当の)[一-鿿ごおァ-ヺ]|最後のご"
)
_LETTER = Pattern(
    "(?<![A-Za-z0-9.&'-])[A-Z](?:さん|氏|くん|君|ちゃん|先生|(?:主|副)?(?:課長|部長|係長|主任|主査|主事|議員|市議|社|店))"
)
_NAMELESS = Pattern(
    "(?:[一-鿿ぁ-ん]の名|お?名前|氏名|実名|本名|[店社校園館宿]名|(?:会社|業者|企業|団体|施設|学校|チーム|選手|部署)名|屋号|どの[一-鿿ァ-ヺー]{1,6}|どこの[一-鿿ァ-ヺー]{1,6}|どなた|だれ|誰|どこ)(?:か|と|なの|の|の話|のこと){0,2}(?:は|まで|までは|を|も)[^。!?\n]{0,10}$"
)
_KEPT_SAFE = Pattern(
    "(?:だれ|誰|どなた|外|他|ほか)に[はも]|漏ら|もらし|相談|ため、?|公平|審査|保護|匿名|安心して|アンケート|投票|通報"
)
_BY_LETTER = Pattern("(?<![A-Za-z0-9.&'-])[D-Z](?:さん|氏|君|くん|ちゃん|議員|先生)")
"""A, B and C stand for people of an example."""
_READERS = Pattern(
    "(?:た|る|の|い)(?:方|皆さん|皆さま|皆様|人)(?:なら|でしたら|には、?(?:もう|すぐ|説明|お話))"
)
_MESSAGE = (
    "伏せておいて、だれのことか、なぜかを読み手に当てさせる書き方です。その話ごと消してください。"
)


def _frame(*needs: Slot, after: int = 1, consent: bool = False) -> Frame:
    """Return a frame of slots of this list, in this sentence or a neighbouring one.

    `consent`: it counts even where the person is said to have asked for silence.
    """
    return Frame(
        slots("masking-infer", *needs),
        _MESSAGE,
        none=(_PLAY,) if consent else (_PLAY, "consent-given"),
        before=1,
        after=after,
        quoted=True,
        warned=True,
        acts=frozenset(),
    )


_FRAMES = (
    _frame("guess", _WITHHELD),
    _frame("guess", "gone"),
    _frame("guess", _WONDERED, _READERS),
    _frame("guess", _WONDERED, _ALONE),
    _frame("guess", _LETTER),
    _frame("kept", _CLUED, after=0),
    _frame("wrong", _BY_LETTER, after=0),
)


class MaskingInferable(Framed):
    """言わずにおいたことを、手がかりを添えて読み手に察しさせる書き方を見つけます。

    なぜ: 詮索を招き、違う人や店まで疑われます。書かなくても、当人には自分のことだと分かります。
    直し方: 公表できることだけを書くか、その話ごと消します。
    限界: クイズや、匿名を望む方のことは対象にしません。

    × 塗り直しの«いきさつは控えますが、隣の看板をご覧になれば見当がつく»でしょう。
    × 花壇の当番は七人です。«一人だけ名前のないわけは、昨日の地元紙をお読みの方ならお気づき»かと。
    × «店名は公表していませんが、「と」で始まる駅裏のとんかつ屋さん»です。
    × [personal] 三階の«主査Tさんの話。フロアでは知らない人がいない»。
    × 柵を壊した人がいます。«だれかは申しません。朝いちばんに犬を連れて来る»、あそこの方です。
    ○ [personal] 発表前だけど、あの飾り付けなら文句なしだ。
    ○ 落札した会社の名前は、契約のあとに公表します。
    ○ クイズの正解は伏せておきます。ヒントは駅前、もうお気づきですね。
    ○ 応募の動機をお聞きします。理由は公表しません。
    ○ 匿名を希望の方なので名前は控えますが、市内の方です。ありがとうございました。
    ○ ポスターの見方が変わったことに、お気づきでしょうか。色覚に配慮しました。
    ○ 停電の原因は調査中のため、まだお伝えできません。
    """

    code = "masking/inferable"
    name = "読み手に察しさせる伏せ方"
    severity = Severity.WARN
    frames = _FRAMES
    wakes = ("masking-infer:bare",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame, and those that make a point of naming nobody."""
        yield from super().find(reading, facts)
        if not is_official(reading):
            return
        for mark in reading.each("masking-infer:bare"):
            if _makes_a_point(reading, mark):
                yield hit(reading, *around(reading, mark.start, 1, 1), _MESSAGE)
                return


def _makes_a_point(reading: Reading, mark: Mark) -> bool:
    """Tell whether the words say that a name, or who it is, is kept back."""
    sentence = reading.sentence_at(mark.start)
    if reading.quoted(mark.start):
        return False
    if not _NAMELESS.search(reading.text[sentence.start : mark.start]):
        return False
    low, high = around(reading, mark.start, 1, 1)
    return not any(pattern.search(reading.text, low, high) for pattern in (_KEPT_SAFE, _PLAY))
