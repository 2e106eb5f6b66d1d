"""Whether a private post shows, in the writer's own words, that one of the staff writes it."""

from smtui.checks._kit import Pattern, Reading
from smtui.domain.reading import Act

_DESK = (
    "(?:課|係|室|局|署|支所|出張所|保健所|本部|窓口|役場|役所|庁舎|委員会|教委|センター"
    "|図書館|資料館|病院|診療所|保育[園所]|カウンター|部署|現場)"
)
_IS_ME = (
    "(?:です|だ(?!っ)|なので|だから|ですが|だけど|だが|として|より[、。)\n]|より$|から(?!見|聞|の[電連手])"
    "|である|が(?:言|教|お?答|断|保)|[、。!])"
)
_STAFF = Pattern(
    f"{_DESK}(?:に(?:いる|いて|います|いますが|おり|勤め|勤務|籍|座|机|配属|詰め|長くい|立[っち])"
    "|で(?:働|勤務|机を|仕事を|毎日|何年|長く)|勤務|勤め|一同|からのお知らせ|より(?:[、。)\n]|$)"
    "|(?:の(?:者|人間|職員|人|担当者?|中))"
    f"{_IS_ME}|です[!。が])"
    f"|[市町区村]の(?:職員|者|人間|[一-鿿]{{1,8}}?(?:課|係|担当|室|部|局))(?:の(?:者|人間|職員))?{_IS_ME}"
    f"|(?:職員|公務員|役人|吏員)(?:の(?:立場|私|僕|身|一人|端くれ|はしくれ)|{_IS_ME})"
    "|中の人(?!気)|なかの人|内部の(?:者|人間)|(?:役所|役場|行政|市|町|区|当局)側の(?:人間|者|立場)"
    "|行政の(?:立場|側|人間|者)|籍を置く|(?:現場|部署|窓口|担当|係|課)を(?:仕切|預か|任さ|まとめ|受け持)"
    "|(?:広報|税|福祉|土木|水道|防災|教育|観光|環境|農政|都市計画|戸籍|年金|保険|保育|子育て|介護"
    "|消防|選挙|財政|人事|用地|建築|ごみ|道路|公園|河川|除雪|給食)"
    "(?:課|係|局)?(?:の(?:仕事|係|課|担当|現場|窓口)|担当|マン|畑|行政)"
    f"(?:を|で|に|として|{_IS_ME}|して|やって)"
    "|担当(?:として|です|しています|してます|してる|者として|者です)|ここで働いて"
    "|プロフ(?:ィール)?(?:の|を|に|見)|名刺の|(?:中|内側)(?:で|から)(?:働|見|言)"
)
_NOT_ME = Pattern(
    "職員さん|元職員|元公務員|OB|なりたい|目指|(?:夫|妻|父|母|兄|姉|弟|妹|友人|友達|娘|息子|知人)(?:は|が|も|の)"
    "|採用試験|ゆるキャラ|着ぐるみ|[お]?世話になっ"
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
    return False
