"""Easy money, prizes for signing up, and works for nothing, offered with a place to go."""

from collections.abc import Iterator

from smtui.checks._hosts import is_public
from smtui.checks._kit import Check, Facts, Hit, Mark, Pattern, Reading, Severity, hit

_PLACE = Pattern(
    "サイト|アプリ|リンク|URL|https?://|こちら(?:から|に|へ|を|。|$|!|→|👉|↓)|ここから|プロフ|DM|LINE(?:で|に|を|登録|追加)|友だち追加|登録(?:するだけ|して|は|だけ)|検索(?:して|すれば)|グループに(?:入|招待)"
)
_EASY = Pattern(
    "だけで|だけ!|するだけ|誰でも|だれでも|簡単|かんたん|楽(?:に|して|々|ちん)|すき間|スキマ|スマホ(?:だけ|1台|一つ|ひとつ|で)|在宅|初心者|知識(?:は)?(?:ゼロ|なし|不要|いら)|放置|確実|絶対|必ず|すぐに?|秒で|即|倍|[0-9]{1,4}万"
)
_WORK = Pattern(
    "漫画|マンガ|まんが|コミック|映画|ドラマ|アニメ|音楽|楽曲|アルバム|新曲|雑誌|写真集|ゲーム|ソフト|中継|有料|WOWOW|ネトフリ|Netflix|アマプラ|小説|書籍|新刊|番組"
)
_FREE = Pattern("無料|タダ|ただで|0円|課金(?:なし|せず)|払わ(?:ず|なく)|買わ(?:ず|なく)")
_ALL = Pattern(
    "全部|すべて|全て|全巻|全話|全曲|何でも|なんでも|最新|新刊|放題|人気|有料|公開中|落と|登録なし"
)
_GIVEN = Pattern(
    "登録|入力|友だち追加|フォロー|シェア|拡散|クリック|タップ|押すだけ|アンケートに答え|紹介すれば|招待"
)
_FAIR = Pattern(
    "注意|気をつけ|気を付け|用心|詐欺|被害|犯罪|違法|だまさ|騙さ|相談|ホットライン|188|不審|偽|ないで|やめ|トラブル|啓発|依存|手口|防犯|警察|講座|講演|セミナー|教室|図書館|電子図書"
    "|市民|町民|区民|商店街|商工|観光協会|スタンプラリー|健康ポイント|マイナポイント|ふるさと納税|窓口|申請|給付|給与|収入印紙|農業収入|確定申告|課税|控除|税|年金|就労|ハローワーク"
    "|求人|採用|募集|会計年度|抽選|来場|会場|著作権|正規|見逃し配信|TVer|NHK|サブスク|新聞|コンクール|賞|祭|まつり"
)


class HarmfulSiteOffer(Check):
    """手軽なもうけ話、登録だけでの景品、有料の作品のただ見などで誘う文を見つけます。

    なぜ: 開いた人が、お金や個人情報を取られたり、違法な配信に手を貸したりするおそれがあります。
    直し方: サイトやアプリの紹介をやめ、リンクを消します。
    限界: 行き先そのものは確かめられません。誘い方の言葉の組み合わせから判断します。

    × [personal] «スマホで1日3万円稼げる副業»を見つけた。興味のある人はDMください。
    × «登録するだけでギフト券»がもらえます。こちらからどうぞ！
    × 外に出られない日は、«新刊の漫画がすべて無料で読めるサイト»で過ごしましょう。
    × [personal] «ビットコインが倍になるアプリ»、誰でも簡単。リンクはプロフに。
    ○ 「簡単に稼げる副業」をうたうサイトの被害が増えています。
    ○ 電子図書館では、人気の雑誌を無料で読めます。利用登録は窓口で。
    ○ 商店街のアプリに登録すると、抽選で商品券が当たります。
    ○ [personal] 副業でやっている畑、今年は大豊作だった。
    ○ [personal] 映画の前売り券が当選した！うれしい。
    """

    code = "harmful-site/offer"
    name = "うまい話への誘い"
    severity = Severity.BLOCK
    wakes = ("harmful-trade",)

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the first sentence that offers such a thing where a place to go is told."""
        text = reading.text
        if not _PLACE.search(text) or _FAIR.search(text):
            return
        urls = [contact for contact in reading.contacts if contact.kind == "url"]
        if urls and all(is_public(contact.host, facts) for contact in urls):
            return
        marks = [m for m in sorted(reading.each("harmful-trade")) if not reading.quoted(m.start)]
        if any(_offers(reading, mark) for mark in marks):
            yield hit(
                reading,
                reading.sentence_at(marks[0].start).start,
                reading.sentence_at(marks[-1].start).end,
                "見た人に害が及ぶ誘いのようです。紹介をやめ、リンクを消してください。",
            )


def _offers(reading: Reading, mark: Mark) -> bool:
    """Tell whether the words around the mark make it an offer too good to be true."""
    sentence = reading.sentence_at(mark.start)
    text, start, end = reading.text, sentence.start, sentence.end
    if "money" in mark.tags:
        return _EASY.search(text, start, end) is not None
    if "prize" in mark.tags:
        given = _GIVEN.search(text, start, end)
        return given is not None and _EASY.search(text, start, end) is not None
    return bool(
        _WORK.search(text, start, end)
        and _FREE.search(text, start, end)
        and _ALL.search(text, start, end)
    )
