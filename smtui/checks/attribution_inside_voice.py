"""One of the staff, by any sign of the trade, who lays down on a private account how things are."""

from collections.abc import Iterator

from smtui.checks import _staff
from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._tone import around, told
from smtui.domain.reading import Act

_MATTER = Pattern(
    "路線|臭い|健康|無線|放送|許可|開館|閉館|配布|抽選|入園|公立園|園では|映像|カメラ|教育|農業|歩道|賠償|料金|税|手当|制度|支援|給食|保育|学童|待機児童|学校|部活|図書館|体育館|公園|庁舎|支所|バス|道路|私有地|公道|通行|駐車場|ごみ|水道|下水|補助|助成|予算|計画|条例|要綱|施設|公民館|プール|病院|診療所|救急|消防|事業|政策"
    "|再開発|統合|商品券|給付|工事|合併|課税|申告|減免|免除|福祉|生活保護|介護|年金|保険|契約|審査|選挙|投票|開票|ビラ|ポスター|議会|答弁|ダム|橋|駅|除雪|雪かき|信号|街灯|防犯灯|避難|備蓄|空き家|草刈|騒音|悪臭|工場|祭り|まつり|花火|使用料|手数料|団地|[市町区]営|[市町区]立|撤去|跡地|用地|立ち退き|接種|ワクチン|サプリ|健診|検診|窓口|申請|届(?:け|出)"
    "|カード|証明|戸籍|婚姻|同性|墓地|斎場|火葬|温泉|観光|撮影|祝い金|奨学|訴訟|裁判|署名|要望|陳情|苦情|検査|測定|農地|鳥獣|熊|クマ|猪|イノシシ|猿|サル|駆除|柵|森林|松くい|薬|散布|太陽光|風車|光回線|基地|移住|耐震|震度|堤防|川|河川|地震|津波|災害|名義|相続|登記|転入|転出|印鑑|旅券|パスポート|免許|飼い犬|狂犬病|野良|薬局|検疫|食品|営業許可|民泊|風営|屋台|露店|路上"
)
_HOUSE = Pattern(
    "(?:うち(?:の[市町区村課係局])?|[当弊本][市町区村課局]|[わ我]が[市町区村]|我々|われわれ|(?:わたし|私)(?:たち|ども)|役所|役場|行政|この(?:まち|[市町区村])|(?<![都朝夕])[市町区村])(?:として)?(?:は|が|も|では|で|の|に|と)"
)
_SOURCED = Pattern(
    "広報(?:紙|誌)?(?:に|で|を)|ホームページ|サイトに|ページに|公表され|発表(?:され|が|しました|の)|告示|可決|議決|新聞|ニュース|報道|お知らせ(?:に|の(?:とおり|通り))|らしい|そうです|そうだ。|とのこと|だろう|でしょう|と思(?:う|い|っ)|かもしれ|はずです"
    "|ほしい|欲しい|べき|願い|どうなる|のかな|なのか|個人の|私見|私個人|好き|趣味|絵本|小説|漫画|フットサル|試合|監督|ソフトボール|料理|休みの日|家族|うちの(?:子|猫|犬|庭|畑|チーム)"
)
_WISHES = Pattern(
    "(?:声|要望|ご?意見|苦情|質問|お尋ね)(?:は|も|が|を)[^。!?\n]{0,12}(?:が|けど|ので|から|も|て)、?"
)
"""What residents say is heard, and the writer answers it: という声は届いていますが、…"""
_BECAUSE = Pattern("(?:ます|ません|です)から(?![のがこ])")
_MESSAGE = "職員が役所の扱いを言い渡したと受け取られます。外すか、役所の発表を示してください。"


