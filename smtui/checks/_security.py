"""What the security checks agree on: what is open to all, and what teaches instead of telling."""

from smtui.checks._kit import Pattern, Reading, Sentence
from smtui.domain.reading import Act

_PUBLIC_NET = Pattern(
    "無料Wi-?Fi|フリーWi-?Fi|Free|公衆|来庁者(?:用|向け)|来館者(?:用|向け)|市民(?:用|向け)|一般開放|ゲスト用"
    "|Zoom|ZOOM|ウェビナー|ミーティング|オンライン(?:説明|講座|配信|会議|相談|で)|視聴"
)
_INTERNAL = Pattern(
    "職員用|職員専用|職員向け|職員会議|庁内|業務用|内部用|管理者|課長会|部長会|係長会|校長会|園長会|庁議|幹部会|本部会|対策本部|図上訓練|非公開|関係者限り|全員協議|議員"
)
_TEACHING = Pattern(
    "ましょう|しないで|ないでください|やめて|危険|禁物|厳禁|注意|気をつけ|気を付け|確かめ|確認しま|見直|対策を"
    "|守る|お願いします|忘れずに|ご家庭|講座|教室|セミナー|研修|月間|入札|公告|調達|委託|訓練|事例|ご存じ|(?<![心承])ください"
    "|変更しま|求められ|聞かれ|お聞き|詐欺|偽|不審"
)


def open_to_all(reading: Reading) -> bool:
    """Tell whether the text gives the access to a net or meeting that is meant for everybody."""
    text = reading.text
    return _PUBLIC_NET.search(text) is not None and _INTERNAL.search(text) is None


def teaches(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether the sentence gives advice or warns and gives nothing away."""
    if sentence.does(Act.WARNS):
        return True
    return _TEACHING.search(reading.text, sentence.start, sentence.end) is not None
