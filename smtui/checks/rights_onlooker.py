"""People, homes and shows taken into a picture by somebody who was not to take it."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Pattern, Severity
from smtui.domain.reading import Act

_ASKED = Pattern(
    "許諾|承諾|了承|了解を|快諾|許可を(?:得|受|いただ|もら)|許可済|許可が出|許可して|同意を得|本人確認|確認のうえ|確認の上|確認済|OKをもら|OKもら|載せていい|いいよ|どうぞと|撮ってもらった|撮ってくれ"
)
_TAUGHT = Pattern(
    "(?:写ら|映ら|写り込ま)ない(?:よう|で|形)|ましょう|ないこと(?:。|、|が|を|!)|モラル|しないで|撮らないで|ないでくだ(?!さいと)|やめてくだ(?!さいと)|お控え|控えて|禁止され|禁じられ|法律|違法|侵害|罰|犯罪|盗撮(?:を|は|に|が|防|被|犯)|防犯|不審|被害|通報|講座|セミナー|研修|学びま|相談|ルール|マナー|いけません|なりません|注意|訓練|募集|コンテスト|応募|申込|申し込|証明写真|当日は?、?[^。!?\n]{0,16}撮影|係員に|受付(?:へ|まで|で(?:お申|言))"
)
_BEAST = Pattern(
    "猫|ねこ|ネコ|犬|いぬ|鳥|カモ|サギ|スズメ|カワセミ|シカ|鹿|リス|タヌキ|キツネ|クマ|サル|虫|チョウ|トンボ|ホタル|セミ|魚|亀|カメ(?!ラ)|ハムスター|うさぎ|ウサギ|ヤギ|牛|馬(?!鹿)|花|桜|紅葉|木の実|空を|夕焼け|虹|雲|月を|星|富士山|山が|列車|電車を|新幹線|花火|料理|ケーキ|弁当|銅像|像の|着ぐるみ|かかし|人形"
)
_MINE = Pattern(
    "うちの(?:子|娘|息子|猫|犬|母|父|夫|妻|祖|じい|ばあ)|我が家|わが家|自分の|自分が|わたしの|私の|わたしが(?:写|撮られ)|私が(?:写|撮られ)|息子の|娘の|(?<!の)(?:息子|娘|孫|夫|妻|旦那|祖父|祖母)(?:[。、がはをも]|と[一二、])|孫の寝|夫が撮|妻が撮|父が|母が"
)
_CLEAR = ("consent-given", _ASKED, _TAUGHT, _BEAST, _MINE)
_REFUSED = Pattern(
    "(?:本人|当人|相手)[^。!?\n]{0,8}(?:激怒|怒|嫌が|泣い|恥ずか|カンカン|かんかん|消してと|やめてと)[^。!?\n]{0,10}(?:中|けど|のに|が、|でも|まあ|るw|る笑)|(?:撮|見|映|残|載せ|のせ|上げ|あげ|アップ|公開|投稿|SNS|ネット|インスタ|晒|さら|出さ|見せ|写)[^。!?\\n]{0,8}(?:ないで(?!しょ|す|は)|やめて|だめ|ダメ|嫌|いや(?!す)|NG|るな(?=って|と|」|、|。|!)|すな|困る|止めて)[^。!?\\n]{0,12}"
    "(?:けど|けれど|のに|が、|ましたが|ても|笑|言って|言われ|怒って|頼まれ|お願いされ|無視|知らん|気にしない)"
    "|(?:嫌がって|いやがって|嫌がる|拒否|拒まれ|断られ|怒られ|止められ|隠し(?:て|た)|逃げ)[^。!?\\n]{0,8}(?:けど|けれど|のに|が、|ましたが|たが|でも|ても)"
)
_BARRED = Pattern(
    "(?:禁止|NG|不可|ご?遠慮|お断り|だめ|ダメ|止められ|注意され)[^。!?\\n]{0,16}(?:けど|けれど|だが|ですが|でしたが|ましたが|たが|のに|のところ|でも|ても|って書いて|らしいが|無視|知らん|構わず|かまわず)"
)
_FURTIVE = Pattern(
    "客席|最前列|隠れて|こっそり|手持ち|膝の上|袖に隠|ポケット|カバンの|退場|つまみ出|怒らないで|内緒|スマホで|スクリーンを|ばれ|バレ"
    "|監視|瞬間に|すきに|隙に|目を盗"
)
_RECORDED = Pattern("撮|録|収め|回し|カメラ|スマホ|動画|写|見て|どうぞ|載せ|アップ|上げ|あげ|配信")
_TAKE = Pattern(
    "撮っ|撮り|撮れ|撮影し|パシャ|連写|パチリ|カシャ|かざし|スマホで。|カメラで。|レンズを|カメラを|カメラ回|シャッター|スマホを向|写し(?:て|ま|ち)|写メ|一枚|1枚|📷|📸|動画|写真"
)
_SHOWN = Pattern(
    "撮(?!影を控|影は控)|パシャ|パチリ|カシャ|レンズを|カメラを|シャッター|かざし|写し(?:て|ま|ち)|一枚|1枚|動画(?:に|で|ある|あげ|上げ|載せ|回|を(?:載|上|回|撮|公開))|写真(?:を(?:載|公開|どうぞ)|です|で(?:お|どうぞ))"
    "|(?:ので|から|て|ね|よ)、?(?:見て|みて)[。!よねく]|(?:顔|表情|姿|様子)(?:を|が)[^。!?\n]{0,12}(?:載せ|公開|お届け|どうぞ|並べ|たまら|最高)|晒|さらし|表紙にし"
)
_STAFFED = Pattern(
    "職員(?:が|は|も|の)|消防団|訓練|モデル|出演|劇|役の|健診|体操|教室(?:を|の(?:お|開))|介護予防|園では|稽古|練習|奉納|行進|踊り"
)
_CAUGHT = Pattern(
    "撮っちゃ|撮った(?!のは)|撮って(?:しま|おき|おい|やっ|みた|みま|き[たま])|撮影し|パシャ|パチリ|カシャ|レンズを|カメラを|シャッター|スマホを向|スマホで。|激写|連写|盗み撮|隠し撮|一枚。|1枚。|動画に撮|動画ある|動画あげ|動画を回"
)
_SOMEBODY = Pattern(
    "(?:の|た|る|い)(?:人|方|子|客|奴|やつ)(?:の|が|を|、|は|も|たち)|(?:さん|くん|ちゃん)(?:の|が|を|たち)"
)
"""Somebody, whoever it is."""
_MESSAGE = "写った人に断らずに載せていると読めます。承諾を得るか、使わないでください。"
_PEEPED = "よその住まいや暮らしを写していると読めます。使わないでください。"
_STAGED = "公演や上映を録ったものと読めます。載せないでください。"
_ANY: frozenset[Act] = frozenset()

_FRAMES = (
    Frame(
        ("rights-hands:amused", "rights-hands:folk", "rights-hands:shot", _CAUGHT),
        _MESSAGE,
        none=_CLEAR,
        before=1,
        after=1,
        acts=_ANY,
    ),
    Frame(
        ("rights-hands:gaze", "rights-hands:folk", "rights-hands:shot", _TAKE),
        _MESSAGE,
        none=_CLEAR,
        before=1,
        acts=_ANY,
    ),
    Frame(
        ("rights-hands:state", "rights-hands:folk", _SHOWN),
        _MESSAGE,
        none=(*_CLEAR, _STAFFED),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.ASKS}),
    ),
    Frame(
        ("rights-hands:state", _SOMEBODY, _CAUGHT),
        _MESSAGE,
        none=(*_CLEAR, _STAFFED),
        before=1,
        after=1,
        acts=frozenset({Act.DENIES, Act.ASKS}),
    ),
    Frame(
        ("rights-hands:refuse", "rights-hands:folk", "rights-hands:shot", _REFUSED),
        _MESSAGE,
        none=("consent-given", _ASKED, _BEAST),
        before=1,
        acts=_ANY,
        quoted=True,
        warned=True,
    ),
    Frame(
        ("rights-hands:home", _TAKE),
        _PEEPED,
        none=(*_CLEAR, Pattern("火事|火災|事故|工事|野菜|写真展|空き家バンク|見学|公開し")),
        after=1,
        acts=_ANY,
    ),
    Frame(
        ("rights-hands:tape", "rights-hands:stage", _BARRED, _RECORDED),
        _STAGED,
        none=("consent-given", _ASKED),
        before=1,
        after=1,
        acts=_ANY,
        warned=True,
    ),
    Frame(
        ("rights-hands:tape", "rights-hands:stage", _FURTIVE),
        _STAGED,
        none=("consent-given", _ASKED, _TAUGHT, Pattern("ご遠慮[^。!?と\n]{0,8}[。!]")),
        before=1,
        after=1,
        acts=_ANY,
    ),
)
_MEDIA = ("photo", "video")
_PICTURED = (
    Frame(
        ("rights-hands:gaze", "rights-hands:folk"),
        _MESSAGE,
        none=_CLEAR,
        before=1,
        when=_MEDIA,
        acts=_ANY,
    ),
    Frame(
        ("rights-hands:refuse", "rights-hands:folk", _REFUSED),
        _MESSAGE,
        none=("consent-given", _ASKED, _BEAST),
        when=_MEDIA,
        acts=_ANY,
        quoted=True,
        warned=True,
    ),
)
"""What is enough where a picture goes with the post."""


class RightsOnlooker(Framed):
    """気づかない人、断った人、よその住まい、撮影を断っている公演を写した書き方を見つけます。

    なぜ: 写された人は、載ることを知りません。公演には演じる人の権利もあります。
    直し方: 承諾を得るか、人や住まいの写らないものに替えます。
    限界: 写真そのものは見られません。

    × 足湯の«女性たちを、植え込みの陰から望遠で撮り»ました。
    × [personal] 弟の彼女は«載せるなって怒ってたけど、変顔»が最高なので。
    × [personal photo] «後輩の変顔。載せないでって言われたけど»気にしない。
    × [personal] «裏の家の物干し、すごい色。思わずカシャ»。
    × [personal] «お笑いの舞台、袖に隠して動画を»回してきた。
    × [photo] «受付で泣いている方を、係の者がそっと撮»りました。
    ○ 参加者の了承を得て、踊る姿を撮りました。
    ○ 公演中の録画や録音はご遠慮ください。
    ○ 人を断りなく撮らないでください。
    ○ [personal] 隣の家の猫がベランダで昼寝。遠くから撮った。
    ○ [personal photo] 舞台の幕が下りたあと、看板の前で一枚。
    ○ [personal] 居眠りしていたら、隣の人が起こしてくれた。
    """

    code = "rights/onlooker"
    name = "断りのない撮影と掲載"
    severity = Severity.WARN
    frames = (*_FRAMES, *_PICTURED)
