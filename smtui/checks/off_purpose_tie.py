"""What the person at the official account has to do with a shop, a thing, or the one written to."""

from collections.abc import Iterator

from smtui.checks._frames import Frame, Framed, Slot
from smtui.checks._kit import Account, Facts, Hit, Pattern, Reading, Severity

_DESK = (
    "(?:(?:投稿|広報|編集|撮影|記事)?担当(?:者|の(?:私|わたし|わたくし|僕|者))?|筆者|中の人|投稿者"
    "|撮影者|書き手|編集(?:部員|者|係)|広報係|私|わたし|わたくし|僕|ぼく)"
)
_OWN = Pattern(
    f"{_DESK}(?:自身|個人|本人)?(?:が|も|の(?!職員|係|課|者|窓口)|は|、)|個人的に|プライベートで|私事"
)
_PROMOTED = Pattern(
    "予約|空き(?:が|あり)|ぜひ|おすすめ|オススメ|お勧め|割引|割り引|体験|レッスン|お買い|買え|販売|売って|並べて|出して|購入|円(?:で|から|です|の)|早くて|丁寧|便利|腕(?:は|が)|どうぞ|お得|特典|サービスして|来て|見に|のぞいて|よろしく|応援して|募集|入会|フォロー|登録|お待ちして|行ってみて|寄って"
)
_HOUSE = Pattern(
    "公民館|図書館|市[立民]|区[立民]|町[立民]|健診|検診|採用|インタビュー|取材|職員紹介|協力隊|消防団|詐欺|手口|被害|啓発|消費者|生産者|農家さん"
)
_LEFT_OVER = Pattern(
    f"{_DESK}(?:が|の|は|、|宅)|うち(?:まで|の|に|で)|自宅|我が家|わが家|引っ越すので|引越すので|(?:使|着|乗|履|読|要ら|いら)わ?なくなった|乗り換えたので|買い替えたので|サイズが合わ|[0-9一二三四五]年(?:使用|使いま|乗りま|落ち)"
)
_PROGRAMME = Pattern(
    "掲示板|リサイクル|リユース|公売|官公庁|不用品(?:の)?(?:交換|バンク|情報)|市が|町が|区が|譲渡会|保護猫|保護犬|制度|補助|センター|払い下げ|入札|寄附|寄付|お寄せ|フードバンク|フードドライブ|回収|給水|配布|先着|市民の皆|譲渡先|種子|苗"
)
_ACQUAINTED = Pattern(
    "(?:お)?(?:久し|ひさし)ぶり|ご?無沙汰|同窓|同級|同じ(?:クラス|組|学年|ゼミ|部|班|会社|職場|メーカー|車|犬種|機種|趣味)|隣の席|[小中高大]学(?:校)?(?:の|で|時代)|高校(?:の|で|時代)|部活|[部会](?:で|の)ペア|(?:先輩|後輩|同期)(?:の|だ|で)|プロフィール|プロフ|アイコン|ヘッダー|(?:私|わたし|僕|うちの[一-鿿ぁ-ん]{1,3}|担当)も|個人的に|タイプ|覚えて(?:い)?ますか"
)
_ASKED = Pattern(
    "(?:知り|ご存じあり|ご存知あり|ご存じない|ご存知ない)(?:ません|です)か|ご存[じ知]の方|教えて(?:ください|いただけ|ほしい|くれ)|紹介して|どこか(?:いい|よい|良い)|おすすめ(?:は|の|を|が|あれば)|腕の(?:いい|良い|たしかな|確かな)|評判の(?:いい|良い)|ありませんか|求む|情報求"
)
_ADVICE = Pattern(
    "相談(?:窓口|会|員|センター)|支援|補助|助成|ときは|場合|方は、|方へ|ましょう|事例|手口|詐欺|ご相談ください|お困りの"
)
_MESSAGE = "担当者の私的な用事やつながりに読めます。公式の投稿からは外してください。"


def _frame(*needs: Slot, none: Pattern, before: int = 0, when: tuple[str, ...] = ()) -> Frame:
    """Return a frame of slots of this list, in this sentence or the next."""
    return Frame(
        tuple(f"off-purpose-tie:{need}" if isinstance(need, str) else need for need in needs),
        _MESSAGE,
        none=(none,),
        before=before,
        after=1,
        account=Account.OFFICIAL,
        when=when,
        acts=frozenset(),
    )


_FRAMES = (
    _frame("habit", _OWN, _PROMOTED, none=_HOUSE),
    _frame("work", _OWN, none=_HOUSE),
    _frame("give", _LEFT_OVER, none=_PROGRAMME, before=1),
    _frame("meet", _ACQUAINTED, none=_HOUSE, before=2, when=("reply",)),
    _frame("ail", _ASKED, none=_ADVICE, before=1),
)


class OffPurposeTie(Framed):
    """公式の投稿に混ざった、担当者の行きつけや自作のすすめ、私物の譲り渡し、私的な誘いや相談を見つけます。

    なぜ: 公のアカウントを私事に使うことになり、公平さも疑われます。
    直し方: 私的な部分を消します。書きたいことは個人のアカウントで、勤務の外に書きます。
    限界: だれのつながりかが書かれていなければ分かりません。

    × 花火は20時から。«浴衣の着付けは、担当が毎月通っている美容院»がおすすめです。
    × 文化祭の季節です。«実は筆者がペンネームで書いた童話»も書店に並びました。
    × 窓口は5時まで。«なお、担当が使っていた卓上ミシンを3千円でお譲りできます»。
    × [reply] «お久しぶりです。中学で同じ組だった原です。今度飲みに行きませんか»。
    × «自転車のブレーキが壊れてしまいました。腕のいい修理屋さんを教えてください»。
    ○ 担当が通う道の途中に、アジサイが咲いていました。
    ○ 家具の再生品をリサイクルセンターでお譲りします。
    ○ [reply] お久しぶりの投稿をありがとうございます。来週の講座でお待ちしています。
    ○ 鍵をなくしたときは、住宅課にご相談ください。
    ○ [personal] 使わなくなった机をお譲りします。うちまで取りに来られる方へ。
    """

    code = "off-purpose/tie"
    name = "担当者のつながりや用事"
    severity = Severity.WARN
    account = Account.OFFICIAL
    frames = _FRAMES

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame; longer texts in the first person are reports."""
        if len(reading.text) <= _LONGEST and "協力隊" not in reading.text:
            yield from super().find(reading, facts)


_LONGEST = 450
"""Longer texts about people are reports and columns."""
