"""Facts none of which names anybody and which together leave one person."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._private import consented
from smtui.checks._tone import within
from smtui.domain.reading import Act, Sentence

_AGE = Pattern(
    "[0-9]{1,3} ?歳児?|[0-9一二三四五六七八九]{1,3}つの(?:男の子|女の子"
    "|お子)|[1-9]年[0-9一二三四五六]?組|[1-9一二三四五六]年生|[0-9]0代"
    "|年長さん|喜寿|米寿|卒寿|白寿|百寿"
)
_PLACE = Pattern(
    "[一-鿿ぁ-ゖァ-ヺ]{1,6}(?:町|地区|丁目|団地|通り|商店街|駅前|駅の?(?:裏"
    "|近く|そば)|集落|小学校|中学校|高校|小の|中の|保育[園所]|こども園"
    "|幼稚園|公園の(?:前|隣|向かい|裏))"
    "|[一-鿿]{2,4}(?:小|中|高)の|(?:の|、)(?:隣|向かい|裏|角|斜め前|真向かい)(?:の"
    "|に)|[0-9]号棟|[0-9]{3}号室"
)
_RARE = Pattern(
    "三つ子|四つ子|五つ子|双子|ふたご|みつご|唯一|ただ一人|たった一人"
    "|ひとりだけ|一人しか|初めての|最高齢|最年少|一軒だけ|珍しい名字|[0-9一二三四五六七八"
    "九]人きょうだい|[0-9一二三四五六七八九]人兄弟|車いす|白杖|義足|元(?:選手"
    "|力士|校長|教師|警察官|消防士|町議|市議)"
)
_HOME = Pattern(
    "(?:に|へ)(?:住む|お住まい|暮らす|引っ越してき|越してき|移ってき)"
    "|の(?:アパート|マンション|団地|借家|実家|家)(?:で|に|から)|一人暮らし"
    "|ひとり暮らし|独居|(?:青|赤|白|黒|茶色|緑|黄色)い?(?:瓦|屋根|壁|門"
    "|塀)|二階建て|平屋|[0-9一二三四]階の"
)
_WORK = Pattern(
    "(?:工場|会社|鉄工所|工務店|商店|食堂|旅館|医院|病院|農園|牧場|店|スーパー|寺|園|学校|役場|市役所|造園|建設)"
    "(?:に勤め|で働|を営|を経営|を継|の跡|の経営者)"
    "|(?:ベトナム|中国|ネパール|フィリピン|ブラジル|ペルー|インドネシア|ミャンマー|タイ|韓国|スリランカ)人"
)
_KIN = Pattern(
    "お?(?:父|母)さん|父親|母親|ご?夫婦|奥さん|奥さま|ご主人|お?(?:じい"
    "|ばあ)(?:さん|ちゃん)|おじい|おばあ|息子|娘|ご?長[男女]|ご?次[男女]"
    "|兄弟|姉妹|きょうだい|シングル|アンカー|女性|男性|男の子|女の子|児童"
    "|生徒|園児|店主|店長|社長|農家|職人|理髪|パン屋|一家|ご家族|実習生|留学生|従業員|住職|助産師|保健師|医師|歯科医|経営者|大工|漁師|運転手"
)
_MATTER = Pattern(
    "生活保護|保護を受け|離婚|別居|療養中|闘病|入院|退院|手術|通院|治療中"
    "|がん|うつ|認知症|要介護|寝たきり|障害|障がい|手帳|不登校|ひきこもり"
    "|引きこもり|虐待|DV|暴力|借金|滞納|自己破産|失業|無職|妊娠|出産|流産"
    "|不妊|貧血|糖尿|心臓|持病|亡くし|亡くなっ|死別|里親|養子|服役|前科"
    "|逮捕|補導|難民|在留|国籍|帰化|亡くなられ|円も?ため(?:て|込)|家を手放|夜逃げ|抗がん剤|一人暮らし|ひとり暮らし|独居"
)
_TOLD = Pattern(
    "ました|でした|ています|ていました|てくれ|くださ|です[。!！]|そうです|とのこと|だった|って。"
)
_OPEN = Pattern(
    "承諾|了承|了解|同意|許可を得|ご本人|募集|対象|相談(?:会|窓口|を受け"
    "|ください)|講座|教室|講演|講師|制度|助成|手当|給付|検診|健診|予防"
    "|警察|消防|発表|ニュース|新聞|選手|監督|市長|町長|区長|議員|歴史"
    "|江戸|明治|大正|昭和|時代|映画|ドラマ|小説|物語|絵本|上映|展示|作品"
    "|訓練|架空|仮名|[0-9]件|件数|交通死亡事故|交通事故|熱中症|人に1人|%|割合|平均|以上の方|以下の方|の方は、"
    "|の方へ|または"
)
_ENOUGH = 3


class PersonalInfoCombination(Check):
    """年齢、住むところ、家族、病気など、合わせると一人にしぼれる書き方を見つけます。

    なぜ: 名前がなくても、近所の人にはだれのことか分かります。
    直し方: 病気や家庭の事情を消し、年齢や場所をぼかします。
    限界: 合わせて何人にしぼれるかは、町の大きさによります。

    × 餅つきには、«武石地区で生活保護を受けながら三つ子を育てるお母さん（29歳）»も来てくれました。
    × «先月両親が離婚して祖母の家から通う4年1組»のアンカーが優勝しました。
    × «南町で唯一の三つ子の5歳児を育てる、療養中のお父さん»が杵を握ってくださいました。
    × 当選は、«高校の裏の青い瓦の家に住む、認知症のおばあさん»です。
    × «川北で製材の会社を営んでいた60代の男性は、国保料を3年で90万円ためて»店をたたみました。
    ○ 市内で交通死亡事故が3件続き、60代の男性が亡くなられました。夜は反射材を。
    ○ 生活保護の相談は、福祉課へどうぞ。29歳以下の方も対象です。
    ○ 小学4年生の作品です。入院した祖父への手紙が、最優秀賞に選ばれました。
    ○ 認知症の方を支える講座に、南町の20代の女性が参加しました。
    """

    code = "personal-info/combination"
    name = "合わせると一人にしぼれる事情"
    severity = Severity.WARN
    wakes = ("private-matter", "home-alone")
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences whose facts leave one person, a private matter among them."""
        if not _MATTER.search(reading.text) or consented(reading):
            return
        for sentence in reading.sentences:
            if sentence.does(Act.WARNS, Act.INVITES, Act.DENIES, Act.ASKS):
                continue
            text, start, end = reading.text, sentence.start, sentence.end
            matter = _MATTER.search(text, start, end)
            if matter is None or reading.quoted(matter.start()) or _OPEN.search(text, start, end):
                continue
            if _KIN.search(text, start, end) and _points(reading, sentence) >= _ENOUGH:
                yield hit(
                    reading,
                    start,
                    end,
                    "名前がなくても一人にしぼれます。病気や家庭の事情を消してください。",
                )


def _points(reading: Reading, sentence: Sentence) -> int:
    """Return how far the facts of a sentence narrow it down to one person."""
    text, start, end = reading.text, sentence.start, sentence.end
    if not _TOLD.search(text, start, end):
        return 0
    points = sum(
        weight
        for pattern, weight in (
            (_AGE, 1),
            (_PLACE, 1),
            (_RARE, 1),
            (_HOME, 1),
            (_MATTER, 1),
            (_WORK, 1),
        )
        if pattern.search(text, start, end)
    )
    return points + bool(within(reading, "vehicle", start, end))
