"""Books, maps, songs and films taken whole or copied."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity

_COPY_RIGHT = Pattern(
    "JASRAC|おはなし会|お配り|ご提供|オリジナル|オープンデータ|クレジット|コンクール|パブリックドメイン|フリー素材|上映し|上映会|不要です|了承|了解|作者の|出典|出演|出版社の協力|区が作成|合唱|同意|吹奏楽|展示|市が作成|市が制作|市が発行|所蔵|承諾|持ち込み|提供:|提供を受け|教室|歌いま|演奏し|演奏会|町が作成|窓口|自作|著作権が切れ|著作権の保護|著作権の切れ|著作権保護|著者の|記入|許可|許諾|読み聞かせ会|講座|貸し出し|貸出|配布中|開催|閲覧|何度も見|見返し|録画予約"
)
_OTHERS = Pattern(
    "(?:スキャン|コピー|録画|録音|撮って|撮った|撮りま|映し|切り抜|切り取|そのまま|丸ごと|まるごと|全部|全文|全ページ|全編|全話|ノーカット|最後まで|最後の|ラスト|まねて|真似て|トレース|なぞっ|描き写|書き写|配信サービス|サブスク|テレビの画面|拝借|借用|勝手に|無断|断りなく)"
)

_WORK = Pattern(
    "映画|ドラマ|アニメ|漫画|マンガ|まんが|コミック|小説|雑誌|新刊|アルバム|新曲|ヒット曲|ゲームソフト|有料(?:番組|放送|配信)"
)
_WHERE = Pattern("サイト|アプリ|リンク|URL|https?:|こちら|ここ|裏技|方法|チャンネル")
_LAWFUL = Pattern(
    "図書館|図書室|電子図書|公式|試し読み|期間限定|上映|公民館|博物館|青空文庫|自治体|市の|町の|区の|出版社|権利者|違法|海賊|詐欺|偽|危険|テレビ局|TVer|被害"
)

_FRAMES = (
    Frame(
        ("copy-whole:how", "copy-whole:work", _OTHERS),
        "他人の作品を丸ごと使っていると読めます。承諾を確かめるか、使わないでください。",
        none=(_COPY_RIGHT, "consent-given"),
        before=1,
    ),
    Frame(
        ("copy-whole:free", _WORK, _WHERE),
        "作品を許しなく公開しているサイトに読めます。紹介しないでください。",
        none=(_LAWFUL, "consent-given"),
        after=1,
    ),
)


class RightsWholeWork(Check):
    """本、地図、記事、曲、番組などを、丸ごと、または写し取って使う書き方を見つけます。

    なぜ: 著作権者の承諾がなければ、公の発信でも権利の侵害です。
    直し方: 承諾を得るか、自分たちで作ったものに替えます。
    限界: 承諾の有無は、書かれていなければ分かりません。

    × 絵本『そらのたび』を、«表紙から最後のページまで映しながら読み»ます。
    × «市販の道路地図をスキャンして矢印を書き加え»た案内図をご覧ください。
    × [personal] 話題の«映画、ラスト10分をスマホで撮って»きた。
    × 朝の«番組の特集を録画したので、そのまま載せ»ます。
    × «他市の防災ポスターをまねて»作りました。文もそのままです。
    × 人気の«漫画が無料で全巻読めるアプリはこちら»。夜長のお供に。
    ○ 図書館では、雑誌や漫画が無料で読めます。利用の方法はこちら。
    ○ 「映画がタダで見られる」というサイトは、違法なものがあります。
    ○ 作者と出版社の許諾を得て、絵本の朗読を配信します。
    ○ 図書館では、新聞や雑誌を最初の号から閲覧できます。
    ○ 市が作成した散策地図を、ホームページに載せました。
    ○ おはなし会で、絵本を最後まで読みます。申し込みは不要です。
    """

    code = "rights/whole-work"
    name = "作品の丸写し"
    severity = Severity.WARN
    wakes = ("copy-whole:free", "copy-whole:how")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
