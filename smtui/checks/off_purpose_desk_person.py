"""The person behind the desk: staff as people who eat, play, love, shop, and call their friends."""

from collections.abc import Iterator

from smtui.checks import _town_matters
from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Pattern,
    Reading,
    Sentence,
    Severity,
    hit,
)
from smtui.checks._tone import around, told, within
from smtui.domain.reading import Act, Mark

_LIFE = ("body", "love", "kin", "play", "eat", "buy", "mind", "trade")
_ME = (
    "(?:担当(?:者|職員|の(?:者|私|わたし|わたくし|僕|[一-鿿]{1,3}))?|中の人|(?:この)?(?:記事|投稿|文|原稿)を書いて(?:いる|いるの|る)?(?:私|者|人|職員)?"
    "|撮影した(?:職員|担当者?|者)|撮影者|筆者|投稿者|(?:広報|編集)(?:係|担当|課|部員)?(?:の[一-鿿]{1,3})?|当課の[一-鿿]{1,3}|当係の[一-鿿]{1,3}"
    "|うちの(?:係|課|職場|部署)の[一-鿿ぁ-ん]{1,6}|(?:係|課|部|室|館|所)長|係員|主任|職場の(?:同期|先輩|後輩|仲間)|同期|同僚|上司|後輩|新人(?:職員)?|職員|私|わたし|わたくし|僕|ぼく|俺)"
)
_TOPIC = Pattern(
    f"{_ME}(?:は|も|の|、|一同、?|です|ですが|的に)|個人的に|プライベート|私事|(?:担当(?:者)?|中の人|広報(?:係|担当)?|私|わたし|僕|俺)が"
)
_CHAT = Pattern(
    "っちゃ(?:い|っ|う|お)|じゃ(?:った|い(?:まし|そう))|かな(?:[ぁあー。!?…~〜🎵]|$)"
    "|よっと|なりそう(?:です)?[。!…~ ]|(?:た|だ|い|る)な[あぁー]|悔いなし"
    "|(?:る|い|た|だ)わ[。!ー]|のよね|なのだ[。!]|(?:たい|たくない|たいな)(?:[。!…ー~]|$)|すぎ(?:た(?!り|人|方)|る(?!と|の)|て[^い])|(?:悩|迷)(?:む|んで(?:い|る|ま)|み中|い中)|[Ww笑]{1,3}(?:[。)]|$)"
    "|(?:うま|やば|つら|しんど|ねむ|だる|ひど|すご)(?:い|っ|すぎ|かった)(?:[。!ー~…]|$)|(?:ぜ|(?<!どう)ぞ)[。!ー]|もう[^。!?\n]{0,6}(?:無理|限界|だめ|ダメ)|ご機嫌|浮かれ|はしゃ|そわそわ|わくわくが|ドキドキが"
)
_TOLD = Pattern(
    "(?:まし|でし)?た(?:[。!♪ー~…、\U0001f300-\U0001faff ]|$|よ|ので|が|けど)|て(?:い"
    "|き)?ます|ております|ます[。!よ]|です[。!よ]|たい|ません|中[。!です]|ちゅう"
    "|まいります|ぞ[。!ー]|そう[。です]|かな|日記|[0-9]日目|[派党](?:です)?[。!]"
    "|[大惜完連]敗|[快辛圧楽]勝|知らず[。!]|周年[。!]|年目[。!]|記念日[。!で]|三昧[。!]|一択|続行|継続|いらず[。!]"
)
_CALLS = Pattern(
    "各位|のみんな|(?:みんな|皆)へ|(?:行く|踊る|来る|歌う|出る|出られる|来られる|来れる|行ける|やる|入る|手伝える|車を出せる|空いてる|まだの)(?:人|方|やつ|奴)|至急|あと[0-9一二三四五六](?:人|名)"
    "|出欠|会費|幹事|よろしく(?:ね|!|。|頼)|頼む|返信(?:して|くれ|ちょうだい|よろ)|(?:代わって|買ってきて|迎えに来て|連絡して|返して|持ってきて|空けといて|空けておいて)|集合(?:ね|は)|しようぜ|の家で|ごめん|集合で|てくれる(?:人|方)|(?:人|方)を?、?探して(?:い)?ます|待って(?:い)?ます|集めます|の皆(?:さま|さん|様)、"
)
_TRADES = Pattern(
    "(?:注文|連絡|予約|ご相談|希望|購入|見学|問い合わせ)[^。!?\n]{0,10}(?:係|課|担当|私|職員|直接|DM)(?:の[一-鿿]{1,3})?(?:まで|に|へ)|課まで|係まで|担当(?:者)?まで|[0-9,万千]{1,7}円(?:で|です|。|から)|[0-9]万|買いませんか"
    "|投票(?:は|を|お願い)|押し上げ|一票|いいねを|どなたでもぜひ|ぜひ(?:来|どうぞ|お越し|遊び|。|!|お?聴|お?手)|お?手に取って|応援(?:して|よろしく)|募集中|並びます|並んでいます|ブース"
)
_OTHERS = Pattern(
    "BGM|音源|(?:CD|レコード)から|インタビュー|」推し|方には|方から|店があり|防犯|取材|お話を|話(?:す|し)て|話します|語(?:る|り|って)|さん(?:は|が|に|の|も|と|から)|協力隊|受賞|作文|川柳|俳句|標語|募集職種|採用|生徒|児童|園児|子どもたち|体験談|説明|ご案内|相談|支援|制度|助成|補助|給付|申請"
    "|講師|講座|教室|研修|訓練|被害|詐欺|予防|運転|熱中症|健診|検診|接種|献立|給食|レシピ|特産|直売|道の駅|ごみ|収集|分別|市内|町内|区内|地元|本市|当市|本町|観光|商店街|お店を紹介|紹介しま|試食|試飲|おすすめスポット|ロケ|展示|資料館|図書館|博物館|美術館|所蔵"
    "|夏祭り|ステージ|披露|ロビー|上演|開催|会場|定員|対象|申込|申し込|入場|参加費|ふるさと納税|返礼|譲渡会|保護猫|保護犬|飼い主|ご家庭|ご家族|ご自身|家族で|働き方|育休を取|育児休業|両立|手当|窓口|届出|届け出|市長|町長|区長|議員|姉妹都市|交流|表彰|選手|出場|優勝"
    "|消防団|婦人会|老人クラブ|自治会|町会|子ども会|成人式|二十歳|市民|町民|区民|住民|皆さん|皆さま|皆様|会長|育成会|年会費|父母会|クラブ|団体|勉強|習得|知識|研究会|隊員"
)
_OTHERS_CALL = Pattern(
    "補助|助成|申請|市民|町民|区民|住民|自治会|町会|町内会|老人会|子ども会|定員|申込|申し込|参加費|予防|飲酒|運転|控え|感染|年会費|父母会|クラブ|団体|振興券|商品券|入会|会員|開催|会場|成人|二十歳|移住|婚活|交流|公民館|講座|教室"
)
_OTHERS_TRADE = Pattern(
    "公売|官公庁|リサイクル|リユース|入札|払い下げ|譲渡会|商品券|特産|直売|道の駅|マルシェ|福祉|作業所|授産|物産|返礼|ふるさと納税|古紙|市史|区史|町史|図録|記念誌|制度|補助|助成|農家さん|生産者|講座|展示|詐欺|かた(?:る|り)|装"
)
_MESSAGE = "担当者の私的な話や頼みに読めます。公式の投稿からは外してください。"


