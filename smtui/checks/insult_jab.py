"""Contempt for people: flaws told off, glee, judges laughing, lessons for adults, mock praise."""

from smtui.checks._frames import Frame, Framed, Slot, slots
from smtui.checks._kit import Account, Pattern, Severity
from smtui.checks._persons import ADULT, MINE, TOPIC, TURNED
from smtui.domain.reading import Act

_ENTRANTS = Pattern(
    "審査|選者|選考|予選|本選|講評|応募|作品|出品|出展|出場|参加者|出演|発表|コンテスト|コンクール|大会|俳句|短歌|川柳|句会|作文|答案|正解|解答|回答|質問|演奏|歌声|歌を|朗読|スピーチ|写真は|写真を|部門|大人の部|一般の部|チーム"
)
_PRAISED = Pattern(
    "力作|甲乙|名作|秀作|傑作|迷(?:い|っ)|レベルの高|レベルが高|すばらし|素晴らし|見事|感動|感激|感心しま|ほほえ|微笑|楽し|にぎや|うれし|嬉し|大盛|健闘|惜しく|拍手|歓声|応援|笑顔|募集|ください[。!]?$|寄席|落語|漫才|お笑い|喜劇|コント|マジック|人形劇|講座|教室|自分|私|子ども(?:たち)?の"
)
_PEOPLE = Pattern(
    "皆さま|皆様|皆さん|みなさん|みなさま|方々|方[がはもにへ、にの]|人[がはもに、]|地区|大人|社会人|成人|住民|町民|市民|区民|参加者|来場者|応募者|出店者|お客さま|お客様|利用者|保護者|飼い主|ドライバー|観光客|土地柄|連中|業者|さん[はがもの、]"
)
_LACKING = Pattern(
    "な(?:い|かった|く|さる)(?:方|人|皆|ご|地区|の?で|よう|と[、い])|られ(?:ない|なかった)|れ(?:ない|なかった)(?:方|人|と)|間違え|まちがえ|お忘れ|遅れ|毎年|毎回|何度|何回|今年も|いつも|いまだ|時間かけ|分かりにくいという|わかりにくいという|分からないという|読めないという|見えないという|知らなかったという|お気づきにな|なさる方|される方|となると|ぼんやり|勘違い|平気で"
)
_HELPED = Pattern(
    "教室|講座|体験|募集|親子|相談|支援|手伝|楽しめ|学べ|ご安心|初めて|はじめて|点字|ルビ|やさしい日本語|外国|視覚|聴覚|障害|障がい|高齢|認知|無料|読み聞かせ|図書館|貸出|貸し出し|おわび|申し訳|用意して(?:い|お)|体験会|定員|お子さん(?:も|と|連)|クイズ|宿題|夏休み|児童|生徒|安全|事故|予防|防災|避難|詐欺"
)
_NOT_YOURS = Pattern("私たち|わたしたち|私ども|担当|職員|反省|申し訳|おわび|お詫び|次回は|ご意見")
_SOURED = Pattern(
    "訃報|亡くな|死ん|死んだ|死去|逝|辞め|辞任|辞職|退職|異動|左遷|飛ばされ|落選|落ちた|降格|逮捕|捕ま|不祥事|倒産|つぶれ|潰れ|閉店|離婚|入院|炎上|失敗|怒られ|負けた|敗れ|いなくなっ|出て行っ|引っ越し|嫌われ|威張"
)
_THEIRS = Pattern(
    "人|方|やつ|奴|あいつ|課長|部長|係長|上司|町長|市長|区長|議員|会長|先輩|店|隣|記者|校長|先生|業者|候補|社長"
)
_SCOFF = Pattern(
    "もの(?:だ|です|で、)|もんだ|もんです|思え|ですね|ますね|でしょう|だろう|のか|んだ|んです|ません|(?:し|知|見|疑|分か|わか|うかが|にじ|表れ)[^。]{0,6}(?:。|!|$|w|ｗ|笑)"
)
_LESSON = Pattern(
    "みてください|きてください|おいでくだ|ください|いただけ|いかが|おすすめ|お勧め|どうぞ|しましょう|ましょうか|しかありませ|しかない|ほうがよ|方がよ|必要が|必要で|を。|てはどう|なさって|お願い|です|ます"
)
_ENTRANT_OR_GUEST = Pattern(
    f"{_ENTRANTS.source}|{_PEOPLE.source}|犯人|書いた人|[0-9]歳|[0-9]名|[0-9]人"
)
_FLAWED = Pattern(
    "(?:な|の|い|た|る|だ|人|ばかりの?|だらけの?|揃いの?)(?:生徒会|大学生|高校生|中学生|若者|大人|親|住民|町民|市民|区民|連中|団体|業者|お客|客|方々|方[がはもにへ、の]|皆さ|諸君|議員|記者|観光客|ドライバー|飼い主|参加者|出場者|応募者|チーム|選手|役員|地区|人たち|おじさん|おばさん|じいさん|ばあさん|男|女)|(?:皆さん|皆さま|方々|客|業者|議員|記者|団体|連中|若者|住民|司会|芸人|講師|審査員|候補)[^。!?\n]{0,12}(?:は|が|も|、|ばかり)"
)
_CAMPAIGN = Pattern(
    "188|訪ねてき|訪問販売|勧誘|手口|条例|言葉|行為|犯罪|警察|110|通報|被害|暴力|虐待|差別|啓発|標語|なくそ|防止|禁止|撲滅|祭|昆虫|鳥|動物|保護|植物|花|病気|症状|睡眠|姿勢|体操|健康|予約|駅伝|作品名|題名|演目|上演|公演|映画|朗読|狂言|落語"
)
_SPEECH = Pattern(
    "あいさつ|挨拶|訓示|スピーチ|答弁|演説|講演|朝礼|説教|説明|企画書|報告書|資料|プレゼン|発表|話|会見|メール|公約"
)
_MISDEED = Pattern(
    "捨て|忘れ|遅れ|遅刻|割り込|停め|止めて|駐車|置いて(?:い|行|帰)|置き去|置きっぱ|散らか|怒鳴|どな[るっ]|間違え|守ら(?:ない|ず|れない)|読まない|読まず|破[っる]|汚し|汚[すさ]|壊し|無断|放置|騒[いぐが]|寝て|居眠|さぼ|サボ|怠け|滞納|未納|払わ|無視|食べ残|残して|横切|またい|踏み|吸い殻|ふん|落書き|独り占め|持ち帰[っら]|盗|ごね|わめ|吠え|電話し|逃げ|嘘|うそ|言い訳|責任|できない|知らない|分からない"
)
_WARM = Pattern("楽し|面白|おもしろ|好き|笑|集ま|愛され|かわい|憎めな|すごい|待って")
_IRONIC = Pattern(
    "さすが[^。!?\n「」]{2,24}(?:方|人|先生|さん|様|お客|者)(?:たち)?(?:は|ともなると)、?[^。!?\n]{2,40}(?:らしい|主義|んですね|のですね|とみえ|と見え|ご様子|ようで[、。])"
)
_ABLE = Pattern(
    "程度の(?:頭|知識|理解力?|人間|議員|職員|能力|腕前?|作文|文章|脳|おつむ|学力|国語力|常識)"
)
_RUINED = Pattern(
    "(?:方|人|人たち|やつ|奴|連中|長|員|党|者|さん)に(?:は)?任せ[^。!?\n]{1,12}(?:終わ|潰れ|つぶれ|滅|沈|ダメ|だめ|進ま|回ら|回らな|もたな)"
)
_MESSAGE = (
    "人を見下し、けなす書き方です。人への評価を消し、事実と、してほしいことだけを書いてください。"
)
_ANY: frozenset[Act] = frozenset()
_PRIVATE, _PUBLIC = Account.PERSONAL, Account.OFFICIAL


