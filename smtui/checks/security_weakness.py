"""Weak points of systems that are still open."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._security import teaches

_WEAK = "security-weakness"
_OLD = Pattern(
    "(?:Windows|ウィンドウズ|ウインドウズ) ?(?:Server ?)?"
    "(?:XP|Vista|NT|2000|2003|2008|2012|7|8|95|98)(?![0-9])"
    "|Internet Explorer|IE ?(?:6|8|9|11)|(?:Office|Excel) ?20(?:03|07|10|13)|CentOS ?[5-7]"
    "|フロッピー"
)
_OPEN = Pattern(
    "なし|無し|まま|のまま|現役|つながって|つながった|使って(?:い|お|る)|使い続け|残って|残った|動いて|動かして|稼働|放置|していない|していませ|してない"
    "|されていない|されていませ|取っていない|取っていませ|切れて|切れた|止まって|見送|間に合わ|直っていない|直っていませ|直らない|未対応"
    "|当てていない|当てていませ|当たっていない|当たっていませ|入れていない|入れていませ|外して|予算がな|ずれ込|先送り|後回し|黙って|報告して(?:い)?な|開いちゃ|開いてしま|開いたまま|あります|ある"
)
_INSIDE = Pattern(
    "職場|庁|役場|役所|うち|住民|職員|基幹|業務|窓口の|当課|課の|係の|執務|市の|町の|区の|村の|税の|戸籍|学校の|校務|議会の|病院の|サーバ|ネットワーク|ホームページ"
    "|予約システム|システム|端末"
)
_MENDED = Pattern(
    "修正しました|対応済|解消しました|更新しました|入れ替えました|完了しました|対応しました|直しました|講じました|済みです"
)


class SecurityWeakness(Check):
    """古いOSや未対応の弱点など、庁内のシステムの手薄なところを明かす文を見つけます。

    なぜ: どこが弱いかは、攻撃する人がいちばん知りたいことです。
    直し方: その文を消します。入れ替えなどは、終わってから結果だけを伝えます。
    限界: 家庭向けの呼びかけと、業務の名前としての「脆弱性」は指摘しません。

    × 税の窓口の端末は、«サポートが切れ»た OS のまま、来年まで使います。
    × 予約システムに«脆弱性»が見つかりましたが、予算がなく直っていません。
    × うちの役場の業務用パソコンは、«更新プログラム»を半年当てていない。
    × [personal] 職場の基幹システム、«まだ Windows Server 2008 で動いて»る。
    ○ ご家庭のパソコンが古いOSのままになっていませんか。更新しましょう。
    ○ 図書館システムの脆弱性診断を委託する業者を募ります。
    ○ ホームページに脆弱性が見つかり、きのう修正しました。
    ○ ゲームのアップデートがすごい。夏休みはずっと遊んでいます。
    """

    code = "security/weakness"
    name = "未対応の弱点"
    severity = Severity.WARN
    wakes = (_WEAK,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentence that tells of an open weak point inside."""
        for mark in reading.each(_WEAK):
            if _is_told(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    mark.start,
                    sentence.end,
                    "庁内のシステムの弱いところが分かります。この文を消してください。",
                )


def _is_told(reading: Reading, mark: Mark) -> bool:
    if "product" in mark.tags and not _OLD.match(reading.text, mark.start):
        return False
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if teaches(reading, sentence) or _MENDED.search(text, start, end):
        return False
    line = text.rfind("\n", 0, start) + 1
    return (
        _OPEN.search(text, mark.start, end) is not None
        and _INSIDE.search(text, line, end) is not None
    )
