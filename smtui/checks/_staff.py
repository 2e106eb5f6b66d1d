"""Whether a private post shows, in the writer's own words, that one of the staff writes it."""

from smtui.checks._kit import Kind, Pattern, Reading
from smtui.domain.reading import Act

_OFFICE = (
    "(?:課|係|室|局|署|支所|出張所|保健所|本部|窓口|役場|役所|庁舎|委員会|教委|センター|事務所|事務局|選管|議会|現場|部署"
    "|地域包括|学童|土木|福祉|税務|水道|消防|防災|教育|農政|財政|人事|用地|戸籍|年金|保険|介護|都市計画|広報|行政|当局"
    "|[市町区村](?:側|営|立の[一-鿿]{1,6})?)"
)
_PLACE = (
    "(?:図書館|資料館|博物館|病院|診療所|公立保育園|保育[園所]|幼稚園"
    "|公園|カウンター|給食室|調理場|斎場)"
)
_TRADE = (
    "(?:職員|公務員|役人|吏員|保育士|保健師|司書|学芸員|消防士|ケースワーカー|管理栄養士|土木技師|技師|徴税吏員|事務方|用地担当|税担当"
    "|[一-鿿]{1,6}担当|担当者?|[一-鿿]{1,8}(?:課|係|局|室)長|係長|課長|主任|主査|主事|広報マン)"
)
_WHO = (
    "(?:者|人間|人|身|立場|一員|一人|端くれ|はしくれ|私|わたし|わたくし|僕|俺|自分"
    "|職員|担当者?|スタッフ|中の者|事務|新人|新米|古株|係長|主任|課長)"
)
_IS = (
    "(?:です|だ(?!っ)|である|なので|だから|ですが|だけど|だが|として|より(?:[、。)\n]|$)|から(?!見え|聞い|来|の[電連手])|一同"
    "|が(?:言|教|お?答|断|保|太鼓|約束)|は|、|。|!|で(?:、|お?[答言話伝]|はっきり))"
)
_DOING = (
    "[^。、!?\n]{0,12}(?:て(?:い)?る|て(?:い)?ます|ております|ておる|でいる|でます|勤務|働いて|働く|勤め)"
    "(?:者|人間|人|身|立場|私|僕|の?ので?|から|と、|けど|が、|し、|んだ|[。、!\n]|$)"
)
_STAFF = Pattern(
    f"{_OFFICE}(?:側|内部?|の中|の[一-鿿]{{1,4}})?の{_WHO}{_IS}|{_OFFICE}が(?:言う|言って|教え|保証|約束)|{_PLACE}の(?:者|人間|職員|担当者?|中の者|事務){_IS}"
    f"|{_OFFICE}(?:課|係)?(?:です(?:[!。が、けの]|$)|だよ|だけど|より(?:[、。)\n]|$)|からの?お(?:知らせ|返事|答え|願い)|一同|勤務|勤め)"
    f"|{_OFFICE}(?:に|の中に|の[一-鿿]{{1,4}}に|に[0-9一二三四五六七八九十何長]{{1,3}}年|に[^。、!?\n]{{1,4}}年)(?:いる|います|いて|いれば|いた?ら|いると|おり|おる|勤め|勤務|籍|座|机|配属|詰め|長く|出て|立っ|立ち)"
    f"|{_OFFICE}(?:で|を|の[一-鿿]{{1,6}}(?:で|を)){_DOING}|{_PLACE}で(?:働|勤|司書|事務|先生|受付)|{_PLACE}(?:の(?:先生|事務|受付|看護師|窓口)を?(?:し|やっ)|勤務|勤め)"
    f"|{_TRADE}(?:の{_WHO}{_IS}|である|です(?:[!。が、けのよ]|$)|だけど|だよ|だから|なので|として|ですが|一同|からの?お(?:知らせ|返事|答え|願い)|歴|やって|をやって|をして|してます|しています|している|してる|の立場)"
    f"|{_OFFICE}(?:課|係|室)?の(?:机|席|窓口|中)(?:から|より|にて)|{_OFFICE}にて(?:。|$)|[一-鿿]{{1,8}}の担当(?:より|です|から|者)|中にいる(?:私|者|人間)"
    f"|{_OFFICE}(?:を|で)(?:やって|して|任されて|働いて)?[0-9一二三四五六七八九十]{{1,3}}年|に(?:関わ|携わ|従事す)る(?:者|身|人間|立場|一人)"
    "|[市町区村]の(?:代表|代弁者)として|ている側の(?:人間|者)|(?:話す|決める|扱う|知る|見る|いる)立場に(?:あ|い)|中の人(?!気)|なかの人|内部の(?:者|人間)|籍を置く|ここで働いて|(?:仕事|職業|立場|職務)(?:柄|上)(?:[、言お]|で)"
    "|(?:の仕事を(?:し|やっ)て|をやって)(?:い|る|ます|おり)|わたくしども(?:市|町|区|役)|プロフ(?:ィール)?(?:の|を|に|見)|名刺の"
    "|(?:課|係|窓口|現場|部署|担当)を(?:仕切|預か|任さ|まとめ|受け持)"
    "|担当の(?!方|人|者|医|先生|美容|店員|スタッフ|職員|[一-鿿ァ-ヺー]{1,6}さん)[一-鿿ァ-ヺー]{2,8}(?:を|で(?!す)|に|へ|の)"
    "|(?:内側|内部|裏側|中)から(?:ひとこと|ひと言|一言|言(?:う|え|わ)|お伝え|お話し)"
    "|ご(?:指摘|要望|質問|照会|意見)(?:の|いただいた)[一-鿿ァ-ヺー]{1,10}(?:ですが|の件|につ[いき])"
    "|(?:私|わたし|わたくし|僕|俺|自分)(?:が|の)(?:受け付け|受付|審査し|窓口で|扱って|担当(?:して|する|の))"
    "|(?:私|わたくし|わたし|僕|手前)(?:ども|たち)?の(?:課|係|局(?!所)|担当|部署|窓口)(?:で|と|は|が|の)"
)
_NOT_ME = Pattern(
    "職員さん|元職員|元公務員|OB|なりたい|目指|(?:夫|妻|父|母|兄|姉|弟|妹|友人|友達|娘|息子|知人)(?:は|が|も|の)"
    "|主人公|小説|登場人物|第[0-9]{1,3}[話章]|採用試験|受験|ゆるキャラ|着ぐるみ|[お]?世話になっ"
)
_LONG = 1000
"""How far into a post the writer shows to be of the staff."""