def _jab(
    *needs: Slot,
    none: tuple[Pattern, ...],
    account: Account | None = None,
    before: int = 0,
    after: int = 0,
) -> Frame:
    needed = slots("insult-jab", *needs)
    return Frame(
        needed, _MESSAGE, none=none, account=account, before=before, after=after, acts=_ANY,
        warned=True, whole=True,
    )  # fmt: skip


_FRAMES = (
    _jab("flaw", TOPIC, none=(MINE, TURNED), account=_PRIVATE, before=1, after=1),
    _jab(
        "flaw",
        Pattern(f"{_FLAWED.source}|{ADULT}[^。!?\n]{{0,12}}(?:は|が|も|、)"),
        none=(_HELPED, MINE, _CAMPAIGN),
        account=_PUBLIC,
    ),
    _jab("only", TOPIC, none=(MINE, _WARM), account=_PRIVATE, after=1),
    _jab("surely", _IRONIC, none=(MINE, _WARM)),
    _jab("degree", _ABLE, none=(MINE, _HELPED)),
    _jab("trusted", _RUINED, none=(MINE,), account=_PRIVATE),
    _jab("empty", _SPEECH, TOPIC, none=(MINE,), account=_PRIVATE, before=1),
    _jab("glee", _SOURED, _THEIRS, none=(MINE,), account=_PRIVATE, before=1, after=1),
    _jab("nerve", _SCOFF, none=(MINE, _HELPED)),
    _jab("laugh", _ENTRANTS, none=(_PRAISED,), account=_PUBLIC, before=1),
    _jab("basics", _LACKING, _LESSON, none=(_HELPED,), account=_PUBLIC, before=1),
    _jab("lack", _ENTRANT_OR_GUEST, none=(_PRAISED, _NOT_YOURS), account=_PUBLIC, before=1),
    _jab("sneer", _MISDEED, _PEOPLE, none=(_HELPED, _NOT_YOURS), account=_PUBLIC),
    _jab("sneer", _MISDEED, TOPIC, none=(MINE,), account=_PRIVATE),
    _jab("lofty", _PEOPLE, none=(_NOT_YOURS,), account=_PUBLIC),
    _jab("feat", "empty", _PEOPLE, none=(_HELPED,), account=_PUBLIC),
    _jab("feat", "empty", TOPIC, none=(MINE,), account=_PRIVATE, before=1, after=1),
    _jab("mob", _PEOPLE, none=(_HELPED, MINE), account=_PUBLIC),
)