class AttributionInsideVoice(Check):
    """仕事の様子から職員だと分かる人が、私的な投稿で役所の扱いや結論を言い渡す書き方を見つけます。

    なぜ: 個人の言葉が、役所の正式な答えとして広まります。
    直し方: 扱いや結論には触れず、担当の窓口か役所の発表を示します。
    限界: 職員だと分かる語も役所の側に立つ語もない投稿は分かりません。

    × [personal] 国保の窓口に座っております。«二年より前の領収書は無効です»、うちでは。
    × [personal] 道路課の者です。«あの市道の街路樹は、一本も残しません»。
    × [personal] «区の建築の図面を引いている者から見ても、あの空き家は違法です»。
    × [personal] ご意見を承りました。«担当部署に申し伝え、来月には直させます»。
    × [personal] 予算を組んだ側からすると、«市の図書館の本は増やしません»。
    × [personal] 市の者です。祝い金は、«領収書がなくても構いません»。
    × [personal] 担当の広場で。«ごみ箱をという声はありますが、増やさないことにしています»。
    ○ [personal] 担当の美容師さんに、前髪は切らないことにしていると伝えた。
    ○ [personal] 司書です。個人の感想ですが、絵本は大人にも楽しい。
    ○ [personal] 国保の窓口にいます。市の保険料のことは、市のホームページに載っています。
    ○ [personal] 役場で働いています。休みの日は家族と畑に出ます。
    ○ [personal] この町の寒さはつらい。役場の人間が言うんだから間違いない。
    ○ [personal] 図書館の窓口に本を返しました。次も借ります。
    ○ [personal] 区役所の近くの店。予約は受け付けません、と貼り紙が。
    """

    code = "attribution/inside-voice"
    name = "職員の身での言い渡し"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("inside-voice:rule", "inside-voice:plain", "inside-voice:desk")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence in which one of the staff lays something down."""
        if _staff.disclaimed(reading) or len(reading.text) > _LONGEST:
            return
        desk = [mark for mark in reading.each("inside-voice:desk") if _counts(reading, mark)]
        staff = bool(desk) or _staff.shown(reading)
        if not staff:
            return
        if _staff.shown(reading) and (found := _asserts(reading)):
            yield hit(reading, *found, _MESSAGE)
            return
        for kind in ("rule", "plain"):
            for mark in reading.each(f"inside-voice:{kind}"):
                if not _counts(reading, mark):
                    continue
                if _lays_down(reading, facts, mark, desk=desk, plain=kind == "plain"):
                    yield hit(reading, *around(reading, mark.start), _MESSAGE)
                    return


_LONGEST = 400
"""Longer private texts are diaries."""


def _counts(reading: Reading, mark: Mark) -> bool:
    """Tell whether the mark is asserted in the writer's own voice, without a source."""
    sentence = reading.sentence_at(mark.start)
    if sentence.does(Act.GUESSES) or not told(reading, mark.start, mark.end):
        return False
    if sentence.does(Act.HEARS) and not _WISHES.search(reading.text, sentence.start, mark.start):
        return False
    if sentence.does(Act.ASKS) and not _BECAUSE.search(reading.text, mark.start, sentence.end):
        return False
    return not _SOURCED.search(reading.text, sentence.start, sentence.end)


def _lays_down(
    reading: Reading, facts: Facts, mark: Mark, *, desk: list[Mark], plain: bool
) -> bool:
    """Tell whether the ruling is on a matter of the house.

    Words that daily life has too (`plain`) count only where the house is named as well.
    """
    text = reading.text
    low, high = around(reading, mark.start, 1, 1)
    if _OWN_POST.search(text, low, high):
        return False
    if any(m.end <= mark.start or mark.end <= m.start for m in desk):
        return True
    named = _HOUSE.search(text, low, high) is not None or any(
        len(name) > 1 and text.find(name, low, high) >= 0 for name in facts.self_names
    )
    matter = _MATTER.search(text, low, high) is not None
    vouched = mark.text.startswith(("間違い", "まちがい"))
    return named and matter if plain or vouched else named or matter


_OWN_POST = Pattern(
    "(?:地図|誤字|脱字|リンク|ハッシュタグ|タグ|文章|記事|動画|写真|投稿|プロフィール|表記|漢字)(?:の[一-鿿]{1,6}(?:の[一-鿿]{1,4})?)?(?:を|、|は|も)?(?:すぐ|あとで|のちほど)?(?:直|訂正|修正|消|差し替|上げ直|入れ替)"
)
"""A writer who mends a post of their own."""
_STRICT = Pattern(
    "料金|税(?:金|額|率)?(?:は|が|を|の)|手当|制度|給付|補助金|助成|許可|申請|届け?出?(?:は|が|を)|減免|免除|課税|控除|生活保護|保険料|年金|認定|審査|契約|入札|工事|路線|条例|予算|用地|跡地|統合|廃止|移転|建て替え|合併|撤去|処分|規制|指導|罰金|補償|賠償|学校給食|学区|入園|待機児童|除雪|信号|歩道|橋|ダム|水質|断水|放送|避難指示|開館時間|使用料|手数料|公営住宅|墓地|火葬|接種"
)
_ASSERTED = Pattern(
    "(?<!い)(?<!おり)(?<!思い)(?<!たい)(?:ます|ません)(?:よ|ね|から|ので|し)?(?:[。!、]|$)|(?:です|だ)(?:よ|から|ので)?(?:[。!]|$)|ない(?:です|よ|から)?[。!]"
)
_LIVED = Pattern(
    "わたし(?!たち)|私(?!たち|ども)|僕|自分|家族|妻|夫|息子|娘|母|父|楽し|うれし|嬉し|難し|大変|大切|大事|好き|勉強|学[びん]|覚え|感じ|ありがた|感謝|頑張|がんば|読[みん]|見[るて]|眠|忙し|疲れ|休み|昼休み|おすすめ|載って|書いて|調べ|聞い|届き|届い|もらい|いただ|お願い|ください|しましょう|なりたい|思い出|昔|子どものころ|時代"
)


def _asserts(reading: Reading) -> tuple[int, int] | None:
    """Return the sentence that states flatly how a matter of the house is, or None."""
    for sentence in reading.sentences:
        start, end = sentence.start, sentence.end
        if sentence.does(Act.ASKS, Act.HEARS, Act.GUESSES, Act.THANKS, Act.WARNS):
            continue
        matter = _STRICT.search(reading.text, start, end)
        if not matter or reading.quoted(matter.start()):
            continue
        if _SOURCED.search(reading.text, start, end) or _LIVED.search(reading.text, start, end):
            continue
        if _ASSERTED.search(reading.text, matter.end(), end):
            return start, end
    return None
