"""Times of day that no clock shows."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit, is_official, said

_MINUTES = Pattern(r"[0-9][0-9]?時(?:[6-9][0-9]|[1-9][0-9]{2})分(?!の|間)")
_LATE = Pattern(
    r"2(?<![0-9:].)(?:[5-9](?:時(?![間代])(?:[0-5]?[0-9]分)?|:[0-5][0-9])"
    r"|4(?:時(?!0?0分)[0-5]?[0-9]分|:(?!00)[0-5][0-9]))(?:まで|から|に|~|開|終|と|、|。|\)|で)",
)
_BROADCAST = Pattern(
    "放送|番組|ラジオ|テレビ|アニメ|深夜|配信|オンエア|ドラマ|翌|時間制|誤|列車|電車|終電|終バス|便が|便は|ダイヤ|0時を過ぎ|時刻表"
)
_TWICE = Pattern(r"(?<![0-9])(1[3-9]|2[0-3])時(?:[0-5]?[0-9]分)?[(]午後 ?([0-9]{1,2})時")
_NOON = 12
_HALVES = Pattern(r"午[前後] ?(?:1[3-9]|2[0-9])(?:時(?!間)|:[0-5][0-9])")


class AccuracyNoSuchTime(Check):
    """時計にない時刻（14時75分、午前15時など）を見つけます。

    なぜ: 正しい時刻が分かりません。
    直し方: もとの資料で時刻を確かめて直します。
    限界: 深夜番組のような25時、26時や、私的な投稿のものは指摘しません。

    × 開演は«14時75分»です。
    × «午前15時»に集合してください。
    × 受付は«午後13時»から行います。
    × 体育館の利用は«26時まで»です。
    × 駐車場は«24時30分まで»入れます。
    × 受付は«15時(午後4時)»からです。
    ○ 駐車場は24時まで入れます。
    ○ 受付は15時（午後3時）からです。
    ○ 開演は14時45分です。
    ○ 午後1時から受け付けます。
    ○ 1時60分制の授業ではありません、という説明は誤りです。
    ○ 25時からの深夜放送です。
    """

    code = "accuracy/no-such-time"
    name = "時計にない時刻"
    severity = Severity.WARN
    wakes = ("clock", *said("分", beside="digit"))
    tokens = False

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield every impossible time."""
        text = reading.text
        for match in _MINUTES.finditer(text) if "分" in text else ():
            if not text.startswith("制", match.end()):
                yield hit(
                    reading, *match.span(), "時計にない時刻です。もとの資料で確かめてください。"
                )
        late = tuple(_LATE.finditer(text)) if is_official(reading) else ()
        if late and not _BROADCAST.search(text):
            for match in late:
                yield hit(
                    reading, *match.span(), "24時を過ぎた時刻です。もとの資料で確かめてください。"
                )
        if "午" not in text:
            return
        for match in _HALVES.finditer(text):
            yield hit(
                reading,
                *match.span(),
                "「午前」「午後」と24時間の時刻が重なっています。どちらかにしてください。",
                match[0][2:].lstrip() if match[0][1] == "後" else "",
            )
        for match in _TWICE.finditer(text):
            if int(match[1]) - int(match[2]) != _NOON:
                yield hit(
                    reading,
                    *match.span(),
                    "二通りに書いた時刻が合いません。どちらかを直してください。",
                )
