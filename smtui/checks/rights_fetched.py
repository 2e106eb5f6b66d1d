"""Material fetched out of somebody's site, programme or book and put to the town's use."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, own_material, teaches_rights
from smtui.domain.reading import Act

_FROM = Pattern(
    "(?:サイト|ブログ|アプリ|番組|テレビ|雑誌|新聞|配信|ゲーム|アニメ|漫画|映画|図鑑|教科書|絵本|写真集|カタログ|インスタ|SNS|ネット|CD|DVD)[^。!?\n]{0,16}(?:から|より|を|の)"
)
_PUT = Pattern(
    "(?:貼|載せ|使|入れ|添え|飾|アップ|公開|配|流し|張|刷|仕立て|作り)[^。!?\n]{0,10}(?:ました|ます|います|みました|た[。!])"
)
_OURS = Pattern(
    "(?:市|町|区|村|県|国|当館|公式)の?(?:ホームページ|HP)|様式|申請|登録|手続|アプリをダウンロード|国土地理院|気象庁|同意|提供|講師|教室|児童が|生徒が|訓練"
)


class RightsFetched(Check):
    """サイトや番組、本から写し取ったものを、市町村の発信や印刷物に使った書き方を見つけます。

    なぜ: 公開されているものにも作者がいます。写し取って使うには許しが要ります。
    直し方: 自前のものに替えるか、許しを得て、そのことを書きます。
    限界: 写し取ったことが書かれていなければ分かりません。

    × 人気«ゲームのサイトから主役の絵を保存して、チラシに貼りました»。
    × 道順は、«地図アプリの画面をスクショして、印を入れて載せます»。
    ○ 市のホームページから様式をダウンロードして、お使いください。
    ○ 出版社の許諾を得て、図鑑の絵をスキャンして載せました。
    ○ 番組を録画して、家族で楽しみましょう。
    ○ [personal] 雑誌の写真を切り抜いて、日記に貼った。
    """

    code = "rights/fetched"
    name = "写し取ったものの利用"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("rights-fetch",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell from where it was fetched and to what it was put."""
        if allowed(reading):
            return
        for mark in reading.each("rights-fetch"):
            if _is_put(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "人の作品を写し取って使っていると読めます。許しがなければ、自前のものに替えてください。",
                )


def _is_put(reading: Reading, mark: Mark) -> bool:
    """Tell whether the sentence fetches from a source and puts to use."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if reading.quoted(mark.start) or sentence.does(Act.ASKS, Act.INVITES, Act.DENIES):
        return False
    if teaches_rights(reading, sentence) or own_material(reading, sentence):
        return False
    if _OURS.search(text, start, end) or not _FROM.search(text, start, mark.end):
        return False
    return _PUT.search(text, mark.end, end) is not None
