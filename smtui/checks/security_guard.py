"""Guards, keys and alarms: when nobody watches and how to get in."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._security import teaches

_GUARD = "security-guard"
_ROUND = Pattern("巡回|見回り|警備|守衛|宿直|当直")
_DEVICES = frozenset(("機械警備", "警備システム", "警報システム"))
_EMPTY = Pattern("夜|深夜|休日|連休|早朝|時から|時以降|庁舎|金庫|倉庫")
_HOURS = Pattern(
    "[0-9]{1,2}時|[0-9]{1,2}:[0-9]{2}|[0-9一二三]{1,2}(?:人|名|回)|ひとり|一人|不在|無人|いない|いませ|手薄|だけ|のみ"
)
_BROKEN = Pattern(
    "の(?:ない|無い|届かない|映らない)(?:場所|ところ|所|通路|出入|入口|階)|付いていな|ついていな|付いていませ|ついていませ|故障|壊れ|破れ|穴が|穴の|すき間|隙間|こわれ|動いていな|動いていませ|動かな|動きませ|作動しな|映らな|映っていな|映りませ|録画(?:されて|して)(?:い)?(?:ない"
    "|ませ)"
    "|ダミー|死角|効かな|かからな|かかりませ|閉まらな|閉まりませ|閉まっていな|開いて(?:い|る|お|ま)|開けっ|開けたまま|開いたまま|開けてあ|切って(?:い|あ|お|る)"
    "|切れて"
    "|外れて|忘れ|していな|していませ|しない|鳴らな|鳴りませ|かけていな|かけていませ|かけずに|無施錠|電池が"
)
_PLACE = Pattern(
    "植木鉢|鉢の下|プランター|ポストの|郵便受け|牛乳受け|牛乳箱|マットの下|玄関マット|引き出し|引出し|物置|メーターボックス|消火器の|看板の裏|室外機|壁に掛|壁にかけ"
    "|フックに|棚の|机の|ロッカー|[0-9]階|会議室|倉庫|神棚|ダイヤル|暗証|番号は"
)
_CONTAINER = Pattern("保管場所|鍵|カギ|キー|金庫|公印|入館証|カード|職員証")
_OUTSIDE = Pattern(
    "立入検査|停電|断水|財布|投票所として|無人駅|読み取り機|自動交付|交付機|券売機|無人販売|無人航空|ドローン|遺跡|文化財|自転車|車の鍵|車のカギ|お住まい|家の鍵|玄関の鍵|戸締|パトロール|青パト|見守り"
    "|落とし物|拾得|お忘れ|届いて|ハザード|レンタル|貸出|貸し出|歴史|蔵|民具|展示|宝探し"
    "|謎|クイズ|ゲーム"
    "|設置しました|設置して|増設|巡回展|巡回図書|巡回バス|巡回相談|巡回健診|巡回検診|巡回診療|巡回し、|巡回収集|移動図書館|当直医|宿直医|シャッター音|当直明け|宿直明け|夜勤明け|当直の医"
)


class SecurityGuard(Check):
    """警備の時間や人数、鍵の置き場所、壊れた防犯設備を明かす文を見つけます。

    なぜ: 見張りのいない時間と入り方が分かると、侵入や盗難を招きます。
    直し方: その部分を消します。閉庁のお知らせは、窓口と連絡先だけで足ります。
    限界: 地域の防犯パトロールや、設備を新しく付けたお知らせは指摘しません。

    × 連休中の庁舎の«警備員は1人»で、見回りは21時と4時です。
    × 裏門の«防犯カメラは電池切れで、録画されていません»。
    × 公民館の«鍵は、玄関の植木鉢の下»に置いてあります。
    × 資料室の«金庫のダイヤル»は、右に3回です。
    ○ 通学路に防犯カメラを3台設置しました。
    ○ 夜間は、警備員のいる東口からお入りください。
    ○ 自転車の鍵を忘れずにかけましょう。
    ○ 移動図書館は、毎週火曜の10時と14時に集落を巡回します。
    ○ 庁舎の夜間警備業務の一般競争入札を公告しました。
    ○ 落とし物の鍵を、引き出しの中から見つけた方がいます。
    """

    code = "security/guard"
    name = "警備と鍵"
    severity = Severity.CONFIRM
    wakes = (_GUARD,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield what tells when nobody watches, what is broken, and where the key lies."""
        last = -1
        for mark in sorted(reading.each(_GUARD)):
            sentence = reading.sentence_at(mark.start)
            if sentence.start == last or not _gives_away(reading, mark):
                continue
            last = sentence.start
            yield hit(
                reading,
                mark.start,
                sentence.end,
                "警備や鍵の弱いところが分かります。この部分を消してください。",
            )


def _gives_away(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if teaches(reading, sentence) or _OUTSIDE.search(text, start, end):
        return False
    if "無人" in mark.text:
        return (
            text[mark.end : mark.end + 1] != "の"
            and _EMPTY.search(text, start, mark.start) is not None
        )
    if _ROUND.search(mark.text) and mark.text not in _DEVICES:
        return _HOURS.search(text, mark.start, min(end, mark.end + 20)) is not None
    if _BROKEN.search(text, mark.start, min(end, mark.end + 24)):
        return True
    if not _CONTAINER.search(mark.text):
        return False
    return _PLACE.search(text, mark.end, min(end, mark.end + 24)) is not None
