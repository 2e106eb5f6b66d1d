"""A guard, a lock or a camera that does not do its work, said outright."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.checks._tone import around

_LIST = "idle-guard"
_IDLE = Pattern(
    "(?!の)[^。、!?\n]{0,10}?(?:止ま[りっる](?!まで)|止めて|止めてあ|切って(?:い|あ|お)|切ってる|働きませ|働かな|動きませ|動いてな|動いていな|作動しませ|おりません|おらず|(?:は|が|も)いません|(?:は|が|も)いなく|(?:は|が|も)いない|(?:は|が|も)ありません|(?:は|を|も)せずに|(?:なんて|など|は|を|も)?(?:した|かけた)こと(?:が|は)?(?:な|あり)|(?:は|を|も)して(?:い|お)?(?:な|ら|ませ)"
    "|かけて(?:い|お)?(?:な|ら|ませ)|かからな|かかりませ|壊れて|外れて|故障中|映りませ|映らな|届かな|写らな|鳴りませ|鳴らな|開けっ|開けたまま|開いたまま|開け放|甘く|飾りで|ダミー|見ませ|見ていませ|つけていませ|つけずに|なしで)"
)
_CAMERA = Pattern("カメラ")
_BLIND = Pattern("映りませ|映らな|写りませ|写らな|録画(?:は|も)?(?:して|されて)い?(?:ませ|な)")
_MENDED = Pattern(
    "健診|健康診断|受診券|駐車場|配信|議会|停電|断水|狙われ|な[いく](?:家|世帯|お宅|方|人|車|と)|ご協力|お気を|ましょう|ないで|避け|ご注意(?!くだ)|気をつけ|詐欺|不審|空き巣|盗難|盗まれ|被害|ご家庭|ご自宅|わが家|我が家|実家|自宅|住宅|入札|公告|補助|助成|交換しました|直しました|修理しました|更新しました|設置しま|増設|復旧|講座|教室|訓練|クイズ|謎解き|宝探し|物語|絵本|映画|ドラマ|小説|ゲーム"
    "|展示|歴史|城|落とし物|お忘れ|紛失|カードを|水道|車の|自転車|バイク|家の|スーツケース|ロッカー|スマホ|プライバシー|犯罪|やる気|ません(?:か|でした)|られていません|場合|時は|ときは"
)
_MESSAGE = "見張りや戸締まりの働いていないことが分かります。具体的なようすを消してください。"


class SecurityIdle(Check):
    """警備、センサー、カメラ、鍵などについて「止まる」「かけていない」「いない」「映らない」と明かす文を見つけます。

    なぜ: 投稿は、入ろうとする人も読みます。
    直し方: 守りの働いていない所と時間を消します。
    限界: 家庭の戸締まりの話や、設備を直したお知らせは対象にしません。

    × 工事の間、庁舎の«機械警備が止まり»ます。
    × 裏の«搬入口は21時まで鍵をかけており»ません。
    × 公園に防犯カメラを付けました。池のまわりは«映りません»。
    ○ 夜間は施錠しています。御用の方は守衛室へお声がけください。
    ○ 玄関の鍵をかけていない家が狙われています。ご注意ください。
    ○ 公民館の警報の故障は、修理が終わりました。
    """

    code = "security/idle"
    name = "働いていない守り"
    severity = Severity.WARN
    wakes = (_LIST,)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield a guard that is off, or a camera told of before what it does not see."""
        text = reading.text
        for mark in reading.each(_LIST):
            low, high = around(reading, mark.start)
            idle = _IDLE.match(text, mark.end)
            if idle and not reading.quoted(mark.start) and not _MENDED.search(text, low, high):
                yield hit(reading, mark.start, idle.end(), _MESSAGE)
                return
            if _CAMERA.search(mark.text):
                low, high = around(reading, mark.end, 0, 2)
                blind = _BLIND.search(text, mark.end, high)
                if blind and not _PRIVACY.search(text, low, high):
                    yield hit(reading, blind.start(), blind.end(), _MESSAGE)
                    return


_PRIVACY = Pattern("プライバシー|ご家庭|補助|住宅|個人が|範囲に配慮|映らないよう|写らないよう")