def shown(reading: Reading) -> bool:
    """Tell whether the writer says to be of the staff: 水道課です, 窓口にいる者から …"""
    for match in _STAFF.finditer(reading.text, 0, _LONG):
        sentence = reading.sentence_at(match.start())
        if reading.quoted(match.start()) or sentence.does(Act.ASKS):
            continue
        if not _NOT_ME.search(reading.text, sentence.start, sentence.end):
            return True
    return _by_trade(reading) or _posed(reading)


_POSED = Pattern(
    "公式(?:の)?(?:発表|見解|回答|コメント|情報)として|(?:公式|正式)に(?:お伝えし|お知らせし|発表(?:し|いた))"
    "|【[市町区村](?:役所|役場)?(?:から|より)の?(?:お知らせ|ご連絡|発表|お願い)】"
)
"""A private post that calls itself an announcement of the house."""


def _posed(reading: Reading) -> bool:
    """Tell whether the post gives itself out as official; one that passes such on does not."""
    if reading.draft.occasion.kind is Kind.SHARE:
        return False
    match = _POSED.search(reading.text, 0, _LONG)
    return match is not None and not reading.quoted(match.start())


_MERELY_MINE = Pattern(
    "(?:アカウント|ブログ|投稿|発信|ページ|つぶやき|ここに書くの)は[^。、!?\n]{0,6}個人(?:の(?!情報)|で|的)"
    "|(?:[市町区村]|役所|役場|職場|組織|勤務先)(?:として)?の(?:公式(?:の|な)?)?(?:方針|見解|考え方?|意見|立場)"
    "(?:[やと](?:方針|見解|考え方?|意見|立場))?[^。、!?\n]{0,6}"
    "(?:ではありません|ではない|じゃない|とは(?:関係|無関係|別)|を(?:示|代表|代弁)[^。、!?\n]{0,6}(?:ません|ない))"
    "|(?:考え|見解|方針)を[^。、!?\n]{0,6}立場で(?:は|も)(?:ない|ありません)"
    "|(?:[市町区村]|役所|役場)の(?:人間|者|職員)(?:では|じゃ)(?:ない|ありません)(?=[。、!\n]|$|です|ので|が)"
)
"""A disclaimer in whatever words: このブログは個人で書いています, 市の見解ではありません."""


def disclaimed(reading: Reading) -> bool:
    """Tell whether the writer says not to speak for the house, and does not do so all the same."""
    if not reading.has("attribution-disclaimer") and not _MERELY_MINE.search(
        reading.text, 0, _LONG
    ):
        return False
    return not _posed(reading)


def _by_trade(reading: Reading) -> bool:
    """Tell whether a list word shows the trade: 答弁を書いた側, 戸籍の窓口に …"""
    for mark in reading.each("inside-voice:i"):
        sentence = reading.sentence_at(mark.start)
        if reading.quoted(mark.start) or sentence.does(Act.ASKS):
            continue
        if not _NOT_ME.search(reading.text, sentence.start, sentence.end):
            return True
    return False
