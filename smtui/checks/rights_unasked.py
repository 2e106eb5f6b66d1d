"""Owners and people pictured who are away, or are to be told only afterwards."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, teaches_rights
from smtui.checks._tone import around

_AWAY = Pattern(
    "(?:い(?:らっしゃら)?|見当たら|つかまら|知ら|気づか|気付か)な(?:かった|い(?:ので|けど|けれど|うちに|まま|よう))|(?:い(?:らっしゃい)?|見当たり|つかまり|知り|気づき)ませんでした"
    "|(?:て|で)から(?:お知らせ|ご連絡|お伝え|連絡|報告|伝え|お断り|話す|話し|知らせ)|(?:あとで|後で|後日|事後|のちほど|今度|改めて)[^。、!?\n]{0,8}(?:お知らせ|連絡|伝え|報告|断|話|承諾|了承|了解)"
    "|(?:聞か|確かめ|断ら|伝え|知らせ|相談せ)ず|(?:聞いて|確かめて|伝えて|知らせて|話して|断って|お伝えして|お知らせして|お話しして)(?:い|お)?(?:ません|ない|りません)"
    "|(?:見せ|言っ|許可を取っ|確認し)て(?:い|お)?(?:ません|ない|りません)"
    "|(?:に|には)(?:は)?(?:内緒|ないしょ|まだ(?:伝え|知らせ|話|言|お))"
)
_UNKNOWN = Pattern(
    "(?:[がはもか]|どなたか|だれか)?[^。、!?\n]{0,6}(?:不明|(?:分か|わか|存じ|つか|たど)[^。、!?\n]{0,4}"
    "(?:ない|なか|ませ|ず))[^。!?\n]{0,30}"
    "(?:載せ|使い|使っ|使わせ|表紙|ポスター|チラシ|飾り|採用|選び|アップ|投稿|公開し)"
)
"""Nobody knows whose it is, and it is used all the same."""
_PUT_OUT = Pattern(
    "撮|写真|写し|載せ|掲載|公開|アップ|投稿|紹介|お見せ|使|印刷|作品|絵|詩|俳句|短歌|作文|動画|録音|スライド|しおり|ポスター"
)
_OTHER = Pattern(
    "通報|迷子|落とし物|忘れ物|落とし主|行方|捜し|空き家|手続|届出|届け出|口座|申請|健診|検診|通知|病気|けが|熱|送迎|お迎え|犬|猫|詐欺|相談(?!せ|な)|ましょう|ください|ないよう|ことはありません|しません|いたしません|保険|納付|解説|伝説|昔話|文化財|寄託|江戸|時代|誕生日|サプライズ|プレゼント|贈"
)


class RightsUnasked(Check):
    """作者や写った人、その家族がその場にいない、後で知らせる、と書きながら載せるところを見つけます。

    なぜ: 載せてから知らせても、承諾にはなりません。断る機会を奪います。
    直し方: 載せる前に承諾を得ます。得られるまでは、別の写真や作品にします。
    限界: 断りのないことが書かれていなければ分かりません。

    × 公園で遊ぶ子の写真です。«保護者の方が見当たらなかったので、そのまま載せます»。
    × カレンダーの絵は去年の作品展から。«作者には刷り上がってからお知らせします»。
    × «写っている方にはまだ伝えていませんが»、すてきな写真なのでお見せします。
    × 夕日の写真は、«撮影者がどなたか分かりませんが、とてもきれいなので表紙に»しました。
    ○ 絵図の作者は不明ですが、色がきれいに残っています。
    ○ 保護者の方の了承を得て、写真を載せています。
    ○ 保護者の方がいらっしゃらなかったので、写真は撮りませんでした。
    ○ 作者に聞かずに作品を使わないでください。
    ○ 迷子の子を預かっています。保護者の方が見当たりませんでした。
    """

    code = "rights/unasked"
    name = "断る機会のない掲載"
    severity = Severity.WARN
    wakes = ("rights-owner",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the sentences in which an owner is away or told afterwards."""
        if allowed(reading):
            return
        done = 0
        for mark in reading.each("rights-owner"):
            if mark.start >= done and _is_left_out(reading, mark):
                sentence = reading.sentence_at(mark.start)
                done = sentence.end
                yield hit(
                    reading,
                    sentence.start,
                    sentence.end,
                    "断る機会のないまま載せていると読めます。承諾を得てから載せてください。",
                )


def _is_left_out(reading: Reading, mark: Mark) -> bool:
    """Tell whether the owner has no say while something of theirs is put out."""
    sentence = reading.sentence_at(mark.start)
    text = reading.text
    away = _AWAY.search(text, mark.end, min(sentence.end, mark.end + 40)) or _UNKNOWN.match(
        text, mark.end, sentence.end
    )
    if away is None or reading.quoted(mark.start) or teaches_rights(reading, sentence):
        return False
    if _OTHER.search(text, sentence.start, sentence.end) or _REFRAINED.search(
        text, away.end(), sentence.end
    ):
        return False
    return _PUT_OUT.search(text, *around(reading, mark.start, 1, 1)) is not None


_REFRAINED = Pattern("ませんでした|控え|やめ|見送|外し|差し替え|ぼかし")
