"""Pictures and other material taken from wherever they were found."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, teaches_rights

_FOUND = "rights-found"
_MATERIAL = Pattern(
    "イラスト|画像|写真|絵|動画|素材|曲|音源|フォント|文章|詩|図|地図|カット|デザイン|スタンプ|壁紙|一枚|1枚|レシピ|ロゴ|(?:もの|やつ)(?:を|から|で)"
)
_USED = Pattern(
    "使|載せ|掲載|貼|借り|添え|拝借|アイコン|加工|背景|表紙|ポスター|チラシ|いただきました|いただきま|しました|のせ|アップ|投稿|飾り|お届け|コピー|です"
)
_SOURCE = Pattern(
    "サイト|ネット|ホームページ|HP|ブログ|SNS|インスタ|ツイッター|YouTube|アカウント|検索|動画"
    "|番組|雑誌|新聞"
)
_ONLY_SEEN = Pattern(
    "を見て|に行って|を訪ね|場所に|調べ|申込|申し込|予約|検索でき|ご覧|確認でき|登録|通報|書き込み|中傷|誹謗|手続|購入|うわさ|噂"
)


class RightsFound(Check):
    """ネットなどで見つけた絵や写真を使ったことを述べる文を見つけます。

    なぜ: 見つけた絵や写真にも、かならず作者がいます。許しなく使うと権利の侵害になります。
    直し方: 自前の写真や、利用を認めた素材に替え、認められた根拠を書きます。
    限界: 使ったことが書かれていないときは分かりません。

    × ポスターの花の絵は、«画像検索で出てきた»ものをお借りしました。
    × 写真がなかったので、«どなたかのブログ»の一枚を使っています。
    × 背景は«SNSで見つけた»夕焼けの写真です。作者は分かりません。
    × チラシの挿絵は«ネットから»いただいたものを加工しました。
    ○ ネットで見つけた画像を勝手に使うのは、著作権の侵害です。
    ○ イラストは、利用規約を確かめたフリー素材を使っています。
    ○ ネットから申し込めます。写真を1枚添えてください。
    ○ SNSで見つけた写真の場所に行ってみました。
    """

    code = "rights/found"
    name = "見つけた絵や写真"
    severity = Severity.WARN
    wakes = (_FOUND,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that tell of material found and used."""
        if allowed(reading):
            return
        for mark in reading.each(_FOUND):
            if not reading.quoted(mark.start) and _is_used(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    mark.start,
                    sentence.end,
                    "見つけた素材を使っているようです。作者の許しがなければ、別のものに替えてください。",
                )


def _is_used(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if teaches_rights(reading, sentence) or _ONLY_SEEN.search(text, start, end):
        return False
    material = _MATERIAL.search(text, start, end)
    if "borrow" in mark.tags:
        return material is not None and _SOURCE.search(text, start, mark.start) is not None
    return material is not None and _USED.search(text, mark.end, end) is not None
