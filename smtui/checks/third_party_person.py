"""Private people whose pages and posts an official account sends its readers to."""

from collections.abc import Iterator

from smtui.checks._kit import (
    Account,
    Check,
    Facts,
    Hit,
    Kind,
    Mark,
    Pattern,
    Reading,
    Severity,
    hit,
)
from smtui.checks._tone import around
from smtui.domain.reading import Act

_HANDLE = Pattern(
    "@(?![A-Za-z0-9_]{0,24}(?:official|pref|city|town|gov|koho|kouho|kanko))[A-Za-z0-9_.]{3,30}"
    " ?(?:さん|様|さま|ちゃん|くん)"
)
"""Somebody addressed by account name."""
_DOES = Pattern(
    "(?:の方|さん|方々|人|有志|個人|グループ|サークル|者|学生|高校生|中学生|生徒|ファン|夫婦)(?:の皆さん|さん|たち|ら)?が[^。!?\n]{0,20}(?:作っ|上げ|あげ|まとめ|書い|書き込|撮っ|描い|開い|やって|投稿し|続け|配信し|アップし|公開し|運営し|発信し|解説し|つぶやい)(?:て|た)"
    "|(?:の方|さん|有志|個人|作者|ファン)の[^。!?\n]{0,8}(?:ページ|動画|ブログ|掲示板|チャンネル|アカウント|サイト|投稿|配信|リンク)"
)
"""What somebody without an office puts on the net."""
_WHO = Pattern(
    "(?:好きの方|の方|さん|有志|個人|主婦|高校生|大学生|参加者|経験者|ファン|マニア|オタク|店主|喫茶店|お店|店|会社|メーカー|量販店|業者|作家|住民|学生)(?:の皆さん|たち|さん)?(?:が|の)"
)
_LEAD = Pattern(
    "出てきます|どうぞ|ご覧|のぞい|おすすめ|便利|詳し|くわし|親切|いちばん|一番|評判|見られま|読めま|わかりやす|分かりやす|参考|早い|確か|見やす|役に|チェック|必見"
)
"""How readers are sent there."""
_ASKED = Pattern(
    "皆さん|皆様|講座|教室|相談|ホームページ|申込|申し込|届出|申請|契約|被害|注意|詐欺|https?:"
)
_NET = Pattern(
    "リンク|検索|プロフィール|フォロー|チャンネル|ページ|動画|ブログ|掲示板|投稿|アップ|上げて|配信|サイト|アカウント|「"
)
_CALL = Pattern("大賞|投稿をお待ち|投稿して(?:ください|みませんか)|発信しませんか|作品を募集")
"""The municipality collects what people post."""
_SOMEBODY = (
    "(?:の方|さん|皆さん|有志|個人|ファン|サポーター|愛好家|登山者|釣り人|民間|市販|利用者|店主|店長|会社|企業|メーカー"
    "|業者|主婦|学生|高校生|中学生|ライター|配信者|マニア|住民|お店|農家|農園|作家|卒業生|移住者|旅行者|常連|飼い主)"
)
_MEDIUM = (
    "(?:つぶやき|投稿|ポスト|ブログ|日記|動画|チャンネル|アカウント|地図|マップ|アプリ|サービス|サイト|掲示板|ページ|まとめ|一覧"
    "|配信|ボット|グループ|インスタ|note|記事|ストーリー|ライブカメラ|ハッシュタグ|予想|口コミ|レビュー)"
)
_PRIVATE_MEDIUM = Pattern(
    f"{_SOMEBODY}(?:の皆さん|たち|ら|さん)?(?:[のが]|による)[^。!?\n]{{0,24}}{_MEDIUM}"
    "|[(「][^)」\n]{0,10}(?:民間|個人|有志|非公式|ファン)[^)」\n]{0,16}[)」]"
)
"""What somebody without an office keeps on the net, by any name."""
_OFFICIAL = Pattern(
    "協定|委託|指定管理|連携|広報|連盟|組合|商工|観光|社協|募集|キャンペーン|投稿して|悪質|トラブル|削除|マナー|相談|支援"
    "|補助|助成|対象|申込|申し込|届|クーポン|広告|求人|採用|就職|事業者|申請"
)
"""What the municipality itself has a part in, or deals with as an office."""
_KNOWN = Pattern(
    "公式|コラボ|ゲスト|出演|講師|共催|主催|協力|提供|大使|アンバサダー|選手|受賞|入賞|入選|コンテスト|寄稿|大会|新聞|放送|募集|応募|展示|図書館|了承|承諾|許可|職員|隊員|学校|協会|委員|市(?:が|の)|町(?:が|の)|区(?:が|の)|市民の皆|町民の皆|区民の皆"
)


