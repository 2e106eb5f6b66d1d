"""Posts of others passed on by an official account."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Pattern,
    Reading,
    Severity,
    hit,
    whole,
)

_PASSED_ON = Pattern(
    "(?:投稿|ツイート|ポスト|動画|写真|記事|つぶやき|ストーリー)を?(?:シェア|リポスト|リツイート|引用|拡散|そのまま紹介|ご紹介|お借り)(?:し|させ|いた)"
    "|さん(?:の|が)(?:投稿|ツイート|ポスト|つぶやき|書き込み|コメント|ブログ|動画)(?:より|から|を引用|を紹介|の一部)"
    "|さん(?:より|から)引用|(?:投稿|ツイート|ポスト)(?:より|から)(?:引用|転載)?[「『:]"
)
_CALL = Pattern(
    "募集|応募|ハッシュタグ|キャンペーン|コンテスト|タグ付け|付けて投稿|つけて投稿|投稿してくだ|投稿いただ|投稿をお待ち"
)

_SPREAD = Pattern("拡散希望|拡散(?:を|お願い|して)|シェア(?:希望|お願い|して)|広めて")
_SAID = Pattern(
    "(?:から|より|(?:の|が)(?:発表|公表|投稿|お知らせ|注意|情報|呼びかけ)|によると|公式|が発令|が確認|発令)"
)
"""How a public source is named as one, and not only mentioned."""


class ThirdPartyShare(Check):
    """公式アカウントによる、個人や店などの投稿の共有・引用を見つけます。

    なぜ: 共有した投稿は、自治体が確かめて勧めた情報と受け取られるおそれがあります。
    直し方: 自治体で確かめた内容を、自分の言葉と写真で書きます。
    限界: もとの投稿は見られません。国・県・警察などの発表かどうかは、文の中の言葉から判断します。

    × [share] 近所の方が投稿してくれたひまわり畑、いまが満開だそうです。
    × [share] おいしそうなパンの写真を見つけました。週末に並びそうです！
    × きのう届いた、«三浦さんの投稿をシェア»します。川沿いの菜の花がきれいです。
    × @yozora_ueda «さんの投稿より»「今夜は星がきれい」。見上げてみてください。
    × [share] 【拡散希望】橋の下に不審な車がいるとか。警察はまだ来ていません。
    ○ [share] 【拡散希望】県警からの情報です。橋が通れません。
    ○ [share] 気象庁から、暴風警報が発表されました。外出を控えてください。
    ○ [share] 県からのお知らせです。献血にご協力ください。
    ○ [share personal] 友人の投稿。ひまわりが満開だって。
    ○ #わがまちの桜 を付けて投稿してください。すてきな投稿をご紹介します。
    ○ 図書館の本を紹介する動画をご紹介します。
    """

    code = "third-party/share"
    name = "第三者の投稿の共有"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("share", "third-party-owner", "handle")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the whole draft of a share without a public source, or the words of sharing."""
        private = reading.has("third-party-owner")
        if reading.draft.occasion.kind is Kind.SHARE:
            if private or not _is_sourced(reading):
                yield whole(
                    "公の機関の投稿と分からないものの共有です。自分の言葉で書くことをご検討ください。"
                )
            return
        passed = _PASSED_ON.search(reading.text)
        if (private or reading.has("handle")) and passed and not _CALL.search(reading.text):
            yield hit(
                reading,
                *passed.span(),
                "ほかの方の投稿の共有です。確かめた内容を自分の言葉で書くことをご検討ください。",
            )


def _is_sourced(reading: Reading) -> bool:
    """Tell whether a public body speaks; in a call to pass something on, by more than its name."""
    if not reading.has("third-party-source"):
        return False
    text = reading.text
    return not _SPREAD.search(text) or _SAID.search(text) is not None
