"""The own house: laziness told without shame, and the town or its people looked down on."""

from collections.abc import Iterator

from smtui.checks import _staff
from smtui.checks._kit import (
    Check,
    Facts,
    Hit,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
    is_official,
)
from smtui.checks._tone import about_self, around, negated, told, within
from smtui.domain.reading import Act

_TOWN = (
    "(?:この|うちの|わが|我が|当|本|弊)(?:[市町区村街課係]|まち|役所|役場|職場|自治体|庁|部署)"
    "|(?<![都朝夜出部会])(?:[市町区村](?=[はがもの])|[市町区村](?:役所|役場|長|議会?|職員|政))|町役場|役所|役場|お役所|公務員|庁内|庁舎|消防(?:団|署|本部)|教育委員会|教委|水道局|市営バス|議会|議員|市長|町長|区長|副市長|教育長|管理職|うちの(?:上司|課長|部長|係長|幹部|議員)|課長|部長|幹部|上層部|区名|市名|町名"
)
_WORK = (
    "ハザードマップ|防災(?:無線|計画|訓練|倉庫|マップ|メール|アプリ|行政無線)|避難(?:所|計画|訓練)|備蓄|総合計画|計画書|白書|統計|人口調査|国勢調査|アンケート|意向調査|実態調査|議事録|会議録|報告書|起案|決裁|稟議|申請書|審査|査定|検査|監査|検針|検診の|健診の"
    "|点検|台帳|名簿|戸籍|住民票|証明書|通知書|納税通知|督促|課税|評価額|選挙|投票|開票|予算|決算|入札|見積|契約|補助金|助成金|交付金|給付金|商品券|手当|窓口|受付|電話対応|苦情(?:対応|処理)?|要望|陳情|意見箱|パブリックコメント|パブコメ|説明会|広報(?:紙|誌|車)?|ホームページ|観光パンフ|パンフ|チラシ|ポスター|アプリ|予約サイト"
    "|オンライン申請|電子申請|給食|保育園|保育所|学童|学校|図書館|公民館|体育館|プール|公園|資料館|博物館|庁舎|市民病院|診療所|水道|下水|道路|橋|除雪|ごみ(?:収集|処理|袋)|収集車|バス|循環バス|温泉|足湯|道の駅|祭り|まつり|花火|花壇|式典|成人式|イベント|記念(?:品|誌)|返礼品|ふるさと納税|移住|担当(?:者)?が|係の者が|こちらで(?:は|も)|当方|空き家バンク|分譲地|市営住宅|町営住宅|採用(?:試験|案内|説明)|面接|職員研修|研修"
)
_HOUSE = Pattern(f"{_TOWN}|{_WORK}")
_HOUSE_TOPIC = Pattern(
    f"(?:{_TOWN})(?:さん|たち|ども|連中)?(?:の[^。、!?\n]{{1,10}})?(?:は|が|も|って|なんて|なんか|に|を|の|で|、|だと|と)"
)
_OFFICE_TOPIC = Pattern(
    f"(?:{_TOWN}|{_WORK})[^。、!?\n]{{0,12}}(?:は|が|も|って|なんて|なんか|の|を|、|で)"
)
_FAIR = Pattern(
    "ないよう(?!です)|[つみしりえ]よう[。!]|誤りがありました|誤りが見つか|おわび|お詫び|申し訳|訂正|再発防止|改善(?!の予定|する予定)|改め(?!る予定|る気)|解消|対策|見直|支援|募集|講座|教室|詐欺|被害|防止|防ぎ|防ぐ|予防|ましょう|自宅|わが家|我が家|ご家庭|ご家族|落語|俳句|短歌|映画|ドラマ|小説|童話|昔話|試合|江戸|明治|大正|戦後|戦争|鳥|動物|害虫|土器|古墳|リサイクル|リユース|エコ|献血"
    "|交通|運転|火災|地震|津波|停電|台風|大雨|熱中|感染|食中毒|野菜|農|レシピ|クイズ|不審|いじめ(?:を|相談)|相談|救急車を|悩み|困りごと|不要(?:品|に)|ごみの(?:分別|出し方)|取り除|復旧|修繕|補修|交換しま|更新しま|直しま|改修|ご不便|ご迷惑|ご了承|ご理解|暴言|組織として対応|ハラスメント|ありがとう|おかげ|感謝|達成|受賞|差別|人権|誰もが|翌朝|騒"
)
_FAIR_PRIVATE = Pattern(
    "泣い|転ん|笑った|懐かし|町並み|走って帰|自宅|わが家|我が家|実家|映画|ドラマ|小説|試合|チーム(?!の)|料理|カレー|夕飯|朝ごはん|息子|娘|夫|妻|母|父|猫|犬|自分(?!の(?:市|町|区|役所|職場))|私(?!たち|立)|僕|俺|改善|ではな|じゃない|と言われ(?!る)|とは思わ|誇り|ありがた|感謝|大好き|好きです|好きだ|愛着|かわいい|応援して|えらい|偉い|元気が出|うれし|嬉し|楽し|らしい。|そうです|昔の|子どものころ"
    "|ニュース|小説|漫画|ゲーム|他県|外国|海外|旅先|わたし|[私僕]は|新聞|書店|予約が|改め|(?<!沸かし)直し"
)
_MESSAGE = (
    "自分の役所や町の評価を下げる書き方です。その部分を消し、事実と改める点だけを書いてください。"
)
_LONGEST = 400
"""Longer official texts are reports and minutes."""
_EVEN_STAFF = Pattern(
    "(?:職員|担当(?:者|課|の者)?|係員|係の者|課長|部長|上司|市長|町長|区長|議員|委員|先生|教員|医者|業者|設計者|作った(?:人|者|私たち|課|本人)?|書いた(?:人|者|私たち|課|本人)?|決めた(?:人|者|私たち|本人)?|私ども|私たち|わたしたち|当課|庁内|役所の人間|役場の人間|中の人間)"
    "(?:に|で|は|が|の)?(?:も|さえ|すら|だって|誰も|だれも|誰一人|一人も|ほとんど|一度も|自身)"
)
_LISTS = ("lapse", "verdict", "even", "hint")