class ThirdPartyPerson(Check):
    """公式アカウントが、個人の作ったページや投稿へ読む人を案内するところを見つけます。

    なぜ: 個人の発信の中身は変わります。公の勧めとして、責任を問われることがあります。
    直し方: 市町村や公の機関の案内に替えるか、確かめた内容を自分の言葉で書きます。
    限界: 個人か団体かは、文の中の言葉から判断します。

    × 踊りの予習には、«昨年の参加者の方が上げている動画がいちばん分かりやすい»です。
    × «山歩き好きの方が地図を作ってくれています。プロフィールにリンクを貼りました»。
    × 駅前の混みぐあいは、«向かいの喫茶店の店主がインスタ»で流しています。のぞいてみてください。
    × 開花の具合は、«愛好家の皆さんの書き込む地図でも確かめられ»ます。
    × 献立に迷ったら、写真で答える«「こんだてくん」（民間の登録サービス）が便利»です。
    × きょうの一枚は «@nagisa_walk27 さん»です。
    ○ 市の公式チャンネルの動画が分かりやすいので、ご覧ください。
    ○ [reply] @nagisa_walk27 さん、コメントありがとうございます。
    ○ 講師の方が書いた本を、図書館で展示しています。
    ○ 家計の相談には、相談員の方のまとめた一覧が便利です。
    ○ お店の方の手書きの地図が、館内で便利に使われています。
    ○ 参加者の方が描いた絵を、ロビーに飾っています。
    ○ コンテストに入賞した @nagisa_walk27 さんの写真です。
    """

    code = "third-party/person"
    name = "個人の発信への案内"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = ("handle", "net-lead")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield accounts of people named, and sentences that send readers to people's pages."""
        if reading.draft.occasion.kind is Kind.REPLY:
            return
        text = reading.text
        for found in _HANDLE.finditer(text) if reading.has("handle") else ():
            sentence = reading.sentence_at(found.start())
            if not _KNOWN.search(text, sentence.start, sentence.end):
                yield hit(reading, *found.span(), _MESSAGE)
                return
        if _CALL.search(text):
            return
        for mark in reading.each("net-lead"):
            does = _sends(reading, mark)
            if does:
                yield hit(reading, *does, _MESSAGE)
                return


_MESSAGE = "個人の発信への案内です。公の案内に替えるか、確かめた内容を自分の言葉で書いてください。"


def _sends(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Return from the person to the lead where a person's page is what readers are sent to."""
    sentence = reading.sentence_at(mark.start)
    low, _ = around(reading, mark.start, 1)
    text = reading.text
    if sentence.does(Act.INVITES) or _KNOWN.search(text, low, sentence.end):
        return None
    if "net" in mark.tags:
        return _puts(reading, mark)
    does = _DOES.search(text, low, sentence.end)
    if does is not None and _NET.search(text, low, sentence.end):
        return min(does.start(), mark.start), max(does.end(), mark.end)
    kept = _PRIVATE_MEDIUM.search(text, low, mark.start)
    if kept is None or _OFFICIAL.search(text, low, sentence.end):
        return None
    return kept.start(), mark.end


def _puts(reading: Reading, mark: Mark) -> tuple[int, int] | None:
    """Return from the person to what they put on the net, where the reader is to look at it."""
    sentence = reading.sentence_at(mark.start)
    text = reading.text
    _, high = around(reading, mark.start, 0, 1)
    who = _WHO.search(text, max(sentence.start, mark.start - 36), mark.start)
    if who is None or _ASKED.search(text, sentence.start, high):
        return None
    return (who.start(), mark.end) if _LEAD.search(text, mark.end, high) else None
