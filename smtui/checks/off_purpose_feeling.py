"""Daily life and a feeling in an official post that has no date, no notice and no contact."""

from collections.abc import Iterator

from smtui.checks._kit import Account, Check, Facts, Hit, Kind, Pattern, Reading, Severity, hit
from smtui.checks._tone import told

_LIFE = tuple(
    f"private-life:{kind}"
    for kind in ("body", "love", "kin", "play", "eat", "buy", "mind", "off", "home", "trade")
)
_FEELING = Pattern(
    "すぎ|涙|泣[いきくけ]|うれし|嬉し|楽しかった|悲し|さびし|寂し|つら[いす]|しんど|疲れ|眠[いく]|やば|ヤバ|最高|幸せ|癒|緊張し|悔し|落ち込|へこ|むかつ|腹[がは]?立"
    "|たい(?:です|な)?[。!]|かな[。!?]|褒めて|ほめて|慰めて|励まして|てやって|ちゃった|ちゃいました"
)
_PUBLIC = Pattern(
    "[0-9]{1,2}(?:月|日|時)|[0-9]{3,4}年|[市区町村県](?:内|民|立|役|長|制|政|道|営|史)|役場|職員|庁舎|窓口|休業|休診|休館|開館|公民館|図書館|博物館|美術館|会館|体育館|公園|開催|会場|日時|期間|申込|申し込|受付|受け付|募集|問い合わせ|お知らせ|ご覧|ホームページ|広報|講座|教室|まつり|祭|運行|通行|警報|注意"
    "|避難|皆さん|皆様|みなさん|みなさま|ご協力|情報|見頃|配信|放送|公開|相談|手続|申請|観光|特産|名物|地元|満開|開花|予報|警戒|速報|完成|出場"
)
_OTHERS = Pattern(
    "協力隊|隊員|審査|婚活|キャラ|マスコット|着ぐるみ|さん(?:は|が|の|も|に)|くん(?:は|が|の|も)|先生|選手|生徒|児童|園児|監督|取材|着任|採用|時代|物語|主人公|作品|体験|支え|介護|詐欺|手口|健診|検診|法律|禁止|運転|防災|火災|安全|人権|差別|虐待|悩|[?]$|ましょう|運動会|お迎え|赤ちゃん|ときは|お話し|抱え|給食|レシピ|(?<!褒めて)(?<!ほめて)(?<!慰めて)(?<!励まして)ください|クラス|学年|組の|ご(?:両親|家族|夫婦|本人)|方[はがへも]|犬猫|保護"
)
_LONGEST = 130


class OffPurposeFeeling(Check):
    """日付も案内も連絡先もない公式の投稿に、暮らしの話と気持ちだけが書かれているところを見つけます。

    なぜ: 公式アカウントは役所の仕事を伝えるためのもので、私的な気持ちは目的に合いません。
    直し方: 投稿せず、どのアカウントで書いているかを確かめます。
    限界: 日付や会場のある投稿に混ざった一言は、ほかの点検で見ています。

    × «残りもののカレーが最高においしい。食べすぎて眠くなりそう»。
    × «娘が三日ぶりに口をきいてくれました。うれしいです»。
    × «ひとりで観る深夜のホラー映画、こわすぎて寝られません。だれか励ましてください»。
    ○ 給食のカレーは11日です。おかわりしたい人がいっぱい。
    ○ 深夜の運転は眠くなりやすいもの。早めの休憩を。
    ○ 市民プールの初泳ぎ。笑顔が最高!
    ○ [reply] カレーがおいしかったとのこと、うれしいです。
    ○ [personal] 残りもののカレーが最高。食べすぎて眠い。
    """

    code = "off-purpose/feeling"
    name = "暮らしと気持ちだけの投稿"
    severity = Severity.WARN
    account = Account.OFFICIAL
    wakes = _LIFE

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the whole text if life and a feeling are all there is in it."""
        text = reading.text
        if len(text) > _LONGEST or reading.draft.occasion.kind is Kind.REPLY:
            return
        if reading.has("url", "phone", "mail", "place") or not _FEELING.search(text):
            return
        if _PUBLIC.search(text) or _OTHERS.search(text):
            return
        if any(len(name) > 1 and name in text for name in facts.self_names):
            return
        if any(told(reading, mark.start, mark.end) for mark in reading.each(*_LIFE)):
            yield hit(
                reading,
                0,
                len(text.rstrip()),
                "私的な暮らしと気持ちの話に読めます。公式アカウントの投稿からは外してください。",
            )