class ReputationOwnLapse(Check):
    """自分の役所の怠けや手抜きの告白、役所や町や職員への見下し、あきらめ半分の案内を見つけます。

    なぜ: 冗談や愚痴のつもりでも、役所の本音として広まり、信用を失います。
    直し方: けなす言葉と言い訳を消し、事実と、改める点や時期だけを書きます。
    限界: 一覧の語を使わない皮肉や、前後の事情を知らないと分からない当てこすりは見つけません。

    × 花壇の苗です。«水やりをさぼったので»しおれていますが、公園へどうぞ。
    × 意見箱へのご投書、«昨年は読まずに引き出しの奥»へしまいました。
    × 学校給食の試食会です。«昨年まずかったとお叱りの方も、懲りずに»どうぞ。
    × [personal] «避難所の備蓄の数、面倒で適当に書いた»んだよね。
    × [personal] «この町は閉鎖的でよそ者に冷たい»。
    × 新しい申請書です。«作った私たちにも記入のしかたが分かりません»。
    × [personal] «うちの部長、パソコンも使えない»のに偉そう。
    ○ 清掃をさぼらないための、花壇ボランティア募集のお知らせです。
    ○ 通知書の宛名に誤りがありました。おわびします。二人で確かめる手順に改めます。
    ○ 桜まつりは例年どおり、公園の広場で開きます。
    ○ [personal] カレーを適当に作ったら、すごくおいしかった。
    ○ [personal] 試合は惨敗。引き出しの奥の古い靴が悪かった。
    ○ [personal] この町は坂が多いけれど、大好きだ。
    ○ 窓口での暴言や居座りには、組織として対応します。
    ○ お困りごとはありませんか。役所の電話がつながらないときは、代表番号へ。
    """

    code = "reputation/own-lapse"
    name = "役所や町の手抜きと見下し"
    severity = Severity.WARN
    wakes = tuple(f"own-lapse:{kind}" for kind in _LISTS)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that run down the own house."""
        official = is_official(reading)
        judge = _official if official else _personal
        staff: bool | None = None
        done: set[int] = set()
        if official and len(reading.text) > _LONGEST:
            return
        for kind in _LISTS:
            for mark in reading.each(f"own-lapse:{kind}"):
                if not told(reading, mark.start, mark.end + 8) or negated(reading, mark.end):
                    continue
                if not official and staff is None:
                    staff = _staff.shown(reading) or reading.has("reputation-staff")
                found = judge(reading, mark, kind, staff=bool(staff))
                if found and found[0] not in done:
                    done.add(found[0])
                    yield hit(reading, *found, _MESSAGE)


def _official(reading: Reading, mark: Mark, kind: str, *, staff: bool) -> tuple[int, int] | None:
    """Return the stretch of an official post that runs down the own work, or None."""
    del staff
    sentence = reading.sentence_at(mark.start)
    unsorry = mark.text.startswith(("おわびは", "お詫びは"))
    if not unsorry and sentence.does(Act.APOLOGISES, Act.ASKS):
        return None
    start, end = sentence.start, sentence.end
    low, high = around(reading, mark.start, 1, 1)
    if not unsorry and _FAIR.search(reading.text, start, end):
        return None
    if kind != "even" and not _HOUSE.search(reading.text, low, high):
        return None
    if kind == "even":
        return (start, end) if _EVEN_STAFF.search(reading.text, start, mark.end) else None
    if kind == "lapse":
        return start, end
    if kind == "verdict":
        if _EVEN_STAFF.search(reading.text, start, mark.start):
            return start, end
        topic = _OFFICE_TOPIC.search(reading.text, start, mark.start)
        return (start, end) if topic else None
    harms = within(reading, "own-lapse:harm", low, end)
    apart = any(m.end <= mark.start or mark.end <= m.start for m in harms)
    return (start, end) if apart else None


def _personal(reading: Reading, mark: Mark, kind: str, *, staff: bool) -> tuple[int, int] | None:
    """Return the stretch of a private post that runs down the own house, or None."""
    sentence = reading.sentence_at(mark.start)
    if kind == "even" and not _EVEN_STAFF.search(reading.text, sentence.start, mark.end):
        return None
    if kind == "hint" or sentence.does(Act.ASKS, Act.HEARS):
        return None
    start, end = sentence.start, sentence.end
    if _FAIR_PRIVATE.search(reading.text, start, end):
        return None
    if about_self(reading, mark.start, mark.end):
        return None
    low, high = around(reading, mark.start, 1 + staff, 1)
    named = _OFFICE_TOPIC if kind == "lapse" else _HOUSE_TOPIC
    if named.search(reading.text, low, high):
        return start, end
    return (start, end) if staff and _HOUSE.search(reading.text, low, high) else None
