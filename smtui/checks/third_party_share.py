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
from smtui.domain.reading import Act

_PASSED_ON = Pattern(
    "(?:投稿|ツイート|ポスト|動画|写真|記事|つぶやき|ストーリー)を?(?:シェア|リポスト|リツイート|引用|拡散|そのまま紹介|ご紹介|お借り)(?:し|させ|いた)"
    "|さん(?:の|が)(?:投稿|ツイート|ポスト|つぶやき|書き込み|コメント|ブログ|動画)(?:より|から|を引用|を紹介|の一部)"
    "|さん(?:より|から)引用|(?:投稿|ツイート|ポスト)(?:より|から)(?:引用|転載)?[「『:]"
)
_CITED = Pattern(
    "[」』][^。\n「]{0,4}[(][^)\n]{0,24}(?:事典|辞典|ペディア|ウィキ|wiki|ブログ|ライター|ブロガー|エッセ[ーイ]|コラム|サイト|口コミ|レビュー|掲示板|知恵袋|チャンネル|動画|投稿|つぶやき|note|インスタ|まとめ|ユーチュー|愛好家|ファン|旅人|マニア|匿名|@|倉庫)"
    "[^)\n]{0,24}(?:より|から|引用|談|さん|さま|出典|転載)?[)]"
    "|(?:事典|辞典|百科|ペディア|まとめ|口コミ|レビュー|比較|個人|ランキング|グルメ|旅行|不動産)(?:の)?(?:サイト|ページ|記事)(?:によ(?:ると|れば)|では|から引用)"
    "|(?:さん|方|大学生|高校生|中学生|主婦|会社員|移住者|旅行者|ファン)(?:の|が(?:やって|続けて|開いて|運営して|出して)(?:い)?る)[^。!?\n]{0,12}(?:ストーリー|チャンネル|アカウント|ブログ|ページ|投稿|日記|ノート|まとめ)[^。!?\n]{0,30}(?:早い|速い|詳し|くわし|頼り|参考|勉強|便利|評判|役に|ために|登録|フォロー|おすすめ|見やす|分かりやす)"
    "|(?:さん|方|大学生|高校生|主婦|会社員|移住者|旅行者|ファン)が[^。!?\n]{0,16}(?:日記|ブログ|SNS|インスタ|note|動画|ストーリー)[^。!?\n]{0,12}(?:つづっ|綴っ|書い|紹介し|語っ|上げ|あげ)"
    "|(?:口コミ|レビュー|ランキング|グルメ|旅行|予約|比較)(?:サイト|アプリ)で(?:も)?(?:星|★|[0-9]|一位|首位|高評価|絶賛|好評|話題)"
    "|さんがまとめた[^。!?\n]{0,16}(?:便利|見やす|分かりやす|すばらし|素晴らし|そのまま)"
    "|(?:^|\n)(?:引用)?(?:RT|QT|リポスト)[: ]{0,2}[「@]"
    "|(?:ブロガー|インフルエンサー|ユーチューバー|YouTuber|ライター|登山家|配信者|旅人|愛好家|コラムニスト)[^。!?\n]{0,24}(?:書いて|つづって|綴って|語って|絶賛|紹介して|つぶやいて|投稿して|話して|評して|述べて)"
)
"""Words of somebody whose word is not vouched for."""
_HANDLED = Pattern(
    "@(?![A-Za-z0-9_]{0,24}(?:official|pref|city|town|gov|koho|kouho"
    "|kanko))[A-Za-z0-9_]{2,30} ?さん(?:の|が|も|は|による|こと)[^。!?\n]{0,24}(?:まとめ|一覧"
    "|リスト|記事|写真|動画|投稿|ブログ|アカウント|解説|情報|レビュー|絶賛|おすすめ|紹介|撮影"
    "|言葉|名言|ポスト|つぶやき|チャンネル)"
    "|@(?![A-Za-z0-9_]{0,24}(?:official|pref|city|town|gov|koho|kouho"
    "|kanko))[A-Za-z0-9_]{2,30} ?さん[^。!?\n]{0,40}(?:頼りに|詳し|くわし|参考に|ために"
    "|おすすめ|フォロー|必見|分かりやす|すてき|素敵|絶賛)"
)
_CODED = Pattern(
    "(?:QRコード|二次元コード|2次元コード|バーコード|コード(?:から|を)|カードの裏|チラシの(?:裏|右|左|下))[^。!?\n]{0,40}"
    "(?:有志|個人|代表の方|主宰|世話役|会員の方|サークル|グループ|お店|店主|さん(?:の|が)|メーカー|会社|業者|ファン|愛好|学生|の方(?:の|が)|方が)[^。!?\n]{0,30}"
    "(?:掲示板|ブログ|インスタ|Instagram|Facebook|フェイスブック|ページ|サイト|チャンネル|アカウント|グループ|動画|通販|ショップ|note)"
    "[^。!?\n]{0,24}(?:入れ|見られ|ご覧|どうぞ|飛べ|つなが|読め|買え|参加でき|のぞ|アクセス|登録|へ。|から。|届き|開け)"
)
"""A code that leads to somebody's page."""
_PARTNERED = Pattern(
    "公式|コラボ|ゲスト|出演|講師|共催|主催|協力|提供|撮影協力|大使|アンバサダー|選手|チーム|クラブ|球団|受賞|入賞|入選|グランプリ|コンテスト|寄稿|作者|大会|試合|広報|市史|町史|区史|新聞|放送"
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
    × «「湯のやわらかさは県内一だ」（湯めぐり好きのブログより）»。冬の足湯へどうぞ。
    × 桜の見頃は、«@sakura_nikki さんの一覧が頼り»になります。
    × 作り方は、«チラシの裏の二次元コードから、主宰の方のブログで読めます»。
    ○ 「川は二度流れを変えた」（市史より）。歴史散歩に出かけませんか。
    ○ ゲストの @kawa_uta さんの歌と写真をお楽しみください。
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
    wakes = (
        "handle",
        "share",
        "third-party-owner",
        "third-party-quote:site",
        "third-party-quote:voice",
    )

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
            return
        for found in _cited(reading):
            yield hit(
                reading,
                *found,
                "ほかの方の言葉や読み物を引いて勧めています。確かめた内容を自分の言葉で書くことをご検討ください。",
            )


def _is_sourced(reading: Reading) -> bool:
    """Tell whether a public body speaks; in a call to pass something on, by more than its name."""
    if not reading.has("third-party-source"):
        return False
    text = reading.text
    return not _SPREAD.search(text) or _SAID.search(text) is not None


def _cited(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield where words or pages of private people are quoted or recommended by handle."""
    text = reading.text
    if _CALL.search(text):
        return
    for pattern in (_CITED, _HANDLED, _CODED):
        for found in pattern.finditer(text):
            sentence = reading.sentence_at(found.start())
            if sentence.does(Act.WARNS) or _PARTNERED.search(text, sentence.start, found.end()):
                continue
            yield found.start(), found.end()
