"""How a choice stands: told by the desk while the result is still to come, or by staff at all."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official
from smtui.checks._tone import around
from smtui.domain.reading import Act

_YET = Pattern(
    "(?:結果|合否|選定|採否|決定|発表|公表)(?:の?(?:通知|発表|公表|発送))?(?:は|を|の)[^。\n]{0,24}(?:通知|発送|発表|公表|お知らせ|お送り|郵送|決ま)[^。\n]{0,4}(?:ます|予定|次第|る)|結果は(?:来|[0-9])"
    "|(?:正式な?|最終)(?:の)?(?:決定|発表|結果)[^。\n]{0,12}(?:これから|まだ|来|[0-9])|発表(?:は|を)(?:まだ|お楽しみ|お待ち|来)|(?:の時点|まで|途中)の(?:採点|集計|評価|審査)"
)
_TOLD = Pattern(
    "[0-9]{1,3}(?:\\.[0-9])?点(?:で|と|の差|差|、|を|が|に)|[0-9一二三]位(?:に|は|と|との|で)|並んだ|争い|一騎打ち|同点|次点|最下位|僅差|接戦|リード|本命|有力|トップは"
    "|辞めて|離婚|独身|双子|出身の|持病|(?:[0-9一二三](?:人|社|世帯)|一方|片方)は|採用(?:に|を)(?:決|見送)|落ち|残った|残って|残り、|ふるい|面接官も|決め手|目安|見込み|当たり|入れます"
)
_SURE = Pattern(
    "(?:ほぼ|まず|きっと|間違いなく|確実に)[^。、\n]{0,6}(?:入れ(?:ま|る|そう)|当た[りる]|通[りる]|受か[りる]|選ばれ|採用され)|(?:合否|当落)の(?:分かれ目|境目|線)|(?:手元|手もと)の目安"
)
"""Prospects that only those who choose can tell."""
_CONTEST = Pattern(
    "コンテスト|コンクール|作品|大会|試合|フォト|写真|俳句|川柳|短歌|絵画|ポスター|選手権|グランプリ|総選挙|倍率|国家試験|競技|過去|昨年|前年|平均|合格点|満点|基準|開票|投票|当選者|優勝|クイズ|景品|開票|レース"
)
_STAFF = Pattern(
    "[0-9一二三四五六七八九十百千](?:円|万|億|点|位|社|票|番)|最下位|不合格|合格|一番札|勝ち|勝った|負け|リード|落と|落ち|本命|いちばん下|トップ|地元が|高い|安い|辞退|降り|決まり"
)
"""What staff see of it: figures, ranks, who wins."""
_OUTSIDE = Pattern(
    "受けてき|受けた(?!人|方)|受験し|受かっ|応募し|出願|公表|発表され(?!る)|結果発表|発表があ|落札結果|公告|ニュース|報道|新聞|コンテスト|コンクール|大会|試合|写真|俳句|川柳|絵画|作品|リフォーム|車検|ドラマ|映画|ゲーム|選挙に行|投票に行|開票速報|研修|国家試験|検定|ダンス|高校|甲子園|オーディション|逮捕|容疑|転職|就活|フィギュア"
    "|カラオケ|自己採点|のど自慢|ボウリング|PTA|町内会|自治会|保護者会|マンション|私の|自分の|見るたび|見積"
)
"""The writer took part, read of it, or speaks of leisure."""
_SHORT = 320
"""Code points of a post; articles of bulletins are longer."""


class SecrecyBeforeResult(Check):
    """選考や入札の点数や順位、金額、応募した人のようすを、結果の前に、または職員として知って書いた投稿を見つけます。

    なぜ: 選び方の公正さが疑われ、応募した人の事情が知れてしまいます。
    直し方: 応募の件数と、結果を知らせる日だけを書きます。
    限界: 公表ずみの数字かどうかは、書かれていなければ分かりません。

    × 指定管理者の選考中です。«ここまでの採点では、山の手企画さんが70点でリード»。発表は来月です。
    × 採用の面接が終わりました。«家業を継がずに受けた方も残り»、驚きました。結果は来週です。
    × [personal] «開札の立会い。下から二番目の札»で決まりそうだ。
    × [personal] «採用の面接官をした。三番の人が不合格»なのは満場一致。
    ○ [personal] 採用試験を受けてきた。不合格でも悔いはない。
    ○ [personal] 歓迎会のカラオケ。採点は61点で、最下位は私です。
    ○ [personal] 写真コンテストの審査で、うちの作品は最下位。
    × 団地の入居者を募集しています。«今なら、まず当たり»ます。
    ○ 採用の面接が終わりました。受けた方は42人でした。結果は来週お送りします。
    ○ 写真コンテストの審査が終わりました。力作が並んだ中、結果は来週発表します。
    ○ 選考の結果は、来月お一人ずつお知らせします。
    """

    code = "secrecy/before-result"
    name = "結果の前の選考のようす"
    severity = Severity.WARN
    wakes = (("choosing:desk", "official"), ("choosing:staff", "personal"))

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences that tell how a choice not yet announced stands."""
        tell = _official if is_official(reading) else _staff
        for start, end in tell(reading):
            yield hit(
                reading,
                start,
                end,
                "公表前の選考や入札のようすが分かります。点数や順位、人のことを消してください。",
            )


def _official(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the sentences that tell how a choice not yet announced stands."""
    text = reading.text
    if len(text) > _SHORT or _CONTEST.search(text):
        return
    sign = _TOLD if _YET.search(text) else _SURE
    for sentence in reading.sentences:
        told = sign.search(text, sentence.start, sentence.end) or _SURE.search(
            text, sentence.start, sentence.end
        )
        if told and not reading.quoted(told.start()):
            yield sentence.start, sentence.end


def _staff(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the places where staff tell what they saw of a choice."""
    text = reading.text
    if _OUTSIDE.search(text) or _decided.at_home(reading):
        return
    done = 0
    for mark in reading.each("choosing:staff"):
        sentence = reading.sentence_at(mark.start)
        end = around(reading, mark.start, 0, 1)[1]
        if mark.start < done or reading.quoted(mark.start) or sentence.does(Act.DENIES, Act.ASKS):
            continue
        if _STAFF.search(text, sentence.start, end):
            done = end
            yield sentence.start, end
