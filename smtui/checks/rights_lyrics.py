"""Lyrics put into a post."""

from collections.abc import Iterator

from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit
from smtui.checks._rights import allowed, own_material, teaches_rights

_SHOWN = Pattern(
    "載せ|掲載|のせ|書き出|書いちゃ|書いて|書きま|全部|1番|2番|一番|フル|紹介しま|お届け|どうぞ|ご一緒|貼|アップ|投稿|引用|抜き出|ここに|↓|転載|:$"
)
_OTHER = Pattern(
    "音楽を作|曲を作|作詞|手話|字幕|意味|作詞|(?<!歌)詞を|考え|歌詞カードを見|つくる|作る|作り|作成|公募|朗読|配り|配布|投影|替え歌を募"
)

_MESSAGE = "歌詞の掲載には権利者の許諾が要ります。曲名の紹介だけにしてください。"
_SUNG = Pattern("♪ ?(?P<line>[^♪\n。]{14,200}) ?♪")
_PHRASES = Pattern("[ぁ-ゖァ-ヺ一-鿿] [ぁ-ゖァ-ヺ一-鿿]|/")
_CREDIT = Pattern(
    "歌詞|より[)」]|作詞|歌:|曲:|名曲|フレーズ|サビ|歌い出し|口ずさ|この曲|あの曲|この歌|あの歌|チャイムの曲|ヒット曲|ヒットソング|流行歌|主題歌|テーマソング|挿入歌|新曲|の曲(?:で|です|を|の)|の歌(?:で|です|より)|バンド|歌手|シングル"
)
_OLD_SONG = Pattern(
    "童謡|唱歌|わらべ|民謡|音頭|子守唄|数え歌|替え歌|作詞:?職員|手作りの歌|オリジナル|体操の歌"
)
_VERSE = Pattern("(?:(?<=\n)[^ \n。、:/]{2,16} [^\n。:/]{2,24}(?:\n|$)){2}")
"""Two lines, each with a gap where the singer breathes."""
_NOTICE = Pattern("です|ます|ください|ましょう|募集|開催|[0-9]")


class RightsLyrics(Check):
    """歌の歌詞を載せる文を見つけます。

    なぜ: 歌詞には作詞者の著作権があり、短くても許諾なしに載せると権利の侵害になります。
    直し方: 曲名と歌手の名前だけを紹介します。
    限界: 「歌詞」という言葉がないときは、歌詞かどうか分かりません。市町村の歌や校歌は指摘しません。

    × 閉会式で流れたあの曲の«歌詞、サビの部分を載せ»ます。
    × みんなで歌えるように、«歌詞を2番まで全部»書きました。
    × きょうの一曲。«歌詞はこちらに貼り»ます。
    × «♪雨のホームで待っていた 白い息だけ空へ消えた♪»（はるか「終電」より）
    × 人気バンド「朝焼け」の新曲の歌詞です♪⏎«窓のむこうで きみが笑う⏎つめたい指に 息をかけた»
    ○ ♪本をひらけば旅に出る 図書館まつりは土曜から♪ 遊びに来てね。
    ○ 市歌の歌詞を、全部載せました。
    ○ 新しい町の歌の歌詞を募集します。
    ○ 歌詞の無断掲載はできません。
    ○ 作詞家に、歌詞の書き方を教わる講座を開きます。
    ○ 権利者の許諾を得て、歌詞を掲載しています。
    """

    code = "rights/lyrics"
    name = "歌詞の掲載"
    severity = Severity.WARN
    wakes = ("rights-lyrics",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield sentences that put lyrics before the reader."""
        if allowed(reading):
            return
        yield from _sung(reading)
        yield from _verse(reading)
        for mark in reading.each("rights-lyrics"):
            if "note" not in mark.tags and _is_shown(reading, mark):
                sentence = reading.sentence_at(mark.start)
                yield hit(
                    reading,
                    mark.start,
                    sentence.end,
                    _MESSAGE,
                )
                return


def _sung(reading: Reading) -> Iterator[Hit]:
    """Yield lines between notes that are told to be those of a song."""
    text = reading.text
    for sung in _SUNG.finditer(text) if "♪" in text else ():
        sentence = reading.sentence_at(sung.start())
        if own_material(reading, sentence) or _OLD_SONG.search(text):
            continue
        if _NOTICE.search(sung["line"]) or not _PHRASES.search(sung["line"]):
            continue
        if _CREDIT.search(text):
            yield hit(reading, *sung.span(), _MESSAGE)


def _verse(reading: Reading) -> Iterator[Hit]:
    """Yield the lines in phrases that stand under an announcement of the words of a song."""
    text = reading.text
    own = any(own_material(reading, sentence) for sentence in reading.sentences[:40])
    if own or _OLD_SONG.search(text) or not _CREDIT.search(text):
        return
    for verse in _VERSE.finditer(text):
        if not _NOTICE.search(verse[0]):
            yield hit(reading, *verse.span(), _MESSAGE)
            return


def _is_shown(reading: Reading, mark: Mark) -> bool:
    sentence = reading.sentence_at(mark.start)
    if teaches_rights(reading, sentence) or own_material(reading, sentence):
        return False
    text, start, end = reading.text, sentence.start, sentence.end
    if _OTHER.search(text, start, end):
        return False
    return _SHOWN.search(text, start, end) is not None
