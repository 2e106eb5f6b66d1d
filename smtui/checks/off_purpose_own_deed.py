"""What the person at the official account did for fun, asks for at home, or begs for friends."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
)
from smtui.checks._tone import around, told, within
from smtui.domain.reading import Act

_LIFE = tuple(
    f"private-life:{kind}"
    for kind in ("body", "love", "kin", "play", "eat", "buy", "mind", "trade", "off", "home")
)
_OTHERS = Pattern(
    "朝市|方に(?:も|は)|インタビュー|取材|お話|話(?:す|し)て|師が|師の|語(?:る|り|って)|さん(?:は|が|に|の|も|と|から|たち)|協力隊|隊員|受賞|作文|川柳|俳句|標語|募集|採用|生徒|児童|園児"
    "|子ども(?:たち|が|は|の(?!(?:運動会|部活|習い事|入学|宿題)))|体験|説明|ご案内|支援|制度|助成|補助|給付|申請|講師|講座|教室|研修|訓練|被害|詐欺|予防|運転|熱中症|健診を|検診を|接種|献立|給食|レシピ|特産|直売|道の駅|市内|町内|区内|地元|本市|当市|本町|観光"
    "|商店街|紹介|試食|試飲|ロケ|展示|資料|図書館|博物館|美術館|所蔵|ステージ|披露|ロビー|上演|開催|会場|定員|対象|申込|申し込|入場|参加|ふるさと納税|返礼|譲渡会|保護猫|保護犬|飼い主|ご家庭|ご家族|ご自身|お子さん|働き方|両立|窓口|届出"
    "|市長|町長|区長|議員|交流|表彰|選手|出場|消防団|婦人会|クラブ|自治会|町会|子ども会|成人式|二十歳|市民|町民|区民|住民|(?<!市民の)皆(?:さん|さま|様)が|会員|団体|職員が|職員は|職員も|職員手|動画|新メニュー|食堂|オープン|コーナー|販売|挑戦|コンテスト|大会|園長|館長|ゆかり|出身|名物|ご当地|文化財|遺跡|神社|寺|事業|工事|生産|農家|収穫|出荷|栽培|苗|品種"
    "|動物園|水族館|飼育|展望|カード|口座|税務署|撮らせ|見頃|開花|キャラクター|着ぐるみ|マスコット|第[0-9一二三四五]|ご来場|ください|しましょう|ましょう|お越し|[0-9]月[0-9]{1,2}日|時から|まで。"
)
_MESSAGE = "担当者の私的な話や頼みに読めます。公式の投稿からは外してください。"
_NAMED = Pattern(
    "(?:ちゃん|くん|君|っち|たん|先輩|課長|係長|部長|主任|同期|みんな|さん)(?:、|も|へ|に)?[^。、!?\n]{0,6}$"
)
_MASCOT = Pattern("キャラ|マスコット|大使|選手|[0-9]{2,3}歳|市民|町民|区民|皆|一同|ファン")
_WHOSE = Pattern(
    "(?:友人|友だち|友達|知人|知り合い|後輩|先輩|同期|同僚|いとこ|弟|兄|姉|妹|妻|夫|父|母|息子|娘|甥|姪|家内|旦那|嫁|彼女|彼氏|仲間|幼なじみ|同級生|恩師|実家|親戚|店長|店主|女将|マスター|オーナー|社長|大将)"
    "(?:が|の|は|とは|と|も|、)"
)
_TIED = Pattern(
    "(?:担当|私|わたし|わたくし|僕|ぼく|俺|中の人|筆者|うち)(?:者)?(?:の|は|も|が|とは|で、)|仲間でして|友人でして|知り合いでして|同級生でして|付き合いでして|同期でして|仲でして|仲です|間柄|飲み仲間|草野球|昔から|幼なじみ|実家"
)
_LONGEST = 300
"""Longer texts about deeds are reports and columns."""


class OffPurposeOwnDeed(Check):
    """公式の投稿に混ざった、担当者の楽しみの報告、私的な買い物の相談、身内や友人のための頼みを見つけます。

    なぜ: 公のアカウントを私事に使うことになり、公平さも疑われます。
    直し方: 私的な部分を消します。書きたいことは個人のアカウントで、勤務の外に書きます。
    限界: だれがしたことかが書かれていないので、市内の店や催しの紹介かどうかは語から見ています。

    × «ロボット掃除機を買いました»。部屋がぴかぴかです。
    × «網戸の虫に悩んでいます。食洗機を買うか迷っています»。
    × «ひざの手術も終わり、整骨院に通っています»。
    × «弟が出す歌集、百冊も売れ残っていて困っています»。
    × 参院選が近い。«あの党だけは勝たせてはだめだ»。
    × 窓口は5時までです。«最後に、ゆっこちゃん、結婚おめでとう»!
    × «串カツを食べすぎてしまい、胃薬を飲みました»。
    ○ 給食の海鮮丼を、児童たちが残さず食べました。
    ○ 市内の旅館に泊まってきました。おすすめの宿を紹介します。
    ○ お笑いの舞台を市民会館で開催します。
    ○ 市のキャラクター「はっぴー」ちゃん、誕生日おめでとう!
    ○ 子育てに悩んでいませんか。友人が困っているときも、相談窓口へ。
    ○ [personal] ロボット掃除機を買いました。
    """

    code = "off-purpose/own-deed"
    name = "担当者の楽しみや頼み"
    severity = Severity.CONFIRM
    account = Account.OFFICIAL
    wakes = ("own-deed:did", "own-deed:asks", "own-deed:need", "own-deed:cheer", "own-deed:stand")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first stretch that tells of the writer's own life or asks for it."""
        if len(reading.text) > _LONGEST:
            return
        for kind, is_private in _KINDS.items():
            for mark in reading.each(f"own-deed:{kind}"):
                if not told(reading, mark.start, mark.end):
                    continue
                sentence = reading.sentence_at(mark.start)
                if sentence.does(Act.APOLOGISES, Act.HEARS):
                    continue
                if is_private(reading, mark):
                    yield hit(reading, *around(reading, mark.start), _MESSAGE)
                    return


