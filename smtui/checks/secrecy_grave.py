"""Grave affairs of others and matters from inside, in a private post that speaks of office work."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around
from smtui.domain.reading import Act

_JOB = Pattern(
    "窓口|受付|カウンター|当番|当直|夜勤|随行|通告|搬送|救急|差押|差し押さえ|徴収|検針|調査|面談|審査|申請書|申込書|名簿|台帳|端末|届(?:を|け|が)|封筒|督促|遺失物|拾得|健診|検診|訪問|相談|ケース|点検|決裁|査定|監査|立ち?入|公用車|当院|市立病院|出動|職場|課(?:に|で|の|長)|児相|保健所|戸籍|住民票|税務|給付金|補助金|担当|応接|お茶出し|係(?:に|で|の|長)|役場|市役所|区役所|庁内|システム|画面|履歴|記録|録音|貸出|火葬|水道|団地"
)
"""The work of an office, as staff name it in passing."""
_ONE = Pattern(
    "(?:ご?主人|社長|会長|女将|大将|店主|店長|議員|先生|奥さん|旦那|息子さん|娘さん|おじい|おばあ|じいさん|ばあさん|お母さん|お父さん|母親|父親|校長|園長|住職|(?<!皆)(?<!職員)さん|ちゃん|男性|女性|男の|女の|夫婦|親子|一家|家族|同級生|元カレ|元カノ|元担任|先輩|恩師|選手|俳優|歌手|アイドル|タレント|有名人|芸人|(?:あの|例の|いつもの)[^。、\n]{1,8}|(?<![一二三四五0-9大多])(?:人|方|子|家|店|屋|客|宿|旅館))(?:が|は|から|の|も|と|に|、|で|だ|じゃ|。|って|を)"
)
"""Somebody besides the writer."""
_OWN = Pattern(
    "ドラマ|映画|小説|漫画|アニメ|ゲーム|ニュース|新聞|報道|番組|テレビで|研修|講座|講演|ありがと|ありがた|感謝|助か|親切|丁寧|教えて(?:くれ|もら)|職員さん|係の(?:人|方)|担当の(?:人|方)|看護師さん|待た|並ん|町内会|自治会|PTA|保護者会|消防団|行ってき|(?:出し|取り|もらい|手続きに|相談に|受けに|払いに|届けに|お見舞いに)(?:行|来まし)|私(?:は|が|も|の|、)|自分(?:は|が|も|の|で)|僕|俺"
    "|楽し|おいし|うれし|嬉し|笑顔|猫|犬|推し|ライブ|試合|大会|祭|先祖|家系|昔の|統計|%|ネット|噂|一般|制度|もらえる|就活|受験|資格|家の|引っ越しました|引っ越して(?:き|来)|初めて|見ない|答えない|言わない|売り切れ|売店|いただいてきました|看板"
)
"""The writer came as a client, speaks of leisure, or of what is known."""


class SecrecyGrave(Check):
    """仕事の言葉のある私的な投稿で、よその人の重い事情や、捜査、名簿、清書などの中身に触れたところを見つけます。

    なぜ: 名前がなくても、町の人や本人にはだれのことか分かります。
    直し方: その人のことをすべて消します。
    限界: 仕事で知ったかどうかは、職場の言葉が出てくるかで見ています。

    × [personal] 記録の整理をしていたら、«中学の同級生の家が夜逃げ»していた。
    × [personal] «課で急に休みに入った先輩は、停職になった»という話。
    × [personal] 職場で探しもの。«警察の照会に、あの店の名»があった。
    ○ [personal] 今日は窓口が混んだ。声がかれたので、はちみつの飴をなめる。
    ○ [personal] 父の入院で、市役所の窓口に書類を出しに行った。
    ○ [personal] 離婚を描いたドラマの、役場の場面がよくできていた。
    """

    code = "secrecy/grave"
    name = "仕事の話に出る人の重い事情"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("grave",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell something grave of somebody, near words of office work."""
        text = reading.text
        if not _JOB.search(text) or _OWN.search(text) or _decided.at_home(reading):
            return
        for mark in reading.each("grave"):
            sentence = reading.sentence_at(mark.start)
            if reading.quoted(mark.start) or sentence.does(Act.DENIES, Act.INVITES, Act.ASKS):
                continue
            if _of_work(reading, mark):
                yield hit(
                    reading,
                    *around(reading, mark.start, 1, 1),
                    "仕事で知った人や中身のことに読めます。だれのことか分からなくても、消してください。",
                )
                return


def _of_work(reading: Reading, mark: Mark) -> bool:
    """Tell whether office work stands near, and somebody where the matter is one of a life."""
    if "life" in mark.tags:
        low, high = around(reading, mark.start, 1, 1)
        if not _ONE.search(reading.text, low, high):
            return False
    return _JOB.search(reading.text, *around(reading, mark.start, 2, 2)) is not None
