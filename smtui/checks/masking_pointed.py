"""Somebody not named and pointed at all the same."""

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_PLAY = Pattern(
    "クイズ|正解|答えは|答え合わせ|企業秘密|秘伝|隠し味|レシピ|なぞなぞ|謎解き|謎とき|スタンプ|希望により|ご希望で|希望で|匿名を|匿名の(?:方|ご)|募金|寄附|寄付|プレゼント|応募|抽選|展示|企画展|絵本|物語|ミステリー|小説|映画|落とし物|忘れ物|落とし主|持ち主|個人情報|プライバシー|相談者"
    "|体験談|仮名|詐欺|手口|不審|名乗|講演|講座|教室|調査|行方不明|迷子|迷い犬|図鑑|動物|野鳥|昆虫|花の名|植物|献立|料理|郷土史|歴史|江戸|武将|マスコット|キャラクターの|着ぐるみ|ぼく|新作|発表をお楽しみ|当日のお楽しみ|通報|消防|防犯|ご連絡ください"
    "|お申し出ください|お知らせください|申込|申し込み"
)
_VEILED = Pattern(
    "「あの(?:人|方)」|例の(?!よう|とお|通|ごと|あげ)[一-鿿ァ-ヺ]|某(?!所)[一-鿿ァ-ヺ]|とある(?:お偉|先|団体|会社|方|人|お)|さる[一-鿿]{1,4}(?:の|が|から|より)|あの一族|あの疑惑|お局|元(?:課長|部長|職員)」|(?:噂|うわさ)の(?:新人|先生|議員|社長|人|方)|あの(?:課|係|部署|店|会社|団体)(?:の|が|で|は)"
)
_PLAIN = frozenset({Act.DENIES})
_MESSAGE = "名を伏せたまま、だれのことかを当てさせる書き方です。その話ごと消してください。"


def _frame(*needs: Slot) -> Frame:
    """Return a frame of these slots, in this sentence or a neighbouring one."""
    return Frame(
        needs,
        _MESSAGE,
        none=(_PLAY, "consent-given"),
        before=1,
        after=1,
        account=Account.OFFICIAL,
        warned=True,
        quoted=True,
        acts=_PLAIN,
    )


_FRAMES = (
    _frame("half-hidden:guess", "half-hidden:veiled", "half-hidden:bad"),
    _frame("half-hidden:guess", "half-hidden:hush"),
    _frame("half-hidden:guess", "half-hidden:veiled", "half-hidden:mark"),
    _frame("half-hidden:hush", "half-hidden:veiled", "half-hidden:bad"),
    _frame("half-hidden:shadow", "half-hidden:bad", _VEILED),
    _frame("half-hidden:bleep", "half-hidden:guess"),
)


class MaskingPointed(Framed):
    """「名前は控えますが」「もうお分かりですね」などで、名を伏せた人や店を指さす書き方を見つけます。

    なぜ: 詮索を招き、違う人や店まで疑われます。伏せても、当人には自分のことだと分かります。
    直し方: 書けることだけを書くか、その話ごと消します。
    限界: クイズや、匿名を望む方へのお礼などは対象にしません。

    × 会議室の予約を«すっぽかした団体さん。名指しはしません»が、次はお願いしますね。
    × 窓口にいた職員が休む«わけは、ここでは申し上げません。もうお分かりですよね»。
    × 足湯に、画面の中では刑事の«あの方がお忍びで。勘のいい皆さん»には説明はいりませんね。
    × «モザイクがいるお店、といえばお分かり»ですよね。
    × «例の酒蔵さん、いよいよ動く»ようです。
    ○ クイズです。写真の建物は何でしょう。ヒントは駅前、もうお分かりですね。
    ○ 匿名を希望の方から寄付を頂きました。お名前は控えます。
    ○ だしの中身は「秘密です」とのこと。隠し味が何か、食べて当ててみてください。
    ○ 落とし物の傘をお預かりしています。心当たりの方は総務課へ。
    """

    code = "masking/pointed"
    name = "名を伏せた指さし"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = _FRAMES
