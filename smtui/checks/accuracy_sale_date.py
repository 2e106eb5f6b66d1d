"""Tickets that go on sale after the show."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit

_SALE = Pattern(
    "(?:[(][^()\\n]{1,8}[)])? ?[午前後]{0,2}[0-9:時分 ]{0,8}(?:から|より|に)?、?"
    "(?:窓口(?:で|にて))?(?:発売|販売|売り出|前売り?(?:開始|販売)|予約開始)"
)
_SALE_LABEL = Pattern(
    "(?:発売(?:日|開始)?|販売開始(?:日)?|前売り?(?:発売|販売|開始)"
    "|(?:チケット|前売り?券)(?:の)?(?:発売|販売)(?:開始|日)?)(?:は|:|が)?[ 、]?$"
)
_HELD_LABEL = Pattern(
    "(?:公演|上演|開演|コンサート|演奏会|音楽会|上映会?|試合|本番|大会|寄席|落語会|演劇|舞台|講演会?|まつり|開催|催し|当日|日時)"
    "(?:日|当日)?(?:は|:|が|、)?[ 、]?$"
)
_HELD = Pattern(
    "(?:[(][^()\\n]{1,8}[)])? ?(?:に|の)?(?:開催|開演|上演|公演|開きます|行います|本番)"
)
_SEVERAL = Pattern("追加|次回|第[0-9]{1,3}[回期弾]|各日|各回|DVD|CD|配信|写真集|グッズ|記念品|完売")


class AccuracySaleDate(Check):
    """券の発売日が、公演や催しの日より後になっているところを見つけます。

    なぜ: どちらかの日付がまちがっていて、券を買えない人が出ます。
    直し方: 発売日と公演の日を、もとの資料で確かめます。
    限界: 公演が何日もあるときは、最後の日と比べます。

    × 公演は10月3日（土）です。前売券は«10月10日（土）から販売»します。
    × 寄席は10月3日（土）開演。チケットの発売は«10月10日（土）»からです。
    ○ 公演は10月3日（土）です。前売券は9月12日（土）から販売します。
    ○ 公演は10月3日（土）です。DVDは10月10日（土）から販売します。
    ○ 券の販売は9月12日（土）から、公演は10月3日（土）です。
    """

    code = "accuracy/sale-date"
    name = "公演の後の発売"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = (("ticket-sale", "dates"),)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the date of sale that lies after every date of the event."""
        text = reading.text
        if len(text) > _LONGEST or _SEVERAL.search(text):
            return
        held, sold = [], []
        for moment in reading.moments:
            label = text[max(0, moment.start - 14) : moment.start]
            if _SALE.match(text, moment.end) or _SALE_LABEL.search(label):
                sold.append(moment)
            elif moment.day and (_HELD_LABEL.search(label) or _HELD.match(text, moment.end)):
                held.append(moment.day)
        for moment in sold:
            if held and moment.day and moment.day > max(held):
                yield hit(
                    reading,
                    max(moment.start - 8, 0),
                    moment.end,
                    "券の発売が催しの日より後になっています。どちらの日付が正しいか確かめてください。",
                )
                return


_LONGEST = 600
"""Longer texts are bulletins of several notices."""
