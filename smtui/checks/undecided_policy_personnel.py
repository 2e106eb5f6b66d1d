"""Who will get which post, before it is announced."""

from collections.abc import Iterator

from smtui.checks import _decided
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity, hit
from smtui.domain.reading import Act

_NOT_YET = Pattern(
    "らしい|だって|んだと|そうだ|そうです|そうな|とのこと|って(?:話|聞)|と聞|聞いた|噂|うわさ|みたい|ようです|ようだ|たぶん|多分|ほぼ|決まりそう|になりそう|見込み|見通し"
    "|発表前|まだ|内々|非公式|内示|打診|予定|有力|本命|候補|はず|確定|かも"
)
_OFFICE = Pattern(
    "課|係|部(?!活)|市長|町長|区長|教育長|副市|副町|役場|市役所|区役所|町役場|庁|支所|教育委員会|消防|職員|校長|園長|所長|財政|総務|税務|福祉"
)
_ELSEWHERE = Pattern(
    "会社|友人|友だち|友達|夫|妻|旦那|息子|娘|銀行|プロ野球|球団|監督|選手|総理|大臣|首相|国|県知事|社長|店長|民間|発表されました|発表しました|公表|掲載し|議会の同意を得|同意されました"
    "|議決|就任しました|着任|入所|入園|保育|補助金|交付|私は|私が|自分(?:は|が|も)|異動のあいさつ|お世話に"
)

_EARLY = Pattern(
    "正式(?:な|の)?(?:発表|公表|辞令|内示)|ひと足|一足|発表(?:より|の?前|はまだ|は来月|は後日)|辞令(?:は|の前|より)|内緒|内示"
    "|お先に|フライング"
)
"""What says that a new post is told of before its time."""


class UndecidedPolicyPersonnel(Check):
    """発表前の人事（後任、異動先、昇任など）を書いている投稿を見つけます。

    なぜ: 人事は変わることがあり、本人や相手の迷惑になります。発表前の人事は内部の情報です。
    直し方: 正式な発表を待ちます。
    限界: 発表の前かどうかは、伝聞や見込みの言葉で見ています。

    × [personal] 春に課長が替わるらしい。«後任は総務の係長さん»とのこと。
    × [personal] «次の教育長は、いまの校長が本命»だって。
    × «来月の人事異動で、観光課の定員を減らす予定»です。
    × «来春からは、税務課の課長として役場に戻られます。正式な発表は»まだですが、おめでとう。
    ○ 観光課長としてあいさつしました。正式な訪問は来月の予定です。
    ○ 10月1日付けの人事異動を、ホームページで公表しました。
    ○ 副市長の後任に、総務部長が就任しました。
    ○ [personal] 夫が会社で昇進するらしい。お祝いしよう。
    ○ [personal] 部長の後任は新人選手になりそう。今季の野球部が楽しみ。
    """

    code = "undecided-policy/personnel"
    name = "発表前の人事"
    severity = Severity.WARN
    wakes = ("undecided-post",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the line from the post to the words that leave it open."""
        text = reading.text
        for mark, sentence in _decided.open_cues(reading, "undecided-post"):
            if sentence.does(Act.WARNS, Act.DENIES, Act.ASKS):
                continue
            end = _line_end(text, sentence.end)
            if _ELSEWHERE.search(text, sentence.start, end):
                continue
            told = _EARLY if "role" in mark.tags else _NOT_YET
            if told.search(text, sentence.start, end) and _OFFICE.search(text, sentence.start, end):
                yield hit(
                    reading,
                    sentence.start,
                    end,
                    "発表前の人事に読めます。発表ずみか確かめ、まだなら外してください。",
                )
                return


def _line_end(text: str, start: int) -> int:
    """Return the end of the line that holds `start`."""
    end = text.find("\n", start)
    return len(text) if end < 0 else end