def _lives(reading: Reading, mark: Mark, low: int, high: int) -> bool:
    """Tell whether a word of private life stands beside the mark."""
    return any(
        other.end <= mark.start or mark.end <= other.start
        for name in _LIFE
        for other in within(reading, name, low, high)
        if not reading.quoted(other.start)
    )


def _did(reading: Reading, mark: Mark) -> bool:
    """Tell whether the writer tells what they did in private life."""
    if reading.draft.occasion.kind is Kind.REPLY:
        return False
    low, high = around(reading, mark.start, 1, 1)
    start, end = around(reading, mark.start)
    if _OTHERS.search(reading.text, low, high):
        return False
    near = low if start - low <= _SHORT else start
    if len(reading.text) <= _BRIEF:
        near = 0
    return _lives(reading, mark, near, end)


_BRIEF = 90
"""A post of this length is about one thing."""
_SHORT = 24
"""A sentence before of this length belongs to the next: 今日のお昼はカツ丼! 完食しました."""


def _asks(reading: Reading, mark: Mark) -> bool:
    """Tell whether the writer asks for advice on a purchase or an affair of their own."""
    start, end = around(reading, mark.start, 1)
    if _OTHERS.search(reading.text, *around(reading, mark.start)):
        return False
    return _lives(reading, mark, start, end)


def _needs(reading: Reading, mark: Mark) -> bool:
    """Tell whether something is asked, or praised, for the sake of the writer's own people."""
    low, high = around(reading, mark.start, 1, 1)
    if _OTHERS.search(reading.text, *around(reading, mark.start)):
        return False
    owner = _WHOSE.search(reading.text, low, high)
    if not owner or reading.quoted(owner.start()):
        return False
    return _lives(reading, mark, low, high) or _TIED.search(reading.text, low, high) is not None


def _cheers(reading: Reading, mark: Mark) -> bool:
    """Tell whether one acquaintance is spoken to by name."""
    start, end = around(reading, mark.start)
    named = _NAMED.search(reading.text[max(start, mark.start - 20) : mark.start])
    return named is not None and not _MASCOT.search(reading.text, start, end)


_POLITICS = Pattern(
    "衆院選|参院選|総選挙|衆議院|参議院|国政|政党|与党|野党|自民|立憲|公明|共産|維新|国民民主|れいわ|参政党|政権|内閣|首相|総理|大臣|国会|候補|知事選|市長選|町長選|区長選|市議選|党(?:に|を|が|は|の)|防衛費|消費税|原発|憲法|国葬|裏金|万博|五輪|大統領"
)
_OFFICE_VOTE = Pattern(
    "投票所|期日前|開票|投票率|不在者|選挙管理|選管|棄権|啓発|模擬|公選法|有権者|18歳|ましょう|ください|若者|意見書|採択|議会|請願"
)


def _takes_a_stand(reading: Reading, mark: Mark) -> bool:
    """Tell whether the writer takes sides in politics."""
    low, high = around(reading, mark.start, 1)
    return _POLITICS.search(reading.text, low, high) is not None and not _OFFICE_VOTE.search(
        reading.text
    )


_KINDS = {"did": _did, "asks": _asks, "need": _needs, "cheer": _cheers, "stand": _takes_a_stand}
