"""A date for rain that lies before the event it stands in for."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity, hit

_RAIN = Pattern(
    "(?:雨天|荒天|悪天候|小雨|雨|台風)[^。\\n]{0,8}?(?:場合|時|とき|なら|順延|延期)|順延日?|予備日|延期日?",
    needs="雨荒悪台順予延",
)
_UNTIL = Pattern(
    "(?:[(][^()\\n]{1,8}[)])?(?:[0-9午前後:時分 ]{0,10})"
    "(?:に|へ)?(?:順延|延期|変更|行い|開催|実施|$|[)。、\\n])"
)
_OTHER = Pattern("判断|決定|発表|お知らせ|連絡|誤|訂正|中止を|正午|から[0-9]|第2部|2回目|各日")


class AccuracyRainDate(Check):
    """雨のときの延期の日が、催しの日より前になっているところを見つけます。

    なぜ: どちらの日に行けばよいか分かりません。
    直し方: 催しの日と予備日を、もとの資料で確かめます。
    限界: 催しの日と延期の日が一つずつのときだけ分かります。

    × 花火大会は10月10日（土）19時から。«雨天の場合は10月4日（日）»に延期します。
    × 運動会：10月18日（日）⏎«予備日：10月12日（月・祝）»
    ○ 花火大会は10月10日（土）19時から。雨天の場合は10月11日（日）に延期します。
    ○ 雨天の場合は10月11日（日）に延期します。開催は10月10日（土）です。
    ○ 10月10日（土）の運動会が雨天の場合は、10月9日（金）18時に判断してお知らせします。
    """

    code = "accuracy/rain-date"
    name = "延期の日"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("dates",)
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the date for rain where the only other date is later."""
        days = [moment for moment in reading.moments if moment.day]
        if len(days) != 2:
            return
        rain = _RAIN.search(reading.text)
        if rain is None or _OTHER.search(reading.text):
            return
        spare = next((moment for moment in days if 0 <= moment.start - rain.end() <= 6), None)
        if spare is None or not _UNTIL.match(reading.text, spare.end):
            return
        held = next(moment for moment in days if moment is not spare)
        if held.day and spare.day and spare.day < held.day:
            yield hit(
                reading,
                rain.start(),
                spare.end,
                "延期の日が催しの日より前になっています。日付を確かめてください。",
            )
