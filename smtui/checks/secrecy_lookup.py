"""Things looked up in registers that only staff can see."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_LOOKED = Pattern(
    "検索|聞い|調べ|見た|見て|見る|見ちゃ|見れ|見られ|見え|のぞ|覗|閲覧|引い|照会|確認し|確認すると"
    "|チェック|眺め"
    "|開い|出てき|出て来|載って|並ん|分かっ|わかっ|知っ|気づ|見つけ|発見|打ち込|入力して|見かけ"
)
_PROPER = Pattern(
    "研修|禁止|違反|処分|報道|ニュース|講座|制度|点検|更新|移行|停止|障害|メンテナンス|休止|開発"
    "|法律|請求|申請|交付|コンビニ|手続|ありません|できません|しません|窓口で見られ|目的外|曾祖"
    "|曽祖|祖父|祖母|家系|先祖|ルーツ|自分の|相続"
)


class SecrecyLookup(Check):
    """仕事用の端末や台帳で調べたことを書いている投稿を見つけます。

    なぜ: 仕事に要らない検索も、そこで知ったことの公開も、守秘義務に反します。
    直し方: 投稿せず、外します。気がかりなことは上司に相談します。
    限界: 何で調べたかが書かれていなければ分かりません。

    × [personal] «住基で昔の友達を調べたら»、結婚して名字が変わっていた。
    × [personal] «職場の端末でのぞいてみた»けど、あのラーメン屋、意外ともうかってる。
    × [personal] «課税台帳を見て»驚いた。角の家、あんなに土地を持っていたのか。
    ○ [personal] 図書館の端末で検索したら、読みたい本が全部貸出中だった。
    ○ 戸籍システムの更新のため、土曜の証明書の発行を止めます。
    ○ [personal] 住民票をコンビニで取れるのは便利。住基カードのころが懐かしい。
    ○ [personal] 目的外の住民情報の閲覧は禁止、と研修で習った。
    """

    code = "secrecy/lookup"
    name = "仕事用の端末での検索"
    severity = Severity.WARN
    account = Account.PERSONAL
    wakes = ("secrecy-system",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which the writer looks something up."""
        for mark in reading.each("secrecy-system"):
            sentence = reading.sentence_at(mark.start)
            if sentence.does(Act.WARNS, Act.DENIES) or reading.quoted(mark.start):
                continue
            if _PROPER.search(reading.text, sentence.start, sentence.end):
                continue
            if _LOOKED.search(reading.text, mark.start, min(mark.end + 20, sentence.end)):
                end = _told_until(reading, sentence.end)
                yield hit(
                    reading,
                    sentence.start,
                    end,
                    "仕事でしか見られない情報が書かれています。投稿から外してください。",
                )


def _told_until(reading: Reading, end: int) -> int:
    """Return the end of the next sentence: what was seen follows the looking."""
    for sentence in reading.sentences:
        if sentence.start >= end:
            return sentence.end
    return end
