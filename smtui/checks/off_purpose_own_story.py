"""What the person behind the official account likes, owns or sells."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES})
_I = "(?:私|わたし|わたくし|僕|ぼく|俺|おれ|あたし|担当(?:者)?(?:の(?:私|わたし|わたくし|僕))?|中の人|広報(?:担当|係)|(?:課|係|部|館|所|園)長|職員)"
_MINE = Pattern(
    f"{_I}(?:の|が)(?:[^。!?\n、]{{0,8}}(?:時代|ころ|頃|から|昔から)の?)?[^。!?\n、]{{0,6}}(?:幼なじみ|同級生|友人|友だち|友達|仲間|知人|知り合い|恩師|先輩|後輩|同期|親戚|いとこ|叔父|叔母|弟|兄|姉|妹|父|母|両親|祖父|祖母|妻|夫|嫁|旦那|彼氏|彼女|恋人|娘|息子|長男|長女|次男|次女|孫|家族|実家|義母|義父|愛犬|愛猫|猫|犬|家|自宅|庭|愛車|サークル|バンド|師匠|行きつけ|推し)"
    "|うちの(?:三毛|黒|白|茶|キジ|老|愛)?(?:猫|犬|ペット|わんこ|にゃんこ|ハムスター|インコ|娘|息子|長男|長女|次男|次女|子|妻|夫|嫁|旦那|母|父|両親|孫|実家|庭)"
)
_I_DO = Pattern(
    "(?:個人的に|プライベートで|私事ですが|私事で)[^。!?\n]{0,24}(?:通っ|通い|飲ん|食べ|ハマ|はま|買っ|行き|行っ|応援|推し|好き|愛用|おすすめ|常連)"
    "|(?:担当(?:者)?の)?(?:わたくし|わたし|私|僕|ぼく|俺)(?:は|が|も|、|の)[^。!?\n]{0,30}(?:通って|通い詰|飲んで|食べ歩|ハマって|はまって|凝って|習って|買った|買いま|買っちゃ|当たった|当たりま|行ってき|行きます|行きたい|遊び|応援してい|飼って|結婚|婚約|退院|入院|引っ越|旅行|釣り|ゴルフ|サウナ|晩酌|居酒屋|カラオケ|ゲーム|アニメ|ドラマ|ライブ|ダイエット|体重|筋トレ|酵素|サプリ|化粧品|エステ|投資|株|風邪知らず|二日酔い|寝坊|失恋|デート)"
)
_CHAT = Pattern(
    "晩酌|居酒屋|焼き肉|焼肉|カラオケ|ガチャ|二日酔い|寝坊|失恋|デート|婚活|ダイエット|筋トレ|サウナ|ゲーム|アニメ|ドラマ|飲みたい|働きたくない|帰りたい|休みたい|辞めたい"
)
_SHOUT = Pattern(
    "絶叫|叫んだ|号泣|泣いた|泣ける|尊い|神[すっ!。]|神回|鳥肌|震え|やば|ヤバ|無理|しんどい|待って|うれしすぎ|嬉しすぎ|楽しみすぎ|眠れな|きた(?:ー|!)|キター|うお|うわ|ぎゃー|きゃー|よっしゃ|動けま|離れられ|待ちきれ|飲みたい|飲むぞ|負けた|勝った!"
)
_PUBLIC = (
    Pattern(
        "出身|ゆかり|本市|当市|本町|当町|市民|町民|区民|申込|申し込|入場|会場|開催|観覧|パブリックビューイング|おめでとうござい|ロケ地|ふるさと大使|観光大使|市内|町内|区内|応援よろしくお願い"
    ),
)
_WORK = (
    Pattern(
        "リポート|スポーツ|大学では|子育て中に|インタビュー|取材|お話を(?:伺|うかが)|と話(?:す|し)|話します|語(?:る|り|って)|さん(?:は|が|に|の)|協力隊|挨拶|あいさつ|受賞|作文|感想文|出身|代表(?:の|:)|会長|区長の|市長の|町長の|コラム|エッセイ|リレー|職員紹介|新採用|募集職種|採用|生徒|児童|園児|子どもたち|体験談|説明し|ご案内し|担当課|ご家族|ご家庭|家族介護|教室|講座"
    ),
)
_MESSAGE = "担当者の私的な話に読めます。公式の投稿からは外してください。"

_FRAMES = (
    Frame(
        ("own-story:i", "own-story:tie", "own-story:push", _MINE),
        _MESSAGE,
        none=_WORK,
        after=2,
        acts=_ACTS,
    ),
    Frame(
        ("own-story:i", "own-story:joy", "own-story:push", _I_DO),
        _MESSAGE,
        none=_WORK,
        after=2,
        acts=_ACTS,
    ),
    Frame(
        ("own-story:i", "own-story:tie", "own-story:joy", _MINE), _MESSAGE, none=_WORK, acts=_ACTS
    ),
    Frame(("own-story:i", "own-story:joy", _I_DO), _MESSAGE, none=_WORK, acts=_ACTS),
    Frame(("own-story:joy", "own-story:mood", _CHAT), _MESSAGE, none=_WORK, after=1, acts=_ACTS),
    Frame(("fan-thing", "own-story:mood", _SHOUT), _MESSAGE, none=_PUBLIC, after=1, acts=_ACTS),
)


class OffPurposeOwnStory(Check):
    """公式の投稿に混ざった、担当者の家族、知り合い、趣味、買い物、勧めたい品の話を見つけます。

    なぜ: 公のアカウントを私事や宣伝に使うことになります。
    直し方: 私的な話を消し、催しや制度の案内だけを残します。
    限界: 担当者の話か、取材した人の話かが書かれていないと分かりません。

    × 「ザ・こがらし」は、«広報担当の高校時代の仲間が組んだバンド»です。チケットは取り置きします。
    × «わたしが学生のころから応援している劇団»が、寄附を集めています。一口3,000円から。
    × ちなみに«担当のわたくし、3年前から飲んでいる酵素ドリンク»のおかげで風邪知らず。紹介割引があります。
    × «うちの三毛猫が子猫を産みました»。里親になってくれる人、DMください。
    × 唐揚げ屋さんが最高！«個人的に週3で通って»います。
    × «推しの名前があって絶叫»。年末までテレビの前から動けません。
    ○ 「私は高校時代から書道を続けています」。出展者の声をご紹介します。
    ○ 担当の職員が、応募の方法をご説明します。ぜひ来てください。
    ○ 広報担当が、地元のバンドの練習におじゃましました。ライブは12日です。
    ○ 本市出身の選手が決勝に進みました。応援よろしくお願いします！
    """

    code = "off-purpose/own-story"
    name = "担当者の暮らしや知り合いの話"
    severity = Severity.WARN
    wakes = ("own-story", "fan-thing")
    account = Account.OFFICIAL

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
