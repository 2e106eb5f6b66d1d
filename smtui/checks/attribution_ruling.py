"""Staff who rule on the municipality's matters on a private account, whatever words they choose."""

from collections.abc import Iterator

from smtui.checks import _staff
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.domain.reading import Act

_HOUSE_NAME = (
    "(?:うち(?:の(?:[市町区村課係局]|役所|役場))?|[当弊本][市町区村課局]|[わ我]が[市町区村]|(?:私|わたくし)ども(?:の?[市町区村]役?[所場]?)?|[当本](?:館|園|署|局|院|所)"
    "|我々|われわれ|私たち|行政|役所|役場|教育委員会|市教委|水道局"
    "|(?<![都朝夜都])[市町区村](?:役所|役場|全体|長部局)?)"
)
_HOUSE = Pattern(f"{_HOUSE_NAME}(?:として)?(?:は|が|も|では|で|の|に|と)")
_OURS = Pattern(
    "(?:弊[市町区村課]|当[市町区村]|[わ我]が[市町区村]|(?:私|わたくし)どもの?(?:[市町区村]|役[所場])(?:役[所場])?|我々|われわれ|当(?:館|園|署|局|院|所))(?:として)?(?:は|では|の|も)"
    "|(?:私|わたし|僕|俺|我)(?:たち|ら)[市町区村]の?(?:職員|役場|役所)|[市町区村](?:の)?職員(?:一同|全員)(?:は|として)|[市町区村](?:役所|役場)?として|[市町区村]の(?:公式)?(?:の)?(?:見解|回答|立場|結論|方針|考え方?|見方)(?:を(?:代弁|言|お?伝|先に|はっきり|示|述)|として|は、)"
)
MATTER = Pattern(
    "路線|臭い|におい|健康|分館|無線|放送|音量|転用|許可|開館|閉館|開放|増設|配布|抽選|入園|定数|映像|カメラ|英語|教育|農業|歩道|賠償|民営化|合祀|料金|税|手当|制度|支援|給食|保育|学童|待機|学校|部活|図書館|公園|庁舎|支所|バス|道路|路地|通行"
    "|駐車場|ごみ|水道|にごり|水|補助|助成|予算|計画|条例|施設|公民館|プール|病院|診療所|事業|政策"
    "|統合|商品券|給付|工事|合併|課税|減免|免除|福祉|介護|年金|保険料|契約|審査|選挙|投票所|議会|ダム"
    "|橋|駅|除雪|雪かき|信号|街灯|防犯灯|避難所|備蓄|空き家|草刈り|騒音|悪臭|工場|祭り?|花火|入場料"
    "|使用料|手数料|団地|市営|町営|区営|市立|町立|区立|アーケード|撤去|跡地|用地|買収|立ち退き|接種"
    "|ワクチン|健診|相談|窓口|申請|届|カード|証明|墓地|斎場|火葬|温泉|観光|祝い金|奨学|貸し?出|まつり|会場"
    "|訴訟|裁判|署名|要望|陳情|苦情|検査|測定|農地|鳥獣|柵|森林|散布|太陽光|風車|原発|基地"
)
"""Matters of the house."""
_REFUSED = Pattern(
    "(?:しません|いたしません|致しません|しない|(?<!かもしれ)(?<!わかり)(?<!分かり)(?<!すみ)(?<!い)(?<!なり)"
    "か(?:ね|ねて(?:い|おり))ます|[一-鿿]ません(?<!有りません)|[えけせてねべめれげぜりきちびみぎ]ません(?<!てありません)(?<!でありません)(?<!はありません)(?<!もありません)(?<!がありません)|[いし]ません(?<!ていません)(?<!思いません)(?<!はいません)(?<!違いません)"
    "|[わさらかまたばなが]ない(?<!わからない)(?<!分からない)(?<!知らない)(?<!つまらない)(?<!ならない)(?<!変わらない)"
    "|[えけせてねべめれげ]ない(?<!かもしれない)(?<!いけない)(?<!見えない))"
    "(?:です)?(?:[。!、」\n]|よ|ね|から|ので|し、|けど|わ|んで|と(?:断|明|宣|申|お)|って|$)"
)
_DECIDED = Pattern(
    "(?:と|に|を|で)決めま(?:した|す)|と決めて(?:い)?(?:る|ます)|と決まりました|ことになって(?:い)?(?:る|ます|て|まし)|ことにして(?:い)?(?:る|ます)|ことにな(?:ります|りました|った|る)(?![のか])"
    "|ことに(?:しま|いたしま|決め)|で(?:決まり|確定|決着)(?:です|だ|。|!)|決定(?:です|事項|済|だ|しました|した)|決まって(?:い)?(?:る|ます)"
    "|(?:つもり|気|予定|考え|余地|必要|義務|筋合い)(?:は|も|なんて|など)[^。、]{0,6}(?:ない|ありません|ございません|毛頭|さらさら)"
    "|(?:予定|計画)(?:どおり|通り)(?:に)?(?:やり|進め|行い|実施|廃止|閉)"
    "|の(?:公式|最終|正式)?(?:の|な)?(?:判断|決定|立場|主義|考え方|考え|方針|姿勢|見解|結論|回答|総意|意向|スタンス|ルール)"
    "(?:です|だ(?!と)|なので|ですので|として|であり|。)"
    "|主義(?:です|だ)|(?:やり方|流儀|意思|意志|総意|見方)(?:です|だ|なので|ですので|として)|(?:する|やる|直す|作る|建てる|出す|払う|[うくすつぬむるぐぶ])ことは(?:ない|ありません|ございません)|で(?:終わり|おしまい|打ち止め|なくなり)(?:です|だ|。|!|ます)|(?:反論|異論|苦情|文句|質問|抗議)は(?:受け付け|聞き|なし)|立場(?:に|で)は?(?:ない|ありません)|手を引|話[はが]ついて|で(?:一致|合意)して(?:い|おり)|(?:受け入れ|進め|廃止|中止|見送)る方向"
    "|(?:廃止|打ち切り|中止|禁止|撤去|閉鎖|閉館|閉校|統合|移転|延期|値上げ|有料化|無料化|売却)(?:です|だ(?!と|った)|。|!|で(?:す|決))|(?:反対|賛成|支持|容認|推進|歓迎)(?:です|だ(?!と|った)|。|して(?:い)?(?:る|ます))|(?:やる|する|直す|出す)こと(?:では|じゃ)(?:ない|ありません)|動きません|動かない"
)
_WILL = (
    "復活させ|再開し|続け|存続させ|廃止し|中止し|やめ|統合し|移し|移転し|建て替え|建て|造り|つくり|作り|広げ|増やし|減らし"
    "|値上げし|値下げし|上げ|下げ|無料にし|有料にし|残し|貸し|配り|出し|払い|支給し|補償し|負担し|設け|閉め|閉じ|開け|始め"
    "|動かし|通し|認め|許可し|却下し|禁止し|つき|決め|取り締ま[っり]|差し押さえ|取り壊し|売却し|売り|買い取り|切り|直し|断り|追い出し|優先し|回し|任せ"
    "|舗装し|設置し|整備し|拡幅し|改修し|導入し|見送り|打ち切り|実施し|引き上げ|引き下げ|応じ|勝ち|争い|戦い"
)
_WILLS = Pattern(
    f"(?:{_WILL})(?:て?い[きく])?(?:ます|まーす|いたします)(?:[。!」\n]|よ|ね|から|ので|し、|と(?:断|明|宣|申|お)|$)"
    "|(?:復活させる|再開する|続ける|廃止する|中止する|やめる|統合する|建て替える|建てる|広げる|増やす|減らす|値上げする|上げる"
    "|残す|貸す|配る|出す|払う|動かす|通す|認める|禁止する|決める|取り壊す|売る|断る|進める|やる|つく|打ち切る|見送る)"
    "(?:[。!」\n]|よ[。!ー]|から|ので|んで|って決|$)"
    "|[一-鿿ぁ-ん]ます(?<!います)(?<!おります)(?<!ねます)(?<!咲きます)(?<!見えます)(?<!なります)(?<!あります)(?<!できます)(?<!感じます)(?<!入ります)(?<!降ります)(?<!晴れます)"
    "(?<!しめます)(?<!開きます)(?<!開催します)(?<!募集します)(?<!らします)(?<!食べます)(?<!待ちします)(?<!願いします)(?<!寝ます)(?<!作ります)(?<!出ます)(?<!行ってきます)(?<!とします)"
    "(?:[。!」\\n]|から|ので|$)"
    "|(?:禁止|廃止|中止|無料|有料|値上げ|義務|対象外|統合|閉館|ゼロ|なし|全額|半額)[にと]なります(?:[。!」\n]|よ|ので|$)|ゼロに"
)
_HOUSE_WILLS = Pattern(
    f"(?:{_WILL})(?:て?い[きく])?(?:ます|いたします)(?:[。!」\n]|よ|ね|から|ので|し、|$)"
)
_VOUCHED = Pattern(
    "(?:断言|明言|宣言|保証|確約|約束|太鼓判|請け合)(?:し(?!て(?:もら|ほし|くれ|いただ))|いたし|でき|です|。|を押|い)"
    "|(?:言う|言って(?:い)?る|言ってます)(?:ん)?(?:だから|ですから|ので)|(?:ので|から)(?:本当|確か|間違い(?:あり|な)|嘘じゃ|嘘では|信じて|安心)"
    "|間違い(?:ない|ありません)(?:[。!よか]|です|$)|信じて(?:。|!|ください|いい|大丈夫)|(?:公式|正式)(?:に|な|の)?(?:お?答|回答|見解|発表|コメント)"
    "|代弁し|代表して|本音を|立場で(?:お?答|言|申)|お?答えします|お伝えし(?:ま|て)|言っておく|教え(?:る|ます|ておき)|内緒"
)
_BLAMED = Pattern(
    "責任は(?:全部|すべて)?[^。、]{0,14}(?:に(?:ある|あります)|ない|ありません)|言いがかり|(?:問題|落ち度|非|責任|過失|危険|影響)(?:は|も)?(?:一切|まったく|全く)?(?:ありません|なかった|ない(?:です|。|よ))"
    "|(?:飲んで|食べて|使って|住んで|入って)も(?:平気|大丈夫|問題)|自己責任"
)
_SOURCED = Pattern(
    "広報(?:紙|誌)?(?:に(?!は載せ)|で|を|の[0-9一二三四五六七八九十]{1,3}月号)|ホームページ|公表され|発表(?:され|が|しました|の)|告示|可決|議決"
    "|新聞|ニュース|報道|お知らせ(?:に|の(?:とおり|通り))|らしい|そうです|そうだ。|とのこと|だろう|でしょう|と思(?:う|い|っ)|かもしれ|はずです"
    "|担当(?:では|じゃ)(?:な|あり)|担当外|お答え(?:でき|しかね)|おすすめし|お勧めし"
    "|ほしい|欲しい|べき|願い|どうなる|のかな|なのか|個人の|私見|私個人|好き|趣味|早起き|遊[びぶん]|子どもと|家族と|非番|体力|ジム|朝が早|帰りが遅"
)