class OffPurposeDeskPerson(Check):
    """公式の投稿に混ざった、担当者や職員の暮らし、遊び、飲み食い、買い物、内輪の呼びかけを見つけます。

    なぜ: 公のアカウントを私事に使うことになり、公平さも疑われます。
    直し方: 私的な部分を消します。書きたいことは個人のアカウントで、勤務の外に書きます。
    限界: だれの話か、どこで食べたかが書かれていなければ、まちの紹介と区別できないことがあります。

    × 税の申告は16日までです。«なお、担当の私はただいま禁酒5日目、つらい»。
    × 花の苗を配ります。«撮影した職員はサックスも吹きます。土曜の夜に駅前のバーでぜひ»。
    × «きのうの帰りに寄った屋台のおでん、大根を4つもおかわりしちゃいました»。
    × «高校の部活のOB会、出欠まだの人は幹事まで»。会費は6千円です。
    × «当係の林が描いた漫画の新刊»が出ました。1冊500円、注文は係まで。
    ○ 職員が町内の食堂を訪ね、名物の大盛りカレーを試食しました。
    ○ 「私は毎晩、日本酒を楽しみます」と話す杜氏の小山さんに、お話を聞きました。
    ○ 忘年会の季節です。会費のかかる催しでも、飲酒運転は絶対にやめましょう。
    ○ 直売所にタラの芽が並びました。天ぷらでどうぞ。1袋300円です。
    ○ 職員バンドの演奏会を、市役所のロビーで開催します。
    ○ [personal] 今夜は鍋。飲みすぎちゃいそう。
    """

    code = "off-purpose/desk-person"
    name = "担当者の暮らしや内輪の話"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = tuple(f"private-life:{kind}" for kind in (*_LIFE, "call", "ask"))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first stretch in which the desk talks of itself, or calls its own circle."""
        if reading.draft.occasion.kind is Kind.REPLY or len(reading.text) > _LONGEST:
            return
        if any(word in reading.text for word in _SIGNED):
            return
        if _nothing_else(reading, facts):
            yield hit(reading, 0, len(reading.text.rstrip()), _MESSAGE)
            return
        for kind in (*_LIFE, "call", "ask"):
            for mark in reading.each(f"private-life:{kind}"):
                if _private(reading, mark, kind):
                    yield hit(reading, *around(reading, mark.start), _MESSAGE)
                    return


_SIGNED = ("協力隊", "編集後記", "発行・編集")
"""What stands in a column that somebody signs."""
_LONGEST = 450
"""Longer texts about people are reports and columns."""


_SHORT = 90
"""A post of this length that is private has no room for anything else."""


_ENOUGH = (["mind"], ["body"], ["love"])
"""The kinds that are private alone."""
_CALLED_ON = Pattern(
    "どうぞ|ご用心|ご注意|ません?か|ましょう|ください|感じ(?:たら|る)|たら、|ときは|時は|場合|ご家族|安心|祝い|方[はへがも]|人[はへも]|開(?:き|い)|行い|始め|[0-9]"
)


def _nothing_else(reading: Reading, facts: Facts) -> bool:
    """Tell whether a short post holds two things of private life and no matter of the town."""
    if len(reading.text) > _SHORT or _OTHERS.search(reading.text):
        return False
    kinds = [
        kind
        for kind in (*_LIFE, "off", "call", "home")
        if any(told(reading, m.start, m.end) for m in reading.each(f"private-life:{kind}"))
    ]
    return (
        (len(kinds) > 1 or (kinds in _ENOUGH and not _CALLED_ON.search(reading.text)))
        and _TOLD.search(reading.text) is not None
        and not _town_matters.has_town_matters(reading, facts)
    )


def _private(reading: Reading, mark: Mark, kind: str) -> bool:
    """Tell whether the sentence of the mark is the writer's own life or circle."""
    sentence = reading.sentence_at(mark.start)
    if not told(reading, mark.start, mark.end) or sentence.does(Act.APOLOGISES):
        return False
    start, end = sentence.start, sentence.end
    if kind == "call":
        low, high = around(reading, mark.start, 1, 1)
        return _calls(reading, mark) and not _OTHERS_CALL.search(reading.text, low, high)
    if kind == "trade":
        return _trades(reading, mark)
    if kind == "ask":
        asked = _WHO_HAS if mark.text in ("誰か", "だれか") else _ASKS
        return (
            asked.search(reading.text, mark.start if asked is _WHO_HAS else start, end) is not None
        )
    if kind in ("play", "eat", "buy") and _trades(reading, mark):
        return True
    if _OTHERS.search(reading.text, start, end):
        return False
    return _of_the_desk(reading, mark, sentence) or _chats(reading, mark, kind, sentence)