class InsultJab(Framed):
    """人の欠点の言い立て、不幸を喜ぶ言葉、審査する側の笑い、大人への初歩の教え、皮肉のほめ言葉を見つけます。

    なぜ: 言われた人は、役所の人に見下されたと感じます。
    直し方: 人への評価を消し、起きた事実と、してほしいことだけを書きます。
    限界: 一覧の語を使わないたとえや、前後の事情を知らないと分からない皮肉は見つけません。

    × [personal] 隣の課の«主査、威張るだけ»で何もしない。
    × [personal] 前の会長が«落選。祝杯»をあげた。
    × 標語の審査では、«応募作のあまりの字に、審査員が絶句»しました。
    × «毎年お忘れの地区は、カレンダーの見方»を習ってからお越しください。
    × バロックの演奏会は、«この町の皆さまには上等すぎた»ようです。
    × 約束の日を«忘れることにかけては名人級の方»が、今年も3人。
    × [personal] «係長の長話、眠らせる技術は国宝級»。
    × «よくこれで人前に出られたもの»です。
    × [personal] «さすが大手にお勤めの方は、椅子は運ばない主義らしい»。
    × [reply] «その程度の理解力では、お話になりません»。
    ○ さすが地元の方は、抜け道に詳しいですね。
    ○ [personal] 安心して先輩に任せたら、あっという間に片付いた。
    × 大掃除に来たのは8人。«腰の重い連中は»、来年こそどうぞ。
    ○ [personal] 主査に助けてもらった。威張るだけの人だと思っていたのが申し訳ない。ありがたい。
    ○ [personal] 課長は釣りの話しかしない。でも、それが面白い。
    × [personal] «会長は昔話しかしない»。
    ○ [personal] 朝寝坊して会議に遅刻。課長に怒られ、係長にあきれられた。
    ○ 応募作は力作ぞろい。審査員は頭を抱えました。
    ○ カレンダーの見方が分からない方に、暦の講座を開きます。
    ○ 前回の資料は難しすぎたとのご意見を受け、図を増やしました。
    ○ 名人級の腕前をもつ皆さんが、しめ縄づくりを教えます。
    ○ 「親の顔が見たい」などの言葉は、人を深く傷つけます。
    """

    code = "insult/jab"
    name = "人への見下しと当てこすり"
    severity = Severity.WARN
    frames = _FRAMES