class AttributionRuling(Check):
    """職員だと分かる、または役所を名のる私的な投稿で、役所の扱いや結論を言い渡す書き方を見つけます。

    なぜ: 個人の言葉が、役所の正式な答えとして広まります。
    直し方: 扱いや結論には触れず、担当の窓口か役所の発表を示します。
    限界: 職員だと分かるのがプロフィールだけなら、役所を「当市」などと呼ぶ文だけを見ます。

    × [personal] «公園の係にいる者から。この広場の花火は、これからも認めません»。
    × [personal] 町の窓口で働く身として言うと、«保育料の返金は町ではやりません»。
    × [personal] «弊町の温水プールは来年で閉めます»。長い間ありがとうございました。
    × [personal] «市の見解を言うと、転んだ人の自己責任です»。道路課の者より。
    × [personal] «水道課です!あの臭いの件、健康への影響はありません»。うちが言うので間違いないです。
    ○ [personal] 市役所で働いています。個人の感想ですが、花火は続けてほしい。
    ○ [personal] 役場勤めです。町は来月から窓口を延長します、と広報に載っています。
    ○ [personal] 図書館で働く人のエッセイを読んだ。市の小さな図書館の話です。
    ○ [personal] 窓口の仕事をしています。今日は食べすぎたので、もう何も食べません。
    ○ [personal reply] 町役場で働いていますが、担当ではないのでお答えできません。窓口へどうぞ。
    ○ [personal] わが町は紅葉が見頃になります。週末に歩く予定です。
    """

    code = "attribution/ruling"
    name = "職員による言い渡し"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("staff-self",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence in which one of the staff rules for the municipality."""
        if _staff.disclaimed(reading):
            return
        staff = _staff.shown(reading)
        loud = _LOUD.search(reading.text, 0, _LONG) is not None
        for index, sentence in enumerate(reading.sentences):
            if not may_rule(reading, sentence):
                continue
            if (staff and _rules(reading, index, facts)) or _rules_as_house(
                reading, sentence, loud=loud
            ):
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "職員が役所の扱いを言い渡したと受け取られます。外すか、役所の発表を示してください。",
                )
                return


def may_rule(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence asserts, in the writer's own voice and without a source."""
    if sentence.does(Act.ASKS, Act.HEARS, Act.GUESSES):
        return False
    return not _SOURCED.search(reading.text, sentence.start, sentence.end)


def _named(reading: Reading, facts: Facts, start: int, end: int) -> bool:
    """Tell whether the house or one of its matters is spoken of in the range."""
    text = reading.text
    if _HOUSE.search(text, start, end) or MATTER.search(text, start, end):
        return True
    return any(len(name) > 1 and text.find(name, start, end) >= 0 for name in facts.self_names)


def _rules(reading: Reading, index: int, facts: Facts) -> bool:
    """Tell whether the sentence lays down what the house does, or vouches for it."""
    text, sentence = reading.text, reading.sentences[index]
    start, end = sentence.start, sentence.end
    if not _named(reading, facts, start, end) and not _announced(text, start, end):
        return False
    if lays_down(reading, start, end):
        return True
    last = reading.sentences[min(index + 1, len(reading.sentences) - 1)].end
    return (
        _VOUCHED.search(text, start, last) is not None
        and _HOUSE.search(text, start, last) is not None
        and MATTER.search(text, start, last) is not None
    )


_LONG = 1000
"""How far a post is searched for words that announce a ruling."""
_LOUD = Pattern(
    "はっきり(?:言|申|書|お伝え)|断言|明言|言い切|お?答えします|お伝えしておき|申し上げておき|公式(?:に|の|な)|正式(?:に|な)(?:回答|見解|発表)|代弁|広報(?:に|では|からでは)(?:な|載せ|言え)|本音を"
)
_SWORN = Pattern(
    "(?:言う|言っている|言ってる)(?:の|ん)(?:だ|です)から|代表として|立場で(?:お?答|言|申)"
)
_SUBJECT = Pattern("(?<![都朝夕])(?:[市町区村]|[市区]役所|町?役場|役所|行政)(?:として)?(?:は|では)")


def _announced(text: str, start: int, end: int) -> bool:
    """Tell whether words outside the range announce a ruling or swear to it."""
    return any(
        (match := pattern.search(text, 0, _LONG)) is not None and not start <= match.start() < end
        for pattern in (_LOUD, _SWORN)
    )


def _rules_as_house(reading: Reading, sentence: Sentence, *, loud: bool) -> bool:
    """Tell whether the sentence speaks as the house itself: 弊市では …しません.

    Where a ruling is announced (`loud`), the house may also be named like a third person.
    """
    text, start, end = reading.text, sentence.start, sentence.end
    if not _OURS.search(text, start, end) and not (loud and _SUBJECT.search(text, start, end)):
        return False
    return lays_down(reading, start, end)


def lays_down(reading: Reading, start: int, end: int, *, plain: bool = True) -> bool:
    """Tell whether words of ruling stand in the range outside quotation marks.

    `plain`: any verb of what will be done is one, not only what only a house does.
    """
    for pattern in (_REFUSED, _DECIDED, _WILLS if plain else _HOUSE_WILLS, _BLAMED):
        match = pattern.search(reading.text, start, end)
        if match and not reading.quoted(match.start()):
            return True
    return False