def _of_the_desk(reading: Reading, mark: Mark, sentence: Sentence) -> bool:
    """Tell whether somebody of the desk is the topic before the mark: 担当は…、当課の林の…"""
    text, low = reading.text, around(reading, mark.start, 1)[0]
    if _KNOWN_BY.match(text, mark.end):
        return True
    topic = _TOPIC.search(text, sentence.start, mark.start) or _I.search(text, low, mark.start)
    return topic is not None and _TOLD.search(text, mark.end, sentence.end) is not None


_I = Pattern("(?:私|わたし|わたくし|僕|ぼく|俺|担当(?:者)?|中の人|筆者)(?:は|も)")
_KNOWN_BY = Pattern(
    "(?:い(?:ない|ません)|なし)?歴[^。、!?\n]{0,6}の(?:職員|(?:広報)?担当(?:者)?|係員|中の人)(?:です|が|より|から)|"
    "[^。、!?\n]{0,10}(?:ばかりの|中の|している|した|気味の|好きの)(?:職員|担当(?:者)?|係員|広報)(?:です|が|より|から)"
)


def _chats(reading: Reading, mark: Mark, kind: str, sentence: Sentence) -> bool:
    """Tell whether the sentence chats about two things of life, or of one after work."""
    text, start, end = reading.text, sentence.start, sentence.end
    after_work = any(
        not reading.quoted(off.start) for off in within(reading, "private-life:off", start, end)
    )
    chatty = _CHAT.search(text, start, end) is not None
    if after_work and _PAST.search(text, mark.end, end):
        return True
    last = around(reading, mark.start, 0, 1)[1]
    if _OTHERS.search(text, start, last):
        last = end
    others = [k for k in _LIFE if k != kind and within(reading, f"private-life:{k}", start, last)]
    moved = "mind" in (kind, *others) and others and _PAST.search(text, start, last)
    if moved and not _OTHERS.search(text):
        return True
    chatty_deed = _SELF_DEED.search(text, mark.end, end) is not None
    return chatty and (after_work or bool(others) or chatty_deed)


_PAST = Pattern("(?:まし)?た(?:[。!♪ー~…\U0001f300-\U0001faff]|$)|ちゃ|でした")
_SELF_DEED = Pattern(
    "(?:食べ|飲み|行き|い[きっ]|買い|頼み|観|見|聴き|泣き|寝|太り|し|歌い|遊び|もらい)(?:っ)?(?:ちゃ|てしま|すぎ|たい|に行こ|てき(?:た|ちゃ))|いっちゃ|おかわり"
)


def _calls(reading: Reading, mark: Mark) -> bool:
    """Tell whether a private gathering or errand is called out to the writer's own circle."""
    start, end = around(reading, mark.start, 1, 1)
    marks = within(reading, "private-life:call", start, end)
    called = _CALLS.finditer(reading.text, start, end)
    apart = [m for m in called if m.end() <= mark.start or mark.end <= m.start()]
    return bool(apart) and (
        len(apart) > 1 or len({m.text for m in marks}) > 1 or not _formal(reading)
    )


def _formal(reading: Reading) -> bool:
    """Tell whether the post speaks politely."""
    return _POLITE.search(reading.text) is not None


_ASKS = Pattern(
    "(?:良い|いい|よい|おすすめの?|オススメの?|安い|腕の(?:いい|良い)|評判の)[^。!?\n]{0,16}(?:ご存じ|ご存知|知って(?:い|る)|教えて|紹介して|お願い)"
)
_WHO_HAS = Pattern(
    "(?:誰か|だれか)、?[^。!?\n]{0,24}(?:余って(?:い)?(?:な|ませ)|譲って|貸して|助けて(?:[。!ー]|$)|いない(?:か|\\?|かな)|付き合って|代わって|持って(?:い)?ない|行きませんか|買って(?:くれ|きて)|慰めて|起こして)"
)
_POLITE = Pattern("です|ます|ました|ません|ください|でした|ましょう")


def _trades(reading: Reading, mark: Mark) -> bool:
    """Tell whether somebody of the desk offers own or friends' goods."""
    low, high = around(reading, mark.start, 2, 2)
    return (
        _TRADES.search(reading.text, low, high) is not None
        and _OWNS.search(reading.text, low, high) is not None
        and not _OTHERS_TRADE.search(reading.text, low, high)
    )


_OWNS = Pattern(
    f"{_ME}(?:が|の(?:実家|友人|妻|夫|弟|兄|姉|妹|父|母|息子|娘|知人|家|趣味))[^。!?\n]{{0,24}}(?:出ま|出る|出場|挑戦|立候補|立ちます|乗って|作っ|作る|書い|書く|描い|描く|撮っ|撮る|育て|使って|着て|読んで|始め|売っ|売る|出し|経営|開い|弾|歌|やって|編ん|焼い)"
    f"|{_ME}の(?:実家|友人|妻|夫|弟|兄|姉|妹|父|母|息子|娘|知人|自宅|私物)"
)
